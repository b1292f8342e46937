// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ukuran.h"

#include "core/domain/frekuensirat.h"
#include "core/domain/jenisbadanhukum.h"
#include "core/domain/kelasomzet.h"
#include "core/domain/kodewilayah.h"

#include <array>

namespace lumbung {

namespace {

qint64 totalOf(const Record &keragaan, Field total, Field pria, Field wanita)
{
    const Value &given = keragaan.value(total);
    return given.isEmpty() ? keragaan.value(pria).integer() + keragaan.value(wanita).integer() : given.integer();
}

QString areaOf(const Record &profil, TingkatWilayah tingkat)
{
    const auto kode = KodeWilayah::parse(profil.value(Field::Wilayah).text());
    return kode ? kode->at(tingkat).text() : QString();
}

QString omzetOf(const std::map<int, Record> &tahunan, int tahun)
{
    const auto found = tahunan.find(tahun);
    if (found == tahunan.end() || found->second.value(Field::VolumeUsaha).isEmpty())
        return {};
    const auto kelas = kelasOmzet(found->second.value(Field::VolumeUsaha).integer());
    return kelas ? namaOf(*kelas) : QString();
}

TigaRat threeRat(const std::map<int, Record> &tahunan, int tahun)
{
    TigaRat rat{};
    for (int back = 0; back < 3; ++back)
        if (const auto found = tahunan.find(tahun - back); found != tahunan.end())
            rat[static_cast<std::size_t>(back)] = sudahRat(found->second);
    return rat;
}

} // namespace

Ukuran ukuranOf(const Record &keragaan)
{
    Ukuran ukuran;
    ukuran.jumlah = 1;
    const QString aktif = keragaan.value(Field::StatusAktif).text();
    ukuran.aktif = aktif == u"Aktif";
    ukuran.tidakAktif = !aktif.isEmpty() && aktif != u"Aktif";
    ukuran.anggota = totalOf(keragaan, Field::AnggotaTotal, Field::AnggotaPria, Field::AnggotaWanita);
    ukuran.anggotaPria = keragaan.value(Field::AnggotaPria).integer();
    ukuran.anggotaWanita = keragaan.value(Field::AnggotaWanita).integer();
    ukuran.rat = sudahRat(keragaan);
    const QString grade = keragaan.value(Field::Grade).text();
    ukuran.bersertifikat = grade == u"A" || grade == u"B" || grade == u"C1" || grade == u"C2";
    ukuran.manajer = totalOf(keragaan, Field::ManajerTotal, Field::ManajerPria, Field::ManajerWanita);
    ukuran.karyawan = totalOf(keragaan, Field::KaryawanTotal, Field::KaryawanPria, Field::KaryawanWanita);
    ukuran.modalSendiri = keragaan.value(Field::ModalSendiri).integer();
    ukuran.modalLuar = keragaan.value(Field::ModalLuar).integer();
    ukuran.aset = keragaan.value(Field::Aset).integer();
    ukuran.volumeUsaha = keragaan.value(Field::VolumeUsaha).integer();
    ukuran.shu = keragaan.value(Field::Shu).integer();
    const QString kesehatan = keragaan.value(Field::Kesehatan).text();
    ukuran.sehat = kesehatan == u"Sehat";
    ukuran.dinilai = !kesehatan.isEmpty();
    return ukuran;
}

std::span<const Field> fieldsOfUkuran()
{
    static constexpr std::array fields{Field::StatusAktif,
                                       Field::StatusRat,
                                       Field::TglRat,
                                       Field::Grade,
                                       Field::Kesehatan,
                                       Field::AnggotaPria,
                                       Field::AnggotaWanita,
                                       Field::AnggotaTotal,
                                       Field::ManajerPria,
                                       Field::ManajerWanita,
                                       Field::ManajerTotal,
                                       Field::KaryawanPria,
                                       Field::KaryawanWanita,
                                       Field::KaryawanTotal,
                                       Field::ModalSendiri,
                                       Field::ModalLuar,
                                       Field::Aset,
                                       Field::VolumeUsaha,
                                       Field::Shu};
    return fields;
}

QString nilaiKelompok(RekapMenurut menurut, const Record &profil, const std::map<int, Record> &keragaanTahunan,
                      int tahun)
{
    switch (menurut) {
    case RekapMenurut::Provinsi: return areaOf(profil, TingkatWilayah::Provinsi);
    case RekapMenurut::KabupatenKota: return areaOf(profil, TingkatWilayah::KabupatenKota);
    case RekapMenurut::Kecamatan: return areaOf(profil, TingkatWilayah::Kecamatan);
    case RekapMenurut::DesaKelurahan: return areaOf(profil, TingkatWilayah::DesaKelurahan);
    case RekapMenurut::Jenis: return profil.value(Field::Jenis).text();
    case RekapMenurut::Kelompok: return profil.value(Field::Kelompok).text();
    case RekapMenurut::Bentuk: return profil.value(Field::Bentuk).text();
    case RekapMenurut::SektorUsaha: return profil.value(Field::SektorUsaha).text();
    case RekapMenurut::PolaPengelolaan: return profil.value(Field::PolaPengelolaan).text();
    case RekapMenurut::BadanHukum: return keyOf(jenisBadanHukum(profil.value(Field::NoBadanHukum).text()));
    case RekapMenurut::KelasOmzet: return omzetOf(keragaanTahunan, tahun);
    case RekapMenurut::FrekuensiRat: return QString::number(frekuensiRat(threeRat(keragaanTahunan, tahun)));
    }
    return {};
}

bool menentukanKelompok(Field field)
{
    switch (field) {
    case Field::Wilayah:
    case Field::Jenis:
    case Field::Kelompok:
    case Field::Bentuk:
    case Field::SektorUsaha:
    case Field::PolaPengelolaan:
    case Field::NoBadanHukum: return true;
    default: return false;
    }
}

} // namespace lumbung
