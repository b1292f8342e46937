// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/pemeriksameja.h"

namespace lumbung {

namespace {

const QString ruangSetelan = QStringLiteral("setelan");
const QString namaSetelanPeran = QStringLiteral("peran-verifikasi");

Peran peranKantor(const KodeWilayah &wilayah)
{
    if (wilayah.isEmpty())
        return Peran::VerifikatorKementerian;
    return isProvinsi(scopeOf(wilayah.scope())) ? Peran::VerifikatorProvinsi : Peran::VerifikatorKabKota;
}

} // namespace

Result<void> pilihPeranMeja(Office &office, Peran peran)
{
    return office.workspace().simpan(ruangSetelan, namaSetelanPeran, keyOf(peran));
}

Result<PelakuVerifikasi> pemeriksaMeja(Office &office, const QString &sebutan)
{
    const auto identitas = office.sinkron().identitas();
    if (!identitas)
        return identitas.error();
    if (!identitas->alamat.isEmpty())
        return PelakuVerifikasi{identitas->akun, identitas->peran};
    const auto dipilih = office.workspace().baca(ruangSetelan, namaSetelanPeran);
    if (!dipilih)
        return dipilih.error();
    const auto peran = *dipilih ? peranOfKey(**dipilih) : std::nullopt;
    return PelakuVerifikasi{sebutan, peran.value_or(peranKantor(office.kantor().wilayah))};
}

} // namespace lumbung
