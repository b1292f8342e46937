// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"
#include "sync/http/penggerak.h"

#include <QThread>

namespace lumbung {

/// Syncing on a thread of its own, seen from the thread of the windows. Ends what it does before it goes.
class PengendaliHttp final : public QObject, public PengendaliSinkron {
    Q_OBJECT
public:
    /// `buka` is called on the sync thread. All references outlive this.
    PengendaliHttp(Penggerak::Buka buka, SecretStore &rahasia, const Clock &clock, Chance &chance);
    ~PengendaliHttp() override;

    /// Begins; the answer is whether the store could be opened.
    QFuture<Result<void>> mulai();
    /// What the next run to end did, or why it did not get through. Ask before mulai() to hear of the first one.
    /// Missing "sinkron.belum-bergabung" when this desk has joined no hub.
    struct Hasil {
        HitunganSinkron hitungan;
        std::map<Scope, KursorScope> kursor;
    };
    QFuture<Result<Hasil>> sekali();
    /// The office wrote something; this window is in front or not.
    void adaTulisan();
    void terlihat(bool terlihat);

    StatusSinkron status() const override { return m_status; }
    void ikuti(QObject *konteks, std::function<void(const StatusSinkron &)> kabar) override;
    void sinkronSekarang() override;
    QFuture<Result<IdentitasPerangkat>> daftar(const PermintaanGabung &permintaan) override;
    QFuture<Result<std::vector<SesiPerangkat>>> perangkat() override;
    QFuture<Result<void>> cabut(const PerangkatId &perangkat) override;

Q_SIGNALS:
    void statusBerubah(const lumbung::StatusSinkron &status);
    void dataBerubah();

private:
    /// Runs on the sync thread.
    void serahkan(std::function<void(Penggerak &)> kerja);
    void tidakMulai(const Error &galat);

    const Clock &m_clock;
    Chance &m_chance;
    QThread m_thread;
    Penggerak *m_penggerak; ///< lives on m_thread; deleted when it ends
    StatusSinkron m_status;
};

} // namespace lumbung
