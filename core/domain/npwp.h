// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// NPWP of 15 digits, or of 16 since 1 July 2024 (PMK 112/2022): the old 15 with a zero in front for a badan.
bool npwpPanjangBenar(QStringView digits);

/// Whether digit 9 is the check digit of digits 1 to 8: they are multiplied by 1, 2, 1, 2, …, the digits of the
/// products added, and what is missing to the next ten is the check digit. True when there is nothing to check
/// (a 16-digit number that does not begin with 0 is a KTP number).
bool npwpDigitCekBenar(QStringView digits);

/// Whether the number belongs to a badan (first two digits 01 to 03), as that of a koperasi should.
bool npwpBadan(QStringView digits);

} // namespace lumbung
