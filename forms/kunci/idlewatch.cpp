// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace lumbung {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_since.start();
    if (limit.count() > 0)
        m_timer.start(limit);
    else
        m_timer.stop();
}

/// A touch only notes the time: a timer that is set anew with each mouse move would cost more than it tells.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_since.start();
        if (m_limit.count() > 0 && !m_timer.isActive())
            m_timer.start(m_limit);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const std::chrono::milliseconds left = m_limit - std::chrono::milliseconds(m_since.elapsed());
    if (left.count() > 0)
        m_timer.start(std::max(left, std::chrono::milliseconds(1)));
    else
        Q_EMIT idle();
}

} // namespace lumbung
