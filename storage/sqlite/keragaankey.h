// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/koperasi.h"

#include <QtGlobal>

namespace lumbung {

/// Where a keragaan stands in its table: year, then period, then koperasi (migrations/0001_awal.sql).
constexpr int tahunBits = 40;
constexpr int periodeBits = 36;
constexpr qint64 koperasiMask = (qint64(1) << periodeBits) - 1;

constexpr qint64 keragaanKey(const Periode &periode, qint64 koperasi)
{
    return (qint64(periode.tahunBuku) << tahunBits) | (qint64(periode.jenis) << periodeBits) | koperasi;
}
constexpr qint64 koperasiOf(qint64 keragaan)
{
    return keragaan & koperasiMask;
}
constexpr Periode periodeOf(qint64 keragaan)
{
    return {static_cast<int>(keragaan >> tahunBits),
            static_cast<JenisPeriode>((keragaan >> periodeBits) & ((1 << (tahunBits - periodeBits)) - 1))};
}

/// The column riwayat.isi: 0 is the profil.
constexpr qint64 isiOf(const Periode &periode)
{
    return qint64(periode.tahunBuku) * 16 + qint64(periode.jenis);
}
constexpr Periode periodeOfIsi(qint64 isi)
{
    return {static_cast<int>(isi / 16), static_cast<JenisPeriode>(isi % 16)};
}

} // namespace lumbung
