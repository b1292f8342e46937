// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/watcher.h"

#include <QElapsedTimer>

#include <algorithm>
#include <mutex>
#include <poll.h>

namespace lumbung {

namespace {

constexpr int betweenQuestions = 5; // ms

} // namespace

Watcher::Watcher(quint16 port) : m_thread([this, port] { run(port); }) {}

Watcher::~Watcher()
{
    m_ending = true;
    m_thread.join();
}

void Watcher::run(quint16 port)
{
    while (!m_ending) {
        QElapsedTimer timer;
        timer.start();
        RawClient client(port); // a new connection each time: getting in is part of it
        client.send("GET /v1/hello HTTP/1.1\r\nHost: pusat.contoh\r\nConnection: close\r\n\r\n");
        const auto answer = client.receive(5000);
        {
            const std::lock_guard lock(m_mutex);
            m_waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            m_unanswered += answer && answer->status == 200 ? 0 : 1;
        }
        ::poll(nullptr, 0, betweenQuestions);
    }
}

Watcher::Waits Watcher::waits()
{
    const std::lock_guard lock(m_mutex);
    Waits waits;
    std::sort(m_waits.begin(), m_waits.end());
    waits.asked = static_cast<int>(m_waits.size());
    waits.unanswered = m_unanswered;
    if (!m_waits.empty()) {
        waits.p95 = m_waits[m_waits.size() * 95 / 100];
        waits.longest = m_waits.back();
    }
    m_waits.clear();
    m_unanswered = 0;
    return waits;
}

} // namespace lumbung
