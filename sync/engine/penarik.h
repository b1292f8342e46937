// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pertukaran.h"
#include "sync/engine/ukuranhalaman.h"
#include "sync/wire/halaman.h"
#include "sync/wire/salam.h"

#include <set>

namespace lumbung {

/// Brings the followed scopes to their heads, page by page; the next page is on its way while one is applied.
/// Follows what the account gained, lets go of what it lost once nothing of it waits to be sent.
class Penarik {
public:
    struct Acara {
        std::function<void()> selesai;
        std::function<void(const QString &epoch)> epochLain;
        std::function<void()> mulaiLagi; ///< cursors were taken back: the run begins again
        std::function<void(double)> kemajuan;
    };
    Penarik(Pertukaran &pertukaran, Acara acara) : m_pertukaran(pertukaran), m_acara(std::move(acara)) {}

    /// `salam` = what the hub said of the account, `epoch` = the epoch that this store knows.
    void mulai(const Salam &salam, const QString &epoch);
    /// Scopes in which something came since ambilBerubah(), so that their digests want a look.
    std::set<Scope> ambilBerubah() { return std::exchange(m_berubah, {}); }
    /// Scopes that the hub would not read out: hello has to tell.
    bool adaDicabut() const { return m_dicabut; }
    /// Everything is loaded anew because cursors were too old or the hub forgot.
    std::set<Scope> &mengulang() { return m_mengulang; }
    /// Ends the loading of a first sync, also after a failure.
    Result<void> akhiriMuatAwal();
    /// Takes back the cursors of these scopes.
    Result<void> ulangi(const std::set<Scope> &scopes);

private:
    Result<void> siapkan();
    Result<void> mulaiMuatAwal();
    void minta();
    void datang(const Putusan &putusan, const QByteArray &badan, qint64 sejak);
    void pegang(Halaman halaman, qint64 sejak);
    bool saring(const Halaman &halaman);
    bool majukan(const Halaman &halaman);
    Result<void> terapkan(const HalamanTurun &halaman);
    void terlaluLama(const Error &galat);

    Pertukaran &m_pertukaran;
    Acara m_acara;
    Salam m_salam;
    QString m_epoch;
    VektorScope m_vektor; ///< what the next request asks from
    VektorScope m_ujung;
    UkuranHalaman m_ukuran;
    bool m_denganCerna = false; ///< the request on its way carries the hash of the vector
    bool m_muatAwal = false;
    bool m_dicabut = false;
    std::set<Scope> m_berubah, m_mengulang;
    std::set<Scope> m_dariAwal; ///< loaded from 0 by this program and not yet whole
};

} // namespace lumbung
