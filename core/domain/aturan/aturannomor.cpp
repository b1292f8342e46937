// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/nikkoperasi.h"
#include "core/domain/nikktp.h"
#include "core/domain/normalise.h"
#include "core/domain/npwp.h"

#include <algorithm>

namespace lumbung {

namespace {

QVariantMap panjangFakta(const QString &nomor)
{
    return {{QStringLiteral("panjang"), nomor.size()}};
}

bool angkaSaja(QStringView nomor)
{
    return std::all_of(nomor.begin(), nomor.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void namaTerisi(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.profil.isEmpty() && !isian.terisi(Field::Nama))
        temuan.push_back({Keparahan::Salah, QStringLiteral("nama.kosong"), Field::Nama});
}

void nikKoperasiTigaBelasAngka(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nik = isian.nilai(Field::NikKoperasi).text();
    if (nik.isEmpty() || nikKoperasiBenar(nik))
        return;
    const QString aturan = nikKoperasiPengisi(nik) ? QStringLiteral("nik-koperasi.pengisi")
                           : angkaSaja(nik)        ? QStringLiteral("nik-koperasi.panjang")
                                                   : QStringLiteral("nik-koperasi.bukan-angka");
    temuan.push_back({Keparahan::Salah, aturan, Field::NikKoperasi, panjangFakta(nik)});
}

void nikKoperasiTunggal(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nik = isian.nilai(Field::NikKoperasi).text();
    if (nikKoperasiBenar(nik) && isian.konteks.nikDipakaiLain && isian.konteks.nikDipakaiLain(nik))
        temuan.push_back({Keparahan::Salah, QStringLiteral("nik-koperasi.kembar"), Field::NikKoperasi});
}

/// Only provinces are compared: below them the number follows BPS, the address Kemendagri; from 91 on (Papua) the
/// two number provinces differently as well.
void nikKoperasiSewilayah(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nik = isian.nilai(Field::NikKoperasi).text();
    const QString wilayah = isian.nilai(Field::Wilayah).text().left(2);
    if (!nikKoperasiBenar(nik) || wilayah.isEmpty() || wilayah.startsWith(u'9') || nik.startsWith(u'9'))
        return;
    if (nik.left(2) != wilayah)
        temuan.push_back({Keparahan::Info, QStringLiteral("nik-koperasi.wilayah-beda"), Field::NikKoperasi});
}

void npwpBenar(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString npwp = isian.nilai(Field::Npwp).text();
    if (npwp.isEmpty())
        return;
    if (!angkaSaja(npwp) || !npwpPanjangBenar(npwp))
        temuan.push_back({Keparahan::Salah, QStringLiteral("npwp.panjang"), Field::Npwp, panjangFakta(npwp)});
    else if (!npwpBadan(npwp))
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("npwp.bukan-badan"), Field::Npwp});
    else if (!npwpDigitCekBenar(npwp))
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("npwp.digit-cek"), Field::Npwp});
}

void nikKtpWajar(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nik = isian.nilai(Field::NikKtpKetua).text();
    if (nik.isEmpty())
        return;
    switch (periksaNikKtp(nik)) {
    case DugaanNikKtp::Wajar: return;
    case DugaanNikKtp::BukanEnamBelasAngka:
        temuan.push_back(
            {Keparahan::Salah, QStringLiteral("nik-ktp.panjang"), Field::NikKtpKetua, panjangFakta(nik)});
        return;
    case DugaanNikKtp::TanggalTidakMungkin:
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("nik-ktp.tanggal"), Field::NikKtpKetua});
        return;
    case DugaanNikKtp::NomorUrutNol:
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("nik-ktp.nomor-urut"), Field::NikKtpKetua});
        return;
    }
}

void nibTigaBelasAngka(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString nib = isian.nilai(Field::Nib).text();
    if (!nib.isEmpty() && (nib.size() != batas::panjangNib || !angkaSaja(nib)))
        temuan.push_back({Keparahan::Salah, QStringLiteral("nib.panjang"), Field::Nib, panjangFakta(nib)});
}

void kodePosLimaAngka(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString kode = isian.nilai(Field::KodePos).text();
    if (!kode.isEmpty() && (kode.size() != batas::panjangKodePos || !angkaSaja(kode)))
        temuan.push_back(
            {Keparahan::Salah, QStringLiteral("kode-pos.panjang"), Field::KodePos, panjangFakta(kode)});
}

void teleponWajar(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const Field field :
         {Field::Telp, Field::Telp2, Field::Fax, Field::TelpKetua, Field::TelpSekretaris, Field::TelpBendahara}) {
        const QString nomor = isian.nilai(field).text();
        // Two numbers in one field are many but right.
        const bool severalNumbers = nomor.contains(u'/') || nomor.contains(u',') || nomor.contains(u';');
        const auto digits = digitsOnly(nomor).size();
        if (nomor.isEmpty() || (severalNumbers && digits >= batas::teleponTerpendek))
            continue;
        if (digits < batas::teleponTerpendek || digits > batas::teleponTerpanjang)
            temuan.push_back({Keparahan::PerluDicek,
                              QStringLiteral("telepon.panjang"),
                              field,
                              {{QStringLiteral("panjang"), digits}}});
    }
}

void surelBerbentukSurel(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString surel = isian.nilai(Field::Email).text();
    if (surel.isEmpty())
        return;
    const auto at = surel.indexOf(u'@');
    const bool plausible = at > 0 && surel.indexOf(u'@', at + 1) < 0 && surel.indexOf(u'.', at + 2) > 0 &&
                           !surel.endsWith(u'.') && !surel.contains(u' ');
    if (!plausible)
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("surel.bentuk"), Field::Email});
}

void tempatDiIndonesia(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (isian.terisi(Field::Lat)) {
        const double lintang = isian.nilai(Field::Lat).decimal();
        if (lintang < batas::lintangSelatan || lintang > batas::lintangUtara)
            temuan.push_back({Keparahan::PerluDicek, QStringLiteral("koordinat.luar-indonesia"), Field::Lat});
    }
    if (isian.terisi(Field::Lng)) {
        const double bujur = isian.nilai(Field::Lng).decimal();
        if (bujur < batas::bujurBarat || bujur > batas::bujurTimur)
            temuan.push_back({Keparahan::PerluDicek, QStringLiteral("koordinat.luar-indonesia"), Field::Lng});
    }
}

void wilayahTerpetakan(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::Wilayah) && isian.terisi(Field::WilayahTeks))
        temuan.push_back({Keparahan::Info,
                          QStringLiteral("wilayah.belum-terpetakan"),
                          Field::Wilayah,
                          {{QStringLiteral("teks"), isian.nilai(Field::WilayahTeks).text()}}});
}

constexpr Aturan semuaAturanNomor[] = {
    namaTerisi,        nikKoperasiTigaBelasAngka, nikKoperasiTunggal, nikKoperasiSewilayah, npwpBenar,
    nikKtpWajar,       nibTigaBelasAngka,         kodePosLimaAngka,   teleponWajar,         surelBerbentukSurel,
    tempatDiIndonesia, wilayahTerpetakan};

} // namespace

std::span<const Aturan> aturanNomor()
{
    return semuaAturanNomor;
}

} // namespace lumbung
