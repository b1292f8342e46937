// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/perangkatterlihat.h"

#include <QHash>

namespace lumbung::hub {

Result<std::vector<PerangkatBernama>> perangkatTerlihat(AkunStore &store, const Pemakai &pemakai)
{
    QHash<QString, QString> nama{{pemakai.id, pemakai.nama}};
    if (boleh(pemakai.peran, Wewenang::KelolaPengguna)) {
        const auto semua = store.semua(pemakai);
        if (!semua)
            return semua.error();
        for (const Pemakai &lain : *semua)
            if (pemakai.bolehTulis(lain.wilayah))
                nama.insert(lain.id, lain.nama);
    }
    auto perangkat = store.perangkat(pemakai);
    if (!perangkat)
        return perangkat.error();
    std::vector<PerangkatBernama> terlihat;
    for (Perangkat &satu : *perangkat)
        if (const auto akun = nama.constFind(satu.pemakai); akun != nama.constEnd())
            terlihat.push_back({std::move(satu), *akun});
    return terlihat;
}

} // namespace lumbung::hub
