// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/impor/benchberkas.h"

#include "core/domain/fieldcatalogue.h"
#include "documents/tablewriters.h"
#include "tests/support/fixtures/contohkoperasi.h"

namespace lumbung {

namespace {

struct Lajur {
    const char *judul;
    Field field;
};

// "NO" and the area names have no field of their own here.
constexpr Lajur lajurV1[] = {{"NO", Field::FrekuensiRat},
                             {"ID KOPERASI", Field::NikKoperasi},
                             {"NAMA KOPERASI", Field::Nama},
                             {"NO BADAN HUKUM", Field::NoBadanHukum},
                             {"TANGGAL BADAN HUKUM", Field::TglBadanHukum},
                             {"ALAMAT", Field::Alamat},
                             {"DESA/KEL", Field::DesaKelurahan},
                             {"KECAMATAN", Field::Kecamatan},
                             {"KABUPATEN", Field::KabupatenKota},
                             {"PROVINSI", Field::Provinsi},
                             {"KODE POS", Field::KodePos},
                             {"NO TELPON KANTOR", Field::Telp},
                             {"EMAIL", Field::Email},
                             {"STATUS AKTIF", Field::StatusAktif},
                             {"KETUA", Field::Ketua},
                             {"NO TELPON KETUA", Field::TelpKetua},
                             {"BENTUK KOPERASI", Field::Bentuk},
                             {"JENIS KOPERASI", Field::Jenis},
                             {"KELOMPOK KOPERASI", Field::Kelompok},
                             {"SEKTOR USAHA", Field::SektorUsaha},
                             {"JUMLAH ANGGOTA", Field::AnggotaTotal},
                             {"JUMLAH MANAJER", Field::ManajerTotal},
                             {"JUMLAH KARYAWAN", Field::KaryawanTotal},
                             {"TANGGAL RAT", Field::TglRat},
                             {"MODAL SENDIRI", Field::ModalSendiri},
                             {"MODAL LUAR", Field::ModalLuar},
                             {"ASET", Field::Aset},
                             {"VOLUME USAHA", Field::VolumeUsaha},
                             {"TAHUN REKAP", Field::TahunBuku},
                             {"SISA HASIL USAHA", Field::Shu}};

Value isiLajur(Field field, const ContohKoperasi &contoh, qint64 nomor)
{
    switch (field) {
    case Field::FrekuensiRat: return Value(nomor);
    // Thirteen digits that differ in every row; the samples repeat after ten thousand.
    case Field::NikKoperasi: return QString::number(3201'000'000'000 + nomor);
    case Field::DesaKelurahan: return contoh.desa;
    case Field::Kecamatan: return contoh.kecamatan;
    case Field::KabupatenKota: return QStringLiteral("Bogor");
    case Field::Provinsi: return QStringLiteral("Jawa Barat");
    default: return contoh.nilai.value(field);
    }
}

} // namespace

bool tulisBerkasBesar(const QString &path, int rows)
{
    std::vector<KolomTulis> kolom;
    for (const Lajur &lajur : lajurV1)
        kolom.push_back({QString::fromLatin1(lajur.judul), spec(lajur.field).type, 16});
    auto writer = TableWriters().create(path, QStringLiteral("Data"), kolom);
    if (!writer)
        return false;
    qint64 nomor = 0;
    for (const ContohKoperasi &contoh : contohKoperasi(rows, 11)) {
        ++nomor;
        std::vector<Value> nilai;
        for (const Lajur &lajur : lajurV1)
            nilai.push_back(isiLajur(lajur.field, contoh, nomor));
        if (!(*writer)->row(nilai))
            return false;
    }
    return (*writer)->finish().ok();
}

} // namespace lumbung
