// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ekspor.h"

#include "core/application/eksporkolom.h"
#include "core/domain/samaran.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::size_t barisSekaliBaca = 1000;

std::vector<KolomTulis> kepalaTabel()
{
    std::vector<KolomTulis> kolom{{u"NO"_qs, FieldType::Integer, 6}};
    for (const KolomEkspor &satu : kolomEkspor()) {
        const FieldType tipe =
            spec(satu.field).type == FieldType::Wilayah ? FieldType::Text : spec(satu.field).type;
        const int lebar = satu.field == Field::Nama || satu.field == Field::Alamat ? 36 : 18;
        kolom.push_back({QString::fromLatin1(satu.judul), tipe, lebar});
    }
    return kolom;
}

std::vector<Field> isianDibaca()
{
    std::vector<Field> fields;
    for (const KolomEkspor &satu : kolomEkspor())
        fields.push_back(satu.field);
    return fields;
}

Value nilaiTulis(Field field, const Value &nilai, const WilayahDirectory &wilayah, bool terbuka)
{
    if (nilai.isEmpty())
        return nilai;
    if (spec(field).type == FieldType::Wilayah) {
        const auto kode = KodeWilayah::parse(nilai.text());
        return kode ? Value(wilayah.nama(*kode)) : Value();
    }
    return terbuka || !spec(field).personal ? nilai : Value(tersamar(field, nilai.text()));
}

/// The rows of one page into the file; `nomor` runs through all pages.
Result<void> tulisHalaman(TableWriter &writer, const std::vector<DaftarBaris> &halaman,
                          const std::vector<Field> &fields, const WilayahDirectory &wilayah, bool terbuka,
                          qint64 &nomor)
{
    std::vector<Value> baris(fields.size() + 1);
    for (const DaftarBaris &satu : halaman) {
        baris[0] = Value(++nomor);
        for (std::size_t i = 0; i < fields.size(); ++i)
            baris[i + 1] = nilaiTulis(fields[i], satu.nilai[i], wilayah, terbuka);
        if (auto ditulis = writer.row(baris); !ditulis)
            return ditulis;
    }
    return {};
}

} // namespace

Result<HasilEkspor> ekspor(Office &office, TableWriterFactory &writers, const WilayahDirectory &wilayah,
                           const PermintaanEkspor &permintaan, const KemajuanEkspor &kemajuan)
{
    const auto keys = office.koperasi().keys(permintaan.query);
    if (!keys)
        return keys.error();
    const auto writer = writers.create(permintaan.path, u"Data Keragaan"_qs, kepalaTabel());
    if (!writer)
        return writer.error();
    const std::vector<Field> fields = isianDibaca();
    HasilEkspor hasil{0, permintaan.path};
    for (std::size_t mulai = 0; mulai < keys->size(); mulai += barisSekaliBaca) {
        if (kemajuan && !kemajuan(static_cast<double>(mulai) / static_cast<double>(keys->size())))
            return Error{ErrorKind::Cancelled, u"ekspor.dibatalkan"_qs, {}};
        const auto banyak = std::min(barisSekaliBaca, keys->size() - mulai);
        const auto halaman =
            office.koperasi().rows(std::span(*keys).subspan(mulai, banyak), fields, permintaan.query.tahunBuku);
        if (!halaman)
            return halaman.error();
        if (const auto ditulis =
                tulisHalaman(**writer, *halaman, fields, wilayah, permintaan.bukaDataPribadi, hasil.baris);
            !ditulis)
            return ditulis.error();
    }
    if (const auto selesai = (*writer)->finish(); !selesai)
        return selesai.error();
    return hasil;
}

} // namespace lumbung
