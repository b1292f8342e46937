// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/ringkasanpengajuan.h"

#include "core/application/sop/sopbawaan.h"
#include "core/domain/sop/jamsop.h"

#include <array>

namespace lumbung {

namespace {

/// Steps of ods-5-verifikasi in which the offices verify.
constexpr std::array langkahVerifikasi{2, 5, 7};

const WaktuSop &mutuBaku(TingkatVerifikasi tingkat)
{
    static const DefinisiSop *sop = sopBawaan(u"ods-5-verifikasi");
    return sop->cari(langkahVerifikasi[static_cast<std::size_t>(tingkat)])->waktu;
}

} // namespace

RingkasanPengajuan ringkasPengajuan(const KeragaanId &id, const KeadaanPengajuan &keadaan)
{
    RingkasanPengajuan ringkasan;
    ringkasan.id = id;
    ringkasan.koperasi = keadaan.cuplikan->koperasi;
    ringkasan.periode = keadaan.cuplikan->periode;
    ringkasan.nama = keadaan.cuplikan->value(Field::Nama).text();
    ringkasan.wilayah = keadaan.cuplikan->value(Field::Wilayah).text();
    ringkasan.status = keadaan.status;
    ringkasan.giliran = keadaan.giliran();
    ringkasan.versi = keadaan.versi;
    ringkasan.ulang = keadaan.ulang;
    ringkasan.risiko = keadaan.risiko.skor;
    ringkasan.diajukan = keadaan.diajukan;
    ringkasan.masuk = keadaan.masuk;
    ringkasan.pengaju = keadaan.pengaju;
    ringkasan.cerna = keadaan.cerna;
    if (ringkasan.giliran) {
        ringkasan.isian = static_cast<int>(isianDiperiksa(keadaan, *ringkasan.giliran).size());
        ringkasan.tenggat = tenggatVerifikasi(*ringkasan.giliran, keadaan.masuk);
    }
    return ringkasan;
}

std::optional<qint64> tenggatVerifikasi(TingkatVerifikasi tingkat, qint64 masuk)
{
    static const KalenderKerja kalender = KalenderKerja::bawaan();
    return tenggatWaktu(kalender, mutuBaku(tingkat), masuk, {});
}

} // namespace lumbung
