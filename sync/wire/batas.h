// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

inline constexpr int protoKini = 1; ///< X-Proto
inline constexpr int skemaKini = 1; ///< X-Schema: number of this program's field schema

inline constexpr qsizetype badanMax = 16 * 1024 * 1024; ///< a body after inflating, bytes
inline constexpr int kedalamanMax = 32;                 ///< JSON inside JSON
inline constexpr int halamanMax = 2000;                 ///< rows of a page
inline constexpr int ambilMax = 1000;                   ///< records of one fetch

} // namespace lumbung
