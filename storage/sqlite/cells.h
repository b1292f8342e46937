// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/sumbangan.h"

#include <QHash>

namespace lumbung {

/// Columns of the sums in the order of the tables.
QByteArray ukuranColumns();
constexpr int ukuranCount = 17;
void bindUkuran(Statement &statement, int first, const Ukuran &ukuran);
Ukuran readUkuran(const Statement &statement, int first);

/// Collects what a unit of work adds to and takes from the kept sums, and writes it at its end.
class Cells {
public:
    explicit Cells(Connection &connection) : m_connection(connection) {}

    void add(const Sumbangan &sumbangan) { change(sumbangan, true); }
    void subtract(const Sumbangan &sumbangan) { change(sumbangan, false); }
    Result<void> flush();

private:
    void change(const Sumbangan &sumbangan, bool plus);
    quint32 codeOf(const QString &text);
    Result<void> flushAreas();
    Result<void> flushCategories();

    // A statement touches nine sums: their keys are packed numbers, each text is looked up once.
    static quint64 areaKey(int tahun, quint32 kode) { return quint64(tahun) << 32 | kode; }
    static quint64 categoryKey(int tahun, int dimension, quint32 kabupaten, quint32 value)
    {
        return quint64(tahun) << 48 | quint64(dimension) << 40 | quint64(kabupaten) << 20 | value;
    }

    Connection &m_connection;
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_texts; ///< by code
    QHash<quint64, Ukuran> m_areas;
    QHash<quint64, Ukuran> m_categories;
};

} // namespace lumbung
