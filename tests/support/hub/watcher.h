// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub/rawclient.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace lumbung {

/// An ordinary desk that asks the hub for something small all the time, and how long it waits.
class Watcher {
public:
    explicit Watcher(quint16 port);
    ~Watcher();

    struct Waits {
        int asked = 0, unanswered = 0;
        double p95 = 0, longest = 0; ///< milliseconds
    };
    /// Since the last call.
    Waits waits();

private:
    void run(quint16 port);

    std::atomic<bool> m_ending = false;
    std::mutex m_mutex;
    std::vector<double> m_waits;
    int m_unanswered = 0;
    std::thread m_thread;
};

} // namespace lumbung
