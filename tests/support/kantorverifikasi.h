// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"
#include "core/application/verifikasi/putuskan.h"
#include "tests/support/temporaryoffice.h"

namespace lumbung {

inline const QString petugas = QStringLiteral("Contoh Petugas");
inline const QString pemeriksa = QStringLiteral("Contoh Pemeriksa");

/// An office with koperasi that somebody entered, ready to be handed in.
struct KantorVerifikasi {
    TemporaryOffice office;

    KeragaanId isi(const QString &nama, qint64 aset = 500, qint64 asetLalu = 500, const QString &binaan = {})
    {
        Record profil = isian({{Field::Nama, nama}, {Field::Email, u"contoh@contoh.id"_qs}});
        if (!binaan.isEmpty())
            profil.set(Field::Binaan, Value(binaan));
        const auto keragaan = [](qint64 rupiah) {
            return isian({{Field::StatusAktif, u"Aktif"_qs},
                          {Field::AnggotaTotal, qint64(50)},
                          {Field::Aset, rupiah * 1'000'000}});
        };
        office.act([&](UnitOfWork &unit) {
            const KoperasiId id = office.newId();
            terakhir = id;
            const Asal asal{Sumber::Manual, office.clock().today()};
            (void)(unit.create(Koperasi{id, profil, {asal, {}}, 0}));
            for (const auto &[tahun, rupiah] : {std::pair(2024, asetLalu), std::pair(2025, aset)})
                (void)(unit.create(
                    Keragaan{keragaanId(id, {tahun}), id, {tahun}, keragaan(rupiah), {asal, {}}, 0}));
        });
        return keragaanId(terakhir, {2025});
    }
    void ubah(const KeragaanId &id, Field field, const Value &value)
    {
        maju();
        Record perubahan;
        perubahan.set(field, value);
        office.act([&](UnitOfWork &unit) { (void)(unit.update(id, perubahan, {Sumber::Manual, {}})); });
    }
    HasilLangkah ajukan(std::vector<KeragaanId> id)
    {
        maju();
        return *ajukanKeragaan(*office, id, petugas, office.clock(), office.chance());
    }
    HasilLangkah putuskan(std::vector<PutusanPengajuan> putusan, const QString &oleh = pemeriksa)
    {
        maju();
        return *lumbung::putuskan(*office, putusan, oleh, office.clock(), office.chance());
    }
    PutusanPengajuan valid(const KeragaanId &id) { return {id, ringkas(id).cerna, true}; }
    RingkasanPengajuan ringkas(const KeragaanId &id)
    {
        return office->verifikasi().ringkasan(id)->value_or(RingkasanPengajuan());
    }
    std::vector<RingkasanPengajuan> antrian(TabAntrian tab,
                                            std::optional<TingkatVerifikasi> tingkat = TingkatVerifikasi::KabKota)
    {
        const auto keys = office->verifikasi().antrian(
            {tingkat, tab, UrutAntrian::Risiko, office.clock().now().toMSecsSinceEpoch()});
        return *office->verifikasi().baris(*keys);
    }
    QStringList nama(TabAntrian tab, std::optional<TingkatVerifikasi> tingkat = TingkatVerifikasi::KabKota)
    {
        QStringList nama;
        for (const RingkasanPengajuan &baris : antrian(tab, tingkat))
            nama << baris.nama;
        return nama;
    }
    /// A minute later.
    void maju() { office.clock().set(office.clock().now().addSecs(60)); }

    KoperasiId terakhir;
};

} // namespace lumbung
