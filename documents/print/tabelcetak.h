// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/kertas.h"

#include <QString>

#include <optional>
#include <vector>

namespace lumbung {

enum class Perataan : quint8 { Kiri, Tengah, Kanan };

struct KolomCetak {
    QString judul;
    QString grup =
        {}; ///< neighbours of one group stand under one head ("Jumlah koperasi": Aktif, Tidak aktif, Jumlah)
    Perataan perataan = Perataan::Kiri;
    int lebar = 0; ///< wished width in characters; 0: by content
};

/// One cell: what is printed, and the number behind it, if it is one (written as a number into a workbook).
struct SelCetak {
    SelCetak() = default;
    SelCetak(const QString &tulisan) : teks(tulisan) {}
    SelCetak(const QString &tulisan, double nilai) : teks(tulisan), angka(nilai) {}

    QString teks;
    std::optional<double> angka;
};

/// A report table, ready to be printed or written as a workbook. Texts come as they are to be read.
struct TabelCetak {
    QString judul;
    QString subjudul = {};
    std::vector<KolomCetak> kolom;
    std::vector<std::vector<SelCetak>> baris;
    std::vector<SelCetak> barisJumlah = {};   ///< none when empty
    std::vector<std::size_t> barisTebal = {}; ///< rows that are heads of those below them, ascending
    QString kaki = {};                        ///< filter, "Keadaan per 31-12-2025", "12 belum valid"; on every page
};

} // namespace lumbung
