// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace lumbung {

/// The store's 32-byte key as people copy it: 13 groups of five in Crockford's base32 (no I, L, O, U), separated by
/// spaces. The last character of each group checks the four before it and the place of the group, so that any one
/// mistyped character, two swapped neighbours and two swapped groups are found
/// (docs/decisions/0027-recovery-key.md).
QString kunciPemulihan(const QByteArray &kunci);

/// Reads it back. Case, spaces, line ends and dashes do not matter; O is 0, I and L are 1. The whole printed sheet
/// is read too, and the 64 hexadecimal digits of the first Lumbung.
/// Errors (Input): "pemulihan.kosong"; "pemulihan.salah-ketik" with facts {kelompok: "3, 7"}, counted from one, or
/// without facts when no group can be blamed; "pemulihan.panjang" with facts {ada, seharusnya} (characters) for a
/// key that is right so far and not all there, or too long.
Result<QByteArray> bacaKunciPemulihan(const QString &teks);

} // namespace lumbung
