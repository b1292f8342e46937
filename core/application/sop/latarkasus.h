// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/peristiwaqueries.h"
#include "core/domain/sop/definisisop.h"
#include "core/domain/sop/delegasi.h"
#include "core/domain/sop/kalenderkerja.h"

#include <map>
#include <memory>
#include <vector>

namespace lumbung {

/// A version of an SOP, and where it came from.
struct VersiSop {
    std::shared_ptr<const DefinisiSop> isi;
    QString definisi = {}; ///< UUID of the event that put it into force; empty = as the program carries it
    qint64 pada = 0;       ///< when that was, ms UTC
};

/// What all cases of an office are judged against: its SOPs in all their versions, its mandates and its calendar.
class LatarKasus {
public:
    /// The shipped SOPs, the default calendar, nobody's mandate.
    LatarKasus();
    /// With what the office has decided. What an event says in a way this program cannot read is left out.
    static Result<LatarKasus> muat(PeristiwaQueries &peristiwa);

    /// The version that a case opened on this day runs: of those in force by then the highest; the shipped one
    /// stands in for an SOP whose own versions all begin later. Nothing for an unknown code.
    const VersiSop *berlaku(const QString &kode, QDate hari) const;
    /// Exactly the version that a case was opened under; nothing when its event has not come yet.
    const VersiSop *versi(const QString &kode, const QString &definisi) const;
    const std::vector<VersiSop> &versiSemua(const QString &kode) const;
    /// Codes in the order of the register: as shipped, then the office's own.
    const std::vector<QString> &kode() const { return m_kode; }

    const KalenderKerja &kalender() const { return m_kalender; }
    const std::vector<Delegasi> &delegasi() const { return m_delegasi; }

private:
    void tambah(VersiSop versi);
    Result<void> muatSop(PeristiwaQueries &peristiwa);
    Result<void> muatDelegasi(PeristiwaQueries &peristiwa);
    Result<void> muatKalender(PeristiwaQueries &peristiwa);

    std::vector<QString> m_kode;
    std::map<QString, std::vector<VersiSop>> m_versi;
    std::vector<Delegasi> m_delegasi;
    KalenderKerja m_kalender = KalenderKerja::bawaan();
};

} // namespace lumbung
