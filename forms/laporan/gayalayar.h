// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/laporan/gayagrafik.h"

class QWidget;

namespace lumbung {

/// The chart style of a widget's own look, font and text scale.
GayaGrafik gayaLayar(const QWidget &widget);
/// The light look whatever the screen shows: exported charts go on white paper.
GayaGrafik gayaCetak(const QFont &huruf);

} // namespace lumbung
