// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nikkoperasi.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr qsizetype nikKoperasiLength = 13;
constexpr qsizetype longestFiller = 4;

bool isNumeric(QStringView nomor)
{
    return std::all_of(nomor.begin(), nomor.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool nikKoperasiBenar(QStringView nomor)
{
    return nomor.size() == nikKoperasiLength && isNumeric(nomor);
}

bool nikKoperasiPengisi(QStringView nomor)
{
    return !nomor.isEmpty() && nomor.size() <= longestFiller && isNumeric(nomor);
}

} // namespace lumbung
