// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"
#include "sync/engine/jeda.h"
#include "sync/engine/putaran.h"

namespace lumbung {

/// What the driver has to do next: hand over the requests, then call kerjakan() if there is work, then ask again.
/// With neither it waits for an answer, for an event or for `tungguMs` (-1 = for those alone).
struct Langkah {
    std::vector<Permintaan> kirim;
    bool kerja = false;
    qint64 tungguMs = -1;
};

/// The desk's side of syncing as a state machine: no socket, no thread, no timer. A driver feeds events and answers
/// and does what berikut() says; every call is on one thread, the store's.
class SyncEngine {
public:
    SyncEngine(SyncStore &store, SumberToken &token, const Clock &clock, const Detak &detak, Chance &chance);
    SyncEngine(const SyncEngine &) = delete;
    SyncEngine &operator=(const SyncEngine &) = delete;

    // events: each may begin a run at once
    void mulai();
    void jaringanHidup();
    void sinkronSekarang();
    void sudahMasuk(); ///< a person gave the password: there is a refresh token again
    void adaTulisan(); ///< something was queued
    void terlihat(bool terlihat);

    Langkah berikut();
    void kerjakan();
    void terima(const Tanggapan &tanggapan);

    const StatusSinkron &status() const { return m_status; }
    /// A run is on.
    bool berjalan() const { return m_berjalan; }
    /// Begins with parts of files of so many bytes; for tests, whose files are small.
    void potonganBerkas(qint64 bytes) { m_putaran.potonganBerkas(bytes); }
    /// For logs and failing tests: "tarik; 1 terbang; gagal 0; bangun -1".
    QString keadaan() const;

private:
    void jalankan();
    void bangunkan(qint64 ms);
    void bertahap(TahapSinkron tahap);
    void selesai();
    void gagal(const Putusan &putusan);
    qint64 jedaSesudah(const Putusan &putusan);
    void hitung();

    SyncStore &m_store;
    const Clock &m_clock;
    const Detak &m_detak;
    Jeda m_jeda;
    Pertukaran m_pertukaran;
    Putaran m_putaran;
    StatusSinkron m_status;
    bool m_berjalan = false;
    bool m_terlihat = true;
    bool m_ulangi = false; ///< an event came while a run was on: another one follows
    int m_kegagalan = 0;   ///< in a row
    qint64 m_bangun = -1;  ///< when the next run begins; -1 = only by an event
};

} // namespace lumbung
