// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// A Nomor Induk Koperasi has 13 digits. They begin with an area of BPS numbering and stay when the koperasi
/// moves, so no place is ever read out of them.
bool nikKoperasiBenar(QStringView nomor);

/// What offices type when there is none: up to four digits.
bool nikKoperasiPengisi(QStringView nomor);

} // namespace lumbung
