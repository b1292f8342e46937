// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lumbung {

using DelegasiId = StrongId<struct DelegasiTag>;

/// Plh.: the holder is away for days; Plt.: the office is vacant.
enum class JenisDelegasi { Plh, Plt };
QString keyOf(JenisDelegasi jenis);
std::optional<JenisDelegasi> jenisDelegasiOfKey(QStringView key);

/// A mandate: one account acts in a role that is not its own, between two days.
struct Delegasi {
    DelegasiId id;
    JenisDelegasi jenis = JenisDelegasi::Plh;
    Peran dari = Peran::Kadis; ///< the role that is acted in
    QString kepada;            ///< account that acts
    QDate sejak, sampai;       ///< office's local days, both included
    QString nomor;             ///< of the mandate (surat perintah)

    /// Honoured only for the account it names, in the role it names, inside its days.
    bool berlaku(const QString &akun, Peran peran, QDate hari) const
    {
        return akun == kepada && peran == dari && sejak.isValid() && sampai.isValid() && hari >= sejak &&
               hari <= sampai;
    }

    friend bool operator==(const Delegasi &, const Delegasi &) = default;
};

} // namespace lumbung
