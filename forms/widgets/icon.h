// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/look.h"

#include <QIcon>

class QPainter;

namespace lumbung {

/// Which role of the Look an icon takes its colour from. The colour is looked up when it is painted, so
/// one icon serves light and dark.
enum class IconTint { Text2, Text3, OnAccent, AccentText, Text, Valid, Perbaikan, Terlambat, Menunggu, Info };

/// A lucide icon by name ("store", "circle-check"); names are listed in resources/icons/icons.txt.
/// Two names of our own are painted: "filled-square" and "pause-bars".
QIcon icon(const QString &name, IconTint tint = IconTint::Text2);

QColor colorOf(const Look &look, IconTint tint);

/// Paints the icon centred in `rect` as the largest square that fits.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

/// Icon that goes with a status: circle-check, corner-up-left, filled-square, pause-bars, info, circle-dashed.
QString iconNameOf(StatusKind kind);

} // namespace lumbung
