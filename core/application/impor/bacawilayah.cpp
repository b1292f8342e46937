// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/bacawilayah.h"

namespace lumbung {

namespace {

constexpr qsizetype wilayahDiingat = 100'000;

QString teksWilayah(const NamaWilayah &nama)
{
    QStringList parts;
    for (const QString &part : {nama.desa, nama.kecamatan, nama.kabupatenKota, nama.provinsi})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace

const WilayahResolusi &PembacaWilayah::cari(const NamaWilayah &nama, const QString &teks)
{
    // The number of commas alone does not tell which level is missing.
    const QString kunci = teks + QLatin1Char('|') +
                          QString::number((nama.desa.isEmpty() ? 0 : 1) + (nama.kecamatan.isEmpty() ? 0 : 2) +
                                          (nama.kabupatenKota.isEmpty() ? 0 : 4));
    const auto found = m_ingatan.constFind(kunci);
    if (found != m_ingatan.constEnd())
        return *found;
    m_lewat = m_direktori.resolve(nama, m_dalam);
    if (m_ingatan.size() >= wilayahDiingat)
        return m_lewat;
    return *m_ingatan.insert(kunci, m_lewat);
}

void PembacaWilayah::baca(const NamaWilayah &nama, int kolom, BarisImpor &baris)
{
    const QString teks = teksWilayah(nama);
    if (teks.isEmpty())
        return;
    const WilayahResolusi &hasil = cari(nama, teks);
    if (!hasil.kode.isEmpty())
        baris.profil.set(Field::Wilayah, hasil.kode.text());
    if (hasil.lengkap) {
        baris.profil.set(Field::WilayahTeks, Value());
        return;
    }
    baris.profil.set(Field::WilayahTeks, teks);
    const QString kode = hasil.kandidat.size() > 1 ? QStringLiteral("wilayah.ganda")
                         : hasil.kode.isEmpty()    ? QStringLiteral("wilayah.tidak-terpetakan")
                                                   : QStringLiteral("wilayah.sebagian");
    baris.temuan.push_back(
        {baris.baris, kolom, Keparahan::PerluDicek, kode, teks, {{QStringLiteral("kode"), hasil.kode.text()}}});
}

} // namespace lumbung
