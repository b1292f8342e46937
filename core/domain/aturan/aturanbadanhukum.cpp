// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/jenisbadanhukum.h"

namespace lumbung {

namespace {

void badanHukumCukupPanjang(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nomor = isian.nilai(Field::NoBadanHukum).text();
    if (!nomor.isEmpty() && nomor.size() < batas::badanHukumTerpendek)
        temuan.push_back({Keparahan::Salah,
                          QStringLiteral("badan-hukum.pendek"),
                          Field::NoBadanHukum,
                          {{QStringLiteral("panjang"), nomor.size()}}});
}

void badanHukumTunggal(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nomor = isian.nilai(Field::NoBadanHukum).text();
    const auto &dipakaiLain = isian.konteks.badanHukumDipakaiLain;
    if (nomor.size() >= batas::badanHukumTerpendek && dipakaiLain && dipakaiLain(nomor))
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("badan-hukum.kembar"), Field::NoBadanHukum});
}

void badanHukumSetahunDenganNomor(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QDate tanggal = isian.nilai(Field::TglBadanHukum).date();
    if (!tanggal.isValid())
        return;
    const auto tahun = tahunBadanHukum(isian.nilai(Field::NoBadanHukum).text());
    if (tahun && *tahun != tanggal.year())
        temuan.push_back(
            {Keparahan::PerluDicek,
             QStringLiteral("badan-hukum.tahun-beda"),
             Field::TglBadanHukum,
             {{QStringLiteral("tahunNomor"), *tahun}, {QStringLiteral("tahunTanggal"), tanggal.year()}}});
}

void tanggalHukumSudahLewat(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const Field field : {Field::TglBadanHukum, Field::TglPad, Field::TglPelaporan}) {
        const QDate tanggal = isian.nilai(field).date();
        if (tanggal.isValid() && tanggal > isian.konteks.hariIni)
            temuan.push_back({Keparahan::Salah,
                              QStringLiteral("tanggal.setelah-hari-ini"),
                              field,
                              {{QStringLiteral("tanggal"), tanggal}}});
    }
}

void perubahanSetelahPendirian(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QDate pendirian = isian.nilai(Field::TglBadanHukum).date();
    for (const Field field : {Field::TglPad, Field::TglPelaporan}) {
        const QDate tanggal = isian.nilai(field).date();
        if (pendirian.isValid() && tanggal.isValid() && tanggal < pendirian)
            temuan.push_back({Keparahan::PerluDicek,
                              QStringLiteral("tanggal.sebelum-badan-hukum"),
                              field,
                              {{QStringLiteral("tanggal"), tanggal}, {QStringLiteral("badanHukum"), pendirian}}});
    }
}

constexpr Aturan semuaAturanBadanHukum[] = {badanHukumCukupPanjang, badanHukumTunggal, badanHukumSetahunDenganNomor,
                                            tanggalHukumSudahLewat, perubahanSetelahPendirian};

} // namespace

std::span<const Aturan> aturanBadanHukum()
{
    return semuaAturanBadanHukum;
}

} // namespace lumbung
