// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

/// A4 is 210 x 297 mm; F4 (folio) 215 x 330 mm is what most offices print on. Reports lie landscape.
enum class Kertas : quint8 { A4, F4 };

} // namespace lumbung
