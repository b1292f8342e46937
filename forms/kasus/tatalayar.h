// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/tatabagan.h"

#include <QFont>

namespace lumbung {

/// The swim lanes of a case on the screen: one endless page; lanes, rows, symbols and lines in millimetres, of
/// which one is `pikselPerMm` pixels. Texts stand in columns of the widget's own.
struct TataLayar {
    static constexpr double pikselPerMm = 4;

    TataBagan tata;
    double lebarKegiatan = 0; ///< pixels, that rows were made high enough for
};

/// May be called on any thread. Nothing for a definition beyond all screens.
std::optional<TataLayar> tataLayar(DefinisiSop definisi, const QFont &huruf, double lebarKegiatan);

} // namespace lumbung
