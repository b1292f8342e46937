// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace lumbung::ctl {

/// The koperasi that a word means: its id, or its Nomor Induk Koperasi. Errors: Missing "koperasi.tidak-ada",
/// Conflict "koperasi.nik-kembar" with facts {nik, id: list} when several carry the number.
Result<KoperasiId> koperasiOf(Office &office, const QString &word);

/// "aset=500jt nama=…" as changes; nothing behind "=" empties the field. Wrong usage for words without "=" or with
/// an unknown field; Input errors of readValue() with fact {field} added; Missing "wilayah.tidak-ada".
Result<Record> perubahanOf(const QStringList &words, const WilayahDirectory &wilayah, QDate hariIni);

} // namespace lumbung::ctl
