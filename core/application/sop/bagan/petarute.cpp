// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/petarute.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lumbung {

namespace {

constexpr double biayaBelok = 6;
constexpr double biayaSilang = 45;
constexpr double biayaGabung = 1;
constexpr double samaTitik = 0.01; // millimetres
constexpr std::array semuaArah{ArahRute::Kanan, ArahRute::Bawah, ArahRute::Kiri, ArahRute::Atas};

std::vector<LintasanRute> rapikan(std::vector<LintasanRute> semua)
{
    std::ranges::sort(semua, [](const LintasanRute &a, const LintasanRute &b) {
        return std::abs(a.di - b.di) > samaTitik ? a.di < b.di : a.dilalui > b.dilalui;
    });
    const auto [akhir, ujung] = std::ranges::unique(
        semua, [](const LintasanRute &a, const LintasanRute &b) { return std::abs(a.di - b.di) <= samaTitik; });
    semua.erase(akhir, ujung);
    return semua;
}

int cariLintasan(const std::vector<LintasanRute> &semua, double di)
{
    const auto found =
        std::ranges::find_if(semua, [di](const LintasanRute &satu) { return std::abs(satu.di - di) <= samaTitik; });
    return found == semua.end() ? -1 : static_cast<int>(found - semua.begin());
}

bool mendatar(ArahRute arah)
{
    return arah == ArahRute::Kanan || arah == ArahRute::Kiri;
}

ArahRute balik(ArahRute arah)
{
    return semuaArah[(static_cast<std::size_t>(arah) + 2) % 4];
}

} // namespace

/// One search: the best cost of reaching each crossing from each direction.
struct PetaRute::Pencarian {
    Pencarian(const PetaRute &petanya, std::span<const UjungRute> tibaDi, int tujuannya)
        : peta(petanya),
          ke(tibaDi),
          tujuan(tujuannya),
          biaya(peta.m_simpul.size() * 4, std::numeric_limits<double>::infinity()),
          sebelum(peta.m_simpul.size() * 4, -1)
    {
    }
    static std::size_t keadaan(int simpul, ArahRute arah)
    {
        return static_cast<std::size_t>(simpul) * 4 + static_cast<std::size_t>(arah);
    }
    void capai(std::size_t sampai, double nilai, int dari)
    {
        if (nilai >= biaya[sampai])
            return;
        biaya[sampai] = nilai;
        sebelum[sampai] = dari;
        antrian.emplace(nilai, sampai);
    }
    std::optional<double> tiba(int simpul, ArahRute arah) const;
    void maju(std::size_t dari);
    std::optional<Rute> jalan();
    std::vector<QPointF> jejak(int akhir) const;

    const PetaRute &peta;
    std::span<const UjungRute> ke;
    int tujuan;
    std::vector<double> biaya;
    std::vector<int> sebelum;
    using Isi = std::pair<double, std::size_t>;
    std::priority_queue<Isi, std::vector<Isi>, std::greater<>> antrian;
};

/// What it costs to end here, if that is possible: at one of the ends, or on a way that goes there.
std::optional<double> PetaRute::Pencarian::tiba(int simpul, ArahRute arah) const
{
    if (peta.adaLain(simpul, tujuan))
        return std::nullopt;
    if (peta.ada(simpul, tujuan))
        return biayaGabung;
    const auto found = std::ranges::find_if(
        ke, [&](const UjungRute &ujung) { return ujung.arah == arah && peta.simpulDi(ujung.titik) == simpul; });
    return found == ke.end() ? std::nullopt : std::optional(found->biaya);
}

