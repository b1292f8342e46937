// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// What a person wants to attach.
struct LampiranBaru {
    KunciRekam pemilik;
    QString path; ///< of the file on this computer; it is copied and left alone
    QString keterangan = {};
    QString bagian = {}; ///< Lampiran::bagian
    QString pelaku;
};

/// Attaches a copy of a file. Errors of LampiranDesk::tambah(), all with fact {nama}; Missing
/// "lampiran.berkas-tidak-ada".
Result<Lampiran> lampirkan(Office &office, const LampiranBaru &baru);

/// Removes an attachment. Missing "lampiran.tidak-ada".
Result<void> lepasLampiran(Office &office, const LampiranId &id, const QString &pelaku);

/// Writes an attached file to `path`, whole or not at all; a file of this name is replaced. Errors of
/// LampiranDesk::baca(), with facts {nama, berkas}.
Result<void> ambilLampiran(Office &office, const LampiranId &id, const QString &path);

} // namespace lumbung
