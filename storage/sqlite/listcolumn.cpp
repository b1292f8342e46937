// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/listcolumn.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/sumbangan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lumbung {

namespace {

bool isWordType(FieldType type)
{
    return type == FieldType::Enumeration || type == FieldType::Wilayah;
}

/// A condition's value as the column counts it; days as Julian days.
double numberOf(Field field, const Value &value)
{
    const Value stored = storedValue(field, value);
    if (stored.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    return stored.date().isValid() ? static_cast<double>(stored.date().toJulianDay()) : stored.decimal();
}

/// An area field's value out of the whole code.
QString areaWord(Field field, const QString &kode)
{
    switch (field) {
    case Field::Provinsi: return areaAt(kode, RekapMenurut::Provinsi);
    case Field::KabupatenKota: return areaAt(kode, RekapMenurut::KabupatenKota);
    case Field::Kecamatan: return areaAt(kode, RekapMenurut::Kecamatan);
    case Field::DesaKelurahan: return areaAt(kode, RekapMenurut::DesaKelurahan);
    default: return kode;
    }
}

} // namespace

ListColumn::ListColumn(Field field)
    : m_field(field), m_words(isWordType(spec(field).type)), m_small(spec(field).type == FieldType::Integer)
{
}

bool ListColumn::keeps(Field field)
{
    const FieldType type = spec(field).type;
    return type != FieldType::Text && type != FieldType::Identifier;
}

Field ListColumn::sourceOf(Field field)
{
    return spec(field).type == FieldType::Wilayah ? Field::Wilayah : field;
}

void ListColumn::resize(std::size_t keys)
{
    if (m_words)
        m_codes.resize(keys, 0);
    else if (m_small)
        m_counts.resize(keys, noCount);
    else
        m_numbers.resize(keys, none);
}

std::size_t ListColumn::bytes() const
{
    constexpr std::size_t aWord = 128; // its text twice and its place in the hash
    return m_codes.size() * sizeof(quint32) + m_numbers.size() * sizeof(double) + m_counts.size() * sizeof(qint32) +
           m_dictionary.size() * aWord;
}

void ListColumn::put(qint64 key, const Statement &row, int column)
{
    const auto at = static_cast<std::size_t>(key);
    if (m_words)
        m_codes[at] = codeOf(row.bytes(column));
    else if (row.isNull(column))
        putNumber(at, none);
    else if (spec(m_field).type == FieldType::Date)
        putNumber(at, static_cast<double>(dayOfIso(row.bytes(column)).toJulianDay()));
    else
        putNumber(at, row.real(column));
}

void ListColumn::putNumber(std::size_t at, double number)
{
    if (!m_small) {
        m_numbers[at] = number;
        return;
    }
    if (m_counts[at] == largeCount)
        m_large.remove(at);
    if (std::isnan(number)) {
        m_counts[at] = noCount;
    } else if (std::fabs(number) < std::numeric_limits<qint32>::max() && number == std::trunc(number)) {
        m_counts[at] = static_cast<qint32>(number);
    } else {
        m_counts[at] = largeCount;
        m_large.insert(at, number);
    }
}

double ListColumn::numberAt(std::size_t at) const
{
    if (!m_small)
        return m_numbers[at];
    const qint32 count = m_counts[at];
    return count == noCount ? none : count == largeCount ? m_large.value(at, none) : count;
}

quint32 ListColumn::codeOf(QByteArrayView word)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_codeOfWord.constFind(QByteArray::fromRawData(word.data(), word.size()));
    if (known != m_codeOfWord.constEnd())
        return *known;
    const auto code = static_cast<quint32>(m_dictionary.size());
    m_dictionary.push_back(QString::fromUtf8(word));
    m_codeOfWord.insert(word.toByteArray(), code);
    return code;
}

void ListColumn::filter(const Condition &condition, const AreaName &areaName, KeyMask &mask) const
{
    m_words ? filterWords(condition, areaName, mask) : filterNumbers(condition, mask);
}

