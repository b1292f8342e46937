// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/kasussop.h"

#include "core/domain/enumkeys.h"
#include "core/domain/sop/alursop.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array statusKasusKeys{"belum-dibuka", "berjalan", "dijeda", "selesai", "dibatalkan"};

/// Puts an event that may happen into the state.
class Penerap {
public:
    Penerap(const DefinisiSop &definisi, KeadaanKasus &keadaan) : m_sop(definisi), m_keadaan(keadaan) {}
    void terapkan(const PeristiwaKasus &apa);

private:
    KunjunganLangkah &kini() { return m_keadaan.kunjungan.back(); }
    void buka(const PeristiwaKasus &apa);
    void kerjakan(const PeristiwaKasus &apa);
    void tinggalkan(const PeristiwaKasus &apa, bool ya);
    void masuki(int no, qint64 pada);
    void tutupJeda(qint64 pada);

    const DefinisiSop &m_sop;
    KeadaanKasus &m_keadaan;
};

void Penerap::masuki(int no, qint64 pada)
{
    const LangkahSop *langkah = m_sop.cari(no);
    if (!langkah) {
        m_keadaan.status = StatusKasus::Selesai;
        return;
    }
    m_keadaan.kunjungan.push_back({no, pada});
    if (langkah->bentuk == BentukLangkah::Selesai) {
        kini().keluar = pada;
        m_keadaan.status = StatusKasus::Selesai;
    }
}

void Penerap::buka(const PeristiwaKasus &apa)
{
    m_keadaan.status = StatusKasus::Berjalan;
    m_keadaan.jalur = apa.jalur;
    m_keadaan.acara = apa.acara;
    m_keadaan.awal = m_sop.awal(apa.jalur);
    masuki(m_keadaan.awal, apa.pada);
}

/// A clock may have gone back between two computers; a stay is never shorter than nothing.
void Penerap::tinggalkan(const PeristiwaKasus &apa, bool ya)
{
    const LangkahSop &langkah = *m_sop.cari(kini().no);
    const qint64 pada = std::max(apa.pada, kini().masuk);
    kini().keluar = pada;
    kini().alasan = apa.teks;
    masuki(langkahBerikut(m_sop, langkah, ya, m_keadaan.awal), pada);
}

void Penerap::kerjakan(const PeristiwaKasus &apa)
{
    const LangkahSop &langkah = *m_sop.cari(kini().no);
    kini().oleh.push_back(apa.pelaku);
    if (langkah.cara == CaraPelaksana::Berurutan && std::ssize(kini().oleh) < langkah.pelaksana.size())
        return;
    if (langkah.keputusan)
        kini().ya = apa.ya;
    tinggalkan(apa, apa.ya);
}

void Penerap::tutupJeda(qint64 pada)
{
    if (m_keadaan.status == StatusKasus::Dijeda)
        kini().jeda.back().sampai = std::max(pada, kini().jeda.back().dari);
    m_keadaan.status = StatusKasus::Berjalan;
}

void Penerap::terapkan(const PeristiwaKasus &apa)
{
    switch (apa.jenis) {
    case JenisPeristiwa::Buka: buka(apa); break;
    case JenisPeristiwa::Kerjakan: kerjakan(apa); break;
    case JenisPeristiwa::Lewati:
        kini().dilewati = true;
        kini().oleh.push_back(apa.pelaku);
        tinggalkan(apa, true);
        break;
    case JenisPeristiwa::Centang:
        if (apa.ya)
            kini().centang.insert(apa.butir);
        else
            kini().centang.erase(apa.butir);
        break;
    case JenisPeristiwa::Jeda:
        m_keadaan.status = StatusKasus::Dijeda;
        kini().jeda.push_back({std::max(apa.pada, kini().masuk), {}, apa.teks});
        break;
    case JenisPeristiwa::Lanjutkan: tutupJeda(apa.pada); break;
    case JenisPeristiwa::Perpanjang: m_keadaan.perpanjangan.push_back(apa.pada); break;
    case JenisPeristiwa::Catat: break;
    case JenisPeristiwa::Batalkan:
        tutupJeda(apa.pada);
        kini().keluar = std::max(apa.pada, kini().masuk);
        kini().alasan = apa.teks;
        m_keadaan.status = StatusKasus::Dibatalkan;
        break;
    }
}

} // namespace

QString keyOf(StatusKasus status)
{
    return enumKey(statusKasusKeys, status);
}

KeadaanKasus lipatKasus(const DefinisiSop &definisi, std::vector<PeristiwaKasus> peristiwa,
                        const KonteksKasus &konteks)
{
    KeadaanKasus keadaan;
    Penerap penerap(definisi, keadaan);
    for (const PeristiwaKasus &apa : urutkanPeristiwa(std::move(peristiwa))) {
        const auto boleh = periksaPeristiwa(definisi, keadaan, apa, konteks);
        if (boleh)
            penerap.terapkan(apa);
        else
            keadaan.diabaikan.push_back({apa.id, boleh.error()});
    }
    return keadaan;
}

std::vector<const PelaksanaSop *> giliranKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan)
{
    std::vector<const PelaksanaSop *> giliran;
    const KunjunganLangkah *kini = keadaan.kini();
    const LangkahSop *langkah = kini ? definisi.cari(kini->no) : nullptr;
    if (!langkah)
        return giliran;
    const auto sudah = static_cast<qsizetype>(kini->oleh.size());
    for (qsizetype i = 0; i < langkah->pelaksana.size(); ++i)
        if (langkah->cara == CaraPelaksana::SalahSatu || i == sudah)
            if (const PelaksanaSop *satu = definisi.cariPelaksana(langkah->pelaksana[i]))
                giliran.push_back(satu);
    return giliran;
}

bool berhakKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan, Peran peran)
{
    return std::ranges::any_of(giliranKini(definisi, keadaan),
                               [peran](const PelaksanaSop *satu) { return satu->dipegang(peran); });
}

} // namespace lumbung
