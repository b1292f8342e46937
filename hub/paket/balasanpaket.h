// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "hub/paket/kirimanpaket.h"

namespace lumbung {
class Chance;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

/// What answering a package needs.
struct PusatPaket {
    PusatStore &store;
    const Clock &clock;
    Chance &chance;
    const PasanganPaket &kunci;
};

/// The reply to a package, as a file.
struct BalasanPaket {
    KepalaPaket kepala;
    QByteArray berkas;
};

/// Takes every batch as POST /v1/push would, then gathers what the desk would pull, and makes the reply: signed by
/// the hub, sealed to the desk. A batch that is refused is an answer like any other. Doing it twice gives the same
/// answers. Errors: Storage of PusatStore; nothing is half done then, do it again.
Result<BalasanPaket> jawabKiriman(const KirimanPaket &kiriman, const PusatPaket &pusat);

} // namespace lumbung::hub
