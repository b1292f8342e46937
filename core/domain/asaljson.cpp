// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asaljson.h"

#include "core/domain/jsonappend.h"

#include <QJsonArray>

namespace lumbung {

QJsonValue asalToJson(const Asal &asal)
{
    return QJsonArray{keyOf(asal.sumber), asal.tanggal.toString(Qt::ISODate)};
}

void appendAsal(QByteArray &out, const Asal &asal)
{
    out += '[';
    appendJson(out, keyOf(asal.sumber));
    out += ',';
    appendJson(out, asal.tanggal.toString(Qt::ISODate));
    out += ']';
}

Asal asalOfJson(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    return {sumberOfKey(pair.at(0).toString()).value_or(Sumber::Manual),
            QDate::fromString(pair.at(1).toString(), Qt::ISODate)};
}

} // namespace lumbung
