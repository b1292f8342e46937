// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"

#include <vector>

namespace lumbung {

/// A group of neighbouring rows with the same value in the grouping column.
struct KepalaKelompok {
    Value nilai;
    QString teks;
    qint64 awal = 0; ///< place of its first row in the key list
    qint64 jumlah = 0;
    bool terlipat = false;
    bool dihitung = false;           ///< `jumlahan` is known
    std::vector<Rangkuman> jumlahan; ///< by column
};

/// Where a line of the table comes from: a group's head, or a row.
struct TempatBaris {
    int kelompok = -1;  ///< -1 when the table is not grouped
    qint64 urutan = -1; ///< place in the key list; -1 on a head
};

/// Lines of the table <-> places in the key list, with heads between and folded groups left out.
class KelompokBaris {
public:
    void reset(qint64 jumlahBaris, std::vector<KepalaKelompok> kepala);
    bool dikelompokkan() const { return !m_heads.empty(); }
    int lineCount() const;
    TempatBaris tempat(int line) const;
    /// The line of a place; the head's line when its group is folded.
    int line(qint64 urutan) const;
    int lineOfHead(int kelompok) const { return m_starts[static_cast<std::size_t>(kelompok)]; }
    void lipat(int kelompok, bool terlipat);
    std::vector<KepalaKelompok> &kepala() { return m_heads; }
    const std::vector<KepalaKelompok> &kepala() const { return m_heads; }

private:
    void place();

    qint64 m_rows = 0;
    std::vector<KepalaKelompok> m_heads;
    std::vector<int> m_starts; ///< line of each head; one more entry at the end
};

/// Finds the groups of a key list that is sorted by `field`, reading only rows near the borders: a few
/// reads of some hundred rows whatever the length of the list.
Result<std::vector<KepalaKelompok>> cariKelompok(KoperasiQueries &queries, const std::vector<RowKey> &keys,
                                                 Field field, int tahunBuku);

} // namespace lumbung
