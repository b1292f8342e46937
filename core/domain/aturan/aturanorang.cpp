// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/valuelist.h"

#include <array>

namespace lumbung {

namespace {

struct PriaWanitaJumlah {
    Field pria;
    Field wanita;
    Field jumlah;
};

constexpr std::array<PriaWanitaJumlah, 5> kelompokOrang{
    {{Field::AnggotaPria, Field::AnggotaWanita, Field::AnggotaTotal},
     {Field::PengurusPria, Field::PengurusWanita, Field::PengurusTotal},
     {Field::PengawasPria, Field::PengawasWanita, Field::PengawasTotal},
     {Field::ManajerPria, Field::ManajerWanita, Field::ManajerTotal},
     {Field::KaryawanPria, Field::KaryawanWanita, Field::KaryawanTotal}}};

void banyakOrangTidakNegatif(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const auto &[field, value] : isian.keragaan)
        if (spec(field).type == FieldType::Integer && value.integer() < 0)
            temuan.push_back({Keparahan::Salah, QStringLiteral("angka.negatif"), field});
}

void jumlahOrangSama(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const auto &[pria, wanita, jumlah] : kelompokOrang) {
        if (!isian.terisi(jumlah) || (!isian.terisi(pria) && !isian.terisi(wanita)))
            continue;
        const qint64 bagian = isian.nilai(pria).integer() + isian.nilai(wanita).integer();
        const qint64 seluruh = isian.nilai(jumlah).integer();
        const bool lengkap = isian.terisi(pria) && isian.terisi(wanita);
        if (lengkap ? bagian != seluruh : bagian > seluruh)
            temuan.push_back({Keparahan::Salah,
                              QStringLiteral("jumlah.tidak-sama"),
                              jumlah,
                              {{QStringLiteral("pria"), isian.nilai(pria).integer()},
                               {QStringLiteral("wanita"), isian.nilai(wanita).integer()},
                               {QStringLiteral("jumlah"), seluruh}}});
    }
}

void yangAktifBeranggota(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const bool aktif = isian.nilai(Field::StatusAktif).text() == nilai::aktif;
    if (aktif && isian.terisi(Field::AnggotaTotal) && isian.nilai(Field::AnggotaTotal).integer() == 0)
        temuan.push_back({Keparahan::PerluDicek, QStringLiteral("aktif.tanpa-anggota"), Field::AnggotaTotal});
}

void anggotaMemenuhiSyarat(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString bentuk = isian.nilai(Field::Bentuk).text();
    const qint64 anggota = isian.nilai(Field::AnggotaTotal).integer();
    const qint64 syarat = bentuk.startsWith(u"Sekunder") ? batas::anggotaSekunder : batas::anggotaPrimer;
    if (!bentuk.isEmpty() && anggota > 0 && anggota < syarat)
        temuan.push_back({Keparahan::Info,
                          QStringLiteral("anggota.kurang-dari-syarat"),
                          Field::AnggotaTotal,
                          {{QStringLiteral("syarat"), syarat}, {QStringLiteral("anggota"), anggota}}});
}

constexpr Aturan semuaAturanOrang[] = {banyakOrangTidakNegatif, jumlahOrangSama, yangAktifBeranggota,
                                       anggotaMemenuhiSyarat};

} // namespace

std::span<const Aturan> aturanOrang()
{
    return semuaAturanOrang;
}

} // namespace lumbung
