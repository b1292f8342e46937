// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/konflik.h"
#include "core/domain/sinkron/op.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace lumbung {

/// A feed row as the hub keeps it: the newest state of one record.
struct RekamPusat {
    KunciRekam kunci;
    Scope scope = Scope::Nasional;
    qint64 versi = 0;
    qint64 seq = 0;
    bool dihapus = false;
    Scope pindahKe = Scope::Nasional; ///< of a tombstone left by a move
    IsiRekam isi = {};                ///< koperasi and keragaan
    QByteArray doc = {};              ///< the document as it stands in the feed; empty when removed
};

/// The head of one scope: seq orders its feed, digest sums up its records.
struct KepalaScope {
    qint64 seq = 0;
    qint64 jumlah = 0; ///< records that are not removed
    QByteArray cerna = {};
};

/// One line of the hub's audit: what an op did to a record.
struct JejakPusat {
    KunciRekam kunci;
    qint64 versi = 0;
    OpId op;
    QString pelaku;
    QByteArray rinci; ///< compact JSON of the real changes, [] for none
};

/// Everything one push changes in one scope; written in bulk.
struct TulisanPusat {
    Scope scope = Scope::Nasional;
    KepalaScope kepala;            ///< as it stands after this write
    std::vector<RekamPusat> rekam; ///< newest state once a record, each with its own seq > the head before
    std::vector<JejakPusat> jejak;
};

/// An op with its answer, for op_log.
struct OpTercatat {
    OpId id;
    qint64 dseq = 0;
    JawabanOp jawaban;
};

/// Values under which a second koperasi of the same scope would be the same one.
struct KunciKembar {
    QString nikKoperasi; ///< digits
    QString badanHukum;  ///< normaliseBadanHukum()
};

/// One transaction of the hub's database on behalf of one user. Rolled back unless committed.
/// Errors: Storage "pusat.sibuk" (lock time-out, serialisation, no connection free: safe to send again),
/// "pusat.putus" (connection lost before commit: safe to send again), "pusat.tak-pasti" (lost while committing:
/// replay tells), "pusat.penuh".
class TransaksiPusat {
public:
    virtual ~TransaksiPusat() = default;

    /// Locks the head of a scope until the end and answers where it stands; a scope that was never written is made.
    /// Call in ascending order of scopes, so that no two pushes wait for each other.
    virtual Result<KepalaScope> kunci(Scope scope) = 0;
    /// Last dseq taken from this device in this scope; 0 = none. Locked until the end.
    virtual Result<qint64> dseqTerakhir(const PerangkatId &perangkat, Scope scope) = 0;
    /// Answers given earlier, for ops that are known in this scope. An answer whose wording was forgotten has
    /// hasil Ok and kode "sudah-diterapkan".
    virtual Result<std::map<OpId, JawabanOp>> jawabanLama(Scope scope, std::span<const OpId> op) = 0;
    /// Newest state of these records wherever they are, tombstones too; unknown ones are left out. A record that
    /// moved answers with the row of the scope it is in now.
    virtual Result<std::vector<RekamPusat>> rekam(std::span<const KunciRekam> kunci) = 0;
    /// What exactly this scope's feed says of these records, tombstones of moves too; unknown ones are left out.
    virtual Result<std::vector<RekamPusat>> rekamDi(Scope scope, std::span<const KunciRekam> kunci) = 0;
    /// Keragaan of a koperasi that are not removed.
    virtual Result<std::vector<RekamPusat>> keragaan(const KoperasiId &koperasi) = 0;
    /// Attachments of a koperasi and of its keragaan that are not removed.
    virtual Result<std::vector<RekamPusat>> lampiran(const KoperasiId &koperasi) = 0;
    /// Bytes of a file that is whole at the hub and that this user may name: has sent all of it once, or may read
    /// an attachment that names it. Nothing otherwise.
    virtual Result<std::optional<qint64>> berkas(const QByteArray &sha256) = 0;
    /// For each key an existing koperasi of the scope that carries it already, in the keys' order; empty = none.
    virtual Result<std::vector<KoperasiId>> kembar(Scope scope, std::span<const KunciKembar> kunci) = 0;
    virtual Result<void> tulis(const TulisanPusat &tulisan) = 0;
    /// Answers, last dseq and what the device says it has heard of (BatchOp::diakuiSampai).
    virtual Result<void> catat(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op,
                               qint64 dseq, qint64 diakuiSampai) = 0;
    virtual Result<void> commit() = 0;
};

/// Cursor of each scope: everything up to it is known.
using Kursor = std::map<Scope, qint64>;

/// A page of changes, made by the store as text: see docs/sinkron.md, GET /v1/changes.
struct HalamanPusat {
    bool kosong = true; ///< nothing new: 204
    QByteArray json;
    std::vector<Scope> dicabut = {}; ///< asked, but not this user's to read
    qint64 baris = 0;                ///< rows in `json`, for the figures
};

/// What the hub keeps. Every call names the user for whom it is made; row-level security of the database asks
/// again.
class PusatStore {
public:
    virtual ~PusatStore() = default;
    virtual Result<std::unique_ptr<TransaksiPusat>> mulai(const Pemakai &pemakai) = 0;

    /// Feed epoch: changes only when the hub was restored from a backup.
    virtual Result<QString> epoch() = 0;
    /// Scopes that this user may read and that have a head.
    virtual Result<std::map<Scope, KepalaScope>> kepala(const Pemakai &pemakai) = 0;
    /// One snapshot of all asked scopes; scopes that the user may not read are named in "revoked" and nothing else.
    /// `awal`: scopes that are being loaded from 0; their cursors are never too old, as what was cleaned away
    /// before was never seen.
    virtual Result<HalamanPusat> perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                           const std::set<Scope> &awal = {}) = 0;
    /// XOR digests of a scope's records by the first `bits` (4 or 8) bits of their ids, in order of the buckets.
    virtual Result<std::vector<QByteArray>> cernaEmber(const Pemakai &pemakai, Scope scope, int bits) = 0;
    /// [jenis,id,versi,hapus] of the records of some buckets.
    virtual Result<std::vector<RekamPusat>> isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                                     std::span<const int> ember) = 0;
    /// Rows in the shape of a page for these records, whatever their seq.
    virtual Result<HalamanPusat> ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci) = 0;
};

} // namespace lumbung
