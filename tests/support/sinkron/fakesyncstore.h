// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lampirandesk.h"
#include "core/domain/record.h"
#include "sync/engine/syncstore.h"

#include <functional>
#include <set>

namespace lumbung {

/// A desk's store in memory. Each call is one transaction on one value, so that a test can copy the whole store,
/// bring back an old copy, and break in before or after any transaction.
class FakeSyncStore final : public SyncStore, public BerkasSync {
public:
    /// An op in the outbox with what became of it.
    struct Keluar {
        Scope scope = Scope::Nasional;
        Op op;
        enum class Keadaan { Antre, Kirim, Dijawab } keadaan = Keadaan::Antre;
        JawabanOp jawaban = {};
        bool lunas = false; ///< its effect has come down, or it has none: it shields its fields no more
    };
    struct Rekam {
        qint64 versi = 0;
        qint64 seq = 0;
        bool dihapus = false;
        bool lama = false; ///< from before a reload; not confirmed any more
        Scope pindahKe = Scope::Nasional;
        QJsonObject doc; ///< of a tombstone: as it last was
    };
    struct Berkas {
        qint64 ukuran = 0;
        QByteArray isi;
        bool diminta = false;
        bool utuh() const { return isi.size() == ukuran; }
    };
    /// An attachment that the hub has not confirmed.
    struct LampiranLokal {
        Lampiran lampiran;
        Scope scope = Scope::Nasional;
        BarisLampiran::Keadaan keadaan = BarisLampiran::Keadaan::Menunggu;
        QString kode = {};
        bool diantrekan = false; ///< its op is in the outbox
    };
    /// Everything that the file would hold.
    struct Isi {
        IdentitasPerangkat identitas;
        KeadaanPaket paket;
        std::map<Scope, std::map<KunciRekam, Rekam>> rekam;
        std::map<Scope, KursorScope> kursor;
        std::set<Scope> mengulang;
        std::vector<Keluar> keluar;
        std::map<Scope, qint64> dseq;
        bool muatAwal = false;
        std::map<QByteArray, Berkas> berkas;
        std::map<LampiranId, LampiranLokal> lampiran;
        int nomorOp = 0; ///< of ops that this store makes by itself
    };
    enum class Titik { SebelumCommit, SesudahCommit };

    Result<IdentitasPerangkat> identitas() override { return m_isi.identitas; }
    Result<void> simpanIdentitas(const IdentitasPerangkat &identitas) override;
    Result<KeadaanPaket> keadaanPaket() override { return m_isi.paket; }
    Result<void> simpanKeadaanPaket(const KeadaanPaket &keadaan) override;
    Result<std::vector<Scope>> scopeMenunggu() override;
    Result<qint64> jumlahMenunggu() override;
    Result<std::vector<Scope>> scopeKeluar() override;
    Result<BatchOp> ambilBatch(Scope scope, int maxOp, qint64 sesudah = 0) override;
    Result<void> catatJawaban(Scope scope, std::span<const JawabanOp> jawaban) override;
    Result<void> ulangDari(Scope scope, qint64 harap) override;
    Result<void> tolak(Scope scope, std::span<const OpId> op, const QString &kode) override;
    Result<void> gantiPerangkat(const PerangkatId &baru) override;
    Result<std::map<Scope, KursorScope>> kursor() override { return m_isi.kursor; }
    Result<void> ikuti(Scope scope) override;
    Result<void> terapkan(const HalamanTurun &halaman) override;
    Result<void> mulaiUlang(Scope scope) override;
    Result<void> tuntasUlang(Scope scope) override;
    Result<void> lepas(Scope scope) override;
    Result<void> mulaiMuatAwal() override;
    Result<void> selesaiMuatAwal() override;
    BerkasSync &berkas() override { return *this; }
    Result<std::optional<BerkasNaik>> berikutNaik(const std::set<QByteArray> &lewati) override;
    Result<QByteArray> potongan(const QByteArray &sha256, qint64 dari, qint64 maks) override;
    Result<bool> utuh(const QByteArray &sha256) override;
    Result<void> sampai(const QByteArray &sha256) override;
    Result<void> tolak(const QByteArray &sha256, const QString &kode) override;
    Result<std::optional<BerkasTurun>> berikutTurun(const std::set<QByteArray> &lewati) override;
    Result<qint64> tambahTurun(const QByteArray &sha256, qint64 dari, const QByteArray &isi) override;
    Result<std::vector<QByteArray>> cernaEmber(Scope scope, int bits) override;
    Result<std::vector<RingkasRekam>> isiEmber(Scope scope, int bits, int ember) override;

    /// Queues what a person did: number and op in one transaction.
    Result<void> antrekan(Scope scope, Op op);
    /// What a person attached: its file waits to go up.
    Result<void> lampirkan(Scope scope, const Lampiran &lampiran, const QByteArray &isi);
    /// What a person removed: gone at once, or with an op `hapus` (whose number is given here).
    Result<void> lepasLampiran(const LampiranId &id, Op hapus);
    std::vector<BarisLampiran> lampiranDari(const KunciRekam &pemilik) const;
    /// Somebody wants to open it.
    Result<void> minta(const QByteArray &sha256);
    /// Takes back a record that was never sent, without a gap in the numbers; false when it was.
    bool batalkan(const KunciRekam &kunci);
    /// What the person sees; nothing when the record is not there, was removed here, or has no visible koperasi.
    std::optional<Record> lihat(const KunciRekam &kunci) const;
    /// The hub's values with unsettled edits on top; empty when there is none.
    Record tampak(const KunciRekam &kunci) const;
    /// The row of a record that is not removed, whatever scope it is in.
    const Rekam *hidup(const KunciRekam &kunci) const;
    /// Ops that shield their fields.
    std::vector<const Keluar *> belumLunas(const KunciRekam &kunci) const;

    const Isi &isi() const { return m_isi; }
    void ganti(Isi isi) { m_isi = std::move(isi); }
    /// Asked before and after each commit; an error before it undoes the transaction. May throw to end the program.
    std::function<Result<void>(Titik)> gangguan;

private:
    static void lampiranTurun(Isi &isi, const RekamTurun &turun);
    static void lampiranDijawab(Isi &isi, Keluar &keluar);
    static void buangTanpaNama(Isi &isi);
    bool nisan(const KunciRekam &kunci) const;
    Result<void> tulis(const std::function<Result<void>(Isi &)> &kerja);

    Isi m_isi;
};

} // namespace lumbung
