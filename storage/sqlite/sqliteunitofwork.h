// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/unitofwork.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/eventrows.h"
#include "storage/sqlite/outbox.h"
#include "storage/sqlite/recordledger.h"
#include "storage/sqlite/sinkron/hubstates.h"
#include "storage/sqlite/sinkron/unconfirmed.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

#include <optional>

namespace lumbung {

class Chance;
class Clock;

/// A transaction over rows, history, outbox and sums (see UnitOfWork).
class SqliteUnitOfWork : public UnitOfWork {
public:
    static Result<std::unique_ptr<UnitOfWork>> begin(Connection &connection, const Tindakan &tindakan,
                                                     const Clock &clock, Chance &chance);
    static Result<std::unique_ptr<SqliteUnitOfWork>> beginHere(Connection &connection, const Tindakan &tindakan,
                                                               const Clock &clock, Chance &chance);

    Result<void> create(const Koperasi &koperasi) override;
    Result<void> create(const Keragaan &keragaan) override;
    Result<int> update(const KoperasiId &id, const Record &changes, const Asal &asal) override;
    Result<int> update(const KeragaanId &id, const Record &changes, const Asal &asal) override;
    Result<void> remove(const KoperasiId &id) override;
    Result<void> remove(const KeragaanId &id) override;
    Result<void> catat(const QString &id, const IsiPeristiwa &isi) override;
    Result<void> append(const KeragaanId &id, const PeristiwaVerifikasi &langkah,
                        const PemberitahuanVerifikasi *pemberitahuan) override;
    Result<void> draw(const PenarikanSampel &penarikan, std::span<const KeragaanId> terpilih) override;
    Result<TindakanId> commit() override;

    /// Queues a decision about the record of a conflict or proposal; a decision's values show in the row at once.
    Result<void> decide(const KunciRekam &rekam, qint64 scope, Op op);
    /// Id of the op queued last; empty when none was.
    OpId lastOp() const { return m_outbox.lastId(); }

private:
    SqliteUnitOfWork(Connection &connection, const Tindakan &tindakan, const Clock &clock, Chance &chance);
    Result<void> prepare();

    Result<void> createKoperasi(const Koperasi &koperasi);
    Result<void> createKeragaan(const Keragaan &keragaan);
    Result<void> queueCreate(JenisRekam jenis, StoredRecord &record);
    Result<int> change(Entity entity, const QByteArray &id, const Record &changes, const Asal &asal);
    Result<void> show(const KunciRekam &rekam, const Op &op);
    Result<void> queueEdit(Entity entity, const StoredRecord &before, const Asal &asal,
                           const std::vector<FieldChange> &changes);
    Result<void> keepBases(Entity entity, const StoredRecord &before, const std::vector<FieldChange> &changes);
    Result<void> removeKoperasi(const QByteArray &id);
    Result<void> removeRecord(Entity entity, const StoredRecord &record);
    Result<void> appendEvent(const QByteArray &id, const IsiPeristiwa &isi, qint64 firstScope);
    Result<void> keepHubState(Entity entity, const StoredRecord &record);
    Result<void> queueRemoval(Entity entity, const StoredRecord &record);
    Result<TindakanId> finish();

    Result<Outbox::Baru> opOf(Entity entity, const StoredRecord &record, JenisOp jenis);
    Result<QString> ownerId(Entity entity, const StoredRecord &record);
    Result<StoredRecord> stored(Entity entity, const QByteArray &id);
    qint64 scopeOf(const Record &profil) const;

    template <typename T, typename Work>
    Result<T> guarded(Work work);

    Connection &m_connection;
    Transaction m_transaction;
    const Clock &m_clock;
    Chance &m_chance;
    RecordLedger m_ledger;
    Outbox m_outbox;
    Unconfirmed m_unconfirmed;
    HubStates m_hub;
    EventRows m_events;
    VerificationLedger m_verification;
    qint64 m_officeScope = 0;
    std::optional<Error> m_failure;
    bool m_finished = false;
};

} // namespace lumbung
