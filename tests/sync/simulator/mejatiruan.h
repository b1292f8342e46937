// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncengine.h"
#include "tests/support/sinkron/fakesyncstore.h"
#include "tests/sync/simulator/jadwal.h"
#include "tests/sync/simulator/jaringan.h"

#include <memory>

namespace lumbung::simulasi {

/// The program of a desk ends here; what is in its store stays.
struct MejaMati {};

/// A desk: the real engine over a store in memory, with people who work on what they see.
class MejaTiruan final : public SumberToken, public Clock {
public:
    MejaTiruan(Antrean &antrean, PusatTiruan &pusat, int nomor, int akun, quint64 benih);
    /// The same store on a second computer.
    MejaTiruan(const MejaTiruan &asal, int nomor, quint64 benih);

    void orang(const Aksi &aksi);
    void nyalakan();
    void matikan(qint64 lama);
    void matikanDiTitik(int titik) { m_matiPada = titik; }
    void penuhkan(qint64 sampai) { m_penuhSampai = sampai; }
    void simpanLama() { m_lama = m_store.isi(); }
    void kembaliLama();
    PerangkatId perangkat() const { return m_store.isi().identitas.perangkat; }
    void geserJam(qint64 hari) { m_hari += hari; }
    void sinkronSekarang();
    void pulih();

    /// Nothing is on its way, everything is answered or refused, and nothing keeps the desk from being in step.
    bool tenang() const;
    bool adaTurun() const;
    QString keadaan() const;
    FakeSyncStore &store() { return m_store; }
    const FakeSyncStore &store() const { return m_store; }
    Jaringan &jaringan() { return m_jaringan; }
    /// What people attached here and did not remove before it was sent, while the store kept going forward.
    const std::map<LampiranId, Scope> &dilampirkan() const { return m_dilampirkan; }
    int akun() const { return m_akun; }
    int nomor() const { return m_nomor; }
    /// Called after each piece of work on the store.
    std::function<void(MejaTiruan &)> sesudahKerja;

private:
    // SumberToken
    QString segar() const override { return m_segar; }
    bool adaAkses() const override { return !m_akses.isEmpty(); }
    void lupakanAkses() override { m_akses.clear(); }
    Result<void> simpan(const TokenPasangan &token) override;
    // Clock
    QDateTime now() const override;

    void putar();
    void mintaMasuk();
    void satuPutaran();
    void jadwalkanBangun(qint64 ms);
    Result<void> gangguan(FakeSyncStore::Titik titik);
    bool catat(Scope scope, Op op);

    struct Sasaran {
        KunciRekam kunci;
        Scope scope = Scope::Nasional;
        const FakeSyncStore::Rekam *rekam = nullptr; ///< nothing when only this desk knows it yet
    };
    std::vector<Sasaran> sasaran(JenisRekam jenis) const;
    Op dasar(JenisOp jenis, const KunciRekam &kunci);
    QString uuid();
    Value nilai(Field field, quint32 n);
    bool buat(const Aksi &aksi);
    bool buatKeragaan(const Aksi &aksi);
    bool ubah(const Aksi &aksi, const Sasaran &sasaran, Field field, const Value &nilai);
    bool ubahSesuatu(const Aksi &aksi);
    bool pindah(const Aksi &aksi);
    bool hapus(const Aksi &aksi);
    bool transisi(const Aksi &aksi);
    bool selesaikan(const Aksi &aksi);
    bool putuskan(const Aksi &aksi);
    bool lampirkan(const Aksi &aksi);
    bool lepasLampiran(const Aksi &aksi);
    bool lakukan(const Aksi &aksi);

    Antrean &m_antrean;
    PusatTiruan &m_pusat;
    int m_nomor, m_akun;
    Dadu m_dadu;
    Jaringan m_jaringan;
    FakeSyncStore m_store;
    QString m_akses, m_segar;
    std::unique_ptr<SyncEngine> m_engine;
    quint64 m_jalan = 0;  ///< counts starts of the program
    quint64 m_bangun = 0; ///< counts alarms: only the newest rings
    qint64 m_hari = 0;    ///< days by which the clock is wrong
    qint64 m_penuhSampai = 0;
    int m_matiPada = 0;
    int m_uuid = 0;
    std::map<LampiranId, Scope> m_dilampirkan;
    std::optional<FakeSyncStore::Isi> m_lama;
    bool m_dimintaMasuk = false; ///< somebody is on the way to give the password
};

} // namespace lumbung::simulasi
