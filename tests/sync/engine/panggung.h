// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncengine.h"
#include "sync/wire/halaman.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"
#include "tests/support/sinkron/fakesyncstore.h"

#include <deque>

namespace lumbung {

/// A stage for the engine alone: the test plays line and hub, one answer after the other.
class Panggung : private SumberToken, private Detak {
public:
    Panggung();

    /// The next request; stops the test when the engine asks for nothing.
    Permintaan minta();
    /// Whether the engine asks for something now.
    bool adaMinta();
    void jawab(int status, const QByteArray &badan = {}, int cobaLagi = 0);
    void putus(SebabGagal sebab);
    void tolak(int status, const char *kode, const QVariantMap &fakta = {});
    void jawabToken();
    void jawabSalam(const VektorScope &scopes, const QString &epoch = QStringLiteral("e1"));
    /// Answers token and hello, as every first run begins.
    void sambut(const VektorScope &scopes);
    /// Answers digests until something else is asked, as the store has them.
    void jawabCerna();
    /// Time goes on to the next thing the engine waits for; answers how long that was.
    qint64 tunggu();

    static QString uuid(int nomor);
    static BarisHalaman baris(int nomor, qint64 seq, qint64 versi = 1);
    void antrekan(int nomor);

    FakeSyncStore store;
    FixedClock clock;
    qint64 kini = 0;
    QString akses, rahasia = QStringLiteral("segar");
    int tokenDisimpan = 0;
    SyncEngine engine;

private:
    QString segar() const override { return rahasia; }
    bool adaAkses() const override { return !akses.isEmpty(); }
    void lupakanAkses() override { akses.clear(); }
    Result<void> simpan(const TokenPasangan &token) override;
    qint64 ms() const override { return kini; }
    void putar();

    SeededChance m_chance;
    std::deque<Permintaan> m_antre;
    Permintaan m_terakhir;
    qint64 m_tunggu = -1;
};

} // namespace lumbung
