// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/rekam.h"

#include "core/domain/asaljson.h"
#include "core/domain/enumkeys.h"
#include "core/domain/jsonappend.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array jenisKeys{"koperasi", "keragaan", "konflik", "usulan", "lampiran", "peristiwa"};

void readPart(IsiRekam &isi, const QString &key, const QJsonValue &value)
{
    if (key == u"s")
        isi.asal.bawaan = asalOfJson(value);
    else if (key == u"asal")
        isi.asal.khusus = exceptionsOfObject(value.toObject());
    else if (key == u"kop")
        isi.koperasi = KoperasiId(value.toString());
    else if (key == u"tahun")
        isi.periode.tahunBuku = value.toInt();
    else if (key == u"per")
        isi.periode.jenis = jenisPeriodeOfKey(value.toString()).value_or(JenisPeriode::Tahunan);
    else if (key == u"status")
        isi.status = statusDataOfKey(value.toString()).value_or(StatusData::Draf);
    else if (key == u"oleh")
        isi.oleh = value.toString();
    else if (key == u"pada")
        isi.pada = value.toInteger();
}

} // namespace

QString keyOf(JenisRekam jenis)
{
    return enumKey(jenisKeys, jenis);
}

std::optional<JenisRekam> jenisRekamOfKey(QStringView key)
{
    return enumOfKey<JenisRekam>(jenisKeys, key);
}

QByteArray docOf(JenisRekam jenis, const IsiRekam &isi)
{
    const bool keragaan = jenis == JenisRekam::Keragaan;
    QByteArray out;
    out.reserve(1024);
    {
        JsonObjectText doc(out);
        if (!isi.asal.khusus.empty())
            appendExceptions(doc.key("asal"), isi.asal.khusus);
        appendValues(doc.key("isian"), isi.isian);
        if (keragaan)
            appendJson(doc.key("kop"), isi.koperasi.text());
        if (!isi.oleh.isEmpty())
            appendJson(doc.key("oleh"), isi.oleh);
        if (isi.pada != 0)
            appendJson(doc.key("pada"), isi.pada);
        if (keragaan)
            appendJson(doc.key("per"), keyOf(isi.periode.jenis));
        appendAsal(doc.key("s"), isi.asal.bawaan);
        if (keragaan && isi.status != StatusData::Draf)
            appendJson(doc.key("status"), keyOf(isi.status));
        if (keragaan)
            appendJson(doc.key("tahun"), qint64(isi.periode.tahunBuku));
        if (!isi.ekstra.isEmpty())
            doc.key("x") += compactJson(isi.ekstra);
    }
    return out;
}

IsiRekam isiOfDoc(JenisRekam jenis, const QJsonObject &doc)
{
    Q_UNUSED(jenis)
    IsiRekam isi;
    isi.ekstra = doc.value(u"x").toObject();
    for (auto it = doc.begin(); it != doc.end(); ++it)
        readPart(isi, it.key(), *it);
    const QJsonObject isian = doc.value(u"isian").toObject();
    isi.isian = valuesOfJson(isian);
    if (isi.isian.size() < static_cast<std::size_t>(isian.size()))
        for (auto it = isian.begin(); it != isian.end(); ++it)
            if (!fieldOfKey(it.key()))
                isi.ekstra.insert(it.key(), *it);
    return isi;
}

} // namespace lumbung
