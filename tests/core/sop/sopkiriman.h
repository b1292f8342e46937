// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/kasussop.h"

#include <QStringList>

namespace lumbung::uji {

/// Codes of the eleven shipped definitions.
const QStringList &kodeKiriman();
/// One of them, as the programs carry it.
const DefinisiSop &kiriman(const QString &kode);

/// Drives a case by hand: each event follows the one before, a minute later.
class Penggerak {
public:
    explicit Penggerak(DefinisiSop definisi, qint64 mulai = 1'767'229'200'000) // 2026-01-01 08.00 WIB
        : m_sop(std::move(definisi)), m_pada(mulai)
    {
    }

    const DefinisiSop &sop() const { return m_sop; }
    const std::vector<PeristiwaKasus> &peristiwa() const { return m_peristiwa; }
    KeadaanKasus keadaan() const { return lipatKasus(m_sop, m_peristiwa, konteks()); }
    KonteksKasus konteks() const { return {delegasi}; }

    /// The next event of this kind at the current step by the role whose turn it is; not yet said.
    PeristiwaKasus berikut(JenisPeristiwa jenis) const;
    /// Says it whether it may be said or not; answers what the engine thinks of it.
    Result<void> katakan(PeristiwaKasus peristiwa);
    void buka(const QString &jalur = {});
    /// Ticks all that the step asks for and does it, in all turns.
    void kerjakan(bool ya = true);
    void maju(qint64 milidetik) { m_pada += milidetik; }

    std::vector<Delegasi> delegasi;

private:
    Peran giliran() const;

    DefinisiSop m_sop;
    qint64 m_pada;
    int m_nomor = 0;
    std::vector<PeristiwaKasus> m_peristiwa;
};

} // namespace lumbung::uji
