// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"
#include "hub/main/commands.h"

#include <csignal>
#include <sys/resource.h>

namespace lumbung::hub {

namespace {

/// Each connection is a file; the soft limit of a login is often far below what the system allows.
void raiseFileLimit()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

/// Blocked in all threads, and taken by the main one when it waits for them.
sigset_t blockSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, number);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return set;
}

void reload(Hub &hub)
{
    if (const auto reloaded = hub.reloadCertificate(); !reloaded)
        hub.log().event("sertifikat-lama-tetap", {{"kode", reloaded.error().code.toLatin1()}});
    else
        hub.log().event("sertifikat-dimuat-ulang");
}

void runUntilStopped(Hub &hub, const sigset_t &signalSet)
{
    constexpr timespec betweenTidying{3600, 0};
    for (;;) {
        const int number = sigtimedwait(&signalSet, nullptr, &betweenTidying);
        if (number == SIGTERM || number == SIGINT)
            return;
        if (number == SIGHUP)
            reload(hub);
        else
            hub.tidy();
    }
}

} // namespace

Result<Outcome> runServe(Wiring &wiring, const CommandLine &, const QStringList &)
{
    const sigset_t signalSet = blockSignals();
    raiseFileLimit();
    if (const auto fits = wiring.checkSchema(); !fits)
        return fits.error();
    const auto key = wiring.tokenKey();
    const auto paketKey = wiring.paketKey();
    if (!key || !paketKey)
        return key ? paketKey.error() : key.error();
    Hub hub(wiring.config.hub,
            {wiring.pusat, wiring.akun, wiring.berkas, wiring.clock, wiring.chance, *key, wiring.bacaan,
             kunciPaketOf(*paketKey)},
            wiring.config.log ? stdout : nullptr);
    if (const auto started = hub.start(); !started)
        return started.error();
    AccessLog events(stdout);
    events.event("mulai", {{"alamat", wiring.config.hub.server.address.toLatin1()},
                           {"pintu", QByteArray::number(hub.port())},
                           {"tls", wiring.config.hub.server.certificate.isEmpty() ? "tidak" : "ya"}});
    runUntilStopped(hub, signalSet);
    events.event("berhenti");
    hub.stop();
    return Outcome{};
}

} // namespace lumbung::hub
