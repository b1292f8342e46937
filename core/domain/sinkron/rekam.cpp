// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/rekam.h"

#include "core/domain/asaljson.h"
#include "core/domain/enumkeys.h"
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
    QJsonObject doc{{u"isian"_qs, valuesToJson(isi.isian)}, {u"s"_qs, asalToJson(isi.asal.bawaan)}};
    if (!isi.asal.khusus.empty())
        doc.insert(u"asal"_qs, exceptionsObject(isi.asal.khusus));
    if (jenis == JenisRekam::Keragaan) {
        doc.insert(u"kop"_qs, isi.koperasi.text());
        doc.insert(u"tahun"_qs, isi.periode.tahunBuku);
        doc.insert(u"per"_qs, keyOf(isi.periode.jenis));
        if (isi.status != StatusData::Draf)
            doc.insert(u"status"_qs, keyOf(isi.status));
    }
    if (!isi.oleh.isEmpty())
        doc.insert(u"oleh"_qs, isi.oleh);
    if (isi.pada != 0)
        doc.insert(u"pada"_qs, isi.pada);
    if (!isi.ekstra.isEmpty())
        doc.insert(u"x"_qs, isi.ekstra);
    return compactJson(doc);
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
