// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/print/tabelcetak.h"

#include <QLocale>

namespace lumbung {

inline SelCetak angkaCetak(double nilai)
{
    return {QLocale(QLocale::Indonesian).toString(static_cast<qint64>(nilai)), nilai};
}

/// The rekap per kecamatan of keragaan-data.md section 9.2, with `rows` rows.
inline TabelCetak contohRekap(int rows)
{
    const auto number = [](const char *title, const char *group = "") {
        return KolomCetak{QString::fromLatin1(title), QString::fromLatin1(group), Perataan::Kanan};
    };
    TabelCetak tabel{QStringLiteral("Rekapitulasi koperasi per kecamatan"),
                     QStringLiteral("Kabupaten Bogor, tahun buku 2025"),
                     {number("No"),
                      {QStringLiteral("Kecamatan")},
                      number("Aktif", "Jumlah koperasi"),
                      number("Tidak aktif", "Jumlah koperasi"),
                      number("Jumlah", "Jumlah koperasi"),
                      number("Anggota (orang)"),
                      number("RAT (unit)"),
                      number("Manajer"),
                      number("Karyawan"),
                      number("Modal sendiri (Rp)"),
                      number("Modal luar (Rp)"),
                      number("Aset (Rp)"),
                      number("Volume usaha (Rp)"),
                      number("SHU (Rp)")},
                     {}};
    std::vector<double> sums(14);
    for (int row = 1; row <= rows; ++row) {
        std::vector<SelCetak> cells{angkaCetak(row), QStringLiteral("Contoh %1").arg(row)};
        for (std::size_t column = 2; column < 14; ++column) {
            const double value =
                column < 9 ? (row * 37 + static_cast<int>(column) * 11) % 400 : (row * 7919 % 90'000) * 1'250'000.0;
            cells.push_back(angkaCetak(column == 13 ? value / -50 : value));
            sums[column] += *cells.back().angka;
        }
        tabel.baris.push_back(cells);
    }
    tabel.barisJumlah = {QString(), QStringLiteral("JUMLAH")};
    for (std::size_t column = 2; column < 14; ++column)
        tabel.barisJumlah.push_back(angkaCetak(sums[column]));
    tabel.kaki = QStringLiteral("Saringan: status aktif · Keadaan per 31-12-2025 · 12 belum valid");
    return tabel;
}

} // namespace lumbung
