// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/sodiumchance.h"
#include "hub/hub.h"
#include "sync/wire/kuncipaket.h"
#include "tests/support/fixedclock.h"
#include "tests/support/hub/fakeakunstore.h"
#include "tests/support/hub/fakeberkaspusat.h"
#include "tests/support/hub/fakejejakbaca.h"
#include "tests/support/hub/rawclient.h"
#include "tests/support/sinkron/fakepusatstore.h"

#include <QTemporaryDir>

namespace lumbung {

/// A device of an account, with what it needs to make requests.
struct TestDesk {
    Pemakai pemakai;
    PerangkatId perangkat;
    QByteArray akses, segar;

    /// A whole request with this desk's token and versions.
    QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QByteArray &moreFields = {}) const;
};

/// A real hub on a free port of this machine over whatever stores a test has.
class RunningHub {
public:
    static hub::HubOptions generous(); ///< one worker, no limit of a device in the way
    RunningHub(hub::HubOptions options, const hub::HubPorts &ports, std::FILE *log = nullptr);

    quint16 port() const { return m_hub->port(); }
    hub::Hub &hub() { return *m_hub; }
    /// Adds an account: its one-time code.
    QString account(const QString &nama, Peran peran, Scope wilayah);
    /// An account with a device that is logged in already, without the slow password.
    TestDesk desk(const QString &nama, Peran peran, Scope wilayah);
    TestDesk deskOf(const Pemakai &pemakai);

    /// One request on a connection of its own.
    RawClient::Answer ask(const QByteArray &request, int milliseconds = 10'000) const;
    RawClient::Answer get(const TestDesk &desk, const QByteArray &target, const QByteArray &moreFields = {}) const;
    RawClient::Answer post(const TestDesk &desk, const QByteArray &target, const QByteArray &body,
                           const QByteArray &moreFields = {}) const;
    static QByteArray plain(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                            const QByteArray &moreFields = {});

private:
    const hub::HubPorts m_ports;
    QTemporaryDir m_folder;
    std::unique_ptr<hub::Hub> m_hub;
};

/// What a hub needs, in memory.
struct StoresInMemory {
    FixedClock clock;
    FakePusatStore pusat;
    FakeAkunStore akun{clock};
    FakeBerkasPusat berkas;
    FakeJejakBaca bacaan;
    hub::SodiumChance chance;
};

class TestHub : public StoresInMemory, public RunningHub {
public:
    explicit TestHub(hub::HubOptions options = generous(), std::FILE *log = nullptr)
        : RunningHub(std::move(options),
                     {pusat, akun, berkas, clock, chance, QByteArray(32, 'k'), bacaan,
                      kunciPaketOf(QByteArray(benihPaketBytes, 'p'))},
                     log)
    {
    }
};

/// "sinkron.celah" of {"galat":{"kode":…}}.
QString codeOf(const RawClient::Answer &answer);
QJsonObject jsonOf(const RawClient::Answer &answer);

} // namespace lumbung
