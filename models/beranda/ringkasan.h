// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <vector>

namespace lumbung {

/// What Beranda shows, read in one go on the store's thread.
struct Ringkasan {
    int tahunBuku = 0; ///< newest with data; 0 = the store holds nothing yet
    qint64 koperasi = 0;
    Ukuran kini;
    Ukuran lalu; ///< the tahun buku before

    /// Something that asks for work, with the rows it means.
    struct Perhatian {
        enum class Perkara { TanpaKeragaan, BelumRat, TanpaNik, TanpaWilayah, TanpaAset, Rugi } perkara;
        qint64 jumlah = 0;
        Filter filter;
    };
    std::vector<Perhatian> perhatian; ///< only what there is, in order of weight
    qint64 belumLengkap = 0;          ///< koperasi without keragaan of that tahun buku

    /// One area or value with its sums now and the year before.
    struct Bagian {
        QString kode;
        Ukuran kini;
        Ukuran lalu;
    };
    std::vector<Bagian> wilayah;
    std::vector<Bagian> jenis;
};

/// The level below an office's own area: kecamatan for a kabupaten, provinsi for the ministry.
RekapMenurut tingkatDi(const KodeWilayah &kantor);

Result<Ringkasan> bacaRingkasan(Office &office, const KodeWilayah &kantor);

} // namespace lumbung
