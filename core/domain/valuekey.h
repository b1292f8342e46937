// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// Key under which spellings of one list value meet: normalised text, words that carry nothing ("koperasi",
/// "kop", "dan") left out, common short and mistyped words written out.
QString valueKey(QStringView text);

} // namespace lumbung
