// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/paketkirim.h"
#include "sync/engine/syncstore.h"
#include "sync/wire/isibalasan.h"

namespace lumbung {

/// What a package is to this desk, without doing anything of it. Errors of bacaPaket() and SyncStore.
Result<PratinjauPaket> lihatPaket(SyncStore &store, const QByteArray &berkas);

/// A reply to this desk: proven and opened. The obstacles of PaketKirim::terapkanPaket() but "paket.usang".
Result<IsiBalasan> bukaBalasan(SyncStore &store, const QByteArray &berkas);
/// Keeps its answers and applies its pages. Every step is one transaction and does no harm a second time: after a
/// crash, or for no reason, the same reply may be opened again. Refused "paket.usang"; Input "paket.rusak" when the
/// hub's messages inside cannot be read; those of SyncStore.
Result<HasilPaket> terapkanBalasan(SyncStore &store, const IsiBalasan &isi);

} // namespace lumbung
