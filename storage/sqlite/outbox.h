// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"

#include <QHash>

#include <optional>

namespace lumbung {

/// Writes what the hub has to hear: one op a changed record, numbered in each scope
/// (docs/decisions/0023-outbox-and-unconfirmed-edits.md, 0091-numbers-when-sent.md).
class Outbox {
public:
    /// `firstOpId` is a fresh UUID version 7; the following ops count on from it. `pada` is written beside them.
    Outbox(Connection &connection, const QByteArray &firstOpId, qint64 pada)
        : m_connection(connection), m_opId(firstOpId), m_pada(pada)
    {
    }

    /// An op that is to wait. `op` gets id, time and number. A create's JSON is left empty: it is written out of
    /// the row when it is sent, save a lampiran's, which never changes.
    struct Baru {
        qint64 scope = 0;
        JenisRekam entitas = JenisRekam::Koperasi; ///< of the record that the op is about
        QByteArray id;                             ///< of that record, also for decisions
        qint64 setelah = 0;                        ///< number of the op that it was made on top of; 0 = none
        Op op;
    };

    Result<void> begin();
    /// Queues an op and returns its number.
    Result<qint64> add(Baru baru);
    /// True while a create waits to be written and sent.
    Result<bool> waits(qint64 op);
    /// The record is gone before the hub heard of it: the op gives up its place and says nothing.
    Result<void> cancel(qint64 op);
    /// Last op of a record that is not settled; 0 = none. `createOp` as its row tells.
    Result<qint64> lastOf(const QByteArray &id, qint64 createOp);
    /// The version that a record will have when every op of it so far gets in.
    Result<qint64> versionAfter(const QByteArray &id, qint64 createOp, qint64 version);
    /// Id of the op queued last; empty when nothing was.
    OpId lastId() const { return m_lastId; }
    Result<void> finish();

private:
    Result<qint64> nextInScope(qint64 scope);
    void advanceOpId();

    Connection &m_connection;
    QByteArray m_opId;
    OpId m_lastId;
    qint64 m_pada;
    std::optional<Statement> m_insert;
    qint64 m_next = 1;
    QHash<qint64, qint64> m_last; ///< by scope
};

} // namespace lumbung
