// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace lumbung {

/// Colours and letters of a chart, handed in from the look of the screen or of paper, so that charts and
/// their SVG need no widget. Series keep their order; from the third on a line is dashed too.
struct GayaGrafik {
    QColor dasar; ///< ground
    QColor teks;  ///< values and selected names
    QColor teksSumbu;
    QColor garisBantu;
    QColor pilihan; ///< ground of the selected row
    std::array<QColor, 8> deret;
    QFont huruf; ///< 9 pt of the body font
};

} // namespace lumbung
