// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/muatansinkron.h"

namespace lumbung {

namespace {

constexpr int keluarMaks = 500;

/// Gives every case the name of its koperasi.
template <typename Urusan>
Result<std::vector<UrusanBernama<Urusan>>> bernama(SinkronDesk &desk, Result<std::vector<Urusan>> semua)
{
    if (!semua)
        return semua.error();
    std::vector<KoperasiId> id;
    for (const Urusan &satu : *semua)
        id.push_back(satu.koperasi);
    const auto nama = desk.namaKoperasi(id);
    if (!nama)
        return nama.error();
    std::vector<UrusanBernama<Urusan>> hasil;
    for (Urusan &satu : *semua) {
        const auto found = nama->find(satu.koperasi);
        hasil.push_back({std::move(satu), found == nama->end() ? QString() : found->second});
    }
    return hasil;
}

/// What is not there (any more) is empty.
template <typename Found>
Record isianAtauKosong(const Result<Found> &found)
{
    return found ? found->isian : Record();
}

Record sekarang(Office &office, const KunciRekam &rekam)
{
    return rekam.jenis == JenisRekam::Koperasi ? isianAtauKosong(office.koperasi().find(KoperasiId(rekam.id)))
                                               : isianAtauKosong(office.koperasi().find(KeragaanId(rekam.id)));
}

} // namespace

Result<MuatanSinkron> muatSinkron(Office &office)
{
    SinkronDesk &desk = office.sinkron();
    const auto identitas = desk.identitas();
    const auto menunggu = desk.jumlahMenunggu();
    const auto perlu = desk.jumlahPerluDiperiksa();
    auto konflik = bernama(desk, desk.konflik(true));
    auto usulan = bernama(desk, desk.usulan(true));
    auto keluar = desk.keluar(keluarMaks);
    for (const Error *galat : {identitas ? nullptr : &identitas.error(), menunggu ? nullptr : &menunggu.error(),
                               perlu ? nullptr : &perlu.error(), konflik ? nullptr : &konflik.error(),
                               usulan ? nullptr : &usulan.error(), keluar ? nullptr : &keluar.error()})
        if (galat)
            return *galat;
    for (auto &satu : *usulan)
        satu.sekarang = sekarang(office, satu.urusan.rekam);
    return MuatanSinkron{*identitas,          *menunggu,          *perlu,
                         std::move(*konflik), std::move(*usulan), std::move(*keluar)};
}

} // namespace lumbung
