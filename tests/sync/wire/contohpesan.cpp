// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/wire/contohpesan.h"

#include "core/domain/fieldcatalogue.h"

#include <QJsonDocument>

namespace lumbung::contoh {

namespace {

const Asal manual{Sumber::Manual, QDate(2026, 1, 2)};

Op op(int dseq, JenisOp jenis, JenisRekam rekam)
{
    Op made;
    made.id = OpId(uuid(100 + dseq));
    made.dseq = dseq;
    made.jenis = jenis;
    made.rekam = {rekam, uuid(dseq)};
    made.pada = 1'790'000'000'000;
    return made;
}

Op ubah()
{
    Op made = op(13, JenisOp::Ubah, JenisRekam::Koperasi);
    const Value seen(QStringLiteral("16911"));
    made.isian = {{Field::Alamat, Value(QStringLiteral("Jl. Contoh A")), Value(QStringLiteral("Jl. Contoh B"))},
                  {Field::KodePos, seen, seen}};
    made.asal.bawaan = manual;
    made.ekstra = {{QStringLiteral("medan_baru"), QJsonObject{{QStringLiteral("v"), 7}}}};
    return made;
}

Op buat()
{
    Op made = op(14, JenisOp::Buat, JenisRekam::Keragaan);
    made.koperasi = KoperasiId(uuid(7));
    made.periode = {2025, JenisPeriode::Semester1};
    made.isian = {{Field::TglRat, {}, Value(QDate(2026, 3, 1))},
                  {Field::SkorKesehatan, {}, Value(81.25)},
                  {Field::Aset, {}, Value(qint64(9'007'199'254'740'993))}};
    made.asal = {{Sumber::Impor, QDate(2026, 1, 2)}, {{Field::Aset, {Sumber::Ods, QDate(2026, 2, 1)}}}};
    made.setelah = OpId(uuid(113));
    return made;
}

} // namespace

QString uuid(int number)
{
    return QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

BatchOp batch()
{
    Op hapus = op(15, JenisOp::Hapus, JenisRekam::Koperasi);
    hapus.versi = 7;
    Op selesaikan = op(16, JenisOp::Selesaikan, JenisRekam::Konflik);
    selesaikan.versi = 9;
    selesaikan.isian = {{Field::Aset, Value(qint64(5)), Value(qint64(-7))}};
    selesaikan.asal.bawaan = manual;
    Op putuskan = op(17, JenisOp::Putuskan, JenisRekam::Usulan);
    putuskan.terima = true;
    putuskan.catatan = QStringLiteral("Sesuai hasil kunjungan");
    Op transisi = op(18, JenisOp::Transisi, JenisRekam::Keragaan);
    transisi.versi = 3;
    transisi.dari = StatusData::Diajukan;
    transisi.ke = StatusData::ValidKabKota;
    return {{}, scopeOf(3201), uuid(1), 12, {ubah(), buat(), hapus, selesaikan, putuskan, transisi}};
}

Halaman halaman(int rows)
{
    IsiRekam isi;
    int number = 0;
    for (const Field field : storedFields(Entity::Keragaan)) {
        const FieldType type = spec(field).type;
        if (type == FieldType::Integer || type == FieldType::Money)
            isi.isian.set(field, Value(qint64(1'000'000 + 7'919 * ++number)));
        else if (type == FieldType::Text)
            isi.isian.set(field, Value(QStringLiteral("Contoh isian %1").arg(++number)));
    }
    isi.asal.bawaan = {Sumber::Impor, QDate(2026, 1, 2)};
    isi.koperasi = KoperasiId(uuid(7));
    isi.periode.tahunBuku = 2025;
    isi.oleh = QStringLiteral("kabid.contoh");
    isi.pada = 1'790'000'000'000;
    const QJsonObject doc = QJsonDocument::fromJson(docOf(JenisRekam::Keragaan, isi)).object();
    Halaman page;
    page.epoch = uuid(1);
    page.baris.reserve(static_cast<std::size_t>(rows));
    for (int i = 1; i <= rows; ++i)
        page.baris.push_back({scopeOf(3201), {JenisRekam::Keragaan, uuid(i)}, 1, i, false, Scope::Nasional, doc});
    page.berikut = {{scopeOf(3201), rows}};
    page.ujung = {{scopeOf(3201), rows + 5}};
    page.masih = true;
    return page;
}

} // namespace lumbung::contoh