void PetaRute::Pencarian::maju(std::size_t dari)
{
    const int simpul = static_cast<int>(dari / 4);
    const ArahRute arah = semuaArah[dari % 4];
    const bool bermula = sebelum[dari] < 0;
    const bool menyilang = !bermula && peta.adaLain(simpul, tujuan);
    for (const ArahRute lanjut : semuaArah) {
        const auto sebelah = peta.tetangga(simpul, lanjut);
        const bool lurus = lanjut == arah;
        if (!sebelah || lanjut == balik(arah) || (!lurus && (bermula || menyilang)) ||
            !peta.terbuka(simpul, lanjut) || (menyilang && peta.m_simpul[static_cast<std::size_t>(simpul)].sudut))
            continue;
        capai(keadaan(*sebelah, lanjut),
              biaya[dari] + peta.biayaLangkah(simpul, *sebelah, lanjut) + (lurus ? 0 : biayaBelok) +
                  (menyilang ? biayaSilang : 0),
              static_cast<int>(dari));
    }
}

std::optional<Rute> PetaRute::Pencarian::jalan()
{
    double terbaik = std::numeric_limits<double>::infinity();
    int akhir = -1;
    while (!antrian.empty() && antrian.top().first < terbaik) {
        const auto [nilai, kini] = antrian.top();
        antrian.pop();
        if (nilai > biaya[kini])
            continue;
        const auto harga = sebelum[kini] < 0 ? std::nullopt : tiba(static_cast<int>(kini / 4), semuaArah[kini % 4]);
        if (!harga) {
            maju(kini);
        } else if (nilai + *harga < terbaik) {
            terbaik = nilai + *harga;
            akhir = static_cast<int>(kini);
        }
    }
    return akhir < 0 ? std::nullopt : std::optional(Rute{jejak(akhir), terbaik});
}

/// The corners of the way, from its start.
std::vector<QPointF> PetaRute::Pencarian::jejak(int akhir) const
{
    std::vector<QPointF> titik;
    for (int kini = akhir; kini >= 0; kini = sebelum[static_cast<std::size_t>(kini)]) {
        const QPointF di = peta.titikDi(kini / 4);
        const auto jumlah = titik.size();
        const auto segaris = [&](QPointF lain) {
            return std::abs(lain.x() - di.x()) <= samaTitik || std::abs(lain.y() - di.y()) <= samaTitik;
        };
        if (jumlah > 1 && segaris(titik[jumlah - 2]))
            titik.pop_back();
        titik.push_back(di);
    }
    std::ranges::reverse(titik);
    return titik;
}

PetaRute::PetaRute(std::vector<LintasanRute> tegak, std::vector<LintasanRute> datar)
    : m_tegak(rapikan(std::move(tegak))),
      m_datar(rapikan(std::move(datar))),
      m_simpul(m_tegak.size() * m_datar.size())
{
}

std::optional<int> PetaRute::simpulDi(QPointF titik) const
{
    const int i = cariLintasan(m_tegak, titik.x());
    const int j = cariLintasan(m_datar, titik.y());
    return i < 0 || j < 0 ? std::nullopt : std::optional(indeks(i, j));
}

QPointF PetaRute::titikDi(int simpul) const
{
    const auto lebar = m_tegak.size();
    const auto nomor = static_cast<std::size_t>(simpul);
    return {m_tegak[nomor % lebar].di, m_datar[nomor / lebar].di};
}

std::optional<int> PetaRute::tetangga(int simpul, ArahRute arah) const
{
    const int lebar = static_cast<int>(m_tegak.size());
    const int tinggi = static_cast<int>(m_datar.size());
    const int i = simpul % lebar + (arah == ArahRute::Kanan) - (arah == ArahRute::Kiri);
    const int j = simpul / lebar + (arah == ArahRute::Bawah) - (arah == ArahRute::Atas);
    return i < 0 || j < 0 || i >= lebar || j >= tinggi ? std::nullopt : std::optional(indeks(i, j));
}

int PetaRute::milik(int simpul, ArahRute arah) const
{
    if (arah == ArahRute::Kanan || arah == ArahRute::Bawah) {
        const Simpul &di = m_simpul[static_cast<std::size_t>(simpul)];
        return arah == ArahRute::Kanan ? di.kanan : di.bawah;
    }
    const auto sebelah = tetangga(simpul, arah);
    return sebelah ? milik(*sebelah, balik(arah)) : buntu;
}

