// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/sebagai/hanyalihat.h"
#include "core/application/sebagai/hanyalihatberkas.h"
#include "core/application/sebagai/sinkronsebagai.h"

namespace lumbung {

/// An office through the eyes of a role in an area: only what lies inside is there, and nothing can be written, not
/// even by a form that forgot to ask.
class OfficeSebagai final : public Office {
public:
    OfficeSebagai(std::unique_ptr<Office> dalam, const SudutPandang &sudut);

    Kantor kantor() override;
    KoperasiQueries &koperasi() override { return m_koperasi; }
    RekapQueries &rekap() override { return m_rekap; }
    UnitOfWorkFactory &work() override { return m_work; }
    Workspace &workspace() override { return m_workspace; }
    SinkronDesk &sinkron() override { return m_sinkron; }
    PeristiwaQueries &peristiwa() override { return m_dalam->peristiwa(); } // they are the office's, not an area's
    VerifikasiQueries &verifikasi() override { return m_dalam->verifikasi(); }
    LampiranDesk &lampiran() override { return m_lampiran; }
    SopStore &sop() override { return m_sop; }
    Result<void> changesOf(const TindakanId &, const std::function<bool(const RiwayatRekam &)> &) override
    {
        return hanyaLihat();
    }
    Result<std::vector<Temuan>> check() override { return hanyaLihat(); }
    Result<void> backup(const QString &) override { return hanyaLihat(); }

private:
    const std::unique_ptr<Office> m_dalam;
    const SudutPandang m_sudut;
    const BatasWilayah m_batas;
    KoperasiSebagai m_koperasi;
    RekapSebagai m_rekap;
    SinkronSebagai m_sinkron;
    WorkHanyaLihat m_work;
    WorkspaceSesaat m_workspace;
    LampiranHanyaLihat m_lampiran;
    SopHanyaLihat m_sop;
};

/// Writes into the audit that somebody looks as another, after periksaSudutPandang(); errors of both.
Result<void> catatLihatSebagai(Office &office, const QString &pelaku, const SudutPandang &sudut);

} // namespace lumbung
