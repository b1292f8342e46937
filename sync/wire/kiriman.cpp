// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/kiriman.h"

#include "core/domain/sinkron/opjson.h"
#include "sync/wire/bacabadan.h"
#include "sync/wire/scopejson.h"

#include <QJsonArray>

namespace lumbung {

namespace {

QJsonArray jawabanToJson(const JawabanOp &jawaban)
{
    QJsonArray json{jawaban.id.text(), keyOf(jawaban.hasil), jawaban.versi, jawaban.seq};
    const bool code = !jawaban.kode.isEmpty();
    if (!jawaban.terkait.isEmpty() || code)
        json.append(jawaban.terkait.isEmpty() ? QJsonValue() : QJsonValue(jawaban.terkait));
    if (code)
        json.append(jawaban.kode);
    return json;
}

/// A row of a table, read by place as if its places had names.
QJsonObject bernama(const QJsonArray &row, std::initializer_list<QLatin1String> names)
{
    QJsonObject object;
    qsizetype at = 0;
    for (const QLatin1String name : names)
        object.insert(name, row.at(at++));
    return object;
}

JawabanOp jawabanOfJson(const QJsonValue &json, const QString &tempat, GalatBentuk &galat)
{
    using Ada = BacaObjek::Ada;
    BacaObjek baca(bernama(json.toArray(), {QLatin1String("op"), QLatin1String("hasil"), QLatin1String("ver"),
                                            QLatin1String("seq"), QLatin1String("terkait"), QLatin1String("kode")}),
                   tempat, galat);
    JawabanOp jawaban;
    jawaban.id = OpId(baca.uuid(u"op"));
    jawaban.hasil = baca.pilihan(u"hasil", &hasilOpOfKey, HasilOp::Ok);
    jawaban.versi = baca.urutan(u"ver");
    jawaban.seq = baca.urutan(u"seq");
    jawaban.terkait = baca.uuid(u"terkait", Ada::Boleh);
    jawaban.kode = baca.teks(u"kode", Ada::Boleh, 60);
    return jawaban;
}

QString at(const char *name, qsizetype index)
{
    return QLatin1String(name) + u'[' + QString::number(index) + u']';
}

} // namespace

QByteArray tulisBatch(const BatchOp &batch)
{
    QJsonArray ops;
    for (const Op &op : batch.ops)
        ops.append(opToJson(op));
    return tulisBadan({{u"scope"_qs, numberOf(batch.scope)},
                       {u"epoch"_qs, batch.epoch},
                       {u"ack"_qs, batch.diakuiSampai},
                       {u"ops"_qs, ops}});
}

Result<BatchOp> bacaBatch(const QByteArray &badan)
{
    if (badan.size() > batchBytesMax)
        return Error{ErrorKind::Input, u"sinkron.terlalu-besar"_qs, {{u"maks"_qs, qint64(batchBytesMax)}}};
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    BatchOp batch;
    if (const auto scope = scopeOfJson(json->value(u"scope")))
        batch.scope = *scope;
    else
        baca.tolak(u"scope");
    batch.epoch = baca.teks(u"epoch", BacaObjek::Ada::Boleh);
    batch.diakuiSampai = baca.urutan(u"ack", BacaObjek::Ada::Boleh);
    const QJsonArray ops = baca.larik(u"ops");
    if (ops.size() > batchOpMax)
        return Error{ErrorKind::Input, u"sinkron.terlalu-besar"_qs, {{u"maks"_qs, batchOpMax}}};
    batch.ops.reserve(static_cast<std::size_t>(ops.size()));
    for (qsizetype i = 0; i < ops.size() && !galat; ++i)
        batch.ops.push_back(opOfJson(ops.at(i).toObject(), at("ops", i), galat));
    if (galat)
        return *galat;
    return batch;
}

QByteArray tulisBalasan(const BalasanKirim &balasan)
{
    QJsonArray rows;
    for (const JawabanOp &jawaban : balasan.jawaban)
        rows.append(jawabanToJson(jawaban));
    return tulisBadan({{u"epoch"_qs, balasan.epoch}, {u"jawaban"_qs, rows}});
}

Result<BalasanKirim> bacaBalasan(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    BalasanKirim balasan;
    balasan.epoch = baca.teks(u"epoch");
    const QJsonArray rows = baca.larik(u"jawaban", BacaObjek::Ada::Wajib, batchOpMax);
    for (qsizetype i = 0; i < rows.size() && !galat; ++i)
        balasan.jawaban.push_back(jawabanOfJson(rows.at(i), at("jawaban", i), galat));
    if (galat)
        return *galat;
    return balasan;
}

} // namespace lumbung
