// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"
#include "hub/handlers/handler.h"
#include "sync/wire/masuk.h"

namespace lumbung {
class Clock;
}

namespace lumbung::hub {

class FailureLimit;
class PenerbitToken;

/// POST /v1/enrol: a one-time code and a password make a device of an account.
class EnrolHandler final : public Handler {
public:
    struct Parts {
        AkunStore &store;
        const Clock &clock;
        PenerbitToken &tokens;
        FailureLimit &failures;
        KunciPaket paket; ///< the hub's
    };
    explicit EnrolHandler(const Parts &parts) : m_parts(parts) {}
    HttpResponse handle(const Call &call) override;

private:
    /// The password text to keep, empty when it is known already.
    Result<QByteArray> sandi(const MintaDaftar &minta, const AkunStore::Pendaftaran &pendaftaran) const;

    const Parts m_parts;
};

} // namespace lumbung::hub
