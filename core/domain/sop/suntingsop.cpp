// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/suntingsop.h"

#include <algorithm>
#include <map>

namespace lumbung {

namespace {

/// Old number to new; what is not in it is gone.
using NomorBaru = std::map<int, int>;

int nomorBaru(const NomorBaru &peta, int lama)
{
    const auto found = peta.find(lama);
    return found == peta.end() ? 0 : found->second;
}

void ubahTujuan(TujuanLangkah &tujuan, const NomorBaru &peta)
{
    if (tujuan.jenis == TujuanLangkah::Jenis::Langkah)
        tujuan.no = nomorBaru(peta, tujuan.no);
}

/// Numbers the rows by their places and carries everything that names a row along.
void nomoriUlang(DefinisiSop &definisi)
{
    NomorBaru peta;
    for (std::size_t i = 0; i < definisi.langkah.size(); ++i)
        if (definisi.langkah[i].no > 0)
            peta.emplace(definisi.langkah[i].no, static_cast<int>(i) + 1);
    for (std::size_t i = 0; i < definisi.langkah.size(); ++i) {
        LangkahSop &langkah = definisi.langkah[i];
        langkah.no = static_cast<int>(i) + 1;
        if (langkah.keputusan) {
            ubahTujuan(langkah.keputusan->ya, peta);
            ubahTujuan(langkah.keputusan->tidak, peta);
        }
        if (langkah.lanjut)
            ubahTujuan(*langkah.lanjut, peta);
    }
    for (JalurSop &jalur : definisi.jalur)
        jalur.mulai = nomorBaru(peta, jalur.mulai);
    for (JamHukum &jam : definisi.jamHukum) {
        jam.dari = nomorBaru(peta, jam.dari);
        jam.sampai = nomorBaru(peta, jam.sampai);
    }
}

std::ptrdiff_t letak(std::size_t tempat)
{
    return static_cast<std::ptrdiff_t>(tempat);
}

} // namespace

void sisipkanLangkah(DefinisiSop &definisi, std::size_t tempat, LangkahSop baru)
{
    baru.no = 0; // no row leads to it yet
    definisi.langkah.insert(definisi.langkah.begin() + letak(std::min(tempat, definisi.langkah.size())),
                            std::move(baru));
    nomoriUlang(definisi);
}

void hapusLangkah(DefinisiSop &definisi, std::size_t tempat)
{
    if (tempat >= definisi.langkah.size())
        return;
    definisi.langkah.erase(definisi.langkah.begin() + letak(tempat));
    nomoriUlang(definisi);
}

void pindahLangkah(DefinisiSop &definisi, std::size_t dari, std::size_t ke)
{
    if (dari >= definisi.langkah.size() || ke >= definisi.langkah.size())
        return;
    LangkahSop dipindah = std::move(definisi.langkah[dari]);
    definisi.langkah.erase(definisi.langkah.begin() + letak(dari));
    definisi.langkah.insert(definisi.langkah.begin() + letak(ke), std::move(dipindah));
    nomoriUlang(definisi);
}

LangkahSop langkahBaru(const DefinisiSop &definisi, std::size_t tempat)
{
    LangkahSop baru;
    baru.formulir = QStringLiteral("umum");
    if (tempat > 0 && tempat <= definisi.langkah.size())
        baru.pelaksana = definisi.langkah[tempat - 1].pelaksana;
    else if (!definisi.pelaksana.empty())
        baru.pelaksana = {definisi.pelaksana.front().kode};
    if (definisi.langkah.empty())
        baru.bentuk = BentukLangkah::Mulai;
    return baru;
}

WaktuSop waktuDiketik(const WaktuSop &sebelum, const QString &teks)
{
    auto waktu = bacaWaktuSop(teks);
    if (!waktu) {
        WaktuSop seketik;
        seketik.asal = teks;
        return seketik;
    }
    if (sebelum.jenis == JenisWaktu::Dicatat && waktu->jenis == JenisWaktu::Durasi)
        waktu->jenis = JenisWaktu::Dicatat;
    return *waktu;
}

} // namespace lumbung
