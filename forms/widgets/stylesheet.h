// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/look.h"

#include <QString>

class QWidget;

namespace lumbung {

/// The one style sheet, set on the application: plain boxes by class and by the dynamic properties
/// `peran` ("utama", "datar", "panel", "bilah", "toast", "surface") and `keadaan` ("salah", "dicek").
/// After changing a property call repolish().
QString styleSheet(const Look &look, double bodyPoints);

void repolish(QWidget *widget);

} // namespace lumbung
