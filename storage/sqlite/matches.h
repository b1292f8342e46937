// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"
#include "core/domain/record.h"

#include <QString>

#include <functional>
#include <map>

namespace lumbung {

/// One koperasi with its yearly statements, as filters see it.
struct FilterSubject {
    const Record &profil;
    const std::map<int, Record> &tahunan;
    int tahun = 0;
};

using AreaName = std::function<QString(const QString &kode)>;

/// One condition on one value. `kode` is the koperasi's own area, which conditions on areas of any level ask.
bool holdsFor(const Condition &condition, const Value &value, const QString &kode, const AreaName &areaName);
/// The value of any field, derived ones included; keragaan fields are those of the year.
Value valueOf(const FilterSubject &subject, Field field);
/// The filter on records in memory: the same answer as filterSql() gives on rows.
bool matches(const FilterSubject &subject, const Filter &filter, const AreaName &areaName);

} // namespace lumbung
