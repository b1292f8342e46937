// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"
#include "sync/wire/isikirim.h"
#include "sync/wire/paket.h"

namespace lumbung::hub {

/// A package of a desk: opened, its maker known and let in, its content what its head says. Nothing of it is done
/// yet.
struct KirimanPaket {
    KepalaPaket kepala;
    AkunStore::PerangkatDikenal pengirim;
    IsiKirim isi;
    std::vector<BatchOp> batch; ///< of `isi`, read
};

/// Checks and opens a package. Those of bacaPaket(), periksaTanda(), bukaPaket() and bacaIsiKirim(); Input
/// "paket.jenis" (a reply), "paket.isi-beda" (the head counts something else); Missing
/// "paket.perangkat-tidak-dikenal"; Refused "paket.tanpa-kunci" (joined with a program without packages),
/// "sinkron.perangkat-dicabut", "sinkron.akun-nonaktif", "sinkron.peran"; Storage of the store.
Result<KirimanPaket> bukaKiriman(const QByteArray &berkas, AkunStore &store, const PasanganPaket &pusat);

} // namespace lumbung::hub
