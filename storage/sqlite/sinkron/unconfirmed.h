// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/recordrows.h"

#include <map>

namespace lumbung {

/// What the hub says of one field that has an unconfirmed edit.
struct Base {
    Value value;
    Asal asal;
};
using Bases = std::map<Field, Base>;

/// Table draf: the hub's side of fields whose row holds what a person typed.
class Unconfirmed {
public:
    explicit Unconfirmed(Connection &connection) : m_connection(connection) {}

    Result<Bases> of(Entity entity, qint64 key);
    /// Keeps the base of a field; the first one stays.
    Result<void> keep(Entity entity, qint64 key, Field field, const Base &base);
    /// Puts these in the place of all that are there.
    Result<void> replace(Entity entity, qint64 key, const Bases &bases);
    Result<void> drop(Entity entity, qint64 key);
    /// Only these fields.
    Result<void> drop(Entity entity, qint64 key, const Bases &fields);

private:
    Connection &m_connection;
};

/// The record as the hub confirmed it: the row with the bases put back.
StoredRecord hubView(StoredRecord record, const Bases &bases);

} // namespace lumbung
