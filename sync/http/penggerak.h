// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/storeterhitung.h"
#include "sync/engine/syncengine.h"
#include "sync/http/httptransport.h"
#include "sync/http/tokenrahasia.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace lumbung {

/// Drives the engine on the thread it lives on: sends what it asks for, works while answers travel, sleeps when it
/// sleeps. Also asks the hub what a person wants to know outside a run (enrolment, devices).
class Penggerak : public QObject {
    Q_OBJECT
public:
    using Buka = std::function<Result<std::unique_ptr<SyncStore>>()>;

    Penggerak(Buka buka, SecretStore &rahasia, const Clock &clock, Chance &chance);
    ~Penggerak() override;

    /// Opens the store and begins, if this desk has joined a hub.
    Result<void> mulai();
    const StatusSinkron &status() const { return m_status; }
    HitunganSinkron hitungan() const { return m_terhitung ? m_terhitung->hitungan() : HitunganSinkron(); }
    Result<IdentitasPerangkat> identitas() { return m_store->identitas(); }
    SyncStore &store() { return *m_terhitung; }

    void sinkronSekarang();
    void adaTulisan();
    void terlihat(bool terlihat);
    void jaringanHidup();

    using Jawab = std::function<void(const Result<QByteArray> &badan)>;
    /// One request outside a run; errors as the hub said them or "sinkron.luring", "sinkron.masuk-lagi" and so on.
    void tanya(Permintaan permintaan, Jawab jawab);
    /// The hub took this desk in: keeps who it is and begins to sync.
    Result<IdentitasPerangkat> diterima(IdentitasPerangkat identitas, const TokenPasangan &token);
    /// Talks to another address while joining it.
    void pakaiAlamat(const IdentitasPerangkat &identitas) { m_transport.pakai(identitas); }

Q_SIGNALS:
    void statusBerubah(const lumbung::StatusSinkron &status);
    void dataBerubah(); ///< rows came down
    void istirahat();   ///< a run ended, well or not

private:
    class DetakNyata final : public Detak {
    public:
        DetakNyata() { m_waktu.start(); }
        qint64 ms() const override { return m_waktu.elapsed(); }

    private:
        QElapsedTimer m_waktu;
    };

    void putar();
    void tiba(const Tanggapan &tanggapan);
    void kabarkan();
    Result<void> kenali();
    Result<void> simpanKunciPusat(const KunciPaket &kunci);

    Buka m_buka;
    const Clock &m_clock;
    Chance &m_chance;
    DetakNyata m_detak;
    TokenRahasia m_token;
    HttpTransport m_transport;
    QTimer m_bangun;
    std::unique_ptr<SyncStore> m_store;
    std::optional<StoreTerhitung> m_terhitung;
    std::optional<SyncEngine> m_engine;
    std::map<quint64, Jawab> m_tanya;
    quint64 m_nomorTanya = quint64(1) << 62; ///< apart from the engine's numbers
    StatusSinkron m_status;
    qint64 m_diterima = 0; ///< rows that were told of
    bool m_berjalan = false;
    bool m_berputar = false;
};

} // namespace lumbung
