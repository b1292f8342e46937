// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <optional>

namespace lumbung {

/// All that the form shows of one koperasi and tahun buku.
struct MuatanIsian {
    KoperasiId id;
    bool baru = false;
    int tahunBuku = 0;
    Record dasar; ///< as stored: profil and the year's statement
    AsalIsian asalProfil;
    AsalIsian asalKeragaan;
    bool adaKeragaan = false;   ///< a statement for the year exists
    std::optional<Record> lalu; ///< the statement of the year before
    std::vector<int> tahunAda;  ///< newest first
    std::optional<Draf> draf;
    QString pengubah; ///< who changed it last, and when
    QDateTime diubah;
};

/// Reads it in one go on a StoreThread. `tahun` 0 = the newest statement, else `tahunBawaan`.
/// Error Missing "koperasi.tidak-ada" unless `baru`.
Result<MuatanIsian> bacaIsian(Office &office, const KoperasiId &id, bool baru, int tahun, int tahunBawaan);

/// The fields of one record kind only.
Record bagian(const Record &isian, Entity entity);

} // namespace lumbung
