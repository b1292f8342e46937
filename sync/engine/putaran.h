// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pemeriksa.h"
#include "sync/engine/penarik.h"
#include "sync/engine/pengantarberkas.h"
#include "sync/engine/pengirim.h"

namespace lumbung {

class Chance;
class Clock;

/// Where a run is.
enum class TahapSinkron { Diam, Salam, Kirim, Perangkat, Tarik, Cerna, Berkas };
QString keyOf(TahapSinkron tahap);

/// One run: hello when it is due, push, pull, compare, files. What turns up on the way (a hub that was restored, a
/// copied store, cursors taken back) begins the run again, a bounded number of times.
class Putaran {
public:
    struct Acara {
        std::function<void()> selesai;
        std::function<void(const Putusan &)> gagal;
        std::function<void(TahapSinkron)> tahap;
        std::function<void(double)> kemajuan;
        std::function<bool()> mendesak; ///< something wants to be sent: files give way
    };
    Putaran(Pertukaran &pertukaran, const Clock &clock, Chance &chance, Acara acara);

    void mulai();
    /// Ends the run where it is; what is half loaded is put in order.
    void berhenti();
    /// The next run begins with hello: rights may have changed.
    void perluSalam() { m_salamSampai = -1; }

    TahapSinkron tahap() const { return m_tahap; }
    /// The hub wants a newer program: ops went up, nothing came down.
    bool perbarui() const { return m_perbarui; }
    const std::optional<Error> &tertolak() const { return m_pengirim.tertolak(); }
    const std::optional<Error> &berkasTertolak() const { return m_pengantar.tertolak(); }
    void potonganBerkas(qint64 bytes) { m_pengantar.potongan(bytes); }
    /// Files: whether another run is worth its while at once, and how long the hub wants none; ms, 0 = any time.
    bool lagiBerkas() const { return m_pengantar.lagi(); }
    qint64 jedaBerkas() const { return m_pengantar.jeda(); }
    int diperbaiki() const { return m_pemeriksa.diperbaiki(); }

private:
    void masuk(TahapSinkron tahap);
    Result<void> awali();
    void salamDatang(const Putusan &putusan, const QByteArray &badan);
    Result<void> kenali(const Salam &salam);
    void kirim();
    void tarik();
    void cerna();
    void berkas();
    void gantiEpoch(const QString &epoch);
    void gantiPerangkat();
    Result<void> mintaPerangkat();
    Result<void> perangkatBaru(const PerangkatId &baru, const TokenPasangan &token);
    void muatUlang(Scope scope);
    void tuntas(Scope scope);
    void mulaiLagi();

    Pertukaran &m_pertukaran;
    const Clock &m_clock;
    Chance &m_chance;
    Acara m_acara;
    Pengirim m_pengirim;
    Penarik m_penarik;
    Pemeriksa m_pemeriksa;
    PengantarBerkas m_pengantar;
    TahapSinkron m_tahap = TahapSinkron::Diam;
    Salam m_salam;
    IdentitasPerangkat m_identitas;
    qint64 m_salamSampai = -1; ///< until when the last hello holds
    bool m_perbarui = false;
    bool m_pertama = true;            ///< no run has looked at every digest yet
    int m_lagi = 0;                   ///< times that this run began again
    std::set<Scope> m_perluCerna;     ///< digests not yet seen to agree
    std::set<Scope> m_tuntas;         ///< loaded anew to the end, since the engine was made
    std::map<Scope, int> m_muatUlang; ///< times loaded anew because of its digest
};

} // namespace lumbung
