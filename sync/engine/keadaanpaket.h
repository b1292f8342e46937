// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/scope.h"

#include <QByteArray>

#include <set>

namespace lumbung {

/// What a desk keeps of packages. It lies in the store, which is encrypted: an office without a line could not be
/// given another key, so it goes where the data goes, into each backup too.
struct KeadaanPaket {
    QByteArray benih;          ///< secret of this desk's keys, benihPaketBytes; empty = none made yet
    QByteArray pusat;          ///< KunciPaket::bytes() of the hub; empty = not exchanged
    qint64 urut = 0;           ///< number of the newest package that was made here
    qint64 dibuka = 0;         ///< number that the newest opened reply answered
    std::set<Scope> awal = {}; ///< scopes that packages load from 0 and have not finished

    friend bool operator==(const KeadaanPaket &, const KeadaanPaket &) = default;
};

} // namespace lumbung
