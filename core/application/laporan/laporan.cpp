// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/laporan.h"

#include "core/application/laporan/angka.h"

namespace lumbung {

JenisSel jenisSelOf(Besaran besaran)
{
    const QString unit = satuanOf(besaran);
    if (unit == QLatin1String("rupiah"))
        return JenisSel::Rupiah;
    return unit == QLatin1String("persen") ? JenisSel::Persen : JenisSel::Bilangan;
}

Value selOf(std::optional<double> nilai, JenisSel jenis)
{
    if (!nilai)
        return {};
    return jenis == JenisSel::Persen || jenis == JenisSel::Beda ? Value(*nilai)
                                                                : Value(static_cast<qint64>(*nilai));
}

JenisSel jenisSel(const Laporan &laporan, std::size_t baris, std::size_t kolom)
{
    const JenisSel ofColumn = laporan.kolom[kolom].jenis;
    if (ofColumn == JenisSel::Teks)
        return ofColumn;
    return laporan.baris[baris].jenisSel.value_or(ofColumn);
}

QString teksSel(const Laporan &laporan, std::size_t baris, std::size_t kolom)
{
    const Value &value = laporan.baris[baris].sel[kolom];
    const JenisSel jenis = jenisSel(laporan, baris, kolom);
    if (jenis == JenisSel::Teks)
        return value.text();
    if (value.isEmpty())
        return QStringLiteral("-");
    switch (jenis) {
    case JenisSel::Rupiah: return teksJuta(value.integer());
    case JenisSel::Persen: return teksAngka(value.decimal(), 1);
    case JenisSel::Beda: return teksBeda(value.decimal(), 1);
    default: return teksAngka(value.integer());
    }
}

QString judulLengkap(const KolomLaporan &kolom)
{
    return kolom.jenis == JenisSel::Rupiah ? kolom.judul + QStringLiteral(" (Rp juta)") : kolom.judul;
}

} // namespace lumbung
