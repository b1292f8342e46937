// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"

#include <QString>

#include <string_view>

namespace lumbung {

/// The text of a cell from its UTF-8: `_x000D_` escapes (ISO/IEC 29500-1, 22.9.2.19) resolved, CR LF as LF.
QString cellText(std::string_view utf8);

/// Makes `cell` a text cell; blank text makes it empty. Text like "3.28103E+12" is a number that lost digits.
void setText(Sel &cell, const QString &text);

/// Makes `cell` the number written as `lexical`, with its digits in `teks` (never with an exponent below 1E15);
/// `minimumDigits` are shown with leading zeros, as the format "0000000000000" does. Text that is no number
/// stays text. Digits past the fifteenth, and whole numbers in exponent form, are marked as dangerous.
void setNumber(Sel &cell, std::string_view lexical, int minimumDigits = 0);

/// Makes a number cell the day it stands for, if it is one: 1900 system with the 29 February 1900 that
/// never was, or the 1904 system. Numbers below one day are times and stay numbers.
void numberToDate(Sel &cell, bool since1904);

} // namespace lumbung
