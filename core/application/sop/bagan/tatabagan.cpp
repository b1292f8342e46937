// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/tatabagan.h"

#include "core/application/sop/bagan/bagihalaman.h"
#include "core/application/sop/bagan/penatahalaman.h"
#include "core/application/sop/bagan/rencanahalaman.h"
#include "core/application/sop/bagan/ujungsimbol.h"
#include "core/application/sop/bagan/ukuranbagan.h"

#include <algorithm>
#include <numeric>

namespace lumbung {

namespace {

using Kolom = TataBagan::Kolom;

/// Least widths of the columns beside the lanes, and how they share what is left; millimetres.
constexpr std::array<double, TataBagan::JumlahKolom> lebarTerkecil{8, 40, 28, 16, 28, 30};
constexpr std::array<double, TataBagan::JumlahKolom> bagianLebih{0, 36, 20, 0, 20, 24};
constexpr std::array<const char *, TataBagan::JumlahKolom> judulKolom{"No",    "Kegiatan", "Kelengkapan",
                                                                      "Waktu", "Output",   "Keterangan"};
constexpr std::array ukuranSkala{1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.42, 0.36, 0.3, 0.22, 0.15};
constexpr double jarakAtas = 9;  // running head above the table
constexpr double jarakBawah = 8; // page foot
constexpr int selaAwal = 2;

/// Lines break after a stroke as they do at a blank.
QString namaTerurai(QString nama)
{
    return nama.replace(u'/', u"/ "_qs);
}

/// Tries to lay out with so many arrows side by side and so much shrinking.
class PenataBagan {
public:
    PenataBagan(const DefinisiSop &definisi, QSizeF badan, const UkurTeks &ukur, double skala, int sela)
        : m_sop(definisi), m_ukur(ukur), m_sela(sela)
    {
        m_tata.skala = skala;
        m_tata.badan = badan / skala;
    }
    std::optional<TataBagan> tata();

private:
    bool bagiLebar();
    void ukurKepala();
    std::vector<double> tinggiBaris() const;
    RuangHalaman ruang(int lapis) const;
    std::vector<int> silangBaris() const;
    bool letakkan();

