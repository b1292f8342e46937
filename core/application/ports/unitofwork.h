// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/koperasi.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/isiperistiwa.h"

#include <QString>

#include <memory>
#include <span>

namespace lumbung {

struct PemberitahuanVerifikasi;
struct PenarikanSampel;
struct PeristiwaVerifikasi;

/// Who does what: one act, one audit line, one undo.
struct Tindakan {
    QString kode;            ///< "koperasi.ubah", "impor", "urungkan", "ubah-massal", …
    QString pelaku;          ///< role or account name, never a person's identity number
    QString judul;           ///< what a person reads in Riwayat: "Impor keragaan-2025.xlsx"
    QString keterangan = {}; ///< optional facts as JSON text (file name, counts, reason)
};

/// One write = one transaction: rows, history, outbox entry, search index, rekap sums and the audit line
/// together. Nothing is visible before commit(); destruction without commit() undoes everything.
/// Errors: Missing "isian.tidak-ada", Conflict "isian.sudah-ada", Storage "simpan.disk-penuh",
/// "simpan.hanya-baca", "simpan.rusak". After an error the unit can only be dropped.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;

    virtual Result<void> create(const Koperasi &koperasi) = 0;
    virtual Result<void> create(const Keragaan &keragaan) = 0;
    /// Sets the fields of `changes`; what equals the stored value is not a change. Returns the number of
    /// fields that really changed.
    virtual Result<int> update(const KoperasiId &id, const Record &changes, const Asal &asal) = 0;
    virtual Result<int> update(const KeragaanId &id, const Record &changes, const Asal &asal) = 0;
    /// Leaves a tombstone; the history keeps every value. Removing a koperasi removes its keragaan.
    virtual Result<void> remove(const KoperasiId &id) = 0;
    virtual Result<void> remove(const KeragaanId &id) = 0;
    /// Appends an event under its own fresh UUID. Cannot be undone: what happened, happened. Conflict
    /// "peristiwa.sudah-ada".
    virtual Result<void> catat(const QString &id, const IsiPeristiwa &isi) = 0;
    /// Appends a step of verification and keeps the queue's line; `pemberitahuan` waits for mail. The rules were
    /// asked before (periksaPeristiwa()).
    virtual Result<void> append(const KeragaanId &id, const PeristiwaVerifikasi &langkah,
                                const PemberitahuanVerifikasi *pemberitahuan = nullptr) = 0;
    /// Puts a draw on record, once, and marks these lines of the queue as the sample to read.
    virtual Result<void> draw(const PenarikanSampel &penarikan, std::span<const KeragaanId> terpilih) = 0;
    /// Makes everything durable (fsync) and returns the id under which it can be undone.
    virtual Result<TindakanId> commit() = 0;
};

class UnitOfWorkFactory {
public:
    virtual ~UnitOfWorkFactory() = default;
    virtual Result<std::unique_ptr<UnitOfWork>> begin(const Tindakan &tindakan) = 0;
};

} // namespace lumbung
