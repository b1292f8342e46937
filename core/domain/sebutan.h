// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace lumbung {

/// The name under which a desk's work stands in Riwayat: a role such as "Petugas data" or "Loket 2", which every
/// reader of the audit trail sees. Without outer and doubled spaces. Errors (Input): "sebutan.kosong";
/// "sebutan.panjang" with facts {batas}; "sebutan.nomor" for what looks like an identity or phone number.
Result<QString> bacaSebutan(const QString &teks);

} // namespace lumbung
