// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laporan/laporanprinter.h"

#include "documents/print/tabelpdf.h"

namespace lumbung {

namespace {

KolomCetak kolomCetak(const KolomLaporan &kolom)
{
    KolomCetak column;
    column.judul = judulLengkap(kolom);
    column.grup = kolom.kelompok;
    const bool number = kolom.jenis != JenisSel::Teks;
    const bool counter = kolom.judul == QLatin1String("No");
    column.perataan = number ? Perataan::Kanan : counter ? Perataan::Tengah : Perataan::Kiri;
    return column;
}

std::vector<SelCetak> barisCetak(const Laporan &laporan, std::size_t row)
{
    std::vector<SelCetak> cells;
    for (std::size_t column = 0; column < laporan.kolom.size(); ++column) {
        const Value &value = laporan.baris[row].sel[column];
        const QString text = teksSel(laporan, row, column);
        const bool number = jenisSel(laporan, row, column) != JenisSel::Teks && !value.isEmpty();
        cells.push_back(number ? SelCetak(text, value.decimal()) : SelCetak(text));
    }
    return cells;
}

} // namespace

TabelCetak tabelCetak(const Laporan &laporan)
{
    TabelCetak table;
    table.judul = laporan.judul;
    table.subjudul = laporan.subjudul.join(u'\n');
    table.kaki = laporan.catatan.join(QStringLiteral(" · "));
    for (const KolomLaporan &column : laporan.kolom)
        table.kolom.push_back(kolomCetak(column));
    for (std::size_t row = 0; row < laporan.baris.size(); ++row) {
        const bool sum = laporan.baris[row].jenis == JenisBaris::Jumlah && row + 1 == laporan.baris.size();
        if (laporan.baris[row].jenis == JenisBaris::Kelompok)
            table.barisTebal.push_back(table.baris.size());
        if (sum)
            table.barisJumlah = barisCetak(laporan, row);
        else
            table.baris.push_back(barisCetak(laporan, row));
    }
    return table;
}

Result<void> LaporanPrinter::pdf(const QString &path, const Laporan &laporan, Kertas kertas)
{
    return writePdf(path, tabelCetak(laporan), kertas);
}

Result<void> LaporanPrinter::cetak(QPagedPaintDevice &device, const Laporan &laporan)
{
    return paintPages(device, tabelCetak(laporan));
}

} // namespace lumbung
