// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/pengendalihttp.h"

namespace lumbung {

class DeskEvents;
class Wiring;

/// Syncing of the office on the screen: hears of what is written here, tells the pages of what comes from the hub.
/// Gone with the office, after what it is doing has ended. All arguments outlive this.
class SinkronKantor : public QObject {
    Q_OBJECT
public:
    SinkronKantor(const Wiring &wiring, DeskEvents &events);
    void mulai();
    PengendaliSinkron &pengendali() { return m_http; }

private:
    DeskEvents &m_events;
    PengendaliHttp m_http;
    bool m_dariPusat = false; ///< while the pages hear of the hub's changes: those are no writing of ours
};

} // namespace lumbung
