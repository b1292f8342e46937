// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readnumber.h"

#include <QStringView>

#include <optional>

namespace lumbung {

/// Reads an amount or count as people write it: "Rp 1.234.567,-", "2,5 jt", "12 orang", and small sums typed into a
/// field: "500rb+2jt", "3 x 250.000", "(2jt-500rb)/3". Scale words: rb/ribu, jt/juta, M/miliar/milyar,
/// T/triliun. With a scale word a lone comma is the decimal mark ("1,234 M").
/// A plain number alone in brackets is negative, as in a balance sheet; inside a sum brackets group.
std::optional<AngkaTerbaca> readJumlah(QStringView teks);

} // namespace lumbung
