// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

/// Time that only goes on: a person who sets the clock back a year delays and hastens nothing.
class Detak {
public:
    virtual ~Detak() = default;
    virtual qint64 ms() const = 0; ///< since some start
};

} // namespace lumbung
