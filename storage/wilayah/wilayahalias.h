// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lumbung::wilayah {

/// The current name (as joined key) of a province or kabupaten that is written by its abbreviation or by a
/// former name ("NTB", "Toba Samosir"); the key itself for all others.
QByteArray currentKey(int level, const QByteArray &key);

/// True when `sekarang` (province number) was made out of `dahulu`: data written before the split still names
/// the old province. Papua 2022 (UU 14, 15, 16 and 29/2022), Kalimantan Utara 2012 (UU 20/2012).
bool splitFrom(int dahulu, int sekarang);

} // namespace lumbung::wilayah
