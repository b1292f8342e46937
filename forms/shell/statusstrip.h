// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/sinkronbutton.h"

class QDateTime;

namespace lumbung {

struct StatusSinkron;
class TextLabel;
class VerbButton;

/// Bottom line of the window, 9 pt: where the data is (shape and words), scope, position, text scale.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setSinkron(const StatusSinkron &status, const QDateTime &now);
    void setScopeText(const QString &scope);
    void setPosition(const QString &position);
    void setScale(int percent);
    /// The part left of scope, position and scale, in the coordinates of the strip.
    QRect leftLane() const;

Q_SIGNALS:
    void sinkronRequested();
    void scaleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SinkronButton *m_sinkron;
    TextLabel *m_scope;
    TextLabel *m_position;
    VerbButton *m_scale;
};

} // namespace lumbung
