// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/kontekskantor.h"

#include "core/domain/normalise.h"

#include <algorithm>

namespace lumbung {

KonteksValidasi konteksKantor(Office &office, const KoperasiId &id, const Record *tahunLalu, const Clock &clock)
{
    KonteksValidasi konteks;
    konteks.hariIni = clock.today();
    konteks.tahunLalu = tahunLalu;
    konteks.nikDipakaiLain = [&office, id](const QString &nik) {
        const auto pemilik = office.koperasi().findByNik(nik);
        return pemilik &&
               std::any_of(pemilik->begin(), pemilik->end(), [&id](const KoperasiId &lain) { return lain != id; });
    };
    konteks.badanHukumDipakaiLain = [&office, id](const QString &nomor) {
        const auto cocok = office.koperasi().cocok({{}, normaliseBadanHukum(nomor), {}});
        return cocok && std::any_of(cocok->begin(), cocok->end(),
                                    [&id](const KoperasiQueries::Kecocokan &lain) { return lain.id != id; });
    };
    return konteks;
}

} // namespace lumbung
