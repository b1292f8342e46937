// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lumbung {

/// Time as a port: shown to people and written beside changes, never used to order or merge them.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    QDate today() const { return now().toLocalTime().date(); }
};

} // namespace lumbung
