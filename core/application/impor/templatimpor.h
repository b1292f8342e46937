// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablewriter.h"

namespace lumbung {

/// The columns of an empty workbook for offices to fill in: headings that the import knows for certain, lists to
/// choose from, identifiers as text.
std::vector<KolomTulis> kolomTemplat();

} // namespace lumbung
