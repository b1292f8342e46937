// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/result.h"
#include "core/domain/value.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lumbung {

/// One condition on one field. Several values of one field are OR; conditions are AND.
/// On Wilayah fields a code matches everything inside that area.
struct Condition {
    enum class Kind {
        OneOf,    ///< the value is one of `values` (or empty when `orEmpty`)
        Between,  ///< `values[0] <= value <= values[1]`; an empty bound is open
        Contains, ///< the normalised text contains `values[0]`
        Empty,    ///< no value
        Filled    ///< any value
    };
    Field field = Field::Nama;
    Kind kind = Kind::OneOf;
    std::vector<Value> values;
    bool orEmpty = false;
    bool negated = false;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// All conditions must hold. An empty filter matches everything.
struct Filter {
    std::vector<Condition> conditions;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Finds the area that a written name means on a field of areas; its errors pass through parseFilter().
using AreaReader = std::function<Result<KodeWilayah>(Field field, const QString &name)>;

/// Reads the text form used by `--where`, saved views and "Saring": `kecamatan=32.01.01,32.01.02 dan
/// aset>=500jt dan status_rat=kosong`. Operators: = != > >= < <= ~ !~ (contains), `a..b`, `kosong`, `terisi`;
/// amounts may carry rb, jt, M, T; a year stands for the whole year on date fields. Values with commas, or that
/// could be mistaken for one of these words, stand in double quotes ("" inside is one quote). Areas are codes, and
/// names as well where `areas` is given.
/// Error "saring.tidak-dipahami" with facts {posisi (from 0), teks, bagian: kolom, operator, nilai or penghubung}.
Result<Filter> parseFilter(QStringView text, const AreaReader &areas = {});
/// Inverse of parseFilter.
QString formatFilter(const Filter &filter);

} // namespace lumbung
