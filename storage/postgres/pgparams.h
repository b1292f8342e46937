// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/pgarray.h"

#include <vector>

namespace lumbung {

/// Parameters $1, $2, … of one unnamed statement, in binary form with their types.
class PgParams {
public:
    PgParams &add(qint32 number);
    PgParams &add(qint64 number);
    PgParams &add(bool yes);
    PgParams &add(const QString &text);
    PgParams &add(const PgArray &array);
    PgParams &addBytes(const QByteArray &bytes); ///< bytea
    PgParams &addUuid(const QString &uuid);      ///< NULL when it is not one
    PgParams &addTime(qint64 ms);                ///< timestamptz from ms since 1970 UTC

    int size() const { return static_cast<int>(m_values.size()); }
    const unsigned *types() const { return m_types.data(); }
    std::vector<const char *> values() const;
    std::vector<int> lengths() const;

private:
    PgParams &put(unsigned type, QByteArray value);

    std::vector<unsigned> m_types;
    std::vector<QByteArray> m_values; ///< a null QByteArray is NULL
};

} // namespace lumbung
