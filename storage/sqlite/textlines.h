// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace lumbung {

/// Many short lines in one piece of memory, gone through at the speed of the memory.
class TextLines {
public:
    std::size_t size() const { return m_starts.size(); }
    void append(QByteArrayView line)
    {
        m_starts.push_back(m_text.size());
        m_text.append(line.data(), line.size());
        m_text.append('\n');
        for (const char letter : line)
            ++m_counts[quint8(letter)];
    }

    QByteArrayView line(std::size_t at) const
    {
        const qsizetype end = at + 1 < m_starts.size() ? m_starts[at + 1] : m_text.size();
        return QByteArrayView(m_text).sliced(m_starts[at], end - 1 - m_starts[at]);
    }

    /// Calls `found(line)` once for every line that holds the word. Looks for the word's rarest letter, which
    /// memchr does many bytes at a time, and compares the rest only there: several times as fast as
    /// QByteArrayMatcher on such text.
    template <typename Found>
    void find(const QByteArray &word, Found found) const
    {
        const qsizetype rare = rarestOf(word);
        const char *const begin = m_text.constData();
        const char *const end = begin + m_text.size();
        const auto rest = static_cast<std::size_t>(word.size());
        std::size_t line = 0;
        for (const char *at = next(begin, end, word[rare]); at; at = next(at, end, word[rare])) {
            const char *const start = at - rare;
            ++at;
            if (start < begin || end - start < word.size() || std::memcmp(start, word.constData(), rest) != 0)
                continue;
            while (line + 1 < m_starts.size() && begin + m_starts[line + 1] <= start)
                ++line;
            found(line);
            if (++line == m_starts.size())
                return;
            at = begin + m_starts[line];
        }
    }

private:
    static const char *next(const char *from, const char *end, char letter)
    {
        return static_cast<const char *>(std::memchr(from, letter, static_cast<std::size_t>(end - from)));
    }
    qsizetype rarestOf(const QByteArray &word) const
    {
        const auto rarer = [this](char a, char b) { return m_counts[quint8(a)] < m_counts[quint8(b)]; };
        return std::min_element(word.begin(), word.end(), rarer) - word.begin();
    }

    QByteArray m_text; ///< lines, each ending in '\n'
    std::vector<qsizetype> m_starts;
    std::array<qint64, 256> m_counts{}; ///< of each byte in the text
};

} // namespace lumbung
