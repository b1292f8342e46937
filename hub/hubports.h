// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/kuncipaket.h"

#include <QByteArray>

namespace lumbung {
class AkunStore;
class BerkasPusat;
class Chance;
class Clock;
class JejakBaca;
class PusatStore;
} // namespace lumbung

namespace lumbung::hub {

/// What the hub needs from outside; everything may be called from several threads at the same time.
struct HubPorts {
    PusatStore &pusat;
    AkunStore &akun;
    BerkasPusat &berkas;
    const Clock &clock;
    Chance &chance;
    QByteArray tokenKey; ///< 32 bytes, PenerbitToken
    JejakBaca &bacaan;
    KunciPaket paketPublik = {}; ///< of the hub: handed to desks that join
};

} // namespace lumbung::hub
