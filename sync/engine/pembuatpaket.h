// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/paket.h"
#include "sync/engine/syncstore.h"

namespace lumbung {

class Chance;
class Clock;

/// A package for the hub, as a file.
struct PaketJadi {
    KepalaPaket kepala;
    QByteArray berkas;
};

/// Packs every op that waits, as many as find room, numbered and frozen exactly as a push would: whatever way they
/// reach the hub first, they get the same answers. Errors: Missing "sinkron.belum-bergabung", Refused
/// "paket.tanpa-kunci", those of SyncStore.
Result<PaketJadi> buatPaket(SyncStore &store, const QString &kantor, const Clock &clock, Chance &chance);

} // namespace lumbung
