// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace lumbung {

/// Reads a day as offices write it: "2025-02-28", "28/02/2025", "28.2.25", "29 November 2017", "7 FEB 1996",
/// "Nov 29, 2017", "Rabu, 29 November 2017", "29112017", with or without a time behind it; a year alone is
/// its first of January, a month and year its first day; "5", "5/3" and "hari ini" are completed from
/// `hariIni`; five digits are an Excel serial. Day before month, unless only the other order is a date.
/// An invalid QDate when it is none.
QDate readTanggal(QStringView teks, QDate hariIni);

/// The day of an Excel serial number (1900 system); a number that looks like a year is that year's first day.
/// An invalid QDate outside 1900–2200.
QDate tanggalDariSerial(double serial);

} // namespace lumbung
