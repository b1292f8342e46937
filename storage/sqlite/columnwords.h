// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/listcolumn.h"
#include "storage/sqlite/textlines.h"

#include <QDeadlineTimer>
#include <QHash>

namespace lumbung {

/// The words that a kept column shows, for search: each value of a list, area or day once, normalised, whatever the
/// number of koperasi that have it. Amounts and counts show no words; they are asked for with comparisons.
class ColumnWords {
public:
    explicit ColumnWords(Field field) : m_field(field) {}

    /// Whether search looks into columns of this field.
    static bool searches(Field field);
    /// Takes in values that the column has learnt since; true = all of them before the time was over.
    bool learn(const ListColumn &column, const AreaName &areaName, const QDeadlineTimer &until);
    /// Marks in `holding` those of `asked` whose value holds the word.
    void mark(const QByteArray &word, const ListColumn &column, const KeyMask &asked, KeyMask &holding);

private:
    void markDays(const QByteArray &word, const ListColumn &column, const KeyMask &asked, KeyMask &holding);
    const QByteArray &dayText(qint64 day);

    Field m_field;
    TextLines m_words; ///< by code of the column
    QHash<qint64, QByteArray> m_days;
};

} // namespace lumbung
