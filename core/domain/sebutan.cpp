// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sebutan.h"

#include <algorithm>

namespace lumbung {

Result<QString> bacaSebutan(const QString &teks)
{
    constexpr int longest = 60;
    constexpr int mostDigits = 5;
    const QString sebutan = teks.simplified();
    if (sebutan.isEmpty())
        return Error{ErrorKind::Input, QStringLiteral("sebutan.kosong"), {}};
    if (sebutan.size() > longest)
        return Error{ErrorKind::Input, QStringLiteral("sebutan.panjang"), {{QStringLiteral("batas"), longest}}};
    if (std::count_if(sebutan.begin(), sebutan.end(), [](QChar c) { return c.isDigit(); }) > mostDigits)
        return Error{ErrorKind::Input, QStringLiteral("sebutan.nomor"), {}};
    return sebutan;
}

} // namespace lumbung
