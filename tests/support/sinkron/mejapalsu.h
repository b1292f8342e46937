// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sinkron/fakesyncstore.h"
#include "tests/support/sinkron/mejakantor.h"

namespace lumbung {

/// A desk over the store in memory.
class MejaPalsu final : public MejaKantor {
public:
    SyncStore &store() override { return m_store; }
    void bukaLagi() override {}
    void buat(const KoperasiId &id, const Record &profil) override;
    void buat(const KoperasiId &koperasi, const Periode &periode, const Record &isian) override;
    void ubah(const KunciRekam &kunci, const Record &isian) override;
    void hapus(const KunciRekam &kunci) override;
    std::optional<Record> lihat(const KunciRekam &kunci) override { return m_store.lihat(kunci); }
    LampiranId lampirkan(const KunciRekam &pemilik, const QByteArray &isi) override;
    void lepasLampiran(const LampiranId &id) override;
    std::vector<BarisLampiran> lampiran(const KunciRekam &pemilik) override
    {
        return m_store.lampiranDari(pemilik);
    }
    QByteArray bacaLampiran(const LampiranId &id) override;
    QString temuan() override { return {}; }

private:
    struct Tempat {
        Scope scope = Scope::Nasional;
        KoperasiId koperasi = {};
        Periode periode = {};
    };
    /// Where a record is and what it belongs to, as this desk knows.
    Tempat tempat(const KunciRekam &kunci) const;
    Op dasar(JenisOp jenis, const KunciRekam &kunci);
    void antrekan(Scope scope, const Op &op);
    qint64 versi(const KunciRekam &kunci) const;

    FakeSyncStore m_store;
    int m_nomor = 0;
};

} // namespace lumbung
