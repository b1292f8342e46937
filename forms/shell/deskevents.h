// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/strongid.h"

#include <QObject>

namespace lumbung {

/// What happens at this desk that other pages want to know. Whoever committed a write calls
/// `Q_EMIT events.dataChanged()`, and `Q_EMIT events.undoable(…)` when it can be taken back.
class DeskEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// A write was committed; pages on screen read again.
    void dataChanged();
    /// Ctrl+Z takes this act back. `judul` is its name in Riwayat: "Impor keragaan-2025.xlsx".
    void undoable(const lumbung::TindakanId &id, const QString &judul);
    /// Desk::pelaku is another one now.
    void pelakuChanged();
    /// Text scale, theme or row density changed.
    void appearanceChanged();
};

} // namespace lumbung
