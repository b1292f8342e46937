// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/definisisop.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array bentukKeys{"mulai", "proses", "keputusan", "selesai"};
constexpr std::array caraKeys{"salah-satu", "berurutan"};

template <typename T, typename Kunci, typename Anggota>
const T *cariDalam(const std::vector<T> &semua, const Kunci &kunci, Anggota anggota)
{
    const auto found = std::ranges::find_if(semua, [&](const T &satu) { return satu.*anggota == kunci; });
    return found == semua.end() ? nullptr : &*found;
}

} // namespace

QString keyOf(BentukLangkah bentuk)
{
    return enumKey(bentukKeys, bentuk);
}

std::optional<BentukLangkah> bentukLangkahOfKey(QStringView key)
{
    return enumOfKey<BentukLangkah>(bentukKeys, key);
}

QString keyOf(CaraPelaksana cara)
{
    return enumKey(caraKeys, cara);
}

std::optional<CaraPelaksana> caraPelaksanaOfKey(QStringView key)
{
    return enumOfKey<CaraPelaksana>(caraKeys, key);
}

bool PelaksanaSop::dipegang(Peran oleh) const
{
    return std::ranges::count(peran, oleh) > 0 || std::ranges::count(dicatatOleh, oleh) > 0;
}

const LangkahSop *DefinisiSop::cari(int nomor) const
{
    return cariDalam(langkah, nomor, &LangkahSop::no);
}

const PelaksanaSop *DefinisiSop::cariPelaksana(QStringView kodenya) const
{
    return cariDalam(pelaksana, kodenya, &PelaksanaSop::kode);
}

const JalurSop *DefinisiSop::cariJalur(QStringView kodenya) const
{
    return cariDalam(jalur, kodenya, &JalurSop::kode);
}

int DefinisiSop::awal(QStringView kodeJalur) const
{
    if (const JalurSop *found = cariJalur(kodeJalur))
        return found->mulai;
    return jalur.empty() && kodeJalur.isEmpty() && !langkah.empty() ? langkah.front().no : 0;
}

} // namespace lumbung
