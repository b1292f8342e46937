// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/result.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"

#include <QHash>

#include <optional>

namespace lumbung {

/// Writes what the hub has to hear: one op a changed record, numbered without gaps in each scope
/// (docs/decisions/0023-outbox-and-unconfirmed-edits.md).
class Outbox {
public:
    enum class Kind { Create = 0, Update = 1, Delete = 2 };

    /// `firstOpId` is a fresh UUID version 7; the following ops count on from it.
    Outbox(Connection &connection, const QByteArray &firstOpId) : m_connection(connection), m_opId(firstOpId) {}

    Result<void> begin();
    /// Queues an op and returns its number. `json` stays empty for a create: it is written out of the row when
    /// sent.
    Result<qint64> add(qint64 scope, Entity entity, const QByteArray &id, Kind kind, const QString &json = {});
    /// True while the op waits to be sent for the first time.
    Result<bool> waits(qint64 op);
    /// The record is gone before the hub heard of it: the op keeps its number and says nothing.
    Result<void> cancel(qint64 op);
    Result<void> finish();

private:
    Result<qint64> nextInScope(qint64 scope);
    void advanceOpId();

    Connection &m_connection;
    QByteArray m_opId;
    std::optional<Statement> m_insert;
    qint64 m_next = 1;
    QHash<qint64, qint64> m_last; ///< by scope
};

} // namespace lumbung
