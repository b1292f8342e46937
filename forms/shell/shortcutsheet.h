// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QList>
#include <QPointer>

class QGridLayout;

namespace lumbung {

/// F1: the shortcuts that work on this screen over the window, the page's own and the way to other pages first,
/// then the window's own. Any key closes it.
class ShortcutSheet : public QFrame {
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *window);
    void open(const QString &pageTitle, const QList<QAction *> &page, const QList<QAction *> &pages,
              const QList<QAction *> &window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Answers the next free row.
    int fill(QGridLayout *grid, int row, int column, const QString &title, const QList<QAction *> &actions);
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace lumbung
