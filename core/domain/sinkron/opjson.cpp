// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/opjson.h"

#include "core/domain/asaljson.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr qsizetype teksNilaiMax = 10'000;
constexpr qsizetype catatanMax = 4'000;

bool isAngka(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Money;
}

/// Whether JSON says a value of this type without loss.
bool nilaiCocok(FieldType type, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return true;
    if (isAngka(type))
        return bulatOf(json).has_value();
    if (type == FieldType::Decimal)
        return json.isDouble();
    if (!json.isString())
        return false;
    const QString text = json.toString();
    return text.size() <= teksNilaiMax && teksSah(text) &&
           (type != FieldType::Date || text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid());
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertNumber(QJsonObject &json, const QString &key, qint64 number)
{
    if (number != 0)
        json.insert(key, number);
}

QJsonObject dengan(QJsonObject values, const QJsonObject &ekstra)
{
    for (auto it = ekstra.begin(); it != ekstra.end(); ++it)
        values.insert(it.key(), *it);
    return values;
}

Record valuesAfter(const std::vector<FieldChange> &isian)
{
    Record record;
    for (const FieldChange &change : isian)
        record.set(change.field, change.after);
    return record;
}

void insertIsi(QJsonObject &json, const Op &op)
{
    switch (op.jenis) {
    case JenisOp::Buat:
        if (op.lampiran) {
            json.insert(u"lampiran"_qs, lampiranToJson(*op.lampiran));
            return;
        }
        json.insert(u"isian"_qs, dengan(valuesToJson(valuesAfter(op.isian)), op.ekstra));
        if (!op.asal.khusus.empty())
            json.insert(u"asal"_qs, exceptionsObject(op.asal.khusus));
        break;
    case JenisOp::Selesaikan:
        if (op.terima)
            json.insert(u"terima"_qs, true);
        [[fallthrough]];
    case JenisOp::Ubah: json.insert(u"set"_qs, dengan(changesObject(op.isian), op.ekstra)); break;
    case JenisOp::Putuskan: json.insert(u"terima"_qs, op.terima); return;
    case JenisOp::Transisi:
        json.insert(u"dari"_qs, keyOf(op.dari));
        json.insert(u"ke"_qs, keyOf(op.ke));
        return;
    case JenisOp::Catat:
        json.insert(u"al"_qs, keyOf(op.peristiwa.aliran));
        json.insert(u"pk"_qs, op.peristiwa.pokok);
        json.insert(u"isi"_qs, op.peristiwa.isi);
        return;
    case JenisOp::Hapus: return;
    }
    json.insert(u"s"_qs, asalToJson(op.asal.bawaan));
}

/// {"alamat":{"b":…,"v":…}} or {"alamat":{"b":…}}.
void readSet(Op &op, BacaObjek &baca)
{
    const QJsonObject set = baca.objek(u"set");
    QJsonObject dikenal;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (!it->isObject() || !jsonSah(QJsonObject{{it.key(), *it}}))
            baca.tolak(u"set."_qs + it.key());
        else if (!field)
            op.ekstra.insert(it.key(), *it);
        else if (const QJsonObject pair = it->toObject();
                 nilaiCocok(spec(*field).type, pair.value(u"b")) && nilaiCocok(spec(*field).type, pair.value(u"v")))
            dikenal.insert(it.key(), pair);
        else
            baca.tolak(u"set."_qs + it.key());
    }
    op.isian = changesOfObject(dikenal);
}

void readIsian(Op &op, BacaObjek &baca)
{
    const QJsonObject isian = baca.objek(u"isian");
    for (auto it = isian.begin(); it != isian.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (!field && jsonSah(QJsonObject{{it.key(), *it}}))
            op.ekstra.insert(it.key(), *it);
        else if (!field || !nilaiCocok(spec(*field).type, *it))
            baca.tolak(u"isian."_qs + it.key());
        else if (const Value value = Value::fromJson(spec(*field).type, *it); !value.isEmpty())
            op.isian.push_back({*field, {}, value});
    }
    std::ranges::sort(op.isian, {}, &FieldChange::field);
    op.asal.khusus = exceptionsOfObject(baca.objek(u"asal", BacaObjek::Ada::Boleh));
}

