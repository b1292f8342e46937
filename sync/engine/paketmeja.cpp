// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/paketmeja.h"

#include "sync/engine/balasanmasuk.h"
#include "sync/engine/berkaspaket.h"
#include "sync/engine/pembuatpaket.h"

namespace lumbung {

Result<KepalaPaket> PaketMeja::buat(const QString &berkas, const QString &kantor)
{
    auto jadi = buatPaket(m_store, kantor, m_clock, m_chance);
    if (!jadi)
        return jadi.error();
    if (auto done = tulisBerkasPaket(berkas, jadi->berkas); !done)
        return done.error();
    return std::move(jadi->kepala);
}

Result<PratinjauPaket> PaketMeja::lihat(const QString &berkas)
{
    const auto isi = bacaBerkasPaket(berkas);
    return isi ? lihatPaket(m_store, *isi) : isi.error();
}

Result<HasilPaket> PaketMeja::terapkan(const QString &berkas)
{
    const auto isi = bacaBerkasPaket(berkas);
    if (!isi)
        return isi.error();
    const auto balasan = bukaBalasan(m_store, *isi);
    return balasan ? terapkanBalasan(m_store, *balasan) : balasan.error();
}

} // namespace lumbung
