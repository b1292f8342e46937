// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/datapribadi.h"

#include "core/application/catatanaudit.h"

namespace lumbung {

Result<void> catatBukaDataPribadi(Office &office, const QString &pelaku, const QString &alasan,
                                  const QString &judul)
{
    return catatDenganAlasan(office, {u"pribadi.buka"_qs, pelaku, judul}, alasan, u"pribadi.tanpa-alasan"_qs);
}

} // namespace lumbung
