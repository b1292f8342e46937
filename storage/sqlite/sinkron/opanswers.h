// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "storage/sqlite/connection.h"

#include <span>
#include <vector>

namespace lumbung {

/// What became of ops that were sent.
class OpAnswers {
public:
    explicit OpAnswers(Connection &connection) : m_connection(connection) {}

    /// Writes the answers beside the ops and gives the ops' numbers; answers to unknown ops are left out.
    Result<std::vector<qint64>> write(std::span<const JawabanOp> answers, qint64 now);
    /// Ops of the scope from this dseq on were forgotten by the hub: they go again as they were.
    Result<std::vector<qint64>> sendAgain(qint64 scope, qint64 from);
    /// Makes these unanswered ops refusals with `kode`; they give back their numbers, and ops that were sent after
    /// them wait again.
    Result<void> refuse(qint64 scope, const std::vector<qint64> &numbers, const QString &kode, qint64 now);
    /// Ops of the scope without an answer.
    Result<std::vector<qint64>> unanswered(qint64 scope);
    /// Numbers everything that was not answered anew, from 1 in each scope.
    Result<void> renumber();
    /// Every op up to it is answered.
    Result<qint64> answeredUpTo(qint64 scope);
    /// Drops the oldest ops that were taken long ago; a hub that was restored cannot ask for them any more.
    Result<void> forgetBefore(qint64 time);

private:
    Result<void> waitAgainFrom(qint64 scope, qint64 dseq);

    Connection &m_connection;
};

} // namespace lumbung
