// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayMatcher>

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
    }

    /// Calls `found(line)` once for every line that holds the word.
    template <typename Found>
    void find(const QByteArray &word, Found found) const
    {
        const QByteArrayMatcher matcher(word);
        std::size_t line = 0;
        for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, m_starts[line])) {
            while (line + 1 < m_starts.size() && m_starts[line + 1] <= at)
                ++line;
            found(line);
            if (++line == m_starts.size())
                return;
        }
    }

private:
    QByteArray m_text; ///< lines, each ending in '\n'
    std::vector<qsizetype> m_starts;
};

} // namespace lumbung
