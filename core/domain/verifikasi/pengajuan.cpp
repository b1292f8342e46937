// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/pengajuan.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/urutansebab.h"

#include <algorithm>

namespace lumbung {

namespace {

/// A new submission begins with a clean slate; a correction goes on with the old one.
void terapkanAjukan(KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    const bool koreksi =
        keadaan.status == StatusPengajuan::PerluPerbaikan || keadaan.status == StatusPengajuan::DibukaKembali;
    const bool baru =
        !koreksi && keadaan.status != StatusPengajuan::Diajukan && keadaan.status != StatusPengajuan::DiajukanUlang;
    if (baru) {
        keadaan.pengisi.clear();
        keadaan.diterima.clear();
        keadaan.semuaTerbuka = true;
        keadaan.terbuka.clear();
        keadaan.ulang = 0;
    }
    if (koreksi)
        ++keadaan.ulang;
    keadaan.status = koreksi || keadaan.status == StatusPengajuan::DiajukanUlang ? StatusPengajuan::DiajukanUlang
                                                                                 : StatusPengajuan::Diajukan;
    ++keadaan.versi;
    keadaan.cuplikan = apa.cuplikan;
    keadaan.cerna = apa.cerna;
    keadaan.risiko = apa.risiko;
    keadaan.binaan = binaanOf(apa.cuplikan.profil);
    keadaan.diajukan = apa.pada;
    keadaan.pengaju = apa.pelaku.akun;
    keadaan.pengisi.insert(apa.pelaku.akun);
    keadaan.pengisi.insert(apa.pengisi.begin(), apa.pengisi.end());
}

void nyatakanValid(KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa, TingkatVerifikasi tingkat)
{
    keadaan.status = statusValid(tingkat);
    keadaan.sah[tingkat] = {keadaan.versi, *keadaan.cuplikan, keadaan.cerna, apa.pada, apa.pelaku.akun};
    keadaan.diterima.erase(tingkat);
}

void kembalikan(KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa, TingkatVerifikasi tingkat)
{
    keadaan.status = StatusPengajuan::PerluPerbaikan;
    ++keadaan.penolakan;
    keadaan.terbuka.clear();
    for (const PutusanIsian &satu : apa.putusan) {
        if (satu.terima)
            keadaan.diterima[tingkat].set(satu.field, keadaan.cuplikan->value(satu.field));
        else
            keadaan.terbuka.merge(terbukaBersama(satu.field));
    }
    keadaan.semuaTerbuka = keadaan.terbuka.empty(); // sent back as a whole
}

void terapkanPutuskan(KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    const TingkatVerifikasi tingkat = *keadaan.giliran();
    keadaan.pemeriksaan.push_back(
        {apa.id, tingkat, keadaan.versi, apa.pelaku, apa.pada, apa.valid, apa.putusan, apa.sampel, apa.kata});
    if (apa.valid)
        nyatakanValid(keadaan, apa, tingkat);
    else
        kembalikan(keadaan, apa, tingkat);
}

void terapkan(KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    switch (apa.jenis) {
    case JenisPeristiwaVerifikasi::Ajukan: terapkanAjukan(keadaan, apa); break;
    case JenisPeristiwaVerifikasi::Putuskan: terapkanPutuskan(keadaan, apa); break;
    case JenisPeristiwaVerifikasi::BukaKembali:
        keadaan.status = StatusPengajuan::DibukaKembali;
        keadaan.semuaTerbuka = true;
        keadaan.terbuka.clear();
        keadaan.komentar.push_back({apa.pelaku, apa.pada, apa.kata});
        break;
    case JenisPeristiwaVerifikasi::Batalkan:
        keadaan.status = StatusPengajuan::Dibatalkan;
        keadaan.komentar.push_back({apa.pelaku, apa.pada, apa.kata});
        break;
    case JenisPeristiwaVerifikasi::Komentar: keadaan.komentar.push_back({apa.pelaku, apa.pada, apa.kata}); return;
    case JenisPeristiwaVerifikasi::Urungkan: return; // the fold takes the step out
    }
    keadaan.masuk = apa.pada;
    keadaan.terakhir = apa.id;
    keadaan.akunTerakhir = apa.pelaku.akun;
}

/// Steps that stand, so that one can be taken out again.
class PelipatPengajuan {
public:
    void katakan(const PeristiwaVerifikasi &apa)
    {
        if (const auto boleh = periksaPeristiwa(m_keadaan, apa); !boleh) {
            m_tertolak.push_back({apa.id, boleh.error()});
            return;
        }
        if (apa.jenis == JenisPeristiwaVerifikasi::Urungkan) {
            std::erase_if(m_berlaku, [&apa](const PeristiwaVerifikasi &satu) { return satu.id == apa.sasaran; });
            m_keadaan = {};
            for (const PeristiwaVerifikasi &satu : m_berlaku)
                terapkan(m_keadaan, satu);
            return;
        }
        m_berlaku.push_back(apa);
        terapkan(m_keadaan, apa);
    }

    KeadaanPengajuan hasil()
    {
        m_keadaan.tertolak = std::move(m_tertolak);
        return std::move(m_keadaan);
    }

private:
    KeadaanPengajuan m_keadaan;
    std::vector<PeristiwaVerifikasi> m_berlaku;
    std::vector<PeristiwaTertolak> m_tertolak;
};

} // namespace

const VersiSah *KeadaanPengajuan::sahPada(TingkatVerifikasi tingkat) const
{
    const auto found = sah.find(tingkat);
    return found == sah.end() ? nullptr : &found->second;
}

std::vector<FieldChange> isianDiperiksa(const KeadaanPengajuan &keadaan, TingkatVerifikasi tingkat)
{
    if (!keadaan.cuplikan)
        return {};
    const VersiSah *sah = keadaan.sahPada(tingkat);
    auto beda = bedaCuplikan(sah ? &sah->cuplikan : nullptr, *keadaan.cuplikan);
    if (const auto diterima = keadaan.diterima.find(tingkat); diterima != keadaan.diterima.end())
        std::erase_if(beda, [&](const FieldChange &satu) {
            return diterima->second.contains(satu.field) && diterima->second.value(satu.field) == satu.after;
        });
    return beda;
}

std::set<Field> terbukaBersama(Field field)
{
    std::set<Field> bersama{field};
    if (spec(field).group != FieldGroup::None)
        for (const FieldSpec &satu : fieldCatalogue())
            if (satu.group == spec(field).group && !satu.derived)
                bersama.insert(satu.field);
    return bersama;
}

KeadaanPengajuan lipatPengajuan(std::vector<PeristiwaVerifikasi> peristiwa)
{
    PelipatPengajuan pelipat;
    for (const PeristiwaVerifikasi &apa : urutanSebab(std::move(peristiwa)))
        pelipat.katakan(apa);
    return pelipat.hasil();
}

} // namespace lumbung
