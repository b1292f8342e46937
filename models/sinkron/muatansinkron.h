// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// An open conflict or proposal with the name of its koperasi.
template <typename Urusan>
struct UrusanBernama {
    Urusan urusan;
    QString koperasi;
    Record sekarang = {}; ///< the record as this desk has it now; empty when it has none
};

/// All that the page of syncing shows out of the office's own store.
struct MuatanSinkron {
    IdentitasPerangkat identitas;
    qint64 menunggu = 0;
    qint64 perluDiperiksa = 0;
    std::vector<UrusanBernama<Konflik>> konflik;
    std::vector<UrusanBernama<Usulan>> usulan;
    std::vector<BarisKeluar> keluar;
};

/// Newest first; of what was sent no more than a person can look through. Errors of the store.
Result<MuatanSinkron> muatSinkron(Office &office);

} // namespace lumbung
