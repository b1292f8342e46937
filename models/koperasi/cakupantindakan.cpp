// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/cakupantindakan.h"

#include <QSet>

namespace lumbung {

Result<bool> mengenaiLain(Office &office, const TindakanId &tindakan, const KoperasiId &koperasi)
{
    const auto history = office.koperasi().riwayat(koperasi);
    if (!history)
        return history.error();
    QSet<QString> own{koperasi.text()};
    for (const RiwayatBaris &line : *history)
        if (line.tindakan == tindakan && line.periode)
            own.insert(keragaanId(koperasi, *line.periode).text());
    bool others = false;
    const auto read = office.changesOf(tindakan, [&](const RiwayatRekam &change) {
        others = !own.contains(change.id);
        return !others;
    });
    return read ? Result<bool>(others) : Result<bool>(read.error());
}

} // namespace lumbung
