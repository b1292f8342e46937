// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"

namespace lumbung {

/// A clock that stands until a test moves it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &time = QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)) : m_time(time)
    {
    }

    QDateTime now() const override { return m_time; }
    void set(const QDateTime &time) { m_time = time; }
    void advanceDays(int days) { m_time = m_time.addDays(days); }

private:
    QDateTime m_time;
};

} // namespace lumbung
