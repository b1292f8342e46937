// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/hasilsampel.h"

#include "core/application/ports/verifikasiqueries.h"

namespace lumbung {

namespace {

/// What the ministry read itself and said since then; the first verdict counts, a correction does not mend a draw.
Result<std::optional<bool>> dikatakan(Office &office, const KeragaanId &id, qint64 sejak)
{
    auto peristiwa = office.verifikasi().peristiwa(id);
    if (!peristiwa)
        return peristiwa.error();
    for (const Pemeriksaan &satu : lipatPengajuan(std::move(*peristiwa)).pemeriksaan)
        if (satu.tingkat == TingkatVerifikasi::Kementerian && satu.pada >= sejak && satu.sampel.isEmpty())
            return std::optional(satu.valid);
    return std::optional<bool>();
}

} // namespace

Result<KeadaanSampel> keadaanSampel(Office &office, const PenarikanSampel &penarikan,
                                    const std::map<KeragaanId, bool> &baru)
{
    std::map<KeragaanId, bool> hasil;
    std::size_t dibaca = 0;
    for (;;) {
        KeadaanSampel keadaan = keadaanSampel(penarikan, hasil);
        if (keadaan.terpilih.size() == dibaca)
            return keadaan;
        for (; dibaca < keadaan.terpilih.size(); ++dibaca) { // a failure may have chosen more
            const KeragaanId &id = keadaan.terpilih[dibaca];
            if (const auto found = baru.find(id); found != baru.end()) {
                hasil[id] = found->second;
                continue;
            }
            const auto kata = dikatakan(office, id, penarikan.pada);
            if (!kata)
                return kata.error();
            if (*kata)
                hasil[id] = **kata;
        }
    }
}

} // namespace lumbung
