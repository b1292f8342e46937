// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung::batas {

// Numbers that the rules compare with. "Ours" marks those that no regulation gives.

/// Digits of NIB (OSS) and of a postal code.
inline constexpr qsizetype panjangNib = 13;
inline constexpr qsizetype panjangKodePos = 5;
/// Digits of a telephone number; the longest by ITU-T E.164, the shortest ours (local numbers).
inline constexpr qsizetype teleponTerpendek = 5;
inline constexpr qsizetype teleponTerpanjang = 15;
/// Indonesia with its waters, in degrees (rounded outwards).
inline constexpr double lintangSelatan = -12;
inline constexpr double lintangUtara = 7;
inline constexpr double bujurBarat = 94;
inline constexpr double bujurTimur = 142;
/// Shortest badan hukum number (shared rule 5.2).
inline constexpr qsizetype badanHukumTerpendek = 5;
/// First tahun buku that makes sense: the year the Republic began. Ours.
inline constexpr int tahunBukuPertama = 1945;
/// Members a koperasi needs: nine of a primer (UU 6/2023, Cipta Kerja), three koperasi of a sekunder
/// (UU 25/1992 Pasal 6).
inline constexpr qint64 anggotaPrimer = 9;
inline constexpr qint64 anggotaSekunder = 3;
/// Share of the assets by which they may differ from modal sendiri + modal luar without a question. Ours.
inline constexpr double selisihNeraca = 0.01;
/// Share of the SHU before tax that may be tax or reserves in the SHU as reported. Ours.
inline constexpr double potonganShu = 0.25;
/// Growth against last year above this asks a reason: 200 % (shared rule 5.6), so three times as much.
inline constexpr double lipatLompatan = 3;
/// From this factor on the unit is more likely wrong than the number (rupiah, ribu, juta). Ours.
inline constexpr double lipatSalahSatuan = 900;
inline constexpr double skorTertinggi = 100;

} // namespace lumbung::batas
