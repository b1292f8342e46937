// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/koperasijson.h"

#include "core/domain/samaran.h"

#include <QJsonArray>

#include <array>

namespace lumbung::ctl {

namespace {

void addFields(QJsonObject &json, Entity entity, const Record &isian, bool terbuka)
{
    for (const Field field : storedFields(entity))
        json.insert(keyOf(field), nilaiJson(field, isian.value(field), terbuka));
}

/// The levels above and including the area, as codes; null above what is known.
void addLevels(QJsonObject &json, const QString &wilayah)
{
    constexpr std::array levels{std::pair(Field::Provinsi, TingkatWilayah::Provinsi),
                                std::pair(Field::KabupatenKota, TingkatWilayah::KabupatenKota),
                                std::pair(Field::Kecamatan, TingkatWilayah::Kecamatan),
                                std::pair(Field::DesaKelurahan, TingkatWilayah::DesaKelurahan)};
    const auto kode = KodeWilayah::parse(wilayah);
    for (const auto &[field, level] : levels) {
        const QString text = kode ? kode->at(level).text() : QString();
        json.insert(keyOf(field), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
}

QString keyOfJenis(RiwayatBaris::Jenis jenis)
{
    switch (jenis) {
    case RiwayatBaris::Jenis::Buat: return u"buat"_qs;
    case RiwayatBaris::Jenis::Ubah: return u"ubah"_qs;
    case RiwayatBaris::Jenis::Hapus: break;
    }
    return u"hapus"_qs;
}

} // namespace

QJsonValue nilaiJson(Field field, const Value &nilai, bool terbuka)
{
    if (terbuka || !spec(field).personal || nilai.isEmpty())
        return nilai.toJson();
    return tersamar(field, nilai.canonical());
}

QJsonObject koperasiJson(const Koperasi &koperasi, const std::vector<Keragaan> &keragaan,
                         const WilayahDirectory &wilayah, bool terbuka)
{
    QJsonObject json{{u"id"_qs, koperasi.id.text()}};
    addFields(json, Entity::Koperasi, koperasi.isian, terbuka);
    const QString kode = koperasi.isian.value(Field::Wilayah).text();
    addLevels(json, kode);
    const auto area = KodeWilayah::parse(kode);
    json.insert(u"jalur_wilayah"_qs, area ? wilayah.jalur(*area) : QString());
    QJsonArray statements;
    for (const Keragaan &satu : keragaan) {
        QJsonObject statement{{u"tahun_buku"_qs, satu.periode.tahunBuku},
                              {u"periode"_qs, keyOf(satu.periode.jenis)}};
        addFields(statement, Entity::Keragaan, satu.isian, terbuka);
        statements.append(statement);
    }
    json.insert(u"keragaan"_qs, statements);
    return json;
}

QJsonObject riwayatJson(const RiwayatBaris &baris, bool terbuka)
{
    QJsonArray fields;
    for (const auto &satu : baris.perubahan)
        fields.append(QJsonObject{{u"field"_qs, keyOf(satu.field)},
                                  {u"sebelum"_qs, nilaiJson(satu.field, satu.sebelum, terbuka)},
                                  {u"sesudah"_qs, nilaiJson(satu.field, satu.sesudah, terbuka)}});
    return {{u"tindakan"_qs, baris.tindakan.text()},
            {u"waktu"_qs, baris.waktu.toUTC().toString(Qt::ISODateWithMs)},
            {u"pelaku"_qs, baris.pelaku},
            {u"judul"_qs, baris.judul},
            {u"entity"_qs, baris.entity == Entity::Koperasi ? u"koperasi"_qs : u"keragaan"_qs},
            {u"tahun_buku"_qs, baris.periode ? QJsonValue(baris.periode->tahunBuku) : QJsonValue()},
            {u"periode"_qs, baris.periode ? QJsonValue(keyOf(baris.periode->jenis)) : QJsonValue()},
            {u"jenis"_qs, keyOfJenis(baris.jenis)},
            {u"fields"_qs, fields}};
}

} // namespace lumbung::ctl
