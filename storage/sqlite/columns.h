// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/record.h"
#include "storage/sqlite/statement.h"

#include <span>

namespace lumbung {

/// Table of a record kind.
QByteArray tableOf(Entity entity);
/// Column of a stored field.
QByteArray columnOf(Field field);
/// "nik_koperasi, nama, …": the stored fields in catalogue order.
const QByteArray &columnsOf(Entity entity);
/// "?, ?, …"
QByteArray questionMarks(int count);

/// The value as the column of this field keeps it: digits in a money field are a number and so on.
Value storedValue(Field field, const Value &value);
/// The entity's own filled fields as their columns keep them, so that what is compared later is what was written.
Record storable(const Record &isian, Entity entity);
/// Binds what storedValue() gave.
void bindValue(Statement &statement, int parameter, Field field, const Value &value);
/// "2026-11-22", the form of all days in the store, written and read without the machinery of formats; years
/// 1…9999.
QByteArray isoDay(QDate day);
QDate dayOfIso(QByteArrayView text);
Value readColumn(const Statement &statement, int column, FieldType type);
/// The filled ones of `fields`, which stand in consecutive columns from `first`.
Record readRecord(const Statement &statement, int first, std::span<const Field> fields);

} // namespace lumbung
