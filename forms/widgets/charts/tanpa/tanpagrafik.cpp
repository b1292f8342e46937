// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/charts/grafikview.h"

namespace lumbung {

BatangView *buatBatangView(QWidget *)
{
    return nullptr;
}

GarisView *buatGarisView(QWidget *)
{
    return nullptr;
}

} // namespace lumbung