void readPeristiwa(Op &op, BacaObjek &baca)
{
    op.peristiwa.aliran = baca.pilihan(u"al", &aliranOfKey, Aliran::Kasus);
    op.peristiwa.pokok = baca.uuid(u"pk");
    op.peristiwa.isi = baca.objek(u"isi");
    if (!jsonSah(op.peristiwa.isi) || compactJson(op.peristiwa.isi).size() > isiPeristiwaMax)
        baca.tolak(u"isi");
}

void readLampiran(Op &op, BacaObjek &baca, GalatBentuk &galat)
{
    BacaObjek isi(baca.objek(u"lampiran"), baca.tempat(u"lampiran"), galat);
    op.lampiran = bacaLampiran(LampiranId(op.rekam.id), isi);
}

void readIsi(Op &op, BacaObjek &baca, GalatBentuk &galat)
{
    switch (op.jenis) {
    case JenisOp::Buat:
        if (op.rekam.jenis == JenisRekam::Lampiran) {
            readLampiran(op, baca, galat);
            return;
        }
        readIsian(op, baca);
        break;
    case JenisOp::Selesaikan: op.terima = baca.ya(u"terima", BacaObjek::Ada::Boleh); [[fallthrough]];
    case JenisOp::Ubah: readSet(op, baca); break;
    case JenisOp::Putuskan: op.terima = baca.ya(u"terima"); return;
    case JenisOp::Transisi:
        op.dari = baca.pilihan(u"dari", &statusDataOfKey, StatusData::Draf);
        op.ke = baca.pilihan(u"ke", &statusDataOfKey, StatusData::Draf);
        return;
    case JenisOp::Catat: readPeristiwa(op, baca); return;
    case JenisOp::Hapus: return;
    }
    op.asal.bawaan = asalOfJson(baca.larik(u"s", BacaObjek::Ada::Boleh, 2));
}

} // namespace

QJsonObject opToJson(const Op &op)
{
    QJsonObject json{{u"op"_qs, op.id.text()},
                     {u"n"_qs, op.dseq},
                     {u"k"_qs, keyOf(op.jenis)},
                     {u"e"_qs, keyOf(op.rekam.jenis)},
                     {u"id"_qs, op.rekam.id}};
    insertText(json, u"kop"_qs, op.koperasi.text());
    if (op.periode.tahunBuku != 0) {
        json.insert(u"tahun"_qs, op.periode.tahunBuku);
        json.insert(u"per"_qs, keyOf(op.periode.jenis));
    }
    insertNumber(json, u"ver"_qs, op.versi);
    insertText(json, u"after"_qs, op.setelah.text());
    insertText(json, u"catatan"_qs, op.catatan);
    insertNumber(json, u"t"_qs, op.pada);
    insertIsi(json, op);
    return json;
}

Op opOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat)
{
    using Ada = BacaObjek::Ada;
    BacaObjek baca(json, tempat, galat);
    Op op;
    op.id = OpId(baca.uuid(u"op"));
    op.dseq = baca.bulat(u"n", Ada::Wajib, 1, qint64(1) << 53);
    op.jenis = baca.pilihan(u"k", &jenisOpOfKey, JenisOp::Ubah);
    op.rekam = {baca.pilihan(u"e", &jenisRekamOfKey, JenisRekam::Koperasi), baca.uuid(u"id")};
    op.koperasi = KoperasiId(baca.uuid(u"kop", Ada::Boleh));
    op.periode = {static_cast<int>(baca.bulat(u"tahun", Ada::Boleh, 1900, 2200)),
                  baca.pilihan(u"per", &jenisPeriodeOfKey, JenisPeriode::Tahunan, Ada::Boleh)};
    op.versi = baca.urutan(u"ver", Ada::Boleh);
    op.setelah = OpId(baca.uuid(u"after", Ada::Boleh));
    op.catatan = baca.teks(u"catatan", Ada::Boleh, catatanMax);
    op.pada = baca.bulat(u"t", Ada::Boleh, -(qint64(1) << 53), qint64(1) << 53);
    readIsi(op, baca, galat);
    return op;
}

Result<Op> opOfJson(const QJsonObject &json)
{
    GalatBentuk galat;
    Op op = opOfJson(json, {}, galat);
    if (galat)
        return *galat;
    return op;
}

} // namespace lumbung
