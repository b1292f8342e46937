// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncstore.h"

namespace lumbung {

/// What went to and fro since it was asked last.
struct HitunganSinkron {
    qint64 terkirim = 0;             ///< ops that the hub answered
    qint64 diterima = 0;             ///< rows that came down
    qint64 konflik = 0, ditolak = 0; ///< of the answers
};

/// A SyncStore that counts what passes through it: for people who want to know what a run did, and to know whether
/// anything on the screen is out of date.
class StoreTerhitung final : public SyncStore {
public:
    explicit StoreTerhitung(SyncStore &store) : m_store(store) {}
    const HitunganSinkron &hitungan() const { return m_hitungan; }

    Result<IdentitasPerangkat> identitas() override { return m_store.identitas(); }
    Result<void> simpanIdentitas(const IdentitasPerangkat &satu) override { return m_store.simpanIdentitas(satu); }
    Result<KeadaanPaket> keadaanPaket() override { return m_store.keadaanPaket(); }
    Result<void> simpanKeadaanPaket(const KeadaanPaket &satu) override { return m_store.simpanKeadaanPaket(satu); }
    Result<std::vector<Scope>> scopeMenunggu() override { return m_store.scopeMenunggu(); }
    Result<std::vector<Scope>> scopeKeluar() override { return m_store.scopeKeluar(); }
    Result<qint64> jumlahMenunggu() override { return m_store.jumlahMenunggu(); }
    Result<BatchOp> ambilBatch(Scope scope, int maxOp, qint64 sesudah = 0) override
    {
        return m_store.ambilBatch(scope, maxOp, sesudah);
    }
    Result<void> catatJawaban(Scope scope, std::span<const JawabanOp> jawaban) override;
    Result<void> ulangDari(Scope scope, qint64 harap) override { return m_store.ulangDari(scope, harap); }
    Result<void> tolak(Scope scope, std::span<const OpId> op, const QString &kode) override
    {
        return m_store.tolak(scope, op, kode);
    }
    Result<void> gantiPerangkat(const PerangkatId &baru) override { return m_store.gantiPerangkat(baru); }
    Result<std::map<Scope, KursorScope>> kursor() override { return m_store.kursor(); }
    Result<void> ikuti(Scope scope) override { return m_store.ikuti(scope); }
    Result<void> terapkan(const HalamanTurun &halaman) override;
    Result<void> mulaiUlang(Scope scope) override { return m_store.mulaiUlang(scope); }
    Result<void> tuntasUlang(Scope scope) override { return m_store.tuntasUlang(scope); }
    Result<void> lepas(Scope scope) override { return m_store.lepas(scope); }
    Result<void> mulaiMuatAwal() override { return m_store.mulaiMuatAwal(); }
    Result<void> selesaiMuatAwal() override { return m_store.selesaiMuatAwal(); }
    BerkasSync &berkas() override { return m_store.berkas(); }
    Result<std::vector<QByteArray>> cernaEmber(Scope scope, int bits) override
    {
        return m_store.cernaEmber(scope, bits);
    }
    Result<std::vector<RingkasRekam>> isiEmber(Scope scope, int bits, int ember) override
    {
        return m_store.isiEmber(scope, bits, ember);
    }

private:
    SyncStore &m_store;
    HitunganSinkron m_hitungan;
};

} // namespace lumbung
