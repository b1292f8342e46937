// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/paket.h"

#include <QFuture>

#include <optional>
#include <utility>
#include <vector>

namespace lumbung {

/// A package as somebody sees it before anything of it is done.
struct PratinjauPaket {
    KepalaPaket kepala;
    /// Whether its maker is who it says: this desk, or the hub that this desk joined. Nobody here can tell for
    /// packages of other desks.
    enum class Tanda { Cocok, TidakCocok, TidakDikenal } tanda = Tanda::TidakDikenal;
    bool lama = false;                  ///< a newer reply was opened already: of this one only answers count
    std::optional<Error> halangan = {}; ///< why it cannot be applied here
};

/// What a reply brought.
struct HasilPaket {
    qint64 diakui = 0, konflik = 0, ditolak = 0; ///< answers
    qint64 diterima = 0;                         ///< rows
    qint64 menunggu = 0;                         ///< ops that wait afterwards
    bool masih = false;                          ///< more waits at the hub: another package brings it
    bool epochBaru = false;                      ///< the hub was restored: everything is sent and fetched anew
    std::vector<std::pair<Scope, Error>> tertolak = {}; ///< scopes whose ops the hub did not take as they came
};

/// The way to the hub by file, for forms and commands; calls return at once.
class PaketKirim {
public:
    virtual ~PaketKirim() = default;

    /// Writes everything that waits, and what this desk knows, to a file for the hub. `kantor` = name of the
    /// office, shown to who opens it. Errors: Missing "sinkron.belum-bergabung", Refused "paket.tanpa-kunci",
    /// Storage "paket.tulis" {berkas}, those of SyncStore.
    virtual QFuture<Result<KepalaPaket>> buatPaket(const QString &berkas, const QString &kantor) = 0;
    /// What is inside. Errors: Missing "paket.berkas-tidak-ada" {berkas}; Input "paket.bukan-paket", "paket.versi",
    /// "paket.rusak", "paket.terlalu-besar".
    virtual QFuture<Result<PratinjauPaket>> lihatPaket(const QString &berkas) = 0;
    /// Applies a reply. Those of lihatPaket() and the obstacles of a preview: Input "paket.untuk-pusat"; Refused
    /// "paket.perangkat-lain", "paket.tanda", "paket.bukan-untuk-ini", "paket.usang" (of a feed that is no more).
    virtual QFuture<Result<HasilPaket>> terapkanPaket(const QString &berkas) = 0;
};

} // namespace lumbung
