// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/bacaobjek.h"

#include <QStringView>

#include <algorithm>

namespace lumbung {

Error galatBentuk(const QString &di)
{
    return {ErrorKind::Input, QStringLiteral("sinkron.bentuk"), {{QStringLiteral("di"), di}}};
}

bool teksSah(QStringView teks)
{
    for (const QChar c : teks)
        if (c.isNull())
            return false;
    return teks.isValidUtf16();
}

bool jsonSah(const QJsonValue &json)
{
    if (json.isString())
        return teksSah(json.toString());
    const QJsonArray array = json.toArray();
    if (!std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return jsonSah(value); }))
        return false;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!teksSah(it.key()) || !jsonSah(*it))
            return false;
    return true;
}

bool uuidSah(QStringView teks)
{
    if (teks.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = teks[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

std::optional<qint64> bulatOf(const QJsonValue &value)
{
    // Two fallbacks tell a number that is one of them from one that does not fit.
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
        return value.toInteger();
    return std::nullopt;
}

QString BacaObjek::tempat(QStringView kunci) const
{
    return m_tempat.isEmpty() ? kunci.toString() : m_tempat + u'.' + kunci.toString();
}

void BacaObjek::tolak(QStringView kunci)
{
    if (!m_galat)
        m_galat = galatBentuk(tempat(kunci));
}

bool BacaObjek::tersedia(const QJsonValue &value, QStringView kunci, Ada ada)
{
    const bool absent = value.isUndefined() || value.isNull();
    if (absent && ada == Ada::Wajib)
        tolak(kunci);
    return !absent;
}

QString BacaObjek::teks(QStringView kunci, Ada ada, qsizetype maks)
{
    const QJsonValue value = m_objek.value(kunci);
    if (!tersedia(value, kunci, ada))
        return {};
    const QString text = value.toString();
    const bool fits =
        value.isString() && text.size() <= maks && teksSah(text) && !(text.isEmpty() && ada == Ada::Wajib);
    if (!fits)
        tolak(kunci);
    return fits ? text : QString();
}

QString BacaObjek::uuid(QStringView kunci, Ada ada)
{
    const QString text = teks(kunci, ada);
    if (!text.isEmpty() && !uuidSah(text)) {
        tolak(kunci);
        return {};
    }
    return text;
}

qint64 BacaObjek::bulat(QStringView kunci, Ada ada, qint64 bawah, qint64 atas)
{
    const QJsonValue value = m_objek.value(kunci);
    if (!tersedia(value, kunci, ada))
        return 0;
    const auto number = bulatOf(value);
    if (!number || *number < bawah || *number > atas) {
        tolak(kunci);
        return 0;
    }
    return *number;
}

bool BacaObjek::ya(QStringView kunci, Ada ada)
{
    const QJsonValue value = m_objek.value(kunci);
    if (tersedia(value, kunci, ada) && !value.isBool())
        tolak(kunci);
    return value.toBool();
}

QJsonArray BacaObjek::larik(QStringView kunci, Ada ada, qsizetype maks)
{
    const QJsonValue value = m_objek.value(kunci);
    if (!tersedia(value, kunci, ada))
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maks) {
        tolak(kunci);
        return {};
    }
    return array;
}

QJsonObject BacaObjek::objek(QStringView kunci, Ada ada)
{
    const QJsonValue value = m_objek.value(kunci);
    if (tersedia(value, kunci, ada) && !value.isObject())
        tolak(kunci);
    return value.toObject();
}

} // namespace lumbung
