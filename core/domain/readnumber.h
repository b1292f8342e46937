// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace lumbung {

/// How one lone separator with three digits behind it is read ("1.234", "1,234").
enum class GayaAngka {
    Bulat,  ///< counts and rupiah: a group of thousands
    Desimal ///< scores and coordinates: always the decimal mark
};

/// A number as it was written, without loss: sign, whole part and the fraction behind the decimal mark.
struct AngkaTerbaca {
    bool negatif = false;
    quint64 bulat = 0;
    double pecahan = 0; ///< 0 <= pecahan < 1

    double nilai() const { return (negatif ? -1 : 1) * (static_cast<double>(bulat) + pecahan); }
    /// Rounded half away from zero; nothing when it does not fit.
    std::optional<qint64> dibulatkan() const;
};

/// Reads one plain number in Indonesian or English style: "1.234.567,50", "1,234,567.50", "1 234 567", "1234.5",
/// "1,5E+9". A separator that repeats parts thousands; of two different ones the last is the decimal mark; a lone
/// one with exactly three digits behind it follows `gaya`; any other lone one is the decimal mark.
/// Groups that are not of three digits are no number.
std::optional<AngkaTerbaca> readAngka(QStringView teks, GayaAngka gaya);

/// True for a number in scientific notation ("3.28103E+12", "3,28E+12"): as an identifier its digits are lost.
bool isScientific(QStringView teks);

} // namespace lumbung
