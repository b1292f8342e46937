// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/look.h"

#include <QWidget>

namespace lumbung {

class IconLabel;
class TextLabel;
class VerbButton;

/// A message that stays under the page header: tint, edge, icon, sentence, one verb and an x. Hidden until
/// showMessage(); announced to screen readers.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void showMessage(StatusKind kind, const QString &sentence, const QString &verb = {});
    QString sentence() const;

Q_SIGNALS:
    void verbTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind = StatusKind::Info;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    VerbButton *m_verb;
};

} // namespace lumbung
