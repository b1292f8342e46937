// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/sinkronkantor.h"

#include "app/wiring/wiring.h"
#include "forms/shell/deskevents.h"

#include <QGuiApplication>
#include <QScopedValueRollback>

namespace lumbung {

SinkronKantor::SinkronKantor(const Wiring &wiring, DeskEvents &events)
    : m_events(events),
      m_http([&wiring] { return wiring.openSync(); }, wiring.secrets(), wiring.clock(), wiring.chance())
{
    connect(&m_events, &DeskEvents::dataChanged, this, [this] {
        if (!m_dariPusat)
            m_http.adaTulisan();
    });
    connect(&m_http, &PengendaliHttp::dataBerubah, this, [this] {
        const QScopedValueRollback<bool> dariPusat(m_dariPusat, true);
        Q_EMIT m_events.dataChanged();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { m_http.terlihat(state == Qt::ApplicationActive); });
}

void SinkronKantor::mulai()
{
    m_http.mulai();
    m_http.terlihat(QGuiApplication::applicationState() == Qt::ApplicationActive);
}

} // namespace lumbung
