// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"

namespace lumbung {

/// "Jabatan Fungsional Pengawas"
QString namaPeran(Peran peran);
/// What a role may do, in a sentence: "Boleh mengubah data dan memutuskan konflik."
QString kalimatPeran(Peran peran);

} // namespace lumbung
