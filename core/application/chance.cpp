// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ports/chance.h"

#include "core/application/ports/clock.h"

#include <QUuid>

namespace lumbung {

QString newUuid(const Clock &clock, Chance &chance)
{
    QByteArray bytes = chance.bytes(16);
    const auto millis = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(millis >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // RFC 9562 variant
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace lumbung
