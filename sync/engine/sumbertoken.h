// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "sync/wire/masuk.h"

namespace lumbung {

/// Where the desk's tokens are: the refresh token in the secret store, the access token in memory only. The driver
/// puts the access token on requests.
class SumberToken {
public:
    virtual ~SumberToken() = default;
    /// Empty when this desk has to be let in by a person.
    virtual QString segar() const = 0;
    virtual bool adaAkses() const = 0;
    virtual void lupakanAkses() = 0;
    /// The device got another name: tokens are kept under that one from now on.
    virtual void pindah(const PerangkatId &) {}
    virtual Result<void> simpan(const TokenPasangan &token) = 0;
};

} // namespace lumbung
