// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QString>

namespace lumbung {

/// What is kept of a profil for finding it again: keys for duplicates and the line that search reads.
struct MatchingKeys {
    QString nama;       ///< normaliseNama()
    QString badanHukum; ///< normaliseBadanHukum()
    QString nik;        ///< digits
    QString cari;       ///< normalised name, number and badan hukum, parted by spaces
};

MatchingKeys matchingKeysOf(const Record &profil);
/// True when a change of this field changes the keys.
bool isMatchingField(Field field);

} // namespace lumbung
