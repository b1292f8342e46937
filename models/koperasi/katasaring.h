// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/filter.h"

#include <QString>

namespace lumbung {

/// One condition in the words of its chip: "Kecamatan: Cicontoh atau Sukacontoh", "Aset di atas Rp500 jt",
/// "RAT terakhir: belum diisi". More than three values are told by their number.
QString kataSaring(const Condition &syarat, const WilayahDirectory &wilayah);

} // namespace lumbung
