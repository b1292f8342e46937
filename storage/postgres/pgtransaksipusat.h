// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "storage/postgres/pembacarekam.h"
#include "storage/postgres/pgpool.h"
#include "storage/postgres/rantaijejak.h"

namespace lumbung {

/// TransaksiPusat on one borrowed connection. Writes go in bulk: a push of 500 ops is about ten round trips.
class PgTransaksiPusat final : public TransaksiPusat {
public:
    /// `koneksi` is inside a transaction (pembukaTulis) that began at `pada`, ms since 1970 UTC.
    PgTransaksiPusat(PgPinjaman koneksi, const Pemakai &pemakai, qint64 pada);

    Result<KepalaScope> kunci(Scope scope) override;
    Result<qint64> dseqTerakhir(const PerangkatId &perangkat, Scope scope) override;
    Result<std::map<OpId, JawabanOp>> jawabanLama(Scope scope, std::span<const OpId> op) override;
    Result<std::vector<RekamPusat>> rekam(std::span<const KunciRekam> kunci) override;
    Result<std::vector<RekamPusat>> rekamDi(Scope scope, std::span<const KunciRekam> kunci) override;
    Result<std::vector<RekamPusat>> keragaan(const KoperasiId &koperasi) override;
    Result<std::vector<RekamPusat>> lampiran(const KoperasiId &koperasi) override;
    Result<std::optional<qint64>> berkas(const QByteArray &sha256) override;
    Result<std::vector<KoperasiId>> kembar(Scope scope, std::span<const KunciKembar> kunci) override;
    Result<void> tulis(const TulisanPusat &tulisan) override;
    Result<void> catat(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op, qint64 dseq,
                       qint64 diakuiSampai) override;
    Result<void> commit() override;

private:
    Result<void> tulisFeed(const TulisanPusat &tulisan);
    Result<void> tulisJejak(const TulisanPusat &tulisan, UjungJejak &ujung);
    Result<void> tulisKepala(const TulisanPusat &tulisan, const UjungJejak &ujung);
    Result<void> catatOp(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op);

    PgPinjaman m_koneksi;
    PembacaRekam m_pembaca;
    std::map<Scope, UjungJejak> m_terkunci;
    std::vector<Scope> m_petunjuk; ///< where this user's records are likely to be
    QString m_pemakai;             ///< id
    qint64 m_pada;
};

} // namespace lumbung
