// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/result.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listcolumn.h"
#include "storage/sqlite/textlines.h"

#include <QDeadlineTimer>

#include <vector>

namespace lumbung {

/// Search-as-you-type: every koperasi's search line, one after the other in memory, gone through byte by byte for
/// each question. At 250,000 lines that is a few milliseconds for any number of letters, where an index of trigrams
/// finds nothing below three (docs/decisions/0026-lists-and-search-in-memory.md).
class SearchLines {
public:
    bool isLoaded() const { return m_loaded; }
    /// Whether any line is kept, which then has to be followed.
    bool isBegun() const { return m_loaded || m_readTo > 0; }
    /// Reads on until all lines are there or the time is over; true = all.
    Result<bool> read(Connection &connection, const QDeadlineTimer &until);
    /// Reads the line of one koperasi again, unless read() is still to come to it.
    Result<void> refresh(Connection &connection, qint64 key);
    void drop();

    /// Takes out of `mask` what does not hold every word of `text`, in its own line or in the names of its desa and
    /// kecamatan.
    void filter(const QString &text, const WilayahDirectory &wilayah, const ListColumn &areas, KeyMask &mask);
    /// Takes in areas that the column has learnt since; true = all of them before the time was over.
    bool nameAreas(const WilayahDirectory &wilayah, const ListColumn &areas, const QDeadlineTimer &until);

private:
    void append(qint64 key, QByteArrayView line);
    void bury(qint64 key);
    void keepWith(const QByteArray &word, const ListColumn &areas, KeyMask &found) const;

    bool m_loaded = false;
    qint64 m_readTo = 0; ///< the last koperasi that read() came to
    TextLines m_lines;
    std::vector<qint64> m_keys; ///< of each line; 0 = replaced by a later one
    std::vector<quint32> m_lineOfKey;
    TextLines m_areaNames;      ///< by code of the area column
    QByteArrayList m_lastWords; ///< of the last question
    KeyMask m_lastFound;        ///< its answer; empty when lines changed since
};

} // namespace lumbung
