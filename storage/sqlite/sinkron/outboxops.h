// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "storage/sqlite/recordrows.h"

#include <optional>
#include <vector>

namespace lumbung {

/// An outbox row read back.
struct StoredOp {
    qint64 no = 0;
    qint64 scope = 0;
    JenisRekam entitas = JenisRekam::Koperasi; ///< of the record that it is about
    QByteArray id;                             ///< of that record
    bool frozen = true; ///< false for a create that is still to be written out of its row; then `op` has no fields
    Op op;
};

/// Reads ops from the outbox and freezes those that are about to be sent.
class OutboxOps {
public:
    explicit OutboxOps(Connection &connection) : m_connection(connection), m_rows(connection) {}

    Result<std::optional<StoredOp>> load(qint64 no);
    /// The same with the fields of a create that is still to be written out of its row.
    Result<std::optional<StoredOp>> look(qint64 no);
    Result<std::optional<qint64>> numberOf(const OpId &id);
    /// Those that were sent without an answer, then waiting ones, which get their final numbers and stand for ever.
    /// None with a number up to `after`.
    Result<std::vector<Op>> next(qint64 scope, int max, qint64 after = 0);
    /// Writes a create out of its row, if that has not been done.
    Result<void> freeze(qint64 no);

private:
    Result<std::vector<qint64>> numbers(const char *sql, qint64 scope, int max, qint64 after = 0);
    Result<std::vector<Op>> loadAll(const std::vector<qint64> &numbers);
    Result<void> send(qint64 scope, const std::vector<qint64> &numbers);
    Result<Op> createOf(const StoredOp &stored);
    Result<void> fillRecord(Op &op, Entity entity, const QByteArray &id);

    Connection &m_connection;
    RecordRows m_rows;
};

} // namespace lumbung
