// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/searchlines.h"

#include "core/domain/normalise.h"

#include <limits>

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
    m_lineOfKey[at] = static_cast<quint32>(m_lines.size());
    m_keys.push_back(key);
    m_lines.append(line);
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
    nameAreas(wilayah, areas);
    KeyMask found(mask.size());
    for (const QByteArray &word : wordsOf(text)) {
        if (word.isEmpty())
            continue;
        std::fill(found.begin(), found.end(), quint8(0));
        findInLines(word, found);
        findInAreas(word, areas, found);
        for (std::size_t key = 0; key < mask.size(); ++key)
            mask[key] = mask[key] & found[key];
    }
}

void SearchLines::findInLines(const QByteArray &word, KeyMask &found) const
{
    m_lines.find(word, [&](std::size_t line) {
        if (const auto key = static_cast<std::size_t>(m_keys[line]); key < found.size())
            found[key] = 1;
    });
}

/// Takes in areas that the column has learnt since.
void SearchLines::nameAreas(const WilayahDirectory &wilayah, const ListColumn &areas)
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
    }
}

void SearchLines::findInAreas(const QByteArray &word, const ListColumn &areas, KeyMask &found) const
{
    std::vector<quint8> named(m_areaNames.size());
    bool any = false;
    m_areaNames.find(word, [&](std::size_t code) {
        named[code] = 1;
        any = true;
    });
    for (std::size_t key = 0; any && key < found.size(); ++key)
        found[key] |= named[areas.code(static_cast<qint64>(key))];
}

} // namespace lumbung
