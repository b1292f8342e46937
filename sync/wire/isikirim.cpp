// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/isikirim.h"

#include "sync/wire/bacabadan.h"
#include "sync/wire/bagianpaket.h"
#include "sync/wire/batas.h"

namespace lumbung {

QByteArray tulisIsiKirim(const IsiKirim &isi)
{
    std::vector<QByteArray> bagian{tulisBadan({{u"proto"_qs, protoKini},
                                               {u"skema"_qs, skemaKini},
                                               {u"nomor"_qs, isi.nomor},
                                               {u"urut"_qs, isi.urut},
                                               {u"perangkat"_qs, isi.perangkat.text()},
                                               {u"epoch"_qs, isi.epoch},
                                               {u"s"_qs, vektorToJson(isi.kursor)},
                                               {u"awal"_qs, himpunanToJson(isi.awal)}})};
    bagian.insert(bagian.end(), isi.batch.begin(), isi.batch.end());
    return rangkaiBagian(bagian);
}

Result<IsiKirim> bacaIsiKirim(const QByteArray &isi)
{
    using Ada = BacaObjek::Ada;
    auto bagian = uraiBagian(isi);
    if (!bagian)
        return bagian.error();
    if (bagian->empty())
        return Error{ErrorKind::Input, u"paket.rusak"_qs, {}};
    const auto json = bacaBadan(bagian->front());
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    if (baca.urutan(u"proto") != protoKini)
        return Error{ErrorKind::Input, u"paket.versi"_qs, {}};
    IsiKirim kirim;
    kirim.nomor = baca.uuid(u"nomor");
    kirim.urut = baca.urutan(u"urut");
    kirim.perangkat = PerangkatId(baca.uuid(u"perangkat"));
    kirim.epoch = baca.teks(u"epoch", Ada::Boleh);
    kirim.kursor = vektorOfJson(baca.objek(u"s"), u"s"_qs, galat);
    kirim.awal = himpunanOfJson(baca.larik(u"awal", Ada::Boleh), u"awal"_qs, galat);
    if (galat)
        return *galat;
    kirim.batch.assign(std::next(bagian->begin()), bagian->end());
    return kirim;
}

} // namespace lumbung
