// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

namespace lumbung {

/// The end of a scope's audit chain.
struct UjungJejak {
    qint64 no = 0;
    QByteArray cerna;
};

/// SHA-256 of the line before and of this line; lumbung.cerna_jejak computes the same in the database. `pada`: ms
/// since 1970 UTC.
QByteArray cernaJejak(const QByteArray &sebelum, Scope scope, qint64 no, const JejakPusat &jejak, qint64 pada);

} // namespace lumbung
