// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tourscript.h"

namespace lumbung {

namespace {

constexpr int lookEvery = 15;       ///< ms between two looks at a condition
constexpr int longestWait = 60'000; ///< ms; a slow PC imports the sample in a few seconds

} // namespace

TourScript::TourScript(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &TourScript::look);
}

void TourScript::step(const QString &name, Act act, Condition done)
{
    m_steps.push_back({name, std::move(act), std::move(done)});
}

void TourScript::start()
{
    m_waited.start();
    m_look.start();
}

void TourScript::look()
{
    if (m_at == m_steps.size()) {
        m_look.stop();
        Q_EMIT finished();
        return;
    }
    const Step &now = m_steps[m_at];
    if (!m_acted) {
        m_acted = true;
        m_waited.restart();
        if (now.act)
            now.act();
        return; // the event loop turns once before the condition is asked
    }
    if (!now.done || now.done()) {
        ++m_at;
        m_acted = false;
    } else if (m_waited.elapsed() > longestWait) {
        m_look.stop();
        Q_EMIT failed(now.name);
    }
}

} // namespace lumbung
