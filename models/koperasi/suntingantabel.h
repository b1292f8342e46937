// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/simpansel.h"

#include <map>
#include <optional>
#include <vector>

namespace lumbung {

/// A cell that was edited and not saved yet.
struct SelTertunda {
    KoperasiId id;
    Value nilai;
    QString teks;
    std::optional<Error> galat;         ///< its text could not be read as a value
    std::optional<TemuanIsian> ditolak; ///< the rules refused it when it was to be saved
};

/// The edited cells of a table in the order they were made, each step reversible before saving.
class SuntinganTabel {
public:
    const SelTertunda *sel(RowKey key, Field field) const;
    bool kosong() const { return m_cells.empty(); }
    int jumlah() const { return static_cast<int>(m_cells.size()); }
    int jumlahTakTerbaca() const;

    void ubah(RowKey key, Field field, SelTertunda sel);
    /// The cell shows its stored value again.
    void lepas(RowKey key, Field field);
    struct Langkah {
        RowKey key;
        Field field;
    };
    /// Takes back the last step and tells which cell it was.
    std::optional<Langkah> urungkan();
    /// Marks the refused cell; when the finding speaks of a field that was not edited, the row's edited cells.
    void tandai(const KoperasiId &id, const TemuanIsian &temuan);
    void kosongkan();
    std::vector<PerubahanSel> perubahan() const;
    using Place = std::pair<RowKey, Field>;
    const std::map<Place, SelTertunda> &semua() const { return m_cells; }

private:
    struct Step {
        Place place;
        std::optional<SelTertunda> before;
    };
    std::map<Place, SelTertunda> m_cells;
    std::vector<Step> m_steps;
};

} // namespace lumbung
