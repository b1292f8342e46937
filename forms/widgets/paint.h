// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/look.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace lumbung {

/// Painters shared by delegates and widgets. Heights follow the font's metrics, so text scale 100 to 200 %
/// never clips; none of them holds a pixel size of text.

struct Chip {
    StatusKind kind = StatusKind::Draf;
    QString text;
    QString iconName = {}; ///< empty = the icon of the kind
    bool plain = false;    ///< in table cells: icon and coloured word, no ground
};

/// 9 pt beside a 10 pt body font: chips, meta lines, table heads.
QFont metaFont(const QFont &body);
QSizeF chipSize(const Chip &chip, const QFont &body);
/// Paints the chip at the left of `rect`, centred vertically, elided when it does not fit.
void paintChip(QPainter &painter, const QRectF &rect, const Look &look, const QFont &body, const Chip &chip);

/// Share bar from zero, 0…1, 8 px high and centred in `rect`, on a ground of `line`.
void paintBar(QPainter &painter, const QRectF &rect, const Look &look, double share, const QColor &color);
/// Hollow bar with diagonal hatch for negative values, in the second series colour.
void paintNegativeBar(QPainter &painter, const QRectF &rect, const Look &look);
/// Ring of the part 0…1 already used (22 px by custom).
void paintRing(QPainter &painter, const QRectF &rect, const Look &look, double share, const QColor &color);
/// Small line of values without axes; gaps (NaN) break the line.
void paintSparkline(QPainter &painter, const QRectF &rect, const Look &look, const std::vector<double> &values);
/// Focus ring: 2 px inside the rectangle, radius 4. Also the current cell of a table.
void paintFocus(QPainter &painter, const QRectF &rect, const Look &look);
/// 6 px dot of an edited cell not yet saved, at the left of `rect`.
void paintPendingDot(QPainter &painter, const QRectF &rect, const Look &look);

} // namespace lumbung
