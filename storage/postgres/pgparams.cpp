// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgparams.h"

#include <QtEndian>

namespace lumbung {

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    const Number big = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

/// "" stays a value; only a null array is NULL.
QByteArray notNull(QByteArray bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

constexpr qint64 epoch2000 = 946684800000; ///< ms of 2000-01-01 UTC, where PostgreSQL begins to count

} // namespace

PgParams &PgParams::put(unsigned type, QByteArray value)
{
    m_types.push_back(type);
    m_values.push_back(std::move(value));
    return *this;
}

PgParams &PgParams::add(qint32 number)
{
    return put(PgArray::Int4, bigEndian(number));
}

PgParams &PgParams::add(qint64 number)
{
    return put(PgArray::Int8, bigEndian(number));
}

PgParams &PgParams::add(bool yes)
{
    return put(PgArray::Bool, QByteArray(1, yes ? '\1' : '\0'));
}

PgParams &PgParams::add(const QString &text)
{
    // PostgreSQL has no character 0 in texts.
    return put(PgArray::Text, notNull(text.toUtf8().replace('\0', QByteArray())));
}

PgParams &PgParams::add(const PgArray &array)
{
    return put(array.arrayType(), array.bytes());
}

PgParams &PgParams::addBytes(const QByteArray &bytes)
{
    return put(17, notNull(bytes));
}

PgParams &PgParams::addUuid(const QString &uuid)
{
    const QByteArray bytes = uuidBytes(uuid);
    return put(PgArray::Uuid, bytes.isEmpty() ? QByteArray() : bytes);
}

PgParams &PgParams::addTime(qint64 ms)
{
    return put(1184, bigEndian((ms - epoch2000) * 1000));
}

std::vector<const char *> PgParams::values() const
{
    std::vector<const char *> values;
    for (const QByteArray &value : m_values)
        values.push_back(value.isNull() ? nullptr : value.constData());
    return values;
}

std::vector<int> PgParams::lengths() const
{
    std::vector<int> lengths;
    for (const QByteArray &value : m_values)
        lengths.push_back(static_cast<int>(value.size()));
    return lengths;
}

} // namespace lumbung
