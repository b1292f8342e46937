// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verifikasi/pengajuan.h"

#include <QDate>

namespace lumbung {

/// A line of the queue: what its events add up to, kept beside them by each write so that lists need not add up.
struct RingkasanPengajuan {
    KeragaanId id;
    KoperasiId koperasi;
    Periode periode;
    QString nama;    ///< of the koperasi, as handed in
    QString wilayah; ///< its code, dotted
    StatusPengajuan status = StatusPengajuan::Draf;
    std::optional<TingkatVerifikasi> giliran = {};
    int versi = 0, ulang = 0;
    int isian = 0; ///< fields to look at by whose turn it is
    int risiko = 0;
    qint64 diajukan = 0, masuk = 0;
    std::optional<qint64> tenggat = {}; ///< by the time limit that SOP A5 gives to whose turn it is
    bool sampel = false;                ///< the ministry's sample holds it
    QString pengaju;
    QString cerna;

    friend bool operator==(const RingkasanPengajuan &, const RingkasanPengajuan &) = default;
};

/// Of a submission with at least one version; `sampel` is left as it is.
RingkasanPengajuan ringkasPengajuan(const KeragaanId &id, const KeadaanPengajuan &keadaan);

/// When an office has to be done with what came to it at `masuk` (milliseconds UTC): the mutu baku of its step in
/// `ods-5-verifikasi`, counted in working hours (WIB).
std::optional<qint64> tenggatVerifikasi(TingkatVerifikasi tingkat, qint64 masuk);

} // namespace lumbung
