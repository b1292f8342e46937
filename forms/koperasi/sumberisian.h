// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"

#include <QString>

namespace lumbung {

/// "Sumber: impor, 22-11-2026".
QString sumberIsian(const Asal &asal);

} // namespace lumbung
