// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/lampirandesk.h"
#include "core/application/ports/peristiwaqueries.h"
#include "core/application/ports/rekapqueries.h"
#include "core/application/ports/sinkrondesk.h"
#include "core/application/ports/unitofwork.h"
#include "core/application/ports/workspace.h"
#include "core/domain/kodewilayah.h"

#include <functional>

namespace lumbung {

class VerifikasiQueries;
class SopStore;

/// Who this store belongs to.
struct Kantor {
    QString nama; ///< "Dinas Koperasi Kabupaten Contoh"
    KodeWilayah wilayah;
    bool latihan = false; ///< Mode Latihan: synthetic data, marked everywhere, never synced
};

/// One recorded change of an act, complete enough to be reversed.
struct RiwayatRekam {
    Entity entity = Entity::Koperasi;
    QString id;
    RiwayatBaris::Jenis jenis = RiwayatBaris::Jenis::Ubah;
    std::vector<RiwayatBaris::Perubahan> perubahan; ///< for Hapus: every value that was lost
    std::optional<Keragaan> keragaan;               ///< for Hapus of a keragaan: the whole record
    std::optional<Koperasi> koperasi;               ///< for Hapus of a koperasi: the whole record
};

/// A finding of check().
struct Temuan {
    QString kode; ///< "rekap.beda", "audit.putus", "indeks.beda", …
    QVariantMap fakta;
};

/// One open connection to an office's store; belongs to the thread that opened it.
class Office {
public:
    virtual ~Office() = default;
    virtual Kantor kantor() = 0;
    virtual KoperasiQueries &koperasi() = 0;
    virtual RekapQueries &rekap() = 0;
    virtual UnitOfWorkFactory &work() = 0;
    virtual Workspace &workspace() = 0;
    virtual SinkronDesk &sinkron() = 0;
    virtual PeristiwaQueries &peristiwa() = 0;
    virtual LampiranDesk &lampiran() = 0;
    virtual VerifikasiQueries &verifikasi() = 0;
    virtual SopStore &sop() = 0;
    /// Changes of one act in the order they were made, for undo; `sink` returns false to stop.
    virtual Result<void> changesOf(const TindakanId &id, const std::function<bool(const RiwayatRekam &)> &sink) = 0;
    /// Integrity of file, outbox, confirmed records, audit chain, search index, rekap sums and attached files.
    /// Empty = all well.
    virtual Result<std::vector<Temuan>> check() = 0;
    /// A verified copy of the whole store under another name, encrypted with the same key.
    virtual Result<void> backup(const QString &path) = 0;
};

} // namespace lumbung
