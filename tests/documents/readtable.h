// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tablesources.h"

#include <QMap>

#include <vector>

namespace lumbung {

/// A whole table in memory, for comparing.
using ReadRows = QMap<int, std::vector<Sel>>;

inline Result<ReadRows> readAll(TableSource &source, int sheet = 0)
{
    ReadRows rows;
    const auto read = source.read(sheet, [&](int row, std::span<const Sel> cells) {
        rows.insert(row, std::vector<Sel>(cells.begin(), cells.end()));
        return true;
    });
    return read ? Result<ReadRows>(rows) : Result<ReadRows>(read.error());
}

inline Result<ReadRows> readAll(const QString &path, int sheet = 0)
{
    auto source = TableSources().open(path);
    return source ? readAll(**source, sheet) : Result<ReadRows>(source.error());
}

/// The code of the refusal, on opening or on reading; empty when the file reads.
inline QString refusalOf(const QString &path)
{
    const auto rows = readAll(path);
    return rows ? QString() : rows.error().code;
}

} // namespace lumbung
