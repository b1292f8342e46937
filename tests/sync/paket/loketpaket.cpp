// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/paket/loketpaket.h"

namespace lumbung {

QByteArray LoketPaket::terima(const QByteArray &berkas)
{
    kode.clear();
    const auto kiriman = hub::bukaKiriman(berkas, akun, kunci);
    const auto balasan = kiriman ? hub::jawabKiriman(*kiriman, {pusat, clock, chance, kunci})
                                 : Result<hub::BalasanPaket>(kiriman.error());
    if (!balasan)
        kode = balasan.error().code;
    return balasan ? balasan->berkas : QByteArray();
}

Pemakai LoketPaket::daftarkan(const QString &nama, Scope wilayah, const PerangkatId &perangkat,
                              const KunciPaket &kunciMeja)
{
    const Pemakai pemakai{newUuid(clock, chance), nama, Peran::Kabid, wilayah};
    if (!akun.tambah(pemakai, nama.toUtf8(), clock.now().addDays(1)) ||
        !akun.tambahPerangkat({perangkat, pemakai.id, nama, 1, clock.now(), {}, false, kunciMeja.bytes()}))
        qFatal("an account cannot be made");
    return pemakai;
}

} // namespace lumbung
