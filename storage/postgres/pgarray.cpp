// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgarray.h"

#include <QUuid>
#include <QtEndian>

#include <bit>

namespace lumbung {

namespace {

template <typename Number>
void appendBig(QByteArray &to, Number number)
{
    const Number big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

QByteArray uuidBytes(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

PgArray::PgArray(Jenis jenis, qsizetype banyak) : m_jenis(jenis)
{
    m_body.reserve(banyak * 12);
}

void PgArray::add(bool value)
{
    appendBig(m_body, qint32(1));
    m_body.append(value ? '\1' : '\0');
    ++m_count;
}

void PgArray::add(qint16 value)
{
    appendBig(m_body, qint32(sizeof value));
    appendBig(m_body, value);
    ++m_count;
}

void PgArray::add(qint32 value)
{
    appendBig(m_body, qint32(sizeof value));
    appendBig(m_body, value);
    ++m_count;
}

void PgArray::add(qint64 value)
{
    appendBig(m_body, qint32(sizeof value));
    appendBig(m_body, value);
    ++m_count;
}

void PgArray::add(double value)
{
    add(std::bit_cast<qint64>(value));
}

void PgArray::add(const QByteArray &bytes)
{
    appendBig(m_body, static_cast<qint32>(bytes.size()));
    m_body.append(bytes);
    ++m_count;
}

void PgArray::addNull()
{
    appendBig(m_body, qint32(-1));
    m_nulls = true;
    ++m_count;
}

quint32 PgArray::arrayType() const
{
    switch (m_jenis) {
    case Bool: return 1000;
    case Bytea: return 1001;
    case Int2: return 1005;
    case Int4: return 1007;
    case Text: return 1009;
    case Int8: return 1016;
    case Float8: return 1022;
    case Date: return 1182;
    case Uuid: break;
    }
    return 2951;
}

QByteArray PgArray::bytes() const
{
    QByteArray head;
    appendBig(head, qint32(m_count == 0 ? 0 : 1)); // dimensions
    appendBig(head, qint32(m_nulls ? 1 : 0));
    appendBig(head, static_cast<quint32>(m_jenis));
    if (m_count != 0) {
        appendBig(head, m_count);
        appendBig(head, qint32(1)); // first index
    }
    return head + m_body;
}

} // namespace lumbung
