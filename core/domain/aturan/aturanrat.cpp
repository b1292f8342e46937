// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/statusrat.h"
#include "core/domain/valuelist.h"

namespace lumbung {

namespace {

void tahunBukuMungkin(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const int tahun = isian.periode.tahunBuku;
    const QVariantMap fakta{{QStringLiteral("tahun"), tahun}};
    if (tahun != 0 && tahun < batas::tahunBukuPertama)
        temuan.push_back({Keparahan::Salah, QStringLiteral("tahun-buku.tidak-mungkin"), Field::TahunBuku, fakta});
    if (tahun > isian.konteks.hariIni.year())
        temuan.push_back({Keparahan::Salah, QStringLiteral("tahun-buku.mendatang"), Field::TahunBuku, fakta});
}

void ratSudahBerlangsung(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QDate tanggal = isian.nilai(Field::TglRat).date();
    if (tanggal.isValid() && tanggal > isian.konteks.hariIni)
        temuan.push_back({Keparahan::Salah,
                          QStringLiteral("rat.setelah-hari-ini"),
                          Field::TglRat,
                          {{QStringLiteral("tanggal"), tanggal}}});
}

void ratSetelahBadanHukum(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QDate tanggal = isian.nilai(Field::TglRat).date();
    const QDate badanHukum = isian.nilai(Field::TglBadanHukum).date();
    if (tanggal.isValid() && badanHukum.isValid() && tanggal <= badanHukum)
        temuan.push_back({Keparahan::PerluDicek,
                          QStringLiteral("rat.sebelum-badan-hukum"),
                          Field::TglRat,
                          {{QStringLiteral("tanggal"), tanggal}, {QStringLiteral("badanHukum"), badanHukum}}});
}

/// RAT decides about a closed tahun buku, and soon after it.
void ratPadaWaktunya(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QDate tanggal = isian.nilai(Field::TglRat).date();
    const int tahun = isian.periode.tahunBuku;
    if (!tanggal.isValid() || tahun == 0 || isian.periode.jenis != JenisPeriode::Tahunan)
        return;
    if (isian.nilai(Field::StatusRat).text() == nilai::belumRat)
        return; // the date of an earlier RAT
    const QDate batasAkhir = batasRat(tahun, isian.nilai(Field::Bentuk).text(), isian.konteks.batasRat);
    const QVariantMap fakta{{QStringLiteral("tanggal"), tanggal},
                            {QStringLiteral("tahun"), tahun},
                            {QStringLiteral("batas"), batasAkhir}};
    if (tanggal <= QDate(tahun, 12, 31))
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("rat.sebelum-tutup-buku"), Field::TglRat, fakta});
    else if (tanggal > batasAkhir)
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("rat.lewat-batas"), Field::TglRat, fakta});
}

void statusRatSesuaiTanggal(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString status = isian.nilai(Field::StatusRat).text();
    const QDate tanggal = isian.nilai(Field::TglRat).date();
    const bool tentangTahunIni = tanggal.isValid() && tanggal > QDate(isian.periode.tahunBuku, 12, 31);
    if (status == nilai::belumRat && tentangTahunIni)
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("rat.status-beda"), Field::StatusRat});
    if (status == nilai::sudahRat && !tanggal.isValid())
        temuan.push_back({Keparahan::Info, QStringLiteral("rat.tanpa-tanggal"), Field::TglRat});
}

constexpr Aturan semuaAturanRat[] = {tahunBukuMungkin, ratSudahBerlangsung, ratSetelahBadanHukum, ratPadaWaktunya,
                                     statusRatSesuaiTanggal};

} // namespace

std::span<const Aturan> aturanRat()
{
    return semuaAturanRat;
}

} // namespace lumbung
