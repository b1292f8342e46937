// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/statusdata.h"
#include "core/domain/verifikasi/tingkatverifikasi.h"

namespace lumbung {

/// Where a submission stands. Finer than StatusData, which is what a record carries over the network.
enum class StatusPengajuan {
    Draf,
    Diajukan,
    PerluPerbaikan,
    DiajukanUlang,
    ValidKabKota,
    ValidProvinsi,
    ValidKementerian,
    DibukaKembali,
    Dibatalkan
};
/// "draf", "diajukan", "perlu-perbaikan", "diajukan-ulang", "valid-kabkota", "valid-provinsi", "valid-kementerian",
/// "dibuka-kembali", "dibatalkan".
QString keyOf(StatusPengajuan status);
std::optional<StatusPengajuan> statusPengajuanOfKey(QStringView key);

StatusPengajuan statusValid(TingkatVerifikasi tingkat);
/// The office that declared it valid last; nothing while none has.
std::optional<TingkatVerifikasi> tingkatValid(StatusPengajuan status);
/// Whose turn it is; nothing when it lies with the koperasi or has come to the end of the chain.
std::optional<TingkatVerifikasi> giliranVerifikasi(Binaan binaan, StatusPengajuan status);
StatusData statusDataOf(StatusPengajuan status);

/// Whether this role may take a submission from one state to the other; what is not said here is not allowed.
bool bolehTransisi(Peran peran, Binaan binaan, StatusPengajuan dari, StatusPengajuan ke);

} // namespace lumbung
