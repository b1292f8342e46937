// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/contoh/sosok.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lumbung::contoh {

namespace {

// Shares of what is wrong or missing, near to what offices report.
constexpr double peluangTanpaWilayah = 0.02;
constexpr double peluangTanpaNik = 0.04;
constexpr double peluangNikKembar = 0.002;
constexpr double peluangTanpaSurel = 0.7;
constexpr double peluangTidakAktif = 0.25;
constexpr double peluangBubar = 0.3; // of those that stopped
constexpr int tahunTerlama = 60;
constexpr int tahunBerhentiTerlama = 24;

QString teks(const char *latin)
{
    return QString::fromLatin1(latin);
}

const Corak &pilihCorak(Acak &acak)
{
    int jumlah = 0;
    for (const Corak &corak : semuaCorak())
        jumlah += corak.bobot;
    int undian = acak.bulat(1, jumlah);
    for (const Corak &corak : semuaCorak())
        if ((undian -= corak.bobot) <= 0)
            return corak;
    return semuaCorak().front();
}

QDate tanggalDalam(int tahun, Acak &acak)
{
    return QDate(tahun, 1, 1).addDays(acak.bulat(0, 364));
}

QString romawi(int bulan)
{
    static const std::array angka{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    return teks(angka[static_cast<std::size_t>(bulan - 1)]);
}

/// The number's form follows the year, as keragaan-data 5.2 tells.
QString nomorBadanHukum(const Sosok &sosok)
{
    const int tahun = sosok.berdiri.year();
    const QString bulan = romawi(sosok.berdiri.month());
    if (tahun >= 2020)
        return u"AHU-%1.AH.01.26.TAHUN %2"_qs.arg(sosok.nomor, 7, 10, QChar(u'0')).arg(tahun);
    if (tahun >= 2016)
        return u"%1/BH/M.KUKM.2/%2/%3"_qs.arg(sosok.nomor, 6, 10, QChar(u'0')).arg(bulan).arg(tahun);
    if (tahun >= 2001)
        return u"%1/BH/518-DISKOP/%2/%3"_qs.arg(sosok.nomor).arg(bulan).arg(tahun);
    return u"%1/BH/KWK-10/%2/%3"_qs.arg(sosok.nomor).arg(bulan).arg(tahun);
}

/// 13 digits: area, kecamatan, a fixed pair and a serial that is this koperasi's own number.
QString nomorInduk(const Sosok &sosok)
{
    QString digits = sosok.desa.text();
    digits.remove(u'.');
    return digits.left(4) + u'0' + digits.mid(4, 2) +
           QString::number(sosok.nomor % 1'000'000).rightJustified(6, u'0');
}

QString telepon(int nomor, int ke)
{
    return u"+62800%1"_qs.arg((nomor * 10 + ke) % 10'000'000, 7, 10, QChar(u'0'));
}

void isiTempat(Record &isian, const Sosok &sosok, const WilayahDirectory &wilayah, Acak &acak)
{
    const auto jalan = namaJalan()[static_cast<std::size_t>(acak.bulat(0, int(namaJalan().size()) - 1))];
    isian.set(Field::Alamat, u"%1 No. %2"_qs.arg(teks(jalan)).arg(acak.bulat(1, 240)));
    if (sosok.tanpaWilayah)
        isian.set(Field::WilayahTeks, u"Desa Contoh Lama, %1"_qs.arg(wilayah.jalur(sosok.desa.parent())));
    else
        isian.set(Field::Wilayah, sosok.desa.text());
    isian.set(Field::KodePos, QString::number(10000 + (sosok.desa.scope() * 13 + sosok.nomor % 60) % 89999));
    if (acak.peluang(0.6))
        isian.set(Field::Telp, telepon(sosok.nomor, 0));
    if (!acak.peluang(peluangTanpaSurel))
        isian.set(Field::Email, u"koperasi%1@contoh.example"_qs.arg(sosok.nomor));
}

void isiLegalitas(Record &isian, const Sosok &sosok, QDate hariIni, Acak &acak)
{
    isian.set(Field::NoBadanHukum, nomorBadanHukum(sosok));
    isian.set(Field::TglBadanHukum, Value(sosok.berdiri));
    const QDate perubahan = sosok.berdiri.addYears(acak.bulat(2, 9));
    if (acak.peluang(0.3) && perubahan < hariIni) {
        isian.set(Field::NoPad,
                  u"%1/PAD/%2/%3"_qs.arg(sosok.nomor).arg(romawi(perubahan.month())).arg(perubahan.year()));
        isian.set(Field::TglPad, Value(perubahan));
    }
    if (acak.peluang(0.35 + sosok.mutu / 2))
        isian.set(Field::Nib, u"91200%1"_qs.arg(sosok.nomor, 8, 10, QChar(u'0')));
    if (sosok.corak->simpanPinjam && acak.peluang(0.5))
        isian.set(Field::IzinUsp, u"%1/SISP/%2"_qs.arg(sosok.nomor).arg(sosok.berdiri.year() + 1));
    const bool bersertifikat = acak.peluang(0.15 + sosok.mutu * 0.6);
    const bool lewat = bersertifikat && (sosok.mutu < 0.45 || sosok.berhenti <= hariIni.year());
    isian.set(Field::StatusNik, !bersertifikat ? u"Belum Bersertifikat"_qs
                                : lewat        ? u"Sertifikat - Expired"_qs
                                               : u"Sudah Bersertifikat"_qs);
    if (bersertifikat)
        isian.set(Field::TglBerlakuSertifikat,
                  Value(hariIni.addDays(lewat ? -acak.bulat(30, 900) : acak.bulat(20, 700))));
}

void isiUsaha(Record &isian, const Sosok &sosok, Acak &acak)
{
    const Corak &corak = *sosok.corak;
    const double bentuk = acak.pecahan();
    isian.set(Field::Bentuk, bentuk < 0.93    ? u"Primer Kabupaten/Kota"_qs
                             : bentuk < 0.975 ? u"Primer Provinsi"_qs
                             : bentuk < 0.985 ? u"Primer Nasional"_qs
                                              : u"Sekunder Kabupaten/Kota"_qs);
    isian.set(Field::Jenis, teks(corak.jenis));
    isian.set(Field::Kelompok, teks(corak.kelompok));
    isian.set(Field::SektorUsaha, teks(corak.sektor));
    isian.set(Field::UnitUsaha, teks(corak.unitUsaha));
    isian.set(Field::PolaPengelolaan, corak.syariah ? u"Syariah"_qs : u"Konvensional"_qs);
    isian.set(Field::Binaan, bentuk < 0.93    ? u"Kabupaten/Kota"_qs
                             : bentuk < 0.975 ? u"Provinsi"_qs
                             : bentuk < 0.985 ? u"Pusat"_qs
                                              : u"Kabupaten/Kota"_qs);
}

void isiPengurus(Record &isian, const Sosok &sosok, QDate hariIni, Acak &acak)
{
    const auto orang = [&sosok](const char *jabatan) {
        return u"Contoh %1 %2"_qs.arg(teks(jabatan)).arg(sosok.nomor);
    };
    isian.set(Field::Ketua, orang("Ketua"));
    if (acak.peluang(0.75))
        isian.set(Field::TelpKetua, telepon(sosok.nomor, 1));
    isian.set(Field::Sekretaris, orang("Sekretaris"));
    isian.set(Field::Bendahara, orang("Bendahara"));
    const int mulai = hariIni.year() - acak.bulat(0, 4);
    isian.set(Field::MasaJabatanPengurus, u"%1-%2"_qs.arg(mulai).arg(mulai + 5));
    if (acak.peluang(0.8))
        isian.set(Field::KetuaPengawas, orang("Pengawas"));
    if (sosok.ukuran > 1.5)
        isian.set(Field::NamaManajer, orang("Manajer"));
}

QString namaOf(const Sosok &sosok, Acak &acak)
{
    const auto kata = kataNama()[static_cast<std::size_t>(acak.bulat(0, int(kataNama().size()) - 1))];
    return u"%1 Contoh %2 %3"_qs.arg(teks(sosok.corak->awalan), teks(kata)).arg(sosok.nomor);
}

} // namespace

Sosok sosokOf(int nomor, const KodeWilayah &desa, int tahunTerakhir, Acak &acak)
{
    Sosok sosok;
    sosok.nomor = nomor;
    sosok.corak = &pilihCorak(acak);
    sosok.desa = desa;
    // Of a hundred koperasi one or two are founded each year and one stops, so that the years compare.
    sosok.berdiri = tanggalDalam(tahunTerakhir - acak.bulat(0, tahunTerlama), acak);
    sosok.mutu = acak.pecahan();
    sosok.ukuran = std::exp(acak.normal() * 0.9);
    sosok.pertumbuhan = acak.antara(-0.04, 0.03) + sosok.mutu * 0.06;
    if (acak.peluang(peluangTidakAktif * 2 * (1 - sosok.mutu))) {
        sosok.berhenti = std::max(tahunTerakhir - acak.bulat(-1, tahunBerhentiTerlama), sosok.berdiri.year() + 2);
        if (acak.peluang(peluangBubar))
            sosok.bubar = sosok.berhenti + acak.bulat(2, 12);
    }
    sosok.tanpaWilayah = acak.peluang(peluangTanpaWilayah);
    return sosok;
}

Koperasi profilOf(const Sosok &sosok, const KoperasiId &id, const WilayahDirectory &wilayah, QDate hariIni,
                  Acak &acak)
{
    Koperasi koperasi;
    koperasi.id = id;
    koperasi.asal.bawaan = {acak.peluang(0.7) ? Sumber::Ods : Sumber::Manual, hariIni.addDays(-acak.bulat(0, 400))};
    Record &isian = koperasi.isian;
    const bool kembar = acak.peluang(peluangNikKembar);
    if (!acak.peluang(peluangTanpaNik)) {
        Sosok pemilik = sosok;
        pemilik.nomor = kembar && sosok.nomor > 1 ? sosok.nomor - 1 : sosok.nomor;
        isian.set(Field::NikKoperasi, nomorInduk(pemilik));
    }
    isian.set(Field::Nama, namaOf(sosok, acak));
    isiTempat(isian, sosok, wilayah, acak);
    isiLegalitas(isian, sosok, hariIni, acak);
    isiUsaha(isian, sosok, acak);
    isiPengurus(isian, sosok, hariIni, acak);
    return koperasi;
}

} // namespace lumbung::contoh
