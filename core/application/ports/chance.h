// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumbung {

/// Randomness as a port: keys and ids.
class Chance {
public:
    virtual ~Chance() = default;
    virtual QByteArray bytes(int count) = 0;
};

class Clock;

/// A fresh UUID version 7 (time-ordered) as lower-case text with dashes.
QString newUuid(const Clock &clock, Chance &chance);

} // namespace lumbung
