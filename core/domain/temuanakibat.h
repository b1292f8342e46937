// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/validation.h"

namespace lumbung {

/// A record as it stands and what somebody wants to change in it; an entry with an empty value empties the field.
struct PerubahanDiperiksa {
    const Record &profil;
    const Record &keragaan;
    const Record &ubahProfil;
    const Record &ubahKeragaan;
};

/// The findings that the changes answer for: those on a changed field, and those that were not there before. Old
/// damage must not stop somebody from correcting something else. Of a new koperasi that is every finding.
std::vector<TemuanIsian> temuanAkibat(const PerubahanDiperiksa &perubahan, const Periode &periode,
                                      const KonteksValidasi &konteks);

} // namespace lumbung