void PetaRute::isiMilik(int simpul, ArahRute arah, int tujuan)
{
    if (arah == ArahRute::Kanan)
        m_simpul[static_cast<std::size_t>(simpul)].kanan = tujuan;
    else if (arah == ArahRute::Bawah)
        m_simpul[static_cast<std::size_t>(simpul)].bawah = tujuan;
    else if (const auto sebelah = tetangga(simpul, arah))
        isiMilik(*sebelah, balik(arah), tujuan);
}

bool PetaRute::ada(int simpul, int tujuan) const
{
    return std::ranges::any_of(semuaArah, [&](ArahRute arah) { return milik(simpul, arah) == tujuan; });
}

bool PetaRute::adaLain(int simpul, int tujuan) const
{
    return std::ranges::any_of(semuaArah, [&](ArahRute arah) {
        const int punya = milik(simpul, arah);
        return punya >= 0 && punya != tujuan;
    });
}

bool PetaRute::terbuka(int simpul, ArahRute arah) const
{
    const auto nomor = static_cast<std::size_t>(simpul);
    const auto lebar = m_tegak.size();
    return milik(simpul, arah) == bebas &&
           (mendatar(arah) ? m_datar[nomor / lebar].dilalui : m_tegak[nomor % lebar].dilalui);
}

double PetaRute::biayaLangkah(int dari, int ke, ArahRute arah) const
{
    const QPointF beda = titikDi(ke) - titikDi(dari);
    const auto nomor = static_cast<std::size_t>(dari);
    const double tarif =
        mendatar(arah) ? m_datar[nomor / m_tegak.size()].biaya : m_tegak[nomor % m_tegak.size()].biaya;
    return (std::abs(beda.x()) + std::abs(beda.y())) * tarif;
}

void PetaRute::halangi(const QRectF &tempat)
{
    const auto memotong = [&](QPointF a, QPointF b) {
        const double kiri = std::min(a.x(), b.x()), kanan = std::max(a.x(), b.x());
        const double atas = std::min(a.y(), b.y()), bawah = std::max(a.y(), b.y());
        return kanan > tempat.left() + samaTitik && kiri < tempat.right() - samaTitik &&
               bawah > tempat.top() + samaTitik && atas < tempat.bottom() - samaTitik;
    };
    for (int simpul = 0; simpul < static_cast<int>(m_simpul.size()); ++simpul)
        for (const ArahRute arah : {ArahRute::Kanan, ArahRute::Bawah})
            if (const auto ke = tetangga(simpul, arah); ke && memotong(titikDi(simpul), titikDi(*ke)))
                isiMilik(simpul, arah, buntu);
}

std::optional<Rute> PetaRute::cari(std::span<const UjungRute> dari, std::span<const UjungRute> ke, int tujuan) const
{
    Pencarian pencarian(*this, ke, tujuan);
    for (const UjungRute &ujung : dari)
        if (const auto simpul = simpulDi(ujung.titik); simpul && !adaLain(*simpul, bebas))
            pencarian.capai(Pencarian::keadaan(*simpul, ujung.arah), ujung.biaya, -1);
    return pencarian.jalan();
}

void PetaRute::pasang(const Rute &rute, int tujuan)
{
    for (std::size_t i = 0; i + 1 < rute.titik.size(); ++i) {
        const auto awal = simpulDi(rute.titik[i]);
        const auto akhir = simpulDi(rute.titik[i + 1]);
        const QPointF beda = rute.titik[i + 1] - rute.titik[i];
        const ArahRute arah = std::abs(beda.x()) > std::abs(beda.y())
                                  ? (beda.x() > 0 ? ArahRute::Kanan : ArahRute::Kiri)
                                  : (beda.y() > 0 ? ArahRute::Bawah : ArahRute::Atas);
        for (std::optional<int> simpul = awal; simpul && simpul != akhir; simpul = tetangga(*simpul, arah))
            isiMilik(*simpul, arah, tujuan);
        m_simpul[static_cast<std::size_t>(*awal)].sudut = true;
        m_simpul[static_cast<std::size_t>(*akhir)].sudut = true;
    }
}

} // namespace lumbung
