// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/keyedlines.h"

#include "core/domain/normalise.h"
#include "core/domain/readvalue.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/statement.h"

#include <limits>

namespace lumbung {

namespace {

constexpr auto noLine = std::numeric_limits<quint32>::max();
/// How often a slice looks at the clock.
constexpr int linesBetweenLooks = 64;

/// A number is found as it is shown ("0812-3456") and with its digits in a row.
QByteArray lineOf(Field field, const Value &value)
{
    const QString shown = displayText(field, value);
    QString line = normaliseTeks(shown);
    if (spec(field).type == FieldType::Identifier)
        if (const QString digits = digitsOnly(shown); digits != line)
            line += u' ' + digits;
    return line.toUtf8();
}

} // namespace

/// Columns: key, text.
QByteArray KeyedLines::selectFrom(const QByteArray &condition) const
{
    if (!m_column)
        return "SELECT kunci, teks FROM koperasi_cari WHERE " + condition + " ORDER BY kunci";
    const QByteArray column = columnOf(*m_column);
    return "SELECT kunci, " + column + " FROM " + tableOf(spec(*m_column).entity) + " WHERE " + condition +
           " AND " + column + " IS NOT NULL ORDER BY kunci";
}

Result<bool> KeyedLines::read(Connection &connection, const QDeadlineTimer &until)
{
    if (m_loaded)
        return true;
    const bool yearly = m_column && spec(*m_column).entity == Entity::Keragaan;
    const Periode periode{m_year, JenisPeriode::Tahunan};
    Statement statement(connection, selectFrom(yearly ? "kunci > ? AND kunci <= ?" : "kunci > ?"));
    statement.bind(1, yearly ? keragaanKey(periode, m_readTo) : m_readTo);
    if (yearly)
        statement.bind(2, keragaanKey(periode, koperasiMask));
    for (int lines = 1; !m_loaded; ++lines) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        m_loaded = !*row;
        if (!*row)
            break;
        m_readTo = koperasiOf(statement.integer(0));
        take(m_readTo, statement, 1);
        if (lines % linesBetweenLooks == 0 && until.hasExpired())
            break;
    }
    return m_loaded;
}

Result<void> KeyedLines::refresh(Connection &connection, qint64 key)
{
    if (!m_loaded && key > m_readTo)
        return {};
    bury(key);
    const bool yearly = m_column && spec(*m_column).entity == Entity::Keragaan;
    Statement statement(connection, selectFrom("kunci = ?"));
    statement.bind(1, yearly ? keragaanKey({m_year, JenisPeriode::Tahunan}, key) : key);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (*row)
        take(key, statement, 1);
    return {};
}

void KeyedLines::take(qint64 key, const Statement &row, int column)
{
    if (m_column)
        append(key, lineOf(*m_column, readColumn(row, column, spec(*m_column).type)));
    else
        append(key, row.bytes(column));
}

void KeyedLines::append(qint64 key, QByteArrayView line)
{
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size())
        m_lineOfKey.resize(at + at / 8 + 64, noLine);
    m_lineOfKey[at] = static_cast<quint32>(m_lines.size());
    m_keys.push_back(key);
    m_lines.append(line);
}

void KeyedLines::bury(qint64 key)
{
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size() || m_lineOfKey[at] == noLine)
        return;
    m_keys[m_lineOfKey[at]] = 0;
    m_lineOfKey[at] = noLine;
}

void KeyedLines::mark(const QByteArray &word, const KeyMask &asked, bool few, KeyMask &holding) const
{
    if (!few) {
        m_lines.find(word, [&](std::size_t line) {
            if (const auto key = static_cast<std::size_t>(m_keys[line]); key < holding.size())
                holding[key] = 1;
        });
        return;
    }
    for (std::size_t key = 0; key < asked.size() && key < m_lineOfKey.size(); ++key)
        if (asked[key] && !holding[key] && m_lineOfKey[key] != noLine)
            holding[key] = m_lines.line(m_lineOfKey[key]).contains(word);
}

} // namespace lumbung
