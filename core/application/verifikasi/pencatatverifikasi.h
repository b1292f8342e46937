// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/application/ports/verifikasiqueries.h"

#include <map>

namespace lumbung {

/// Gathers steps of verification that are one act, each judged by the rules as it is added, and writes them
/// together: one audit line, one undo.
class PencatatVerifikasi {
public:
    /// `chance` gives ids; one who only takes steps back needs none.
    PencatatVerifikasi(Office &office, PelakuVerifikasi pelaku, const Clock &clock, Chance *chance);

    const PelakuVerifikasi &pelaku() const { return m_pelaku; }
    /// Where a submission stands, with the steps gathered so far.
    Result<KeadaanPengajuan> keadaan(const KeragaanId &id);
    /// Gives the step id, time, actor and what it follows. Errors of periksaPeristiwa(): then it is not gathered.
    Result<void> tambah(const KeragaanId &id, PeristiwaVerifikasi langkah);
    int banyak() const { return static_cast<int>(m_langkah.size()); }
    /// Writes what was gathered; nothing gathered, nothing written.
    Result<TindakanId> simpan(const QString &kode, const QString &judul);

private:
    struct Langkah {
        KeragaanId id;
        PeristiwaVerifikasi peristiwa;
        std::optional<PemberitahuanVerifikasi> pemberitahuan;
    };
    Result<std::vector<PeristiwaVerifikasi> *> peristiwa(const KeragaanId &id);
    PeristiwaVerifikasiId idLangkah(const PeristiwaVerifikasi &langkah) const;
    Result<void> perlebarSampel(UnitOfWork &unit);

    Office &m_office;
    PelakuVerifikasi m_pelaku;
    const Clock &m_clock;
    Chance *m_chance;
    std::map<KeragaanId, std::vector<PeristiwaVerifikasi>> m_dikenal;
    std::vector<Langkah> m_langkah;
    std::map<KeragaanId, bool> m_dariKementerian; ///< verdicts of the ministry among the steps
    bool m_sampelBerubah = false;
};

} // namespace lumbung
