// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/searchlines.h"

#include "core/domain/normalise.h"

#include <algorithm>
#include <limits>

namespace lumbung {

namespace {

constexpr auto noLine = std::numeric_limits<quint32>::max();
/// Below this part of all lines, one by one is faster.
constexpr std::size_t fewOf = 8;
/// How often a slice looks at the clock.
constexpr int linesBetweenLooks = 64;

/// The words that must be found. A kind of koperasi in front of a name narrows nothing, so "kop. contoh" finds
/// "Koperasi Contoh" as well as "KSP Contoh"; alone it is a word like any other.
QByteArrayList wordsOf(const QString &text)
{
    QString words = normaliseNama(text);
    if (words.isEmpty())
        words = normaliseTeks(text);
    return words.toUtf8().split(' ');
}

} // namespace

void SearchLines::drop()
{
    *this = SearchLines();
}

Result<bool> SearchLines::read(Connection &connection, const QDeadlineTimer &until)
{
    Statement statement(connection, "SELECT kunci, teks FROM koperasi_cari WHERE kunci > ? ORDER BY kunci");
    statement.bind(1, m_readTo);
    for (int lines = 1; !m_loaded; ++lines) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        m_loaded = !*row;
        if (!*row)
            break;
        m_readTo = statement.integer(0);
        append(m_readTo, statement.bytes(1));
        if (lines % linesBetweenLooks == 0 && until.hasExpired())
            break;
    }
    return m_loaded;
}

Result<void> SearchLines::refresh(Connection &connection, qint64 key)
{
    if (!m_loaded && key > m_readTo)
        return {};
    bury(key);
    Statement statement(connection, "SELECT teks FROM koperasi_cari WHERE kunci = ?");
    statement.bind(1, key);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (*row)
        append(key, statement.bytes(0));
    return {};
}

void SearchLines::append(qint64 key, QByteArrayView line)
{
    m_lastFound.clear();
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size())
        m_lineOfKey.resize(at + at / 8 + 64, noLine);
    m_lineOfKey[at] = static_cast<quint32>(m_lines.size());
    m_keys.push_back(key);
    m_lines.append(line);
}

void SearchLines::bury(qint64 key)
{
    m_lastFound.clear();
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size() || m_lineOfKey[at] == noLine)
        return;
    m_keys[m_lineOfKey[at]] = 0;
    m_lineOfKey[at] = noLine;
}

void SearchLines::filter(const QString &text, const WilayahDirectory &wilayah, const ListColumn &areas,
                         KeyMask &mask)
{
    nameAreas(wilayah, areas, QDeadlineTimer(QDeadlineTimer::Forever));
    QByteArrayList words = wordsOf(text);
    words.removeAll(QByteArray());
    // Somebody who types on narrows what was found: only that is looked at again.
    const bool narrows = m_lastFound.size() == mask.size() &&
                         std::all_of(m_lastWords.begin(), m_lastWords.end(), [&words](const QByteArray &before) {
                             return std::any_of(words.begin(), words.end(), [&before](const QByteArray &word) {
                                 return word.contains(before);
                             });
                         });
    KeyMask found = narrows ? m_lastFound : KeyMask(mask.size(), 1);
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (const QByteArray &word : std::as_const(words))
        if (!m_lastWords.contains(word) || !narrows)
            keepWith(word, areas, found);
    for (std::size_t key = 0; key < mask.size(); ++key)
        mask[key] = mask[key] & found[key];
    m_lastWords = words;
    m_lastFound = std::move(found);
}

/// Takes out of `found` what does not hold the word; few are looked at one by one, many all together.
void SearchLines::keepWith(const QByteArray &word, const ListColumn &areas, KeyMask &found) const
{
    std::vector<quint8> named(m_areaNames.size());
    m_areaNames.find(word, [&](std::size_t code) { named[code] = 1; });
    const auto left = static_cast<std::size_t>(std::count(found.begin(), found.end(), quint8(1)));
    if (left > found.size() / fewOf) {
        KeyMask holding(found.size());
        m_lines.find(word, [&](std::size_t line) {
            if (const auto key = static_cast<std::size_t>(m_keys[line]); key < holding.size())
                holding[key] = 1;
        });
        for (std::size_t key = 0; key < found.size(); ++key)
            found[key] = found[key] & (holding[key] | named[areas.code(static_cast<qint64>(key))]);
        return;
    }
    for (std::size_t key = 0; key < found.size(); ++key)
        if (found[key] && !named[areas.code(static_cast<qint64>(key))])
            found[key] = key < m_lineOfKey.size() && m_lineOfKey[key] != noLine &&
                         m_lines.line(m_lineOfKey[key]).contains(word);
}

bool SearchLines::nameAreas(const WilayahDirectory &wilayah, const ListColumn &areas, const QDeadlineTimer &until)
{
    while (m_areaNames.size() < areas.dictionarySize()) {
        const Value area = areas.wordValue(Field::Wilayah, static_cast<quint32>(m_areaNames.size()));
        const auto kode = KodeWilayah::parse(area.text());
        QString names;
        if (kode && kode->tingkat() >= TingkatWilayah::Kecamatan)
            names = normaliseTeks(wilayah.nama(kode->at(TingkatWilayah::Kecamatan)));
        if (kode && kode->tingkat() == TingkatWilayah::DesaKelurahan)
            names += u'|' + normaliseTeks(wilayah.nama(*kode));
        m_areaNames.append(names.toUtf8());
        if (m_areaNames.size() % linesBetweenLooks == 0 && until.hasExpired())
            return false;
    }
    return true;
}

} // namespace lumbung
