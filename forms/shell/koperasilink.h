// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"
#include "forms/shell/deeplink.h"

namespace lumbung {

/// The koperasi table with this filter: how every number opens the rows behind it.
inline DeepLink koperasiLink(const Filter &filter, int tahunBuku = 0)
{
    DeepLink link{QStringLiteral("koperasi"), {}, {{QStringLiteral("saring"), formatFilter(filter)}}};
    if (tahunBuku > 0)
        link.query.insert(QStringLiteral("tahun"), QString::number(tahunBuku));
    return link;
}

} // namespace lumbung
