// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/tulislaporan.h"

#include <algorithm>

namespace lumbung {

namespace {

bool barisBerjenis(const Laporan &laporan)
{
    return !laporan.baris.empty() && laporan.baris.front().jenisSel.has_value();
}

KolomTulis kolomTulis(const KolomLaporan &kolom)
{
    QString title = kolom.kelompok.isEmpty() ? kolom.judul : kolom.kelompok + QStringLiteral(": ") + kolom.judul;
    switch (kolom.jenis) {
    case JenisSel::Teks: return {title, FieldType::Text, kolom.judul == QLatin1String("No") ? 6 : 34};
    case JenisSel::Bilangan: return {title, FieldType::Integer, 14};
    case JenisSel::Rupiah: return {title + QStringLiteral(" (Rp)"), FieldType::Money, 22};
    case JenisSel::Persen:
    case JenisSel::Beda: return {title, FieldType::Decimal, 14};
    }
    return {title};
}

/// The unit as written: the row form names it in its column Satuan, and there amounts stand in rupiah too.
Value nilaiTulis(const Laporan &laporan, std::size_t baris, std::size_t kolom)
{
    const Value &value = laporan.baris[baris].sel[kolom];
    const bool unitName = barisBerjenis(laporan) && laporan.baris[baris].jenisSel == JenisSel::Rupiah &&
                          value.text() == QLatin1String("Rp juta");
    return unitName ? Value(QStringLiteral("Rp")) : value;
}

QStringList keterangan(const Laporan &laporan)
{
    return QStringList{laporan.judul} + laporan.subjudul + laporan.catatan;
}

} // namespace

Result<void> tulisLaporan(TableWriterFactory &factory, const QString &path, const Laporan &laporan)
{
    std::vector<KolomTulis> columns;
    for (const KolomLaporan &column : laporan.kolom)
        columns.push_back(kolomTulis(column));
    auto writer = factory.create(path, QStringLiteral("Rekap"), columns);
    if (!writer)
        return writer.error();
    std::vector<Value> cells(columns.size());
    for (std::size_t row = 0; row < laporan.baris.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            cells[column] = nilaiTulis(laporan, row, column);
        if (auto written = (*writer)->row(cells); !written)
            return written;
    }
    for (const QString &line : QStringList{QString()} + keterangan(laporan)) {
        std::fill(cells.begin(), cells.end(), Value());
        cells[laporan.kolomNama] = Value(line);
        if (auto written = (*writer)->row(cells); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace lumbung
