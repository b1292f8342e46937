// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/ports/wilayahdirectory.h"

namespace lumbung {

/// Synthetic koperasi for measurements: spread over all desa, filled like a good office's data. The same number
/// gives the same record.
class StoreBenchData {
public:
    explicit StoreBenchData(const WilayahDirectory &wilayah);

    Koperasi koperasi(int number) const;
    Keragaan keragaan(int number, int tahun) const;

private:
    std::vector<KodeWilayah> m_desa;
};

} // namespace lumbung
