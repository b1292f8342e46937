// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lampirandesk.h"
#include "core/application/sebagai/hanyalihat.h"
#include "core/application/sop/sopstore.h"

namespace lumbung {

/// Attached files for somebody who only looks.
class LampiranHanyaLihat final : public LampiranDesk {
public:
    explicit LampiranHanyaLihat(LampiranDesk &dalam) : m_dalam(dalam) {}
    Result<std::vector<BarisLampiran>> daftar(const KunciRekam &pemilik) override
    {
        return m_dalam.daftar(pemilik);
    }
    Result<BarisLampiran> cari(const LampiranId &id) override { return m_dalam.cari(id); }
    Result<Lampiran> tambah(Lampiran, QIODevice &, const QString &) override { return hanyaLihat(); }
    Result<void> lepas(const LampiranId &, const QString &, const QString &) override { return hanyaLihat(); }
    Result<void> baca(const LampiranId &id, QIODevice &tujuan) override { return m_dalam.baca(id, tujuan); }
    Result<void> ajukanLagi(const LampiranId &) override { return hanyaLihat(); }

private:
    LampiranDesk &m_dalam;
};

/// The office's SOPs for somebody who only looks; drafts of others are theirs.
class SopHanyaLihat final : public SopStore {
public:
    explicit SopHanyaLihat(SopStore &dalam) : m_dalam(dalam) {}
    Result<std::vector<TerbitanSop>> terbitan(const QString &kode) override { return m_dalam.terbitan(kode); }
    Result<std::vector<DrafSop>> semuaDraf() override { return std::vector<DrafSop>(); }
    Result<std::optional<DrafSop>> draf(const QString &) override { return std::optional<DrafSop>(); }
    Result<void> simpanDraf(const DrafSop &) override { return hanyaLihat(); }
    Result<void> buangDraf(const QString &) override { return hanyaLihat(); }
    Result<void> terbitkan(const TerbitanSop &) override { return hanyaLihat(); }

private:
    SopStore &m_dalam;
};

} // namespace lumbung
