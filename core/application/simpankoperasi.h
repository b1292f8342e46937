// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/domain/validation.h"

#include <map>

namespace lumbung {

/// What a form or a command wants to keep of one koperasi: fields of profil and of one period's keragaan.
struct Simpanan {
    KoperasiId id;
    bool baru = false; ///< the koperasi does not exist yet
    Record perubahan;  ///< an entry with an empty value makes the field empty
    Periode periode;   ///< of the keragaan fields; ignored when there are none
    Asal asal;
    QString pelaku;
    std::map<Field, QString> alasan = {}; ///< reasons given for "Perlu dicek"; kept with the act
};

/// What the rules say about the koperasi as it would stand after saving.
Result<std::vector<TemuanIsian>> periksaSimpanan(Office &office, const Simpanan &simpanan, const Clock &clock);

/// Saves profil and keragaan as one act. Findings of weight Salah refuse it (Input "isian.salah", facts {temuan:
/// list of {field, aturan}}), except those that were there before and whose field is not among the changes: old
/// damage must not stop somebody from correcting something else. Nothing changed: an empty id, nothing written.
/// Errors of the store pass through; Missing "koperasi.tidak-ada", Input "isian.turunan".
Result<TindakanId> simpanKoperasi(Office &office, const Simpanan &simpanan, const Clock &clock);

} // namespace lumbung
