// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/result.h"

#include <QString>

namespace lumbung {

/// Reads a number that is a name (Nomor Induk Koperasi, KTP, NPWP, NIB, kode pos, telephone) and is never
/// calculated with: digits only when it has no letters, without the marks sheets put in. Only zeros mean empty.
/// Error "isian.nomor-rusak" {teks} when a spreadsheet has thrown digits away ("3.28103E+12").
Result<QString> readNomor(Field field, QStringView teks);

/// The same from a numeric cell; the zeros that such a cell cannot hold in front of an NPWP are put back.
Result<QString> readNomor(Field field, double angka);

/// As people read it: telephone and NPWP with their marks, others unchanged.
QString displayNomor(Field field, const QString &nomor);

} // namespace lumbung
