// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace lumbung::hub {

/// Threads that may wait for the database, so that those of the network never do. The queue is bounded: a hub that
/// cannot keep up says so instead of answering ever later.
class WorkerPool {
public:
    WorkerPool(int threads, int queueMax);
    ~WorkerPool(); ///< what was taken is still done
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False when the queue is full, or the pool has ended.
    bool post(std::function<void()> work);
    /// Takes nothing more, does what it has, ends the threads.
    void drain();

    int threads() const { return m_threadCount; }
    int busy() const { return m_busy; }
    int queued() const;

private:
    void run();

    const int m_threadCount;
    const std::size_t m_queueMax;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::atomic<int> m_busy = 0;
    std::vector<std::thread> m_threads;
};

} // namespace lumbung::hub
