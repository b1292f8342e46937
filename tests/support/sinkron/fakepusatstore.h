// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <functional>
#include <map>
#include <set>

namespace lumbung {

/// The hub's database in memory, with transactions that lock heads, may overlap, and may be cut off at any step.
class FakePusatStore final : public PusatStore {
public:
    /// Everything that a backup would hold.
    struct Isi {
        QString epoch = QStringLiteral("11111111-1111-4111-8111-111111111111");
        std::map<Scope, KepalaScope> kepala;
        std::map<Scope, std::map<KunciRekam, RekamPusat>> feed;
        std::map<std::pair<Scope, OpId>, JawabanOp> opLog;
        std::map<std::pair<PerangkatId, Scope>, qint64> dseq;
        std::vector<JejakPusat> jejak;
        /// Who has sent which file whole, with its bytes' number.
        std::map<std::pair<QString, QByteArray>, qint64> berkas;
    };
    /// Steps of a transaction at which a test may break in.
    enum class Titik { Mulai, Kunci, Tulis, SebelumCommit, SesudahCommit };

    Result<std::unique_ptr<TransaksiPusat>> mulai(const Pemakai &pemakai) override;
    Result<QString> epoch() override { return m_isi.epoch; }
    Result<std::map<Scope, KepalaScope>> kepala(const Pemakai &pemakai) override;
    Result<HalamanPusat> perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                   const std::set<Scope> &awal = {}) override;
    Result<std::vector<QByteArray>> cernaEmber(const Pemakai &pemakai, Scope scope, int bits) override;
    Result<std::vector<RekamPusat>> isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                             std::span<const int> ember) override;
    Result<HalamanPusat> ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci) override;

    /// Asked at every step; an error stops the transaction there.
    std::function<Result<void>(Titik)> gangguan;
    /// Commits wait, with their locks, until laksanakan() or batalkan().
    bool tundaCommit = false;
    const std::vector<quint64> &tertunda() const { return m_urutan; }
    void laksanakan(quint64 nomor);
    void batalkan(quint64 nomor);

    const Isi &isi() const { return m_isi; }
    /// This user has sent all of a file.
    void berkasLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 ukuran)
    {
        m_isi.berkas[{pemakai.id, sha256}] = ukuran;
    }
    /// Whether an attachment in a scope that this user may read names the file.
    bool berkasTerbaca(const Pemakai &pemakai, const QByteArray &sha256) const;
    /// The database as a backup had it, under a new epoch.
    void pulihkan(Isi isi, const QString &epochBaru);

private:
    friend class FakeTransaksiPusat;
    using Kerja = std::function<void(Isi &)>;

    Result<void> lewati(Titik titik) const { return gangguan ? gangguan(titik) : Result<void>(); }
    void lepas(quint64 nomor);

    Isi m_isi;
    quint64 m_nomor = 0;
    std::map<Scope, quint64> m_kunci; ///< who holds which head
    std::map<quint64, std::vector<Kerja>> m_menunggu;
    std::vector<quint64> m_urutan;
};

} // namespace lumbung
