// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class TextLabel;
class VerbButton;

/// Bottom line of the window, 9 pt: where the data is (shape and words), scope, position, text scale.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    /// Filled dot = connected, hollow dot = working alone.
    enum class Link { Alone, Connected };

    explicit StatusStrip(QWidget *parent = nullptr);
    void setLink(Link link, const QString &words);
    void setScopeText(const QString &scope);
    void setPosition(const QString &position);
    void setScale(int percent);
    /// The part left of scope, position and scale, in the coordinates of the strip.
    QRect leftLane() const;

Q_SIGNALS:
    void scaleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Link m_link = Link::Alone;
    TextLabel *m_words;
    TextLabel *m_scope;
    TextLabel *m_position;
    VerbButton *m_scale;
};

} // namespace lumbung
