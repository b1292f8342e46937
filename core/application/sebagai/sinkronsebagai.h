// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"
#include "core/application/sebagai/koperasisebagai.h"
#include "core/application/sebagai/sudutpandang.h"

namespace lumbung {

/// Conflicts and proposals inside an area with the rights of a role; nothing is decided, and of what this desk
/// sends nothing is seen: it is another account's.
class SinkronSebagai final : public SinkronDesk {
public:
    SinkronSebagai(SinkronDesk &dalam, KoperasiSebagai &koperasi, const SudutPandang &sudut)
        : m_dalam(dalam), m_koperasi(koperasi), m_sudut(sudut)
    {
    }

    Result<IdentitasPerangkat> identitas() override;
    Result<qint64> jumlahMenunggu() override { return qint64(0); }
    Result<qint64> jumlahPerluDiperiksa() override;
    Result<std::vector<Konflik>> konflik(bool terbukaSaja) override;
    Result<std::vector<Usulan>> usulan(bool terbukaSaja) override;
    Result<std::vector<BarisKeluar>> keluar(int) override { return std::vector<BarisKeluar>(); }
    Result<std::map<KoperasiId, QString>> namaKoperasi(std::span<const KoperasiId> id) override;
    Result<OpId> selesaikan(const KonflikId &, const Record &, const Asal &, bool) override;
    Result<OpId> putuskan(const UsulanId &, bool, const QString &) override;
    Result<void> singkirkan(const OpId &) override;
    Result<OpId> ajukanLagi(const OpId &) override;

private:
    SinkronDesk &m_dalam;
    KoperasiSebagai &m_koperasi;
    const SudutPandang &m_sudut;
};

} // namespace lumbung
