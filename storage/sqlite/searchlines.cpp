// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/searchlines.h"

#include "core/domain/normalise.h"

#include <string_view>

namespace lumbung {

namespace {

constexpr auto noLine = std::numeric_limits<quint32>::max();

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

Result<void> SearchLines::load(Connection &connection)
{
    drop();
    Statement statement(connection, "SELECT kunci, teks FROM koperasi_cari");
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        append(statement.integer(0), statement.bytes(1));
    }
    m_loaded = true;
    return {};
}

Result<void> SearchLines::refresh(Connection &connection, qint64 key)
{
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
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size())
        m_lineOfKey.resize(at + at / 8 + 64, noLine);
    m_lineOfKey[at] = static_cast<quint32>(m_starts.size());
    m_starts.push_back(m_text.size());
    m_keys.push_back(key);
    m_text.append(line.data(), line.size());
    m_text.append('\n');
}

void SearchLines::bury(qint64 key)
{
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_lineOfKey.size() || m_lineOfKey[at] == noLine)
        return;
    m_keys[m_lineOfKey[at]] = 0;
    m_lineOfKey[at] = noLine;
}

void SearchLines::filter(const QString &text, const WilayahDirectory &wilayah, const ListColumn &areas, KeyMask &mask)
{
    KeyMask found(mask.size());
    for (const QByteArray &word : wordsOf(text)) {
        if (word.isEmpty())
            continue;
        std::fill(found.begin(), found.end(), quint8(0));
        findInLines(word, found);
        findInAreas(word, wilayah, areas, found);
        for (std::size_t key = 0; key < mask.size(); ++key)
            mask[key] = mask[key] & found[key];
    }
}

void SearchLines::findInLines(const QByteArray &word, KeyMask &found) const
{
    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    const std::string_view wanted(word.constData(), static_cast<std::size_t>(word.size()));
    std::size_t line = 0;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos;) {
        while (line + 1 < m_starts.size() && static_cast<std::size_t>(m_starts[line + 1]) <= at)
            ++line;
        if (const auto key = static_cast<std::size_t>(m_keys[line]); key < found.size())
            found[key] = 1;
        if (line + 1 == m_starts.size())
            break;
        at = text.find(wanted, static_cast<std::size_t>(m_starts[line + 1]));
    }
}

void SearchLines::findInAreas(const QByteArray &word, const WilayahDirectory &wilayah, const ListColumn &areas,
                              KeyMask &found)
{
    const std::size_t known = m_areaNames.size();
    m_areaNames.resize(areas.dictionarySize());
    for (std::size_t code = std::max<std::size_t>(known, 1); code < m_areaNames.size(); ++code) {
        const auto kode = KodeWilayah::parse(areas.wordValue(Field::Wilayah, static_cast<quint32>(code)).text());
        if (!kode || kode->tingkat() < TingkatWilayah::Kecamatan)
            continue;
        m_areaNames[code] = normaliseTeks(wilayah.nama(kode->at(TingkatWilayah::Kecamatan))).toUtf8();
        if (kode->tingkat() == TingkatWilayah::DesaKelurahan)
            m_areaNames[code] += '\n' + normaliseTeks(wilayah.nama(*kode)).toUtf8();
    }
    std::vector<quint8> named(m_areaNames.size());
    bool any = false;
    for (std::size_t code = 0; code < named.size(); ++code)
        any |= (named[code] = m_areaNames[code].contains(word));
    for (std::size_t key = 0; any && key < found.size(); ++key)
        found[key] |= named[areas.code(static_cast<qint64>(key))];
}

} // namespace lumbung
