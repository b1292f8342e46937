// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/eventrows.h"
#include "storage/sqlite/recordledger.h"
#include "storage/sqlite/sinkron/cursors.h"
#include "storage/sqlite/sinkron/hubstates.h"
#include "storage/sqlite/sinkron/unconfirmed.h"
#include "storage/sqlite/sinkron/unsettledops.h"

#include <set>

namespace lumbung {

class Chance;
class Clock;

/// Brings what the hub says into the rows, beside what people typed and the hub has not confirmed. One act, in its
/// owner's transaction; queues nothing (docs/decisions/0090-unconfirmed-fields-and-pulled-rows.md).
class HubRecords {
public:
    HubRecords(Connection &connection, const Tindakan &tindakan);
    Result<void> begin();
    Cursors &cursors() { return m_cursors; }

    /// The newest state of a koperasi or keragaan in a scope. `anyVersion`: also one older than what stands here.
    Result<void> takeLive(qint64 scope, const RekamTurun &rekam, bool anyVersion);
    Result<void> takeTombstone(qint64 scope, const RekamTurun &rekam, bool anyVersion);
    /// A conflict, a proposal, an attachment, an event.
    Result<void> takeCase(qint64 scope, const RekamTurun &rekam);
    /// Settles those of these ops whose answer has come down; their fields become what the hub says.
    Result<void> settle(const std::vector<qint64> &ops);
    /// Ops of this device whose answers have a place up to the cursor.
    Result<void> settleUpTo(qint64 scope);
    /// Removes a row because the hub says so; what a person typed stays in the outbox.
    Result<void> removeRow(Entity entity, const StoredRecord &record);

    /// Writes cursors and, if anything changed for people, the audit line.
    Result<void> finish(const Clock &clock, Chance &chance);

private:
    struct Pulled {
        qint64 scope = 0;
        qint64 version = 0, seq = 0;
        IsiRekam isi;
        QByteArray doc;
    };
    Result<Cursors::Seen> seenIn(qint64 scope, const KunciRekam &kunci, const std::optional<StoredRecord> &row);
    Result<std::optional<StoredRecord>> rowOf(Entity entity, const QByteArray &id, const IsiRekam &isi);
    Result<void> leaveScope(Entity entity, const StoredRecord &row, qint64 scope);
    Result<void> keepAside(Entity entity, const QByteArray &id, const Pulled &pulled, const QByteArray &parent);
    Result<void> takeAttachment(HubState state, const RekamTurun &rekam);
    Result<void> unconfirm(Entity entity, StoredRecord row);
    Result<void> put(Entity entity, const QByteArray &id, const Pulled &pulled);
    Result<void> merge(Entity entity, StoredRecord row, const Pulled &pulled);
    Result<void> insert(Entity entity, const QByteArray &id, const Pulled &pulled,
                        const std::vector<UnsettledOp> &ops);
    Result<void> letChildrenIn(const QByteArray &koperasi);
    Result<void> cover(StoredRecord &record, Bases &bases, const std::vector<UnsettledOp> &ops);
    Result<std::vector<UnsettledOp>> shieldingOps(StoredRecord &row, qint64 version);

    Result<bool> isSettled(qint64 no, JenisRekam &jenis, QByteArray &id);
    Result<qint64> confirmedVersion(JenisRekam jenis, const QByteArray &id);
    Result<bool> caseCameDown(const QByteArray &urusan, qint64 seq);
    Result<void> keepEvent(qint64 scope, const QByteArray &id, const IsiPeristiwa &isi);
    Result<void> dropRefused(qint64 no, const QByteArray &id);
    Result<void> fallBack(Entity entity, const QByteArray &id);
    Result<void> fallBackRow(Entity entity, StoredRecord row);
    Result<std::optional<Pulled>> takeAside(Entity entity, const QByteArray &id);
    Result<void> replaceRow(Entity entity, StoredRecord row);
    Result<void> bringBack(Entity entity, const QByteArray &id);

    Connection &m_connection;
    RecordLedger m_ledger;
    HubStates m_hub;
    EventRows m_events;
    Unconfirmed m_unconfirmed;
    UnsettledOps m_ops;
    Cursors m_cursors;
};

} // namespace lumbung
