// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace lumbung::hub {

/// Memory for request bodies in all connections together, so that many large bodies at once cannot fill the
/// machine: who does not fit is told to come again.
class BodyBudget {
public:
    explicit BodyBudget(qint64 bytes) : m_free(bytes) {}

    bool take(qint64 bytes)
    {
        if (m_free.fetch_sub(bytes) >= bytes)
            return true;
        m_free.fetch_add(bytes);
        return false;
    }
    void giveBack(qint64 bytes) { m_free.fetch_add(bytes); }

private:
    std::atomic<qint64> m_free;
};

/// What one body has taken; given back at the end of its life.
class BodyShare {
public:
    explicit BodyShare(BodyBudget &budget) : m_budget(budget) {}
    ~BodyShare() { release(); }
    BodyShare(const BodyShare &) = delete;
    BodyShare &operator=(const BodyShare &) = delete;

    bool take(qint64 bytes)
    {
        if (!m_budget.take(bytes))
            return false;
        m_taken += bytes;
        return true;
    }
    void release()
    {
        m_budget.giveBack(m_taken);
        m_taken = 0;
    }

private:
    BodyBudget &m_budget;
    qint64 m_taken = 0;
};

} // namespace lumbung::hub
