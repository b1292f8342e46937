// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/outboxops.h"

#include "core/domain/recordjson.h"
#include "core/domain/sinkron/opjson.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

QByteArray textOf(const Op &op)
{
    return QJsonDocument(opToJson(op)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::optional<StoredOp>> OutboxOps::outline(qint64 no)
{
    Statement row(
        m_connection,
        "SELECT o.scope, o.dseq, o.op_id, o.entitas, o.id, o.jenis, o.json, o.pada, s.op_id FROM outbox o "
        "LEFT JOIN outbox s ON s.no = o.setelah AND s.keadaan <> 'batal' WHERE o.no = ?");
    row.bind(1, no);
    const auto there = row.step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<StoredOp>();
    StoredOp stored;
    stored.no = no;
    stored.scope = row.integer(0);
    stored.entitas = static_cast<JenisRekam>(row.integer(3));
    stored.id = row.blob(4);
    stored.text = row.blob(6);
    stored.op.jenis = static_cast<JenisOp>(row.integer(5));
    stored.op.rekam = {stored.entitas, uuidText(stored.id)};
    stored.frozen = stored.op.jenis != JenisOp::Buat || !row.isNull(6);
    stored.op.id = OpId(uuidText(row.bytes(2)));
    stored.op.dseq = row.integer(1);
    stored.op.pada = row.integer(7);
    stored.op.setelah = OpId(uuidText(row.bytes(8)));
    return std::optional(std::move(stored));
}

Result<std::optional<StoredOp>> OutboxOps::load(qint64 no)
{
    auto stored = outline(no);
    if (!stored || !*stored)
        return stored;
    const Op head = (*stored)->op;
    if (auto read = readText(**stored); !read)
        return read.error();
    Op &op = (*stored)->op;
    op.id = head.id;
    op.dseq = head.dseq;
    op.pada = head.pada;
    op.setelah = head.setelah;
    return stored;
}

Result<void> OutboxOps::readText(StoredOp &stored)
{
    const QJsonDocument json = QJsonDocument::fromJson(stored.text);
    if (!json.isObject() && !stored.text.isEmpty())
        return Error{ErrorKind::Input, QStringLiteral("sinkron.bentuk"), {}};
    if (json.object().contains(u"k")) {
        auto op = opOfJson(json.object());
        if (!op)
            return op.error();
        stored.op = std::move(*op);
        return {};
    }
    // A waiting create, or an op that an earlier Lumbung queued: the changed fields and nothing else.
    stored.op.isian = changesOfObject(json.object());
    return fillRecord(stored.op, entityOf(stored.entitas), stored.id);
}

Result<std::optional<StoredOp>> OutboxOps::look(qint64 no)
{
    auto stored = load(no);
    if (!stored || !*stored || (*stored)->frozen)
        return stored;
    auto op = createOf(**stored);
    if (!op)
        return op.error();
    (*stored)->op = std::move(*op);
    return stored;
}

/// Owner and period of a keragaan, present or removed; the version that a removal answers for.
Result<void> OutboxOps::fillRecord(Op &op, Entity entity, const QByteArray &id)
{
    const auto key = m_rows.keyEvenRemoved(entity, id);
    if (!key || !*key)
        return key ? Result<void>() : key.error();
    if (op.jenis == JenisOp::Hapus) {
        const auto version = m_rows.removedVersion(entity, id);
        if (!version)
            return version.error();
        op.versi = *version;
    }
    if (entity == Entity::Koperasi)
        return {};
    const auto owner = m_rows.idOf(Entity::Koperasi, koperasiOf(**key));
    if (!owner)
        return owner.error();
    op.koperasi = KoperasiId(*owner);
    op.periode = periodeOf(**key);
    return {};
}

Result<std::optional<qint64>> OutboxOps::numberOf(const OpId &id)
{
    Statement row(m_connection, "SELECT no FROM outbox WHERE op_id = ?");
    row.bind(1, uuidBlob(id.text()));
    const auto there = row.step();
    if (!there)
        return there.error();
    return *there ? std::optional(row.integer(0)) : std::nullopt;
}

Result<std::vector<Op>> OutboxOps::next(qint64 scope, int max, qint64 after)
{
    auto numbers = this->numbers("SELECT no FROM outbox WHERE scope = ?1 AND keadaan = 'kirim' AND dseq > ?3 "
                                 "ORDER BY dseq LIMIT ?2",
                                 scope, max, after);
    if (!numbers)
        return numbers.error();
    const int left = max - static_cast<int>(numbers->size());
    if (left > 0) {
        const auto waiting =
            this->numbers("SELECT no FROM outbox WHERE scope = ?1 AND keadaan = 'antre' AND dseq > "
                          "max(?3, coalesce((SELECT terkirim FROM outbox_ujung WHERE scope = ?1), 0)) "
                          "ORDER BY dseq LIMIT ?2",
                          scope, left, after);
        if (!waiting)
            return waiting.error();
        if (auto done = send(scope, *waiting); !done)
            return done.error();
        numbers->insert(numbers->end(), waiting->begin(), waiting->end());
    }
    return loadAll(*numbers);
}

Result<std::vector<qint64>> OutboxOps::numbers(const char *sql, qint64 scope, int max, qint64 after)
{
    Statement rows(m_connection, sql);
    rows.bind(1, scope);
    rows.bind(2, max);
    rows.bind(3, after);
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

Result<std::vector<Op>> OutboxOps::loadAll(const std::vector<qint64> &numbers)
{
    std::vector<Op> ops;
    ops.reserve(numbers.size());
    for (const qint64 no : numbers) {
        auto stored = load(no);
        if (!stored)
            return stored.error();
        if (*stored)
            ops.push_back(std::move((*stored)->op));
    }
    return ops;
}

Result<std::vector<qint64>> OutboxOps::unreadable(const std::vector<qint64> &numbers)
{
    std::vector<qint64> found;
    for (const qint64 no : numbers) {
        const auto stored = load(no);
        if (!stored && !isUnreadable(stored.error()))
            return stored.error();
        if (!stored)
            found.push_back(no);
    }
    return found;
}

/// The hub counts without gaps, so numbers are final only here: what was given up before leaves none.
Result<void> OutboxOps::send(qint64 scope, const std::vector<qint64> &numbers)
{
    if (numbers.empty())
        return {};
    Statement last(m_connection, "SELECT terkirim FROM outbox_ujung WHERE scope = ?");
    last.bind(1, scope);
    const auto known = last.step();
    if (!known)
        return known.error();
    qint64 dseq = *known ? last.integer(0) : 0;
    Statement mark(m_connection,
                   "UPDATE outbox SET keadaan = 'kirim', percobaan = percobaan + 1, dseq = ? WHERE no = ?");
    for (const qint64 no : numbers) {
        if (auto done = freeze(no); !done)
            return done;
        mark.bind(1, ++dseq);
        mark.bind(2, no);
        if (auto done = mark.run(); !done)
            return done;
    }
    Statement sent(m_connection, "UPDATE outbox_ujung SET terkirim = ? WHERE scope = ?");
    sent.bind(1, dseq);
    sent.bind(2, scope);
    return sent.run();
}

Result<void> OutboxOps::freeze(qint64 no)
{
    Statement open(m_connection, "SELECT 1 FROM outbox WHERE no = ? AND jenis = ? AND json IS NULL");
    open.bind(1, no);
    open.bind(2, static_cast<int>(JenisOp::Buat));
    const auto unwritten = open.step();
    if (!unwritten || !*unwritten)
        return unwritten ? Result<void>() : unwritten.error();
    const auto stored = load(no);
    if (!stored || !*stored)
        return stored ? Result<void>() : stored.error();
    const auto op = createOf(**stored);
    if (!op)
        return op.error();
    Statement write(m_connection, "UPDATE outbox SET json = ? WHERE no = ?");
    write.bindUtf8(1, textOf(*op));
    write.bind(2, no);
    return write.run();
}

Result<Op> OutboxOps::createOf(const StoredOp &stored)
{
    const Entity entity = entityOf(stored.entitas);
    const auto key = m_rows.keyOf(entity, stored.id);
    if (!key)
        return key.error();
    Op op = stored.op;
    if (!*key)
        return op;
    const auto record = m_rows.load(entity, **key);
    if (!record)
        return record.error();
    for (const auto &[field, value] : (*record)->isian)
        op.isian.push_back({field, {}, value});
    op.asal = (*record)->asal;
    op.ekstra = QJsonDocument::fromJson((*record)->ekstra.toUtf8()).object();
    return op;
}

} // namespace lumbung
