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

    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    Field m_field;
    bool m_words;
    std::vector<quint32> m_codes;
    std::vector<QString> m_dictionary{QString()};
    QHash<QByteArray, quint32> m_codeOfWord;
    std::vector<double> m_numbers;
};

} // namespace lumbung
