// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/isiperistiwa.h"

#include "core/domain/enumkeys.h"
#include "core/domain/jsontext.h"

#include <QUuid>

#include <array>

namespace lumbung {

namespace {

constexpr std::array aliranKeys{"kasus", "delegasi", "kalender", "sop", "verifikasi"};

} // namespace

QString keyOf(Aliran aliran)
{
    return enumKey(aliranKeys, aliran);
}

std::optional<Aliran> aliranOfKey(QStringView key)
{
    return enumOfKey<Aliran>(aliranKeys, key);
}

QByteArray docOf(const IsiPeristiwa &isi, const QString &oleh, qint64 pada)
{
    return compactJson({{u"al"_qs, keyOf(isi.aliran)},
                        {u"pk"_qs, isi.pokok},
                        {u"isi"_qs, isi.isi},
                        {u"oleh"_qs, oleh},
                        {u"pada"_qs, pada}});
}

std::optional<IsiPeristiwa> isiPeristiwaOfDoc(const QJsonObject &doc)
{
    const auto aliran = aliranOfKey(doc.value(u"al").toString());
    if (!aliran)
        return std::nullopt;
    return IsiPeristiwa{*aliran, doc.value(u"pk").toString(), doc.value(u"isi").toObject()};
}

QString pokokTetap(Aliran aliran, const QString &nama)
{
    static const QUuid ruang(QStringLiteral("6d0c6f0e-6a53-5d6c-9f0e-3c1b8a5f2d41"));
    return QUuid::createUuidV5(ruang, keyOf(aliran) + u'/' + nama).toString(QUuid::WithoutBraces);
}

} // namespace lumbung
