// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/unsettledops.h"

#include "storage/sqlite/statement.h"

namespace lumbung {

Result<void> UnsettledOps::begin()
{
    const auto any = m_connection.number("SELECT EXISTS (SELECT 1 FROM outbox WHERE jenis <> 0 AND lunas = 0)");
    if (!any)
        return any.error();
    m_any = *any != 0;
    return {};
}

Result<std::vector<UnsettledOp>> UnsettledOps::of(const QByteArray &id, qint64 createOp)
{
    std::vector<UnsettledOp> ops;
    if (!m_any && createOp == 0)
        return ops;
    Statement rows(m_connection,
                   "SELECT no, jenis, keadaan = 'diakui', versi FROM outbox WHERE no = ?1 AND lunas = 0 UNION ALL "
                   "SELECT no, jenis, keadaan = 'diakui', versi FROM outbox WHERE id = ?2 AND jenis <> 0 AND "
                   "lunas = 0 ORDER BY 1");
    rows.bind(1, createOp);
    rows.bind(2, id);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return ops;
        ops.push_back(
            {rows.integer(0), static_cast<JenisOp>(rows.integer(1)), rows.integer(2) != 0, rows.integer(3)});
    }
}

Result<UnsettledOps::Touched> UnsettledOps::touchedBy(const UnsettledOp &op)
{
    Touched touched;
    if (op.jenis != JenisOp::Buat && op.jenis != JenisOp::Ubah && op.jenis != JenisOp::Selesaikan)
        return touched;
    if (auto done = freeze(op.no); !done)
        return done.error();
    auto stored = m_ops.load(op.no);
    if (!stored)
        return stored.error();
    if (!*stored)
        return touched;
    touched.asal = (*stored)->op.asal.bawaan;
    touched.all = (*stored)->op.asal;
    for (FieldChange &change : (*stored)->op.isian)
        if (!(change.before == change.after))
            touched.changes.push_back(std::move(change));
    return touched;
}

Result<void> UnsettledOps::settle(qint64 no)
{
    Statement row(m_connection, "UPDATE outbox SET lunas = 1 WHERE no = ?");
    row.bind(1, no);
    return row.run();
}

Result<std::vector<qint64>> UnsettledOps::answeredUpTo(qint64 scope, qint64 seq)
{
    Statement rows(m_connection,
                   "SELECT no FROM outbox WHERE scope = ? AND seq <= ? AND lunas = 0 AND seq IS NOT NULL");
    rows.bind(1, scope);
    rows.bind(2, seq);
    return numbers(rows);
}

Result<std::vector<qint64>> UnsettledOps::about(const QByteArray &urusan)
{
    Statement rows(m_connection, "SELECT no FROM outbox WHERE terkait = ?1 AND lunas = 0 AND seq IS NOT NULL UNION "
                                 "SELECT no FROM outbox WHERE urusan = ?1 AND lunas = 0 AND seq IS NOT NULL");
    rows.bind(1, urusan);
    return numbers(rows);
}

Result<std::vector<qint64>> UnsettledOps::numbers(Statement &rows)
{
    std::vector<qint64> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(rows.integer(0));
    }
}

} // namespace lumbung