/// The condition is asked once for each word, not for each koperasi.
void ListColumn::filterWords(const Condition &condition, const AreaName &areaName, KeyMask &mask) const
{
    std::vector<quint8> holds(m_dictionary.size());
    for (std::size_t code = 0; code < m_dictionary.size(); ++code)
        holds[code] = holdsFor(condition, wordValue(condition.field, static_cast<quint32>(code)),
                               m_dictionary[code], areaName) != condition.negated;
    for (std::size_t key = 0; key < mask.size(); ++key)
        mask[key] = mask[key] & holds[m_codes[key]];
}

void ListColumn::filterNumbers(const Condition &condition, KeyMask &mask) const
{
    const auto bound = [&condition](std::size_t i, double open) {
        const double number = i < condition.values.size() ? numberOf(condition.field, condition.values[i]) : none;
        return std::isnan(number) ? open : number;
    };
    std::vector<double> wanted;
    bool empty = condition.orEmpty;
    for (const Value &value : condition.values) {
        wanted.push_back(numberOf(condition.field, value));
        empty = empty || value.isEmpty();
    }
    const double low = bound(0, -HUGE_VAL), high = bound(1, HUGE_VAL);
    const auto holds = [&](double number) {
        switch (condition.kind) {
        case Condition::Kind::OneOf:
            return std::isnan(number) ? empty : std::find(wanted.begin(), wanted.end(), number) != wanted.end();
        case Condition::Kind::Between: return number >= low && number <= high;
        case Condition::Kind::Contains: // asked of SQL, see ListIndex
        case Condition::Kind::Filled: return !std::isnan(number);
        case Condition::Kind::Empty: return std::isnan(number);
        }
        return false;
    };
    for (std::size_t key = 0; key < mask.size(); ++key)
        if (mask[key])
            mask[key] = holds(numberAt(key)) != condition.negated;
}

std::vector<double> ListColumn::ranks(Field field, bool descending, const AreaName &areaName) const
{
    const double sign = descending ? -1 : 1;
    if (!m_words) {
        std::vector<double> ranks(m_small ? m_counts.size() : m_numbers.size());
        for (std::size_t key = 0; key < ranks.size(); ++key) {
            const double number = numberAt(key);
            ranks[key] = std::isnan(number) ? HUGE_VAL : sign * number;
        }
        return ranks;
    }
    std::vector<std::pair<QString, std::size_t>> sorted;
    for (std::size_t code = 0; code < m_dictionary.size(); ++code) {
        const QString word = areaWord(field, m_dictionary[code]);
        const bool area = spec(field).type == FieldType::Wilayah;
        sorted.emplace_back(
            area && !word.isEmpty() ? QString(areaName(word).toLower() + u'\n' + word) : word.toLower(), code);
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> rankOfCode(m_dictionary.size());
    double rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank += i > 0 && sorted[i].first != sorted[i - 1].first;
        rankOfCode[sorted[i].second] = sorted[i].first.isEmpty() ? HUGE_VAL : sign * rank;
    }
    std::vector<double> ranks(m_codes.size());
    for (std::size_t key = 0; key < ranks.size(); ++key)
        ranks[key] = rankOfCode[m_codes[key]];
    return ranks;
}

Value ListColumn::wordValue(Field field, quint32 code) const
{
    return Value(areaWord(field, m_dictionary[code]));
}

Value ListColumn::value(Field field, qint64 key) const
{
    const auto at = static_cast<std::size_t>(key);
    if (m_words)
        return wordValue(field, m_codes[at]);
    const double number = numberAt(at);
    if (std::isnan(number))
        return {};
    switch (spec(field).type) {
    case FieldType::Date: return Value(QDate::fromJulianDay(static_cast<qint64>(number)));
    case FieldType::Decimal: return Value(number);
    default: return Value(static_cast<qint64>(number));
    }
}

double ListColumn::number(qint64 key) const
{
    const auto at = static_cast<std::size_t>(key);
    return at < (m_small ? m_counts.size() : m_numbers.size()) ? numberAt(at) : none;
}

} // namespace lumbung
