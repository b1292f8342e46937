// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace lumbung {

/// Where a value came from.
enum class Sumber { Manual, Ods, Impor, Kunjungan, Portal };

QString keyOf(Sumber sumber);
std::optional<Sumber> sumberOfKey(QStringView key);

/// Source and day of one value.
struct Asal {
    Sumber sumber = Sumber::Manual;
    QDate tanggal;

    friend bool operator==(const Asal &, const Asal &) = default;
};

/// Sources of a whole record: one for most fields, exceptions by field. A record that came in one import
/// carries no exception, so the common case costs nothing.
struct AsalIsian {
    Asal bawaan;
    std::map<Field, Asal> khusus;

    Asal of(Field field) const
    {
        const auto found = khusus.find(field);
        return found == khusus.end() ? bawaan : found->second;
    }

    /// The source of one field from now on.
    void tetapkan(Field field, const Asal &asal)
    {
        if (asal == bawaan)
            khusus.erase(field);
        else
            khusus[field] = asal;
    }

    friend bool operator==(const AsalIsian &, const AsalIsian &) = default;
};

} // namespace lumbung
