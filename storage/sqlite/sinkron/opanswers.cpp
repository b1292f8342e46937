// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/opanswers.h"

#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

#include <optional>

namespace lumbung {

namespace {

QString keadaanOf(HasilOp hasil)
{
    return hasil == HasilOp::Ok || hasil == HasilOp::Gabung ? QStringLiteral("diakui") : keyOf(hasil);
}

} // namespace

Result<std::vector<qint64>> OpAnswers::write(std::span<const JawabanOp> answers, qint64 now)
{
    Statement find(m_connection, "SELECT no FROM outbox WHERE op_id = ? AND keadaan = 'kirim'");
    Statement row(m_connection, "UPDATE outbox SET keadaan = ?, kode = ?, terkait = ?, versi = ?, seq = ?, "
                                "dijawab = ? WHERE no = ?");
    std::vector<qint64> numbers;
    for (const JawabanOp &answer : answers) {
        find.bind(1, uuidBlob(answer.id.text()));
        const auto known = find.step();
        if (!known)
            return known.error();
        if (*known) {
            numbers.push_back(find.integer(0));
            row.bindText(1, keadaanOf(answer.hasil));
            row.bind(2, answer.kode);
            answer.terkait.isEmpty() ? row.bindNull(3) : row.bind(3, uuidBlob(answer.terkait));
            row.bind(4, answer.versi);
            row.bind(5, answer.seq);
            row.bind(6, now);
            row.bind(7, numbers.back());
            if (auto done = row.run(); !done)
                return done.error();
        }
        find.reset();
    }
    return numbers;
}

Result<std::vector<qint64>> OpAnswers::sendAgain(qint64 scope, qint64 from)
{
    Statement find(m_connection, "SELECT no FROM outbox WHERE scope = ? AND dseq >= ? AND keadaan NOT IN "
                                 "('antre', 'kirim') ORDER BY dseq");
    find.bind(1, scope);
    find.bind(2, std::max<qint64>(from, 1));
    std::vector<qint64> numbers;
    for (;;) {
        const auto there = find.step();
        if (!there)
            return there.error();
        if (!*there)
            break;
        numbers.push_back(find.integer(0));
    }
    Statement again(m_connection, "UPDATE outbox SET keadaan = 'kirim', lunas = 0, kode = NULL, terkait = NULL, "
                                  "versi = 0, seq = NULL, dijawab = NULL WHERE no = ?");
    for (const qint64 no : numbers) {
        again.bind(1, no);
        if (auto done = again.run(); !done)
            return done.error();
    }
    return numbers;
}

Result<void> OpAnswers::refuse(qint64 scope, const std::vector<qint64> &numbers, const QString &kode, qint64 now)
{
    Statement sent(m_connection, "SELECT dseq FROM outbox WHERE no = ? AND keadaan = 'kirim'");
    Statement row(m_connection,
                  "UPDATE outbox SET keadaan = 'ditolak', kode = ?, terkait = NULL, versi = 0, seq = 0, "
                  "dijawab = ?, dseq = -no WHERE no = ? AND keadaan IN ('antre', 'kirim')");
    std::optional<qint64> gap;
    for (const qint64 no : numbers) {
        sent.reset();
        sent.bind(1, no);
        const auto there = sent.step();
        if (!there)
            return there.error();
        if (*there)
            gap = std::min(gap.value_or(sent.integer(0)), sent.integer(0));
        row.bind(1, kode);
        row.bind(2, now);
        row.bind(3, no);
        if (auto done = row.run(); !done)
            return done;
    }
    return gap ? waitAgainFrom(scope, *gap) : Result<void>();
}

/// They get their next numbers when they are sent.
Result<void> OpAnswers::waitAgainFrom(qint64 scope, qint64 dseq)
{
    Statement behind(m_connection, "UPDATE outbox SET keadaan = 'antre' WHERE scope = ? AND dseq > ? AND keadaan = "
                                   "'kirim'");
    behind.bind(1, scope);
    behind.bind(2, dseq);
    if (auto done = behind.run(); !done)
        return done;
    Statement end(m_connection, "UPDATE outbox_ujung SET terkirim = ? WHERE scope = ?");
    end.bind(1, dseq - 1);
    end.bind(2, scope);
    return end.run();
}

Result<std::vector<qint64>> OpAnswers::unanswered(qint64 scope)
{
    Statement rows(m_connection,
                   "SELECT no FROM outbox WHERE scope = ? AND keadaan IN ('antre', 'kirim') ORDER BY no");
    rows.bind(1, scope);
    std::vector<qint64> numbers;
    for (;;) {
        const auto there = rows.step();
        if (!there)
            return there.error();
        if (!*there)
            return numbers;
        numbers.push_back(rows.integer(0));
    }
}

/// Negative numbers first, since a new number may be another op's old one.
Result<void> OpAnswers::renumber()
{
    if (auto done = m_connection.exec("UPDATE outbox SET dseq = -no"); !done)
        return done;
    if (auto done = m_connection.exec("UPDATE outbox_ujung SET dseq = 0, terkirim = 0"); !done)
        return done;
    Statement waiting(m_connection, "SELECT no, scope, keadaan = 'kirim' FROM outbox WHERE keadaan IN ('antre', "
                                    "'kirim') ORDER BY scope, keadaan = 'antre', no");
    Statement row(m_connection, "UPDATE outbox SET dseq = ? WHERE no = ?");
    Statement end(m_connection,
                  "UPDATE outbox_ujung SET dseq = ?1, terkirim = CASE ?2 WHEN 1 THEN ?1 ELSE terkirim "
                  "END WHERE scope = ?3");
    qint64 scope = -1, dseq = 0;
    for (;;) {
        const auto there = waiting.step();
        if (!there || !*there)
            return there ? Result<void>() : there.error();
        if (waiting.integer(1) != scope)
            dseq = 0;
        scope = waiting.integer(1);
        row.bind(1, ++dseq);
        row.bind(2, waiting.integer(0));
        end.bind(1, dseq);
        end.bind(2, waiting.integer(2));
        end.bind(3, scope);
        if (auto done = row.run(); !done)
            return done;
        if (auto done = end.run(); !done)
            return done;
    }
}

Result<qint64> OpAnswers::answeredUpTo(qint64 scope)
{
    Statement row(m_connection, "SELECT coalesce((SELECT min(dseq) - 1 FROM outbox WHERE scope = ?1 AND keadaan = "
                                "'kirim'), (SELECT terkirim FROM outbox_ujung WHERE scope = ?1), 0)");
    row.bind(1, scope);
    const auto there = row.step();
    return there ? Result<qint64>(row.integer(0)) : there.error();
}

/// Only from the beginning on, so that what is left stays without a gap.
Result<void> OpAnswers::forgetBefore(qint64 time)
{
    Statement rows(m_connection,
                   "DELETE FROM outbox WHERE no < coalesce((SELECT min(no) FROM outbox WHERE NOT (lunas = 1 AND "
                   "keadaan IN ('diakui', 'batal') AND coalesce(dijawab, pada) < ?1)), 0)");
    rows.bind(1, time);
    return rows.run();
}

} // namespace lumbung
