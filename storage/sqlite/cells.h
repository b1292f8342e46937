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

    struct Area {
        int tahun;
        QString kode;
        friend bool operator==(const Area &, const Area &) = default;
        friend size_t qHash(const Area &area, size_t seed = 0) { return qHashMulti(seed, area.tahun, area.kode); }
    };
    struct Category {
        int tahun;
        int dimension;
        QString kabupaten;
        QString value;
        friend bool operator==(const Category &, const Category &) = default;
        friend size_t qHash(const Category &category, size_t seed = 0)
        {
            return qHashMulti(seed, category.tahun, category.dimension, category.kabupaten, category.value);
        }
    };

    Connection &m_connection;
    QHash<Area, Ukuran> m_areas;
    QHash<Category, Ukuran> m_categories;
};

} // namespace lumbung
