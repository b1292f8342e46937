// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/koperasi.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/statusdata.h"
#include "storage/sqlite/connection.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace lumbung {

/// A record as its table holds it.
struct StoredRecord {
    qint64 key = 0;
    QByteArray id;
    qint64 version = 0;                   ///< as the hub last said; 0 = the hub never spoke of it
    qint64 seq = 0;                       ///< of that version in the feed of its scope; 0 = not confirmed
    qint64 scope = 0;                     ///< where it is at the hub, or where its create was queued
    qint64 createOp = 0;                  ///< outbox number of a create that is not settled yet; 0 = none
    QString ekstra = {};                  ///< JSON of fields that this program does not know
    StatusData status = StatusData::Draf; ///< of a keragaan
    Record isian;
    AsalIsian asal;
};

/// What of a record is between this desk and the hub.
struct HubStanding {
    qint64 version = 0, seq = 0, createOp = 0; ///< as in StoredRecord
};

Koperasi koperasiOf(const StoredRecord &record);
/// `koperasi` is the owner's id.
Keragaan keragaanOf(const StoredRecord &record, const KoperasiId &koperasi);

/// Reads records by number or id.
class RecordRows {
public:
    explicit RecordRows(Connection &connection) : m_connection(connection) {}

    Result<std::optional<qint64>> keyOf(Entity entity, const QByteArray &id);
    /// Also of a record that was removed.
    Result<std::optional<qint64>> keyEvenRemoved(Entity entity, const QByteArray &id);
    /// Version that a removed record had; 0 when it is not removed.
    Result<qint64> removedVersion(Entity entity, const QByteArray &id);
    /// UUID text of a record, removed or not; empty when there never was one.
    Result<QString> idOf(Entity entity, qint64 key);
    Result<std::optional<StoredRecord>> load(Entity entity, qint64 key);
    /// Without reading its fields.
    Result<std::optional<HubStanding>> standingOf(Entity entity, const QByteArray &id);
    /// Periods in which anybody has a statement, newest first, the year's own statement before its parts.
    Result<std::vector<Periode>> periods();
    /// Every statement of one koperasi.
    Result<std::vector<StoredRecord>> statementsOf(qint64 koperasi);
    /// Yearly statements of one koperasi in a span of years.
    Result<std::map<int, Record>> yearly(qint64 koperasi, int from, int to);
    /// The same with nothing but what tells of the RAT.
    Result<std::map<int, Record>> yearlyRat(qint64 koperasi, int from, int to);

private:
    Result<std::map<int, Record>> yearlyFields(const QByteArray &sql, std::span<const Field> fields,
                                               qint64 koperasi, int from, int to);

    Connection &m_connection;
};

} // namespace lumbung
