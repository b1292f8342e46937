// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldchange.h"
#include "core/domain/sinkron/op.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sinkron/outboxops.h"
#include "storage/sqlite/statement.h"

#include <vector>

namespace lumbung {

/// An op that still shields what it touches: not answered, or its effect has not come down.
struct UnsettledOp {
    qint64 no = 0;
    JenisOp jenis = JenisOp::Ubah;
    bool taken = false; ///< the hub applied it
    qint64 version = 0; ///< of the record afterwards, when it was taken
};

/// The ops of a record that are not settled (docs/decisions/0090-unconfirmed-fields-and-pulled-rows.md).
class UnsettledOps {
public:
    explicit UnsettledOps(Connection &connection) : m_connection(connection), m_ops(connection) {}

    Result<void> begin();
    /// In the order they were made; `createOp` as the record's row tells.
    Result<std::vector<UnsettledOp>> of(const QByteArray &id, qint64 createOp);
    /// The fields that an op changes, with their new values. Writes a create out of its row first.
    struct Touched {
        std::vector<FieldChange> changes;
        Asal asal;
        AsalIsian all; ///< of a create
    };
    Result<Touched> touchedBy(const UnsettledOp &op);
    Result<void> settle(qint64 no);
    Result<void> freeze(qint64 no) { return m_ops.freeze(no); }

    /// Answered ops of a scope up to `seq`, and those of a conflict or proposal: what may be settled now.
    Result<std::vector<qint64>> answeredUpTo(qint64 scope, qint64 seq);
    Result<std::vector<qint64>> about(const QByteArray &urusan);

private:
    Result<std::vector<qint64>> numbers(Statement &rows);

    Connection &m_connection;
    OutboxOps m_ops;
    bool m_any = true; ///< besides creates
};

} // namespace lumbung
