// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// Letters to change, add, drop or swap to make one word of the other (optimal string alignment).
int jarakKata(QStringView a, QStringView b);
/// True for the usual typing errors: one letter from four letters on, two from nine on.
bool mirip(QStringView a, QStringView b);

} // namespace lumbung
