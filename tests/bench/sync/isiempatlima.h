// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/storebenchdata.h"

namespace lumbung {

/// Records as full as an office could fill them, of Kabupaten Bogor alone: koperasi with 45 fields, statements with
/// all 44 of theirs. A third of the amounts is nil, a third is round (whole hundred thousands), a third exact to
/// the rupiah; sums add up. The same number gives the same record.
class IsiEmpatLima {
public:
    explicit IsiEmpatLima(const WilayahDirectory &wilayah);

    Koperasi koperasi(int number) const;
    Keragaan keragaan(int number, int tahun) const;

private:
    StoreBenchData m_data;
    std::vector<KodeWilayah> m_desa;
};

} // namespace lumbung
