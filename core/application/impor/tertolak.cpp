// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/tertolak.h"

namespace lumbung {

namespace {

// Cells whose value did not go in although their row did.
bool selDitinggal(const TemuanImpor &temuan)
{
    return temuan.keparahan == Keparahan::PerluDicek &&
           (temuan.kode == QLatin1String("isian.tidak-ada-di-daftar") ||
            temuan.kode == QLatin1String("impor.nik-pengisi") || temuan.kode == QLatin1String("impor.sel-galat") ||
            temuan.kode == QLatin1String("impor.sel-belum-dihitung"));
}

QString judulKolom(const RencanaImpor &rencana, int kolom)
{
    const auto at = static_cast<std::size_t>(kolom);
    return kolom >= 0 && at < rencana.kepala.judul.size() ? rencana.kepala.judul[at] : QString();
}

} // namespace

std::vector<KolomTulis> kolomTertolak(const RencanaImpor &rencana)
{
    std::vector<KolomTulis> kolom{{QStringLiteral("Lembar")},
                                  {QStringLiteral("Baris"), FieldType::Integer, 8},
                                  {QStringLiteral("Kolom"), FieldType::Text, 8},
                                  {QStringLiteral("Judul kolom"), FieldType::Text, 24},
                                  {QStringLiteral("Isi"), FieldType::Text, 24},
                                  {QStringLiteral("Alasan"), FieldType::Text, 60},
                                  {QStringLiteral("Akibat"), FieldType::Text, 20},
                                  {QStringLiteral("Kode"), FieldType::Text, 24}};
    for (const QString &judul : rencana.kepala.judul)
        kolom.push_back({judul, FieldType::Text, 20});
    return kolom;
}

Result<void> tulisTertolak(TableWriter &writer, const RencanaImpor &rencana, const BarisImpor &baris,
                           const std::function<QString(const TemuanImpor &)> &alasan)
{
    const bool ditolak = baris.ditolak();
    bool first = true;
    for (const TemuanImpor &temuan : baris.temuan) {
        if (temuan.keparahan != Keparahan::Salah && !selDitinggal(temuan))
            continue;
        const SumberTegak::Alamat alamat = rencana.alamat(temuan.baris, temuan.kolom);
        std::vector<Value> nilai{alamat.lembar,
                                 Value(qint64{alamat.baris}),
                                 temuan.kolom < 0 ? QString() : hurufKolom(alamat.kolom),
                                 judulKolom(rencana, temuan.kolom),
                                 temuan.teks,
                                 alasan ? alasan(temuan) : temuan.kode,
                                 ditolak ? QStringLiteral("Baris tidak diimpor")
                                         : QStringLiteral("Sel tidak diimpor"),
                                 temuan.kode};
        const std::size_t width = nilai.size() + rencana.kepala.judul.size();
        if (first)
            for (const QString &teks : baris.mentah)
                nilai.emplace_back(teks);
        first = false;
        nilai.resize(width);
        if (const auto written = writer.row(nilai); !written)
            return written;
    }
    return {};
}

} // namespace lumbung
