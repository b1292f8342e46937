// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumbung {

/// A UUID text as 16 bytes; empty when it is not one.
QByteArray uuidBytes(const QString &text);

/// An array parameter in PostgreSQL's binary form: 500 documents go over without quoting and are read without
/// parsing.
class PgArray {
public:
    /// Element types, by their OID.
    enum Jenis : quint32 {
        Bool = 16,
        Bytea = 17,
        Int8 = 20,
        Int2 = 21,
        Int4 = 23,
        Text = 25,
        Float8 = 701,
        Date = 1082,
        Uuid = 2950
    };

    explicit PgArray(Jenis jenis, qsizetype banyak = 0);

    void add(bool value);
    void add(qint16 value);
    void add(qint32 value);
    void add(qint64 value);
    void add(double value);
    /// Bytes of a text in UTF-8, or the 16 bytes of a UUID.
    void add(const QByteArray &bytes);
    void addNull();

    /// OID of the array type itself.
    quint32 arrayType() const;
    QByteArray bytes() const;

private:
    Jenis m_jenis;
    qint32 m_count = 0;
    bool m_nulls = false;
    QByteArray m_body;
};

} // namespace lumbung