    const DefinisiSop &m_sop;
    const UkurTeks &m_ukur;
    int m_sela;
    TataBagan m_tata;
};

bool PenataBagan::bagiLebar()
{
    using namespace ukuranBagan;
    double tersempit = lajurTersempit;
    for (const PelaksanaSop &satu : m_sop.pelaksana)
        tersempit =
            std::max(tersempit, std::min(lajurTerlebar, m_ukur.kata(namaTerurai(satu.nama), HurufSop::Kepala) +
                                                            2 * TataBagan::tepi));
    const int jumlah = m_tata.bagan.jumlahLajur;
    const double tetap = std::accumulate(lebarTerkecil.begin(), lebarTerkecil.end(), 0.0);
    const double sisa = m_tata.badan.width() - tetap - jumlah * tersempit;
    if (sisa < 0)
        return false;
    // Lanes grow with a third of what is left, the texts with the rest.
    const double lajur = std::min(lajurTerlebar, tersempit + sisa / 3 / jumlah);
    const double lebih = m_tata.badan.width() - tetap - jumlah * lajur;
    const double bagian = std::accumulate(bagianLebih.begin(), bagianLebih.end(), 0.0);
    double kiri = 0;
    for (int nomor = 0; nomor < TataBagan::JumlahKolom; ++nomor) {
        const auto at = static_cast<std::size_t>(nomor);
        if (nomor == TataBagan::Kelengkapan)
            for (int satu = 0; satu < jumlah; ++satu, kiri += lajur)
                m_tata.lajur.push_back({static_cast<std::size_t>(satu) < m_sop.pelaksana.size()
                                            ? m_sop.pelaksana[static_cast<std::size_t>(satu)].nama
                                            : QString(),
                                        kiri, lajur});
        const double lebar = lebarTerkecil[at] + lebih * bagianLebih[at] / bagian;
        m_tata.kolom[at] = {QString::fromLatin1(judulKolom[at]), kiri, lebar};
        kiri += lebar;
    }
    return true;
}

void PenataBagan::ukurKepala()
{
    const double tepi = 2 * TataBagan::tepi;
    double bawah = 0;
    for (const KolomTata &kolom : m_tata.lajur)
        bawah = std::max(bawah, m_ukur.tinggi(kolom.judul, kolom.lebar - tepi, HurufSop::Kepala));
    for (const KolomTata &kolom : m_tata.kolom)
        bawah = std::max(bawah, m_ukur.tinggi(kolom.judul, kolom.lebar - tepi, HurufSop::Kepala));
    m_tata.atasKepala = jarakAtas;
    m_tata.tinggiKelompok = m_ukur.tinggi(QStringLiteral("Mutu baku"), 100, HurufSop::Kepala) + tepi;
    m_tata.tinggiKepala = m_tata.tinggiKelompok + bawah + tepi;
}

std::vector<double> PenataBagan::tinggiBaris() const
{
    std::vector<double> semua;
    for (std::size_t i = 0; i < m_tata.isi.size(); ++i) {
        double tinggi = tinggiSimbolOf(m_tata.bagan.baris[i].bentuk) + 2 * selaBaris(m_sela);
        for (int kolom = 0; kolom < TataBagan::JumlahKolom; ++kolom) {
            const auto yang = static_cast<Kolom>(kolom);
            const double lebar = m_tata.kolom[static_cast<std::size_t>(kolom)].lebar - 2 * TataBagan::tepi;
            tinggi = std::max(tinggi, m_ukur.tinggi(m_tata.teks(m_tata.isi[i], yang), lebar, HurufSop::Isi) +
                                          2 * TataBagan::tepi);
        }
        semua.push_back(tinggi);
    }
    return semua;
}

RuangHalaman PenataBagan::ruang(int lapis) const
{
    double catatan = 0;
    for (const QString &satu : m_tata.catatan)
        catatan += m_ukur.tinggi(satu, m_tata.badan.width(), HurufSop::Catatan);
    return {m_tata.badan.height() - jarakAtas - jarakBawah - m_tata.tinggiKepala, lapis * ukuranBagan::tinggiPita,
            m_tata.catatan.isEmpty() ? 0 : catatan + 2};
}

/// How many arrows cross the line below each row.
std::vector<int> PenataBagan::silangBaris() const
{
    std::vector<int> silang(m_tata.bagan.baris.size());
    for (const PanahBagan &panah : m_tata.bagan.panah)
        for (std::size_t at = std::min(panah.dari, panah.ke); at < std::max(panah.dari, panah.ke); ++at)
            ++silang[at];
    return silang;
}

bool PenataBagan::letakkan()
{
    const std::vector<double> tinggi = tinggiBaris();
    for (int lapis = 1; lapis <= 3; ++lapis) {
        const auto bagian = bagiHalaman(tinggi, ruang(lapis), silangBaris());
        if (!bagian)
            return false;
        const auto rencana =
            rencanaHalaman(m_tata, *bagian, tinggi, m_tata.atasKepala + m_tata.tinggiKepala, lapis);
        if (!rencana)
            continue;
        m_tata.halaman.clear();
        for (const RencanaHalaman &satu : *rencana) {
            auto halaman = PenataHalaman(m_tata, satu, m_sela).tata();
            if (!halaman)
                return false;
            m_tata.halaman.push_back(std::move(*halaman));
        }
        return true;
    }
    return false;
}

std::optional<TataBagan> PenataBagan::tata()
{
    m_tata.bagan = baganAlir(m_sop);
    m_tata.isi = isiBarisSop(m_sop, m_tata.bagan);
    m_tata.catatan = catatanSop(m_sop);
    if (!bagiLebar())
        return std::nullopt;
    ukurKepala();
    if (!letakkan())
        return std::nullopt;
    return std::move(m_tata);
}

} // namespace

const QString &TataBagan::teks(const IsiBarisSop &baris, Kolom yang) const
{
    switch (yang) {
    case No: return baris.no;
    case Kegiatan: return baris.kegiatan;
    case Kelengkapan: return baris.kelengkapan;
    case Waktu: return baris.waktu;
    case Output: return baris.output;
    default: return baris.keterangan;
    }
}

std::optional<TataBagan> tataBagan(const DefinisiSop &definisi, QSizeF badan, const UkurTeks &ukur)
{
    for (const double skala : ukuranSkala)
        for (int sela = selaAwal; sela <= ukuranBagan::selaTerbanyak; ++sela) {
            auto tata = PenataBagan(definisi, badan, ukur, skala, sela).tata();
            if (!tata)
                continue;
            // Closer rows are worth it when they save a page.
            auto rapat =
                tata->halaman.size() > 1 ? PenataBagan(definisi, badan, ukur, skala, 1).tata() : std::nullopt;
            return rapat && rapat->halaman.size() < tata->halaman.size() ? rapat : tata;
        }
    return std::nullopt;
}

} // namespace lumbung
