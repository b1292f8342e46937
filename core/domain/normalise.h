// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// Case, accents, dots, repeated spaces and the usual prefixes (KSP, KUD, KPRI, "Koperasi", "Kop.") removed:
/// two spellings of one name get one key. Also what search compares ("kop. contoh maju" finds it).
QString normaliseNama(QStringView nama);
/// Only case, accents and punctuation; prefixes stay.
QString normaliseTeks(QStringView teks);
/// One key for the spellings of one badan hukum number: upper case, no spaces, "TAHUN-2024" = "TAHUN 2024".
QString normaliseBadanHukum(QStringView nomor);
/// Digits only.
QString digitsOnly(QStringView teks);

} // namespace lumbung
