// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/sinkron/op.h"

namespace lumbung {

/// What this desk is to the hub. Tokens and passwords are not here: SecretStore keeps them.
struct IdentitasPerangkat {
    PerangkatId perangkat;
    QString alamat; ///< URL of the hub; empty = not joined
    QString epoch;  ///< feed epoch last heard
    QString akun;   ///< account name, shown
    Peran peran = Peran::FrontOffice;
    Scope wilayah = Scope::Nasional;
    QString pin; ///< SHA-256 of the hub certificate's public key, base64; empty = the system's certificates decide

    friend bool operator==(const IdentitasPerangkat &, const IdentitasPerangkat &) = default;
};

} // namespace lumbung
