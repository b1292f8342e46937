// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

class QWidget;

namespace lumbung {

/// Hides every window of the program except one, and brings them back as they were: what was typed, dialogs that
/// were open, work that goes on behind.
class LayarTertutup {
public:
    /// `depan` stays, and covers the place of the window that was active.
    void tutup(QWidget *depan);
    void buka();
    bool tertutup() const { return m_closed; }

private:
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_active;
    QPointer<QWidget> m_focus;
    bool m_closed = false;
};

} // namespace lumbung
