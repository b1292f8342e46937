// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class IconLabel;
class TextLabel;
class VerbButton;

/// What an empty place says: what it is, why it is empty, one thing to do. Centred where it stands.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &line, const QString &sentence,
                    const QString &verb = {});

Q_SIGNALS:
    void verbTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
    TextLabel *m_line;
    TextLabel *m_sentence;
    VerbButton *m_verb;
};

} // namespace lumbung
