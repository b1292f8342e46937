// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/result.h"

#include <vector>

namespace lumbung {

struct Kantor;

/// A role in an area, through whose eyes somebody looks at an office ("Lihat sebagai").
struct SudutPandang {
    Peran peran = Peran::Jfu;
    KodeWilayah wilayah; ///< empty = the whole country

    friend bool operator==(const SudutPandang &, const SudutPandang &) = default;
};

/// Roles that an account may look as: an admin as every role that sees data at all, everybody else downwards, as
/// roles that may do nothing that the own one may not. Whoever works without a hub is the only one at the office:
/// every role.
std::vector<Peran> peranBolehDilihat(const IdentitasPerangkat &identitas);
/// The widest area that an account may look at: its own, or the office's without a hub.
KodeWilayah wilayahBolehDilihat(const IdentitasPerangkat &identitas, const Kantor &kantor);
/// Refused "sebagai.peran" and "sebagai.wilayah".
Result<void> periksaSudutPandang(const SudutPandang &sudut, const IdentitasPerangkat &identitas,
                                 const Kantor &kantor);

} // namespace lumbung
