// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/penulisimpor.h"

namespace lumbung {

PenulisImpor::PenulisImpor(UnitOfWork &unit, const Clock &clock, Chance &chance)
    : m_unit(unit), m_clock(clock), m_chance(chance), m_asal{Sumber::Impor, clock.today()}
{
}

Result<void> PenulisImpor::tulis(const BarisImpor &baris, const NasibBaris &nasib)
{
    if (nasib.jenis != NasibBaris::Jenis::Baru && nasib.jenis != NasibBaris::Jenis::Perbarui)
        return {};
    KoperasiId id = nasib.id;
    if (nasib.buatKoperasi) {
        id = KoperasiId(newUuid(m_clock, m_chance));
        m_baru.emplace(nasib.entri, QUuid::fromString(id.text()));
    } else if (id.isEmpty()) {
        id = KoperasiId(m_baru.at(nasib.entri).toString(QUuid::WithoutBraces));
    }
    if (const auto written = tulisProfil(nasib, id); !written)
        return written;
    return tulisKeragaan(baris, nasib, id);
}

Result<void> PenulisImpor::tulisProfil(const NasibBaris &nasib, const KoperasiId &id)
{
    if (nasib.buatKoperasi) {
        ++m_perubahan;
        return m_unit.create(Koperasi{id, nasib.profil, {m_asal, {}}, 0});
    }
    if (nasib.profil.isEmpty())
        return {};
    const auto changed = m_unit.update(id, nasib.profil, m_asal);
    if (!changed)
        return changed.error();
    m_perubahan += *changed;
    return {};
}

Result<void> PenulisImpor::tulisKeragaan(const BarisImpor &baris, const NasibBaris &nasib, const KoperasiId &id)
{
    if (nasib.keragaan.isEmpty())
        return {};
    const KeragaanId keragaan = keragaanId(id, baris.periode);
    if (nasib.buatKeragaan) {
        ++m_perubahan;
        return m_unit.create(Keragaan{keragaan, id, baris.periode, nasib.keragaan, {m_asal, {}}, 0});
    }
    const auto changed = m_unit.update(keragaan, nasib.keragaan, m_asal);
    if (!changed)
        return changed.error();
    m_perubahan += *changed;
    return {};
}

} // namespace lumbung
