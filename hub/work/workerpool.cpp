// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/work/workerpool.h"

namespace lumbung::hub {

WorkerPool::WorkerPool(int threads, int queueMax)
    : m_threadCount(threads), m_queueMax(static_cast<std::size_t>(queueMax))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool()
{
    drain();
}

bool WorkerPool::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || m_queue.size() >= m_queueMax)
            return false;
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
    return true;
}

void WorkerPool::drain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

int WorkerPool::queued() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

void WorkerPool::run()
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        ++m_busy;
        work();
        --m_busy;
    }
}

} // namespace lumbung::hub
