// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/koperasi.h"
#include "core/domain/result.h"
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
    qint64 version = 0;
    qint64 scope = 0;
    qint64 createOp = 0; ///< outbox number of a create that may not be sent yet; 0 = none
    Record isian;
    AsalIsian asal;
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
    /// UUID text of a record, removed or not; empty when there never was one.
    Result<QString> idOf(Entity entity, qint64 key);
    Result<std::optional<StoredRecord>> load(Entity entity, qint64 key);
    /// Periods in which anybody has a statement, newest first, the year's own statement before its parts.
    Result<std::vector<Periode>> periods();
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
