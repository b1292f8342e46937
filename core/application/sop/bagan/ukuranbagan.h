// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumbung {

/// Measures of the flow chart in millimetres.
namespace ukuranBagan {

inline constexpr double lebarSimbol = 13;
inline constexpr double tinggiSimbol = 7;
inline constexpr double tinggiKeputusan = 8;
inline constexpr double lebarSambungan = 4.6;
inline constexpr double tinggiSambungan = 4.8;
inline constexpr double geserSambungan = 6; ///< between connectors side by side in one lane
inline constexpr double geserTegak = 3.4;   ///< of a connector above or below the middle of a row
inline constexpr double tinggiPita = 8.6;   ///< one line of connectors
inline constexpr double tinggiLabel = 2.2;
inline constexpr double jarak = 1.1; ///< between arrows side by side
inline constexpr double lajurTersempit = 20;
inline constexpr double lajurTerlebar = 30;
inline constexpr int selaPadat = 4;          ///< from here on a page counts as crowded
inline constexpr int selaTerbanyak = 9;      ///< arrows side by side between two symbols
inline constexpr double panjangKepala = 1.8; ///< of an arrow head

} // namespace ukuranBagan

} // namespace lumbung
