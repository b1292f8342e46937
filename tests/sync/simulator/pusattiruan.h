// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/transport.h"
#include "sync/wire/halaman.h"
#include "sync/wire/salam.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/sync/simulator/antrean.h"
#include "tests/sync/simulator/dadu.h"

#include <set>

namespace lumbung::simulasi {

/// The hub on one page: the real use case and codec over the store in memory, with transactions that stay open for
/// a while, and a process that may end at any step.
class PusatTiruan {
public:
    using Balas = std::function<void(int status, const QByteArray &badan)>;

    PusatTiruan(Antrean &antrean, quint64 benih);

    /// A desk of this account is known under this device.
    void daftarkan(const PerangkatId &perangkat, int nomor) { m_perangkat[perangkat.text()].akun = nomor; }
    /// A person gave code and password: the device is let in (again); answers its refresh token.
    QString masuk(const PerangkatId &perangkat);
    /// The device's sessions end.
    void cabut(const PerangkatId &perangkat) { m_perangkat[perangkat.text()].dicabut = true; }
    std::vector<Pemakai> akun;
    /// Scopes that an account could ever read.
    std::map<int, std::set<Scope>> pernah;
    void catatHak(int nomor);

    void tangani(const Permintaan &permintaan, const QString &token, const Balas &balas);

    void matikan(qint64 lama);
    void matikanDiTitik(int titik) { m_matiPada = titik; }
    void lambatkan(qint64 sampai) { m_lambatSampai = sampai; }
    void tuntutSkema(qint64 sampai) { m_skemaSampai = sampai; }
    void bersihkan();
    void cadangkan();
    void pulihkan();
    bool hidup() const { return m_antrean.ms() >= m_matiSampai; }
    bool tenang() const { return m_store.tertunda().empty(); }
    void pulih();

    FakePusatStore &store() { return m_store; }
    /// Files that are whole, by their name: a folder beside the database, with a life of its own.
    const std::map<QByteArray, QByteArray> &berkas() const { return m_berkas; }

private:
    struct Panggilan {
        Permintaan permintaan;
        QString kueri;
        int akun = 0;
        Pemakai pemakai;
        PerangkatId perangkat;
        Balas balas;
    };
    void salam(const Panggilan &panggilan);
    void token(const Permintaan &permintaan, const Balas &balas);
    void perangkat(const Panggilan &panggilan);
    void kirim(const Panggilan &panggilan);
    void perubahan(const Panggilan &panggilan);
    void cerna(const Panggilan &panggilan);
    void ember(const Panggilan &panggilan);
    void ambil(const Panggilan &panggilan);
    void berkas(const Panggilan &panggilan);
    void tawarkanBerkas(const Panggilan &panggilan, const QByteArray &sha256);
    void tambahBerkas(const Panggilan &panggilan, const QByteArray &sha256);
    void tuntaskanBerkas(const Panggilan &panggilan, const QByteArray &sha256);
    void bacaBerkas(const Panggilan &panggilan, const QByteArray &sha256);
    void balasToken(const PerangkatId &perangkat, std::size_t rantai, const Balas &balas);
    void halaman(const Result<HalamanPusat> &halaman, const Balas &balas);
    void gagal(const Error &galat, const Balas &balas);
    void selesaikan(quint64 nomor, const QByteArray &badan, const Balas &balas);
    bool titik();

    Antrean &m_antrean;
    Dadu m_dadu;
    FakePusatStore m_store;
    FixedClock m_clock;
    /// Refresh tokens are used once; each enrolment begins a chain of them.
    struct Rantai {
        int kini = 0;
        qint64 sejak = 0;
    };
    struct Dikenal {
        int akun = 0;
        bool dicabut = false;
        std::vector<Rantai> rantai = {};
    };
    QString segar(const QString &perangkat, std::size_t rantai) const;
    bool terlaluLama(const MintaPerubahan &minta, const Balas &balas);

    struct Setengah {
        qint64 ukuran = 0;
        QByteArray isi;
    };
    std::map<QByteArray, QByteArray> m_berkas;
    std::map<std::pair<QString, QByteArray>, Setengah> m_setengah; ///< files that are still coming, of each user
    std::map<QString, Dikenal> m_perangkat;
    std::map<Scope, qint64> m_bersih; ///< tombstones up to here are gone
    qint64 m_skemaSampai = 0;
    std::optional<FakePusatStore::Isi> m_cadangan;
    qint64 m_matiSampai = 0;
    qint64 m_lambatSampai = 0;
    int m_matiPada = 0;
    quint64 m_jalan = 0; ///< counts starts of the process
    int m_pemulihan = 0;
};

} // namespace lumbung::simulasi
