// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/columnwords.h"

#include "core/domain/normalise.h"
#include "core/domain/readvalue.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

/// How often a slice looks at the clock.
constexpr int wordsBetweenLooks = 64;

} // namespace

bool ColumnWords::searches(Field field)
{
    const FieldType type = spec(field).type;
    return type == FieldType::Enumeration || type == FieldType::Wilayah || type == FieldType::Date;
}

bool ColumnWords::learn(const ListColumn &column, const AreaName &areaName, const QDeadlineTimer &until)
{
    if (!column.isWords())
        return true;
    const bool area = spec(m_field).type == FieldType::Wilayah;
    while (m_words.size() < column.dictionarySize()) {
        const QString value = column.wordValue(m_field, static_cast<quint32>(m_words.size())).text();
        const QString name = area && !value.isEmpty() ? areaName(value) : value;
        m_words.append(normaliseTeks(name).toUtf8());
        if (m_words.size() % wordsBetweenLooks == 0 && until.hasExpired())
            return false;
    }
    return true;
}

void ColumnWords::mark(const QByteArray &word, const ListColumn &column, const KeyMask &asked, KeyMask &holding)
{
    if (!column.isWords()) {
        markDays(word, column, asked, holding);
        return;
    }
    std::vector<quint8> named(m_words.size());
    bool any = false;
    m_words.find(word, [&](std::size_t code) { named[code] = any = true; });
    for (std::size_t key = 0; any && key < asked.size(); ++key)
        holding[key] = holding[key] | (asked[key] & named[column.code(static_cast<qint64>(key))]);
}

/// Each day is looked at once, not each koperasi.
void ColumnWords::markDays(const QByteArray &word, const ListColumn &column, const KeyMask &asked, KeyMask &holding)
{
    if (!std::all_of(word.begin(), word.end(), [](char letter) { return letter >= '0' && letter <= '9'; }))
        return;
    QHash<qint64, bool> known;
    for (std::size_t key = 0; key < asked.size(); ++key) {
        const double number = asked[key] && !holding[key] ? column.number(static_cast<qint64>(key)) : std::nan("");
        if (std::isnan(number))
            continue;
        const auto day = static_cast<qint64>(number);
        auto holds = known.constFind(day);
        if (holds == known.constEnd())
            holds = known.insert(day, dayText(day).contains(word));
        holding[key] = *holds;
    }
}

const QByteArray &ColumnWords::dayText(qint64 day)
{
    auto text = m_days.constFind(day);
    if (text == m_days.constEnd())
        text = m_days.insert(day, normaliseTeks(displayText(m_field, Value(QDate::fromJulianDay(day)))).toUtf8());
    return *text;
}

} // namespace lumbung
