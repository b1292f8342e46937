// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/petakolom.h"
#include "core/application/impor/temuanimpor.h"

#include <QString>

#include <vector>

namespace lumbung {

/// The sentence of one finding of an import: what is wrong with that cell and how to put it right. The column is
/// named by the field that it becomes, or by its heading in the file.
QString kalimatImpor(const TemuanImpor &temuan, const std::vector<KolomPeta> &peta);

/// The same for a whole group of cells with one cause; it does not quote one cell's content.
QString kalimatImpor(const KelompokTemuan &kelompok, const std::vector<KolomPeta> &peta);

} // namespace lumbung
