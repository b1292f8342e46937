// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "sync/engine/berkassync.h"
#include "sync/engine/keadaanpaket.h"

#include <map>
#include <span>
#include <vector>

namespace lumbung {

/// Where this desk stands in one scope.
struct KursorScope {
    qint64 seq = 0;   ///< everything up to it is in the store
    qint64 ujung = 0; ///< head of the hub when last heard ("hw"); the scope is whole when seq has reached it
    QByteArray cerna; ///< XOR of cernaRekam() of everything the hub confirmed to this store in this scope
};

/// One row that came down: newest state of a record, or its tombstone.
struct RekamTurun {
    KunciRekam kunci;
    qint64 versi = 0;
    qint64 seq = 0;
    bool dihapus = false;
    Scope pindahKe = Scope::Nasional; ///< of a tombstone left by a move
    QJsonObject doc;
};

/// What one page brings: applied together with the new cursors, or not at all.
struct HalamanTurun {
    std::map<Scope, std::vector<RekamTurun>> rekam;
    std::map<Scope, qint64> kursor; ///< after the page
    std::map<Scope, qint64> ujung;
    bool perbaikan = false; ///< rows fetched by id after a digest differed: cursors stay, any version replaces
};

/// The desk's side of syncing: outbox, cursors, pulled records. Every call is one durable transaction: after a
/// crash either all of it happened or nothing. Errors: Storage as in UnitOfWork.
class SyncStore {
public:
    virtual ~SyncStore() = default;

    virtual Result<IdentitasPerangkat> identitas() = 0;
    virtual Result<void> simpanIdentitas(const IdentitasPerangkat &identitas) = 0;

    virtual Result<KeadaanPaket> keadaanPaket() = 0;
    virtual Result<void> simpanKeadaanPaket(const KeadaanPaket &keadaan) = 0;

    // up
    /// Scopes with ops that wait, ascending.
    virtual Result<std::vector<Scope>> scopeMenunggu() = 0;
    virtual Result<qint64> jumlahMenunggu() = 0;
    /// Scopes of all ops that are kept, acknowledged ones and those of scopes that were let go too: what has to go
    /// up again when the hub was restored.
    virtual Result<std::vector<Scope>> scopeKeluar() = 0;
    /// The next ops of one scope in order of dseq: those that were sent without an answer first, exactly as they
    /// were; then waiting ones, which are frozen by this call. At most `maxOp`, none with a dseq up to `sesudah`:
    /// what follows a batch that is still on its way. One that this program cannot read is refused here (tolak(),
    /// "tak-terbaca") and holds up nothing.
    virtual Result<BatchOp> ambilBatch(Scope scope, int maxOp, qint64 sesudah = 0) = 0;
    /// Keeps the hub's answers.
    virtual Result<void> catatJawaban(Scope scope, std::span<const JawabanOp> jawaban) = 0;
    /// The hub says that its next dseq of this scope is `harap`, lower than ours (it was restored): acknowledged
    /// ops from there on wait again, with their old ids and numbers. Higher: our store was restored from an old
    /// copy; see gantiPerangkat.
    virtual Result<void> ulangDari(Scope scope, qint64 harap) = 0;
    /// The hub said for good that it will not take these unanswered ops, and has counted none of them: each becomes
    /// a refusal with `kode` that a person sees, and gives back its number; what waits behind it moves up. Empty =
    /// every unanswered op of the scope.
    virtual Result<void> tolak(Scope scope, std::span<const OpId> op, const QString &kode) = 0;
    /// This store is a copy, or an old copy, of a device that went on: takes the new id, numbers every unanswered
    /// op anew from 1 and keeps the op ids.
    virtual Result<void> gantiPerangkat(const PerangkatId &baru) = 0;

    // down
    virtual Result<std::map<Scope, KursorScope>> kursor() = 0;
    /// Begins to follow a scope (at 0), before its first page.
    virtual Result<void> ikuti(Scope scope) = 0;
    /// Applies a page. Fields with unconfirmed edits keep what the person typed; everything else becomes what the
    /// hub says. An op that was answered stops shielding its fields once its seq has come down.
    virtual Result<void> terapkan(const HalamanTurun &halaman) = 0;
    /// The hub's epoch changed or a cursor is too old: forgets cursors and confirmed versions of the scope, so that
    /// everything comes again; drafts and outbox stay. `tuntas` ends it: what did not come again is gone at the
    /// hub. The engine calls it once the digest agrees, and once more in each session; without a begun reload it
    /// does nothing.
    virtual Result<void> mulaiUlang(Scope scope) = 0;
    virtual Result<void> tuntasUlang(Scope scope) = 0;
    /// The user lost the scope: removes its records. Refused "sinkron.masih-menunggu" while ops of it wait.
    virtual Result<void> lepas(Scope scope) = 0;
    /// Loads of a first sync go without secondary indexes; crash-safe: the next opening finishes what was begun.
    virtual Result<void> mulaiMuatAwal() = 0;
    virtual Result<void> selesaiMuatAwal() = 0;

    /// Attached files of the same store.
    virtual BerkasSync &berkas() = 0;

    // repair
    virtual Result<std::vector<QByteArray>> cernaEmber(Scope scope, int bits) = 0;
    /// Keys and versions of one bucket, removed ones too.
    struct RingkasRekam {
        KunciRekam kunci;
        qint64 versi = 0;
        bool dihapus = false;
    };
    virtual Result<std::vector<RingkasRekam>> isiEmber(Scope scope, int bits, int ember) = 0;
};

} // namespace lumbung
