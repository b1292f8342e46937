// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/konflik.h"

#include "core/domain/enumkeys.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array sebabKeys{"isian", "hapus-vs-ubah", "ubah-vs-hapus", "kemungkinan-ganda", "aturan"};
constexpr std::array keadaanKeys{"terbuka", "diterima", "ditolak"};

QJsonObject fieldsToJson(const std::vector<IsianKonflik> &isian)
{
    QJsonObject object;
    for (const IsianKonflik &satu : isian)
        object.insert(keyOf(satu.field), QJsonArray{satu.awal.toJson(), satu.punya.toJson(), satu.pusat.toJson()});
    return object;
}

std::vector<IsianKonflik> fieldsOfJson(const QJsonObject &object)
{
    std::vector<IsianKonflik> isian;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (!field)
            continue;
        const QJsonArray values = it->toArray();
        const FieldType type = spec(*field).type;
        isian.push_back({*field, Value::fromJson(type, values.at(0)), Value::fromJson(type, values.at(1)),
                         Value::fromJson(type, values.at(2))});
    }
    std::ranges::sort(isian, {}, &IsianKonflik::field);
    return isian;
}

QJsonArray opsToJson(const std::vector<OpId> &op)
{
    QJsonArray array;
    for (const OpId &satu : op)
        array.append(satu.text());
    return array;
}

std::vector<OpId> opsOfJson(const QJsonArray &array)
{
    std::vector<OpId> op;
    for (const QJsonValue &satu : array)
        op.push_back(OpId(satu.toString()));
    return op;
}

KunciRekam rekamOf(const QJsonObject &doc)
{
    return {jenisRekamOfKey(doc.value(u"e").toString()).value_or(JenisRekam::Koperasi),
            doc.value(u"id").toString()};
}

/// What a Konflik and a Usulan say alike.
template <typename Urusan>
QJsonObject headOf(const Urusan &urusan)
{
    return {{u"e"_qs, keyOf(urusan.rekam.jenis)}, {u"id"_qs, urusan.rekam.id},
            {u"kop"_qs, urusan.koperasi.text()},  {u"op"_qs, opsToJson(urusan.op)},
            {u"pelaku"_qs, urusan.pelaku},        {u"pada"_qs, urusan.pada}};
}

template <typename Urusan>
void readHead(Urusan &urusan, const QJsonObject &doc)
{
    urusan.rekam = rekamOf(doc);
    urusan.koperasi = KoperasiId(doc.value(u"kop").toString());
    urusan.op = opsOfJson(doc.value(u"op").toArray());
    urusan.pelaku = doc.value(u"pelaku").toString();
    urusan.pada = doc.value(u"pada").toInteger();
}

} // namespace

QString keyOf(SebabKonflik sebab)
{
    return enumKey(sebabKeys, sebab);
}

std::optional<SebabKonflik> sebabKonflikOfKey(QStringView key)
{
    return enumOfKey<SebabKonflik>(sebabKeys, key);
}

QByteArray docOf(const Konflik &konflik)
{
    QJsonObject doc = headOf(konflik);
    doc.insert(u"sebab"_qs, keyOf(konflik.sebab));
    doc.insert(u"isian"_qs, fieldsToJson(konflik.isian));
    doc.insert(u"pelaku_pusat"_qs, konflik.pelakuPusat);
    doc.insert(u"pada_pusat"_qs, konflik.padaPusat);
    doc.insert(u"ver"_qs, konflik.versi);
    if (!konflik.lawan.isEmpty())
        doc.insert(u"lawan"_qs, konflik.lawan);
    if (!konflik.aturan.isEmpty())
        doc.insert(u"aturan"_qs, konflik.aturan);
    if (konflik.selesai) {
        doc.insert(u"selesai"_qs, true);
        doc.insert(u"penyelesai"_qs, konflik.penyelesai);
        doc.insert(u"op_penyelesaian"_qs, konflik.opPenyelesaian.text());
    }
    return compactJson(doc);
}

Konflik konflikOfDoc(const KonflikId &id, const QJsonObject &doc)
{
    Konflik konflik;
    konflik.id = id;
    readHead(konflik, doc);
    konflik.sebab = sebabKonflikOfKey(doc.value(u"sebab").toString()).value_or(SebabKonflik::Isian);
    konflik.isian = fieldsOfJson(doc.value(u"isian").toObject());
    konflik.pelakuPusat = doc.value(u"pelaku_pusat").toString();
    konflik.padaPusat = doc.value(u"pada_pusat").toInteger();
    konflik.versi = doc.value(u"ver").toInteger();
    konflik.lawan = doc.value(u"lawan").toString();
    konflik.aturan = doc.value(u"aturan").toString();
    konflik.selesai = doc.value(u"selesai").toBool();
    konflik.penyelesai = doc.value(u"penyelesai").toString();
    konflik.opPenyelesaian = OpId(doc.value(u"op_penyelesaian").toString());
    return konflik;
}

QByteArray docOf(const Usulan &usulan)
{
    QJsonObject doc = headOf(usulan);
    doc.insert(u"k"_qs, keyOf(usulan.jenis));
    doc.insert(u"set"_qs, changesObject(usulan.isian));
    doc.insert(u"kode"_qs, usulan.kode);
    if (usulan.periode.tahunBuku != 0) {
        doc.insert(u"tahun"_qs, usulan.periode.tahunBuku);
        doc.insert(u"per"_qs, keyOf(usulan.periode.jenis));
    }
    if (usulan.keadaan != Usulan::Keadaan::Terbuka) {
        doc.insert(u"keadaan"_qs, enumKey(keadaanKeys, usulan.keadaan));
        doc.insert(u"pemutus"_qs, usulan.pemutus);
        doc.insert(u"catatan"_qs, usulan.catatan);
    }
    return compactJson(doc);
}

Usulan usulanOfDoc(const UsulanId &id, const QJsonObject &doc)
{
    Usulan usulan;
    usulan.id = id;
    readHead(usulan, doc);
    usulan.jenis = jenisOpOfKey(doc.value(u"k").toString()).value_or(JenisOp::Ubah);
    usulan.isian = changesOfObject(doc.value(u"set").toObject());
    usulan.kode = doc.value(u"kode").toString();
    usulan.periode = {doc.value(u"tahun").toInt(),
                      jenisPeriodeOfKey(doc.value(u"per").toString()).value_or(JenisPeriode::Tahunan)};
    usulan.keadaan = enumOfKey<Usulan::Keadaan>(keadaanKeys, doc.value(u"keadaan").toString())
                         .value_or(Usulan::Keadaan::Terbuka);
    usulan.pemutus = doc.value(u"pemutus").toString();
    usulan.catatan = doc.value(u"catatan").toString();
    return usulan;
}

} // namespace lumbung
