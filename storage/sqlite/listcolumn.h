// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/filter.h"
#include "storage/sqlite/matches.h"
#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QHash>

#include <limits>
#include <vector>

namespace lumbung {

/// One mark for each koperasi number: 1 = in the set.
using KeyMask = std::vector<quint8>;

/// One column of the list in memory, by koperasi number: values of lists and areas as numbers of a small
/// dictionary, amounts, counts and days as numbers. Free texts are not kept; they stay with SQL.
class ListColumn {
public:
    explicit ListColumn(Field field);

    /// False for fields whose values are too many and too long to keep.
    static bool keeps(Field field);
    /// The column that answers for this field: one column of areas serves every level.
    static Field sourceOf(Field field);

    Field field() const { return m_field; }
    void resize(std::size_t keys);
    /// About how much memory it takes.
    std::size_t bytes() const;
    void put(qint64 key, const Statement &row, int column);

    /// Takes out of `mask` what does not fulfil the condition.
    void filter(const Condition &condition, const AreaName &areaName, KeyMask &mask) const;
    /// Position of every key when sorted by `field`: smaller first, empty values last.
    std::vector<double> ranks(Field field, bool descending, const AreaName &areaName) const;
    /// The value of `field` at a key.
    Value value(Field field, qint64 key) const;
    /// The number at a key; not a number where there is none.
    double number(qint64 key) const;
    bool isWords() const { return m_words; }
    /// Small number that is equal exactly for equal words; 0 = empty.
    quint32 code(qint64 key) const { return m_codes[static_cast<std::size_t>(key)]; }
    std::size_t dictionarySize() const { return m_dictionary.size(); }
    Value wordValue(Field field, quint32 code) const;

private:
    void filterWords(const Condition &condition, const AreaName &areaName, KeyMask &mask) const;
    void filterNumbers(const Condition &condition, KeyMask &mask) const;
    quint32 codeOf(QByteArrayView word);
    void putNumber(std::size_t at, double number);
    double numberAt(std::size_t at) const;

    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    Field m_field;
    bool m_words;
    std::vector<quint32> m_codes;
    std::vector<QString> m_dictionary{QString()};
    QHash<QByteArray, quint32> m_codeOfWord;
    // People and other counts take half the room of money; the rare one that does not fit stands beside them.
    static constexpr qint32 noCount = std::numeric_limits<qint32>::min();
    static constexpr qint32 largeCount = noCount + 1;
    bool m_small; ///< counts in m_counts instead of numbers in m_numbers
    std::vector<double> m_numbers;
    std::vector<qint32> m_counts;
    QHash<std::size_t, double> m_large;
};

} // namespace lumbung
