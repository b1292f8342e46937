// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/alirbagan.h"

#include <algorithm>
#include <optional>

namespace lumbung {

namespace {

/// Builds the rows first, then the arrows between them.
class PenyusunAlir {
public:
    explicit PenyusunAlir(const DefinisiSop &definisi) : m_sop(definisi) {}
    BaganAlir susun();

private:
    void tambahBaris();
    void tambahPanah(std::size_t baris);
    void sambung(std::size_t dari, const TujuanLangkah &tujuan, LabelPanah label);
    void keSelesai(std::size_t dari, LabelPanah label);
    void keMulai(std::size_t dari, LabelPanah label);
    void sambungDalam(std::size_t baris);
    void isiLajurKosong();
    int lajurMenuju(std::size_t baris) const;
    std::optional<std::size_t> barisDari(int no) const;

    const DefinisiSop &m_sop;
    BaganAlir m_bagan;
};

std::optional<std::size_t> PenyusunAlir::barisDari(int no) const
{
    const auto found = std::ranges::find(m_bagan.baris, no, &BarisBagan::no);
    if (found == m_bagan.baris.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_bagan.baris.begin());
}

void PenyusunAlir::tambahBaris()
{
    m_bagan.jumlahLajur = std::max(1, static_cast<int>(m_sop.pelaksana.size()));
    for (const LangkahSop &langkah : m_sop.langkah) {
        BarisBagan baris{langkah.no, langkah.bentuk};
        for (const QString &kode : langkah.pelaksana) {
            const auto found = std::ranges::find(m_sop.pelaksana, kode, &PelaksanaSop::kode);
            const int lajur = static_cast<int>(found - m_sop.pelaksana.begin());
            if (found != m_sop.pelaksana.end() && std::ranges::count(baris.lajur, lajur) == 0)
                baris.lajur.push_back(lajur);
        }
        baris.berurutan = langkah.cara == CaraPelaksana::Berurutan;
        m_bagan.baris.push_back(baris);
    }
}

void PenyusunAlir::keSelesai(std::size_t dari, LabelPanah label)
{
    // By the definition's own words: rows become ends here only in their looks.
    const auto langkah = std::ranges::find(m_sop.langkah, BentukLangkah::Selesai, &LangkahSop::bentuk);
    const auto ke = static_cast<std::size_t>(langkah - m_sop.langkah.begin());
    if (langkah == m_sop.langkah.end() && label == LabelPanah::Tanpa) {
        if (m_bagan.baris[dari].bentuk == BentukLangkah::Proses)
            m_bagan.baris[dari].bentuk = BentukLangkah::Selesai;
        return;
    }
    if (ke == m_bagan.baris.size())
        m_bagan.baris.push_back({0, BentukLangkah::Selesai});
    m_bagan.panah.push_back({dari, ke, label});
}

void PenyusunAlir::keMulai(std::size_t dari, LabelPanah label)
{
    if (m_bagan.awal.empty())
        return;
    PanahBagan panah{dari, m_bagan.awal.front(), label};
    panah.keAwal = m_bagan.awal.size() > 1;
    m_bagan.panah.push_back(panah);
}

void PenyusunAlir::sambung(std::size_t dari, const TujuanLangkah &tujuan, LabelPanah label)
{
    if (tujuan.jenis == TujuanLangkah::Jenis::Selesai)
        return keSelesai(dari, label);
    if (tujuan.jenis == TujuanLangkah::Jenis::Mulai)
        return keMulai(dari, label);
    if (const auto ke = barisDari(tujuan.no))
        m_bagan.panah.push_back({dari, *ke, label});
}

void PenyusunAlir::tambahPanah(std::size_t baris)
{
    const LangkahSop &langkah = m_sop.langkah[baris];
    if (langkah.bentuk == BentukLangkah::Selesai)
        return;
    if (langkah.keputusan) {
        sambung(baris, langkah.keputusan->ya, LabelPanah::Ya);
        sambung(baris, langkah.keputusan->tidak, LabelPanah::Tidak);
    } else if (langkah.lanjut) {
        sambung(baris, *langkah.lanjut, LabelPanah::Tanpa);
    } else if (baris + 1 < m_sop.langkah.size()) {
        m_bagan.panah.push_back({baris, baris + 1});
    } else {
        keSelesai(baris, LabelPanah::Tanpa);
    }
}

void PenyusunAlir::sambungDalam(std::size_t baris)
{
    const BarisBagan &satu = m_bagan.baris[baris];
    std::vector<int> lajur = satu.lajur;
    if (!satu.berurutan)
        std::ranges::sort(lajur);
    for (std::size_t i = 1; i < lajur.size(); ++i)
        m_bagan.panah.push_back({baris, baris, LabelPanah::Tanpa,
                                 satu.berurutan ? JenisPanah::Giliran : JenisPanah::Bersama, lajur[i - 1],
                                 lajur[i]});
}

int PenyusunAlir::lajurMenuju(std::size_t baris) const
{
    for (const PanahBagan &panah : m_bagan.panah)
        if (panah.ke == baris && panah.dari < baris && !m_bagan.baris[panah.dari].lajur.empty())
            return m_bagan.baris[panah.dari].lajur.back();
    return baris > 0 && !m_bagan.baris[baris - 1].lajur.empty() ? m_bagan.baris[baris - 1].lajur.back() : 0;
}

void PenyusunAlir::isiLajurKosong()
{
    for (std::size_t baris = 0; baris < m_bagan.baris.size(); ++baris)
        if (m_bagan.baris[baris].lajur.empty())
            m_bagan.baris[baris].lajur = {lajurMenuju(baris)};
}

BaganAlir PenyusunAlir::susun()
{
    tambahBaris();
    for (const JalurSop &jalur : m_sop.jalur)
        if (const auto baris = barisDari(jalur.mulai))
            m_bagan.awal.push_back(*baris);
    if (m_bagan.awal.empty() && !m_bagan.baris.empty())
        m_bagan.awal.push_back(0);
    for (std::size_t baris = 0; baris < m_sop.langkah.size(); ++baris)
        tambahPanah(baris);
    isiLajurKosong();
    for (std::size_t baris = 0; baris < m_bagan.baris.size(); ++baris)
        sambungDalam(baris);
    return std::move(m_bagan);
}

} // namespace

BaganAlir baganAlir(const DefinisiSop &definisi)
{
    return PenyusunAlir(definisi).susun();
}

} // namespace lumbung
