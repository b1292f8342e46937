// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsonappend.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lumbung {

namespace {

/// Needs no escape and no second thought about its encoding.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

/// What is rare is written by Qt itself.
void appendByQt(QByteArray &out, const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(array).sliced(1, array.size() - 2);
}

} // namespace

void appendJson(QByteArray &out, const QString &text)
{
    if (!std::ranges::all_of(text, isPlain)) {
        appendByQt(out, text);
        return;
    }
    const qsizetype at = out.size();
    out.resize(at + text.size() + 2);
    char *to = out.data() + at;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = static_cast<char>(c.unicode());
    *to = '"';
}

void appendJson(QByteArray &out, qint64 number)
{
    out += QByteArray::number(number);
}

void appendJson(QByteArray &out, const Value &value)
{
    if (value.isEmpty())
        out += "null";
    else if (const qint64 *whole = value.asInteger())
        appendJson(out, *whole);
    else if (const double *decimal = value.asDecimal())
        appendByQt(out, *decimal);
    else
        appendJson(out, value.canonical());
}

} // namespace lumbung
