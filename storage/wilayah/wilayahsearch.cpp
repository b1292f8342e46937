// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/wilayahsearch.h"

#include "storage/wilayah/wilayahkey.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <string>

namespace lumbung::wilayah {

namespace {

using Position = PackedTable::Position;

constexpr std::size_t maxWords = 8; // one bit each

struct Question {
    std::vector<QByteArray> words;
    std::vector<std::optional<Sebutan>> sebutan; ///< the level a word may ask for, one for each word
    quint8 nameOnly = 0;                         ///< the bits of words that ask for no level
};

Question questionOf(const QString &text)
{
    Question question;
    for (const QByteArray &word : searchKey(text).split(' ')) {
        if (word.isEmpty() || question.words.size() == maxWords)
            continue;
        const auto bit = static_cast<quint8>(1u << question.words.size());
        question.words.push_back(word);
        question.sebutan.push_back(sebutanOf(word));
        if (!question.sebutan.back())
            question.nameOnly = static_cast<quint8>(question.nameOnly | bit);
    }
    return question;
}

/// Which words each own name contains, by one pass over all keys a word.
std::vector<quint8> wordsInNames(const PackedTable &table, const std::vector<QByteArray> &words)
{
    std::vector<quint8> found(table.count(), 0);
    const std::string_view keys = table.keys();
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::string_view word(words[w].constData(), static_cast<std::size_t>(words[w].size()));
        Position at = 0;
        for (auto hit = keys.find(word); hit != std::string_view::npos; hit = keys.find(word, hit)) {
            while (at + 1 < table.count() && table.keyStart(at + 1) <= static_cast<qsizetype>(hit))
                ++at;
            found[at] = static_cast<quint8>(found[at] | (1u << w));
            hit = at + 1 < table.count() ? static_cast<std::size_t>(table.keyStart(at + 1)) : keys.size();
        }
    }
    return found;
}

bool isOf(const PackedTable &table, Position position, Sebutan sebutan)
{
    if (table.levelOf(position) != tingkatOf(sebutan))
        return false;
    const Golongan golongan = table.golongan(position);
    const bool kota = golongan == Golongan::Kota || golongan == Golongan::KotaAdministrasi;
    switch (sebutan) {
    case Sebutan::Kabupaten: return !kota;
    case Sebutan::Kota: return kota;
    case Sebutan::Kelurahan: return table.number(position) / 1000 == 1;
    case Sebutan::Desa: return table.number(position) / 1000 != 1;
    case Sebutan::Provinsi:
    case Sebutan::Kecamatan: break;
    }
    return true;
}

/// A word that asks for a level is answered by an area of that level or by the area's own name; any other
/// word by the own name or a name around it. The own name must answer something beside the level.
bool answers(const PackedTable &table, Position at, const Question &question, quint8 own, quint8 around)
{
    if ((around & question.nameOnly) != question.nameOnly || (question.nameOnly != 0 && own == 0))
        return false;
    for (std::size_t w = 0; w < question.words.size(); ++w)
        if (question.sebutan[w] && !(own & (1u << w)) && !isOf(table, at, *question.sebutan[w]))
            return false;
    return true;
}

/// 0 whole name, 1 its beginning, 2 every word begins a word, 3 anywhere.
quint32 quality(std::string_view key, const std::vector<QByteArray> &words, quint8 own)
{
    std::string asked;
    bool beginnings = true;
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (!(own & (1u << w)))
            continue;
        const std::string word = words[w].toStdString();
        beginnings = beginnings && (key.starts_with(word) || key.find(' ' + word) != std::string_view::npos);
        asked += (asked.empty() ? "" : " ") + word;
    }
    if (key == asked)
        return 0;
    return key.starts_with(asked) ? 1 : beginnings ? 2 : 3;
}

/// Areas whose own name is the text, whatever its spaces and numerals ("CI BINONG", "Ilir Barat 1").
std::vector<Position> exactly(const PackedTable &table, const QString &text)
{
    const QByteArray key = joined(canonicalWords(text));
    std::vector<Position> found;
    for (int level = 1; level <= 4; ++level)
        for (const auto &match : table.byKey(level, key))
            if (!match.alias)
                found.push_back(match.position);
    return found; // levels in order, positions sorted inside a key
}

/// What is left when the words are nowhere as they stand: names with their spaces left out.
std::vector<Position> searchJoined(const PackedTable &table, const QString &text)
{
    const std::string asked = searchKey(text).replace(" ", "").toStdString();
    std::vector<Position> found;
    std::string key;
    for (Position at = 0; at < table.count(); ++at) {
        key = table.key(at);
        std::erase(key, ' ');
        if (!asked.empty() && key.find(asked) != std::string::npos)
            found.push_back(at);
    }
    return found;
}

} // namespace

std::vector<Position> search(const PackedTable &table, const QString &text, int limit,
                             std::optional<Position> dalam)
{
    const Question question = questionOf(text);
    if (question.words.empty() || limit <= 0)
        return {};
    const auto inArea = [&](Position at) { return !dalam || table.inside(*dalam, table.levelOf(at)).contains(at); };
    const std::vector<quint8> own = wordsInNames(table, question.words);
    const std::vector<Position> exact = exactly(table, text);
    std::vector<quint8> around = own; // parents stand before their children
    std::vector<quint32> scored;      // quality, then position: level and code
    for (Position at = 0; at < table.count(); ++at) {
        if (table.hasParent(at))
            around[at] = static_cast<quint8>(around[at] | around[table.parent(at)]);
        const bool isExact = std::binary_search(exact.begin(), exact.end(), at);
        if ((isExact || answers(table, at, question, own[at], around[at])) && inArea(at))
            scored.push_back((isExact ? 0 : quality(table.key(at), question.words, own[at])) * table.count() + at);
    }
    const auto wanted = std::min(scored.size(), static_cast<std::size_t>(limit));
    std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(wanted), scored.end());
    std::vector<Position> best;
    for (std::size_t i = 0; i < wanted; ++i)
        best.push_back(scored[i] % table.count());
    if (best.empty()) {
        best = searchJoined(table, text);
        std::erase_if(best, [&](Position at) { return !inArea(at); });
        best.resize(std::min(best.size(), static_cast<std::size_t>(limit)));
    }
    return best;
}

} // namespace lumbung::wilayah
