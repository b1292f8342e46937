// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/pelakumeja.h"

#include "core/application/ports/clock.h"

#include <algorithm>

namespace lumbung {

Result<PelakuKasus> pelakuMeja(Office &office, const LatarKasus &latar, std::optional<Peran> diminta,
                               const QString &sebutan, const Clock &clock)
{
    const auto identitas = office.sinkron().identitas();
    if (!identitas)
        return identitas.error();
    if (identitas->alamat.isEmpty()) {
        if (!diminta)
            return Error{ErrorKind::Input, QStringLiteral("kasus.tanpa-peran"), {}};
        return PelakuKasus{sebutan, *diminta, {}};
    }
    if (!diminta || *diminta == identitas->peran)
        return PelakuKasus{identitas->akun, identitas->peran, {}};
    const QDate hari = latar.kalender().setempat(clock.now().toMSecsSinceEpoch()).date();
    const auto mandat = std::ranges::find_if(
        latar.delegasi(), [&](const Delegasi &satu) { return satu.berlaku(identitas->akun, *diminta, hari); });
    if (mandat == latar.delegasi().end())
        return Error{ErrorKind::Refused,
                     QStringLiteral("kasus.bukan-peran-akun"),
                     {{QStringLiteral("akun"), identitas->akun}}};
    return PelakuKasus{identitas->akun, *diminta, mandat->id};
}

} // namespace lumbung
