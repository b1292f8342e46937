// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/cuplikan.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsontext.h"

#include <QCryptographicHash>

namespace lumbung {

namespace {

QJsonObject ejaan(const Record &isian)
{
    QJsonObject json;
    for (const auto &[field, value] : isian)
        if (!value.isEmpty())
            json.insert(keyOf(field), value.canonical());
    return json;
}

Record isianOf(const QJsonObject &json, Entity entity)
{
    Record isian;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (field && spec(*field).entity == entity && !spec(*field).derived)
            isian.set(*field, Value::fromCanonical(spec(*field).type, it->toString()));
    }
    return isian;
}

} // namespace

const Value &Cuplikan::value(Field field) const
{
    return spec(field).entity == Entity::Koperasi ? profil.value(field) : keragaan.value(field);
}

void Cuplikan::set(Field field, Value value)
{
    Record &isian = spec(field).entity == Entity::Koperasi ? profil : keragaan;
    if (value.isEmpty())
        isian.unset(field);
    else
        isian.set(field, std::move(value));
}

QJsonObject cuplikanToJson(const Cuplikan &cuplikan)
{
    return {{QStringLiteral("koperasi"), cuplikan.koperasi.text()},
            {QStringLiteral("tahun"), cuplikan.periode.tahunBuku},
            {QStringLiteral("periode"), keyOf(cuplikan.periode.jenis)},
            {QStringLiteral("profil"), ejaan(cuplikan.profil)},
            {QStringLiteral("keragaan"), ejaan(cuplikan.keragaan)}};
}

Cuplikan cuplikanOfJson(const QJsonObject &json)
{
    Cuplikan cuplikan;
    cuplikan.koperasi = KoperasiId(json.value(QStringLiteral("koperasi")).toString());
    cuplikan.periode = {
        json.value(QStringLiteral("tahun")).toInt(),
        jenisPeriodeOfKey(json.value(QStringLiteral("periode")).toString()).value_or(JenisPeriode::Tahunan)};
    cuplikan.profil = isianOf(json.value(QStringLiteral("profil")).toObject(), Entity::Koperasi);
    cuplikan.keragaan = isianOf(json.value(QStringLiteral("keragaan")).toObject(), Entity::Keragaan);
    return cuplikan;
}

QString cernaCuplikan(const Cuplikan &cuplikan)
{
    // QJsonObject keeps its members sorted by name, as RFC 8785 asks.
    const QByteArray teks = compactJson(cuplikanToJson(cuplikan));
    return QString::fromLatin1(QCryptographicHash::hash(teks, QCryptographicHash::Sha256).toHex());
}

std::vector<FieldChange> bedaCuplikan(const Cuplikan *dasar, const Cuplikan &kini)
{
    static const Value kosong;
    std::vector<FieldChange> beda;
    for (const FieldSpec &satu : fieldCatalogue()) {
        if (satu.derived)
            continue;
        const Value &sebelum = dasar ? dasar->value(satu.field) : kosong;
        const Value &sesudah = kini.value(satu.field);
        if (!(sebelum == sesudah))
            beda.push_back({satu.field, sebelum, sesudah});
    }
    return beda;
}

} // namespace lumbung
