// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"
#include "storage/wilayah/packedformat.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace lumbung::wilayah {

/// The packed areas, read in place. Positions count through all levels: provinces first, desa last, each level
/// by code; so a parent always stands before its children and siblings stand together.
class PackedTable {
public:
    using Position = quint32;
    struct Span {
        Position begin = 0;
        Position end = 0;
        bool contains(Position position) const { return position >= begin && position < end; }
    };
    struct Match {
        Position position;
        bool alias; ///< the key is not the area's own name
    };

    /// `bytes` must outlive the table.
    explicit PackedTable(QByteArray bytes);

    Position count() const { return m_count; }
    Span level(int level) const { return m_levels[level - 1]; } ///< 1 … 4
    int levelOf(Position position) const;
    QString name(Position position) const;         ///< without "Kabupaten" or "Kota"
    std::string_view key(Position position) const; ///< words for search
    /// All search keys, each closed by a line feed, in the order of positions.
    std::string_view keys() const;
    qsizetype keyStart(Position position) const;
    Golongan golongan(Position position) const;
    int number(Position position) const; ///< the last part of the code
    bool hasParent(Position position) const { return position >= m_levels[1].begin; }
    Position parent(Position position) const;
    Span children(Position position) const;
    /// The part of level `level` that lies inside the area, or the area itself on its own level.
    Span inside(Position position, int level) const;
    KodeWilayah kode(Position position) const;
    /// Nothing when there is no such area.
    std::optional<Position> find(const KodeWilayah &kode) const;
    /// Areas of this level that carry the joined key.
    std::vector<Match> byKey(int level, const QByteArray &key) const;

private:
    const char *entry(Position position) const { return m_entries + qsizetype(position) * entrySize; }

    QByteArray m_bytes;
    Position m_count = 0;
    Span m_levels[4];
    quint32 m_indexCount = 0;
    const char *m_entries = nullptr;
    const char *m_index = nullptr;
    const char *m_keys = nullptr;
    const char *m_names = nullptr;
};

} // namespace lumbung::wilayah
