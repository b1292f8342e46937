// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/record.h"
#include "core/domain/result.h"

namespace lumbung {

/// Changes of a form or a command, sorted to the record they belong to.
struct IsianTerpisah {
    Record profil;
    Record keragaan;
};

/// Error Input "isian.turunan" with fact {field} when a computed field is among the changes.
Result<IsianTerpisah> pisahIsian(const Record &perubahan);

/// The fields of `perubahan` whose value differs from `lama`; empty equals absent.
Record yangBerubah(const Record &lama, const Record &perubahan);

} // namespace lumbung
