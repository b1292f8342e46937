// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/searchlines.h"

#include "core/domain/normalise.h"

#include <algorithm>

namespace lumbung {

namespace {

/// Below this part of all lines, one by one is faster.
constexpr std::size_t fewOf = 8;

/// The words that must be found. A kind of koperasi in front of a name narrows nothing, so "kop. contoh" finds
/// "Koperasi Contoh" as well as "KSP Contoh"; alone it is a word like any other.
QByteArrayList wordsOf(const QString &text)
{
    QString words = normaliseNama(text);
    if (words.isEmpty())
        words = normaliseTeks(text);
    QByteArrayList list = words.toUtf8().split(' ');
    list.removeAll(QByteArray());
    return list;
}

} // namespace

void SearchLines::drop()
{
    *this = SearchLines();
}

Result<bool> SearchLines::read(Connection &connection, const QDeadlineTimer &until)
{
    if (!m_own.isLoaded())
        m_lastFound.clear();
    return m_own.read(connection, until);
}

Result<bool> SearchLines::read(Connection &connection, Field column, int year, const QDeadlineTimer &until)
{
    return m_texts.try_emplace({column, year}, column, year).first->second.read(connection, until);
}

Result<void> SearchLines::refresh(Connection &connection, qint64 key)
{
    m_lastFound.clear();
    auto done = m_own.refresh(connection, key);
    for (auto &[column, lines] : m_texts)
        if (done)
            done = lines.refresh(connection, key);
    return done;
}

void SearchLines::filter(const QString &text, std::span<const SearchedColumn> columns, KeyMask &mask)
{
    QByteArrayList words = wordsOf(text);
    // Somebody who types on narrows what was found: only that is looked at again.
    const bool narrows = m_lastFound.size() == mask.size() && std::ranges::equal(columns, m_lastColumns) &&
                         std::all_of(m_lastWords.begin(), m_lastWords.end(), [&words](const QByteArray &before) {
                             return std::any_of(words.begin(), words.end(), [&before](const QByteArray &word) {
                                 return word.contains(before);
                             });
                         });
    KeyMask found = narrows ? m_lastFound : KeyMask(mask.size(), 1);
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (const QByteArray &word : std::as_const(words))
        if (!m_lastWords.contains(word) || !narrows)
            keepWith(word, columns, found);
    for (std::size_t key = 0; key < mask.size(); ++key)
        mask[key] = mask[key] & found[key];
    m_lastWords = words;
    m_lastColumns.assign(columns.begin(), columns.end());
    m_lastFound = std::move(found);
}

/// Takes out of `found` what does not hold the word; few are looked at one by one, many all together.
void SearchLines::keepWith(const QByteArray &word, std::span<const SearchedColumn> columns, KeyMask &found)
{
    const auto left = static_cast<std::size_t>(std::count(found.begin(), found.end(), quint8(1)));
    const bool few = left <= found.size() / fewOf;
    KeyMask holding(found.size());
    m_own.mark(word, found, few, holding);
    for (const SearchedColumn &column : columns) {
        if (column.kept)
            column.words->mark(word, *column.kept, found, holding);
        else
            m_texts.at({column.field, column.year}).mark(word, found, few, holding);
    }
    for (std::size_t key = 0; key < found.size(); ++key)
        found[key] = found[key] & holding[key];
}

} // namespace lumbung
