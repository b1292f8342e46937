// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pertukaran.h"
#include "sync/engine/ukuranpotongan.h"

#include <optional>
#include <set>

namespace lumbung {

/// Sends the files that attachments wait for and fetches those that are wanted, a part at a time, beginning where
/// the last try ended. It is the last step of a run and gives way: after half a minute, and between two parts as
/// soon as something else wants to be sent. What one file cannot do does not hold up the others.
class PengantarBerkas {
public:
    struct Acara {
        std::function<void()> selesai;
        std::function<bool()> mendesak; ///< whether something else waits for the line
    };
    PengantarBerkas(Pertukaran &pertukaran, Acara acara) : m_pertukaran(pertukaran), m_acara(std::move(acara)) {}

    /// Begins with parts of so many bytes; for tests, whose files are small.
    void potongan(qint64 bytes) { m_ukuran = UkuranPotongan(bytes); }
    /// `turun`: also fetch.
    void mulai(bool turun);
    /// Ops were queued, since the hub has their files now.
    bool mengantre() const { return m_antre; }
    /// There is more to do, and this step got on with it: another run is worth its while at once.
    bool lagi() const { return m_tersisa && m_maju; }
    /// The hub asked to be left alone with files for so long, ms; 0 = it did not.
    qint64 jeda() const { return m_jeda; }
    /// Why a file did not go, since mulai().
    const std::optional<Error> &tertolak() const { return m_tertolak; }

private:
    struct Naik {
        BerkasNaik berkas;
        qint64 ada = 0;    ///< bytes that the hub has
        int penolakan = 0; ///< parts in a row that it did not take
    };
    Result<void> lanjut();
    Result<void> berikutnya();
    void akhiri();

    void tawarkan(const BerkasNaik &berkas);
    Result<void> kirimPotongan(Naik naik);
    void naikDijawab(Naik naik, const Putusan &putusan, const QByteArray &badan, qint64 sejak);
    void naikMaju(Naik naik, const QByteArray &badan);
    void naikGagal(Naik naik, const Putusan &putusan);
    void bertentangan(Naik naik, const Error &galat);
    void tolak(const QByteArray &sha256, const QString &kode);
    void tunda(const QByteArray &sha256);
    void sampai(const QByteArray &sha256);

    void unduh(const BerkasTurun &berkas);
    void turunDijawab(const BerkasTurun &berkas, const Putusan &putusan, const QByteArray &badan, qint64 sejak);
    Result<void> simpan(const BerkasTurun &berkas, const QByteArray &isi);

    bool istirahat(const Putusan &putusan);
    void lewati(const QByteArray &sha256);

    Pertukaran &m_pertukaran;
    Acara m_acara;
    UkuranPotongan m_ukuran;
    std::set<QByteArray> m_lewati; ///< in this run
    std::map<QByteArray, int> m_sampaiKali;
    std::map<QByteArray, int> m_percuma; ///< times that all of a file went to and fro for nothing, in this session
    std::optional<Error> m_tertolak;
    qint64 m_sampai = 0; ///< when this step gives way
    qint64 m_jeda = 0;
    bool m_turun = true;
    bool m_penuh = false; ///< the hub has no room: nothing goes up
    bool m_antre = false; ///< ops were queued
    bool m_maju = false;
    bool m_tersisa = false;
};

} // namespace lumbung
