// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recordjson.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/statement.h"

#include <map>
#include <optional>

namespace lumbung {

/// Writes the rows of both record kinds; history, outbox and sums are the unit of work's.
class RecordWriter {
public:
    explicit RecordWriter(Connection &connection) : m_connection(connection) {}

    /// Conflict "isian.sudah-ada" when id or period is taken.
    Result<void> insertKoperasi(const StoredRecord &record);
    Result<void> insertKeragaan(const StoredRecord &record);
    /// Writes the changed fields and the sources of `record`, which already holds the new values.
    Result<void> update(Entity entity, const StoredRecord &record, const std::vector<FieldChange> &changes);
    /// Writes what only the hub decides: version, place in the feed, scope, sources, status, unknown fields.
    Result<void> confirm(Entity entity, const StoredRecord &record);
    /// Removes the row and leaves a tombstone.
    Result<void> remove(Entity entity, const StoredRecord &record, qint64 tindakan);
    /// Writes the numbers of statements by period.
    Result<void> finish();

private:
    Result<void> insertRow(Statement &statement, int parameter, Entity entity, const StoredRecord &record);
    Result<void> writeSearchLine(const StoredRecord &record, const QString &line);
    Result<void> dropTombstone(Entity entity, const QByteArray &id);
    Result<void> countStatement(const Periode &periode, qint64 difference);
    Result<void> addToPeriod(const Periode &periode, qint64 difference);

    Connection &m_connection;
    std::optional<Statement> m_insertKoperasi;
    std::optional<Statement> m_insertKeragaan;
    std::optional<Statement> m_searchLine;
    std::map<Periode, qint64> m_statements; ///< more or less in this unit of work
    std::optional<bool> m_tombstones;       ///< whether there are any, so that imports need not look
};

} // namespace lumbung
