// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/putuskan.h"

#include "core/application/verifikasi/pemeriksameja.h"
#include "core/application/verifikasi/pencatatverifikasi.h"

#include <algorithm>
#include <functional>

namespace lumbung {

namespace {

QString namaOf(const KeadaanPengajuan &kini)
{
    return kini.cuplikan ? kini.cuplikan->value(Field::Nama).text() : QString();
}

/// The verdict as an event; valid accepts what nobody named.
PeristiwaVerifikasi langkahPutusan(const PutusanPengajuan &putusan, const KeadaanPengajuan &kini)
{
    PeristiwaVerifikasi langkah;
    langkah.jenis = JenisPeristiwaVerifikasi::Putuskan;
    langkah.cerna = putusan.cerna;
    langkah.valid = putusan.valid;
    langkah.putusan = putusan.isian;
    langkah.kata = putusan.kata;
    if (putusan.valid && kini.giliran())
        for (const FieldChange &beda : isianDiperiksa(kini, *kini.giliran()))
            if (std::ranges::find(langkah.putusan, beda.field, &PutusanIsian::field) == langkah.putusan.end())
                langkah.putusan.push_back({beda.field});
    return langkah;
}

/// Adds one step a submission; what the rules refuse is told, what the store refuses stops.
Result<void> tambahSemua(PencatatVerifikasi &pencatat, std::span<const KeragaanId> daftar, HasilLangkah &hasil,
                         const std::function<PeristiwaVerifikasi(std::size_t, const KeadaanPengajuan &)> &langkahKe)
{
    for (std::size_t i = 0; i < daftar.size(); ++i) {
        const auto kini = pencatat.keadaan(daftar[i]);
        if (!kini)
            return kini.error();
        const auto done = pencatat.tambah(daftar[i], langkahKe(i, *kini));
        if (done)
            ++hasil.dilakukan;
        else if (done.error().kind == ErrorKind::Storage)
            return done;
        else
            hasil.gagal.push_back({daftar[i], namaOf(*kini), done.error()});
    }
    return {};
}

QString judulPutusan(std::span<const PutusanPengajuan> putusan, int dilakukan)
{
    const bool valid = std::ranges::all_of(putusan, &PutusanPengajuan::valid);
    if (valid)
        return u"Nyatakan %1 data valid"_qs.arg(dilakukan);
    const bool tidak = std::ranges::none_of(putusan, &PutusanPengajuan::valid);
    return (tidak ? u"Kembalikan %1 data"_qs : u"Putuskan %1 data"_qs).arg(dilakukan);
}

} // namespace

Result<HasilLangkah> putuskan(Office &office, std::span<const PutusanPengajuan> putusan, const QString &sebutan,
                              const Clock &clock, Chance &chance)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    if (!pelaku)
        return pelaku.error();
    PencatatVerifikasi pencatat(office, *pelaku, clock, &chance);
    std::vector<KeragaanId> daftar;
    std::ranges::transform(putusan, std::back_inserter(daftar), &PutusanPengajuan::id);
    HasilLangkah hasil;
    const auto done = tambahSemua(pencatat, daftar, hasil, [&](std::size_t i, const KeadaanPengajuan &kini) {
        return langkahPutusan(putusan[i], kini);
    });
    if (!done)
        return done.error();
    auto tindakan = pencatat.simpan(u"verifikasi.putuskan"_qs, judulPutusan(putusan, hasil.dilakukan));
    if (!tindakan)
        return tindakan.error();
    hasil.tindakan = *tindakan;
    return hasil;
}

Result<TindakanId> langkahBeralasan(Office &office, const KeragaanId &id, JenisPeristiwaVerifikasi jenis,
                                    const QString &kata, const QString &sebutan, const Clock &clock, Chance &chance)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    if (!pelaku)
        return pelaku.error();
    PencatatVerifikasi pencatat(office, *pelaku, clock, &chance);
    PeristiwaVerifikasi langkah;
    langkah.jenis = jenis;
    langkah.kata = kata;
    if (auto done = pencatat.tambah(id, langkah); !done)
        return done.error();
    const QString judul = jenis == JenisPeristiwaVerifikasi::BukaKembali ? u"Buka kembali data yang valid"_qs
                          : jenis == JenisPeristiwaVerifikasi::Batalkan  ? u"Batalkan pengajuan"_qs
                                                                         : u"Beri komentar pada pengajuan"_qs;
    return pencatat.simpan(u"verifikasi."_qs + keyOf(jenis), judul);
}

Result<HasilLangkah> urungkanVerifikasi(Office &office, const TindakanId &id, const QString &sebutan,
                                        const Clock &clock)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    const auto langkah = office.verifikasi().langkahOf(id);
    if (!pelaku || !langkah)
        return pelaku ? langkah.error() : pelaku.error();
    PencatatVerifikasi pencatat(office, *pelaku, clock, nullptr);
    std::vector<KeragaanId> daftar;
    for (const auto &[keragaan, peristiwa] : *langkah)
        daftar.push_back(keragaan);
    HasilLangkah hasil;
    const auto done = tambahSemua(pencatat, daftar, hasil, [&](std::size_t i, const KeadaanPengajuan &) {
        PeristiwaVerifikasi urungkan;
        urungkan.jenis = JenisPeristiwaVerifikasi::Urungkan;
        urungkan.sasaran = (*langkah)[i].second;
        return urungkan;
    });
    if (!done)
        return done.error();
    auto tindakan = pencatat.simpan(u"urungkan"_qs, u"Urungkan"_qs);
    if (!tindakan)
        return tindakan.error();
    hasil.tindakan = *tindakan;
    return hasil;
}

} // namespace lumbung
