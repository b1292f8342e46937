// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/domain/validation.h"

#include <optional>
#include <vector>

namespace lumbung {

/// One cell edited in the table.
struct PerubahanSel {
    KoperasiId id;
    Field field;
    Value nilai;
};

/// The changed cells of one koperasi.
struct SelSekoperasi {
    Record profil;
    Record keragaan;

    bool isEmpty() const { return profil.isEmpty() && keragaan.isEmpty(); }
    void set(Field field, const Value &nilai);
};

/// One koperasi with the statements that its changes are judged by.
struct KoperasiTersimpan {
    Koperasi koperasi;
    std::optional<Keragaan> ini;
    std::optional<Keragaan> lalu;

    Value nilai(Field field) const; ///< of a stored field
};

/// Errors of the store pass through, Missing "koperasi.tidak-ada" among them.
Result<KoperasiTersimpan> bacaTersimpan(KoperasiQueries &queries, const KoperasiId &id, const Periode &periode);

/// What the changes answer for (see temuanAkibat()), with what the rules know about this office.
std::vector<TemuanIsian> temuanSel(Office &office, const KoperasiTersimpan &tersimpan, const SelSekoperasi &ubah,
                                   const Periode &periode, const Clock &clock);

} // namespace lumbung
