// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/commandsearch.h"

#include <QFrame>

class QListWidget;

namespace lumbung {

class SearchField;

/// Ctrl+K: one field over the window that finds koperasi, areas, commands and pages; keyboard only if wanted
/// (arrows choose, Enter opens, Esc closes).
class CommandBar : public QFrame {
    Q_OBJECT
public:
    CommandBar(Desk &desk, QWidget *window);
    /// Opens under this point of the window, its right edge there.
    void openAt(const QPoint &topRight, const QList<QAction *> &actions);

Q_SIGNALS:
    void linkChosen(const lumbung::DeepLink &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits(const QList<CommandHit> &hits, bool complete);
    void accept();
    void choose();
    void step(int by);
    void dismiss();

    CommandSearch m_search;
    SearchField *m_field;
    QListWidget *m_list;
    QList<CommandHit> m_hits;
    bool m_complete = false;
    bool m_chooseWhenComplete = false; ///< Enter came before the answer
    QPointer<QWidget> m_focusBefore;
};

} // namespace lumbung
