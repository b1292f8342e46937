// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/result.h"
#include "core/domain/value.h"

#include <QDate>
#include <QString>

namespace lumbung {

/// Reads what a person or a sheet wrote into a value of this field: every number and date form offices use
/// ("Rp 1.234.567,-", "500rb+2jt", "29 November 2017", "5/3", "-", "n/a"). `hariIni` completes partial dates.
/// Errors (Input): "isian.bukan-angka", "isian.bukan-tanggal", "isian.tidak-ada-di-daftar",
/// "isian.nomor-rusak" (3,28103E+12), with facts {teks}.
Result<Value> readValue(Field field, QStringView teks, QDate hariIni);

/// The same from a numeric cell, which has no separators to be mistaken about: a date field takes an Excel serial,
/// an identifier with more digits than a cell can hold is "isian.nomor-rusak".
Result<Value> readValue(Field field, double angka);

/// "1.234.567" / "22-11-2026" / text: how a person reads it in Indonesian style; empty for empty.
QString displayText(Field field, const Value &value);

/// "Empat puluh satu juta dua ratus lima puluh ribu rupiah".
QString terbilang(qint64 rupiah);

} // namespace lumbung
