// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/clientaddress.h"

#include <QByteArrayList>

namespace lumbung::hub {

QByteArray clientAddress(const HttpRequest &request, const QStringList &trustedProxies)
{
    const auto trusted = [&](const QByteArray &address) {
        return trustedProxies.contains(QString::fromLatin1(address));
    };
    if (!trusted(request.peer))
        return request.peer;
    QByteArrayList hops;
    for (const auto &[name, value] : request.fields)
        if (name == "x-forwarded-for")
            hops << value.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop)
        if (const QByteArray address = hop->trimmed(); !address.isEmpty() && !trusted(address))
            return address;
    return request.peer;
}

} // namespace lumbung::hub
