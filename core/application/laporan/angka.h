// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lumbung {

/// Numbers and days as Indonesian reports write them, whatever the PC's own settings are: a dot between
/// thousands, a comma before decimals, "-" before negatives, days as 22-11-2026.
QString teksAngka(qint64 nilai);
/// Rounded half away from zero; never "-0".
QString teksAngka(double nilai, int desimal);
/// As teksAngka, with "+" before what is above zero: for growth and differences.
QString teksBeda(double nilai, int desimal);
/// Rupiah penuh as whole juta, the unit of the official rekap forms.
QString teksJuta(qint64 rupiah);
QString teksTanggal(QDate tanggal);

} // namespace lumbung
