// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"
#include "storage/sqlite/statement.h"

#include <vector>

namespace lumbung {

/// A piece of SQL with the values for its question marks, in order.
struct SqlPiece {
    QByteArray sql;
    std::vector<Value> values; ///< numbers bound as numbers, days and texts as text
};

/// What `field` is called where koperasi is k and the keragaan of the asked year is g; derived fields become their
/// expression.
QByteArray fieldSql(Field field);
/// "koperasi k LEFT JOIN keragaan g …" for the yearly statements of `year`.
QByteArray joinedTables(int year);
/// All conditions as one SQL condition; "1" for the empty filter.
SqlPiece filterSql(const Filter &filter);
/// "k.wilayah >= … AND k.wilayah < …": the area and everything in it.
SqlPiece areaSql(const QString &kode);
/// Binds from parameter `first` on and returns the next one.
int bindPiece(Statement &statement, int first, const SqlPiece &piece);

} // namespace lumbung
