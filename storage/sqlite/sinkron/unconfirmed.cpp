// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/unconfirmed.h"

#include "core/domain/asaljson.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lumbung {

namespace {

QByteArray asalText(const Asal &asal)
{
    return QJsonDocument(asalToJson(asal).toArray()).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Bases> Unconfirmed::of(Entity entity, qint64 key)
{
    Statement statement(m_connection, "SELECT field, base, asal FROM draf WHERE entitas = ? AND kunci = ?");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, key);
    Bases bases;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return bases;
        if (const auto field = fieldOfKey(statement.text(0)))
            bases[*field] = {Value::fromCanonical(spec(*field).type, statement.text(1)),
                             asalOfJson(QJsonDocument::fromJson(statement.blob(2)).array())};
    }
}

Result<void> Unconfirmed::keep(Entity entity, qint64 key, Field field, const Base &base)
{
    Statement statement(m_connection, "INSERT INTO draf (entitas, kunci, field, base, asal) VALUES (?, ?, ?, ?, ?) "
                                      "ON CONFLICT DO NOTHING");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, key);
    statement.bindText(3, keyOf(field));
    statement.bind(4, base.value.canonical());
    statement.bindUtf8(5, asalText(base.asal));
    return statement.run();
}

Result<void> Unconfirmed::replace(Entity entity, qint64 key, const Bases &bases)
{
    if (auto done = drop(entity, key); !done)
        return done;
    for (const auto &[field, base] : bases)
        if (auto done = keep(entity, key, field, base); !done)
            return done;
    return {};
}

Result<void> Unconfirmed::drop(Entity entity, qint64 key)
{
    Statement statement(m_connection, "DELETE FROM draf WHERE entitas = ? AND kunci = ?");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, key);
    return statement.run();
}

Result<void> Unconfirmed::drop(Entity entity, qint64 key, const Bases &fields)
{
    Statement statement(m_connection, "DELETE FROM draf WHERE entitas = ? AND kunci = ? AND field = ?");
    for (const auto &[field, base] : fields) {
        statement.bind(1, entityNumber(entity));
        statement.bind(2, key);
        statement.bindText(3, keyOf(field));
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

StoredRecord hubView(StoredRecord record, const Bases &bases)
{
    for (const auto &[field, base] : bases) {
        base.value.isEmpty() ? record.isian.unset(field) : record.isian.set(field, base.value);
        record.asal.tetapkan(field, base.asal);
    }
    return record;
}

} // namespace lumbung
