// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/detak.h"
#include "sync/engine/putusan.h"
#include "sync/engine/sumbertoken.h"
#include "sync/engine/syncstore.h"

#include <deque>
#include <functional>
#include <map>

namespace lumbung {

/// Requests on their way and store work that waits, for one run. The steps of a run (Pengirim, Penarik, Pemeriksa)
/// ask here; whatever they cannot deal with ends the run through `gagal`.
class Pertukaran {
public:
    using Jawab = std::function<void(const Putusan &, const QByteArray &badan)>;
    using Kerja = std::function<Result<void>()>;

    Pertukaran(SyncStore &store, SumberToken &token, const Detak &detak);

    SyncStore &store() { return m_store; }
    SumberToken &token() { return m_token; }
    qint64 sekarang() const { return m_detak.ms(); }

    /// Sends; `jawab` hears of success and of every failure but a token that has run out: that one is renewed and
    /// the request goes out again.
    void minta(Permintaan permintaan, Jawab jawab);
    void get(const QString &jalur, Jawab jawab);
    void post(const QString &jalur, const QByteArray &badan, Jawab jawab);
    /// Work on the store, done in order by kerjakan().
    void kerja(Kerja kerja) { m_kerja.push_back(std::move(kerja)); }

    bool adaKerja() const { return !m_kerja.empty(); }
    bool sibuk() const { return !m_terbang.empty() || !m_kerja.empty() || !m_tertunda.empty(); }
    std::size_t terbang() const { return m_terbang.size(); }
    /// Requests to hand over to the line now.
    std::vector<Permintaan> ambilKirim() { return std::exchange(m_kirim, {}); }
    /// When the oldest request on its way counts as lost; -1 = none.
    qint64 batasTunggu() const;

    void terima(const Tanggapan &tanggapan);
    void kerjakan();
    /// Gives up requests that got no answer at all.
    void buangYangLama();
    /// Forgets everything on its way; answers that still come are not ours any more.
    void batal();

    /// A run's end by failure.
    std::function<void(const Putusan &)> gagal;
    PerangkatId perangkat; ///< goes out as X-Device

private:
    struct Terbang {
        Permintaan permintaan;
        Jawab jawab;
        qint64 sejak = 0;
        bool ulangan = false; ///< went out again after its token was renewed
    };

    void kirim(Terbang terbang);
    void segarkan();
    void tokenDatang(const Putusan &putusan, const QByteArray &badan);

    SyncStore &m_store;
    SumberToken &m_token;
    const Detak &m_detak;
    quint64 m_nomor = 0;
    bool m_menyegarkan = false;
    std::map<quint64, Terbang> m_terbang;
    std::vector<Terbang> m_tertunda; ///< wait for a token
    std::vector<Permintaan> m_kirim;
    std::deque<Kerja> m_kerja;
};

} // namespace lumbung
