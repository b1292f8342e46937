// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/rencanahalaman.h"

#include "core/application/sop/bagan/tempatsambungan.h"
#include "core/application/sop/bagan/ukuranbagan.h"

#include <algorithm>
#include <map>

namespace lumbung {

namespace {

/// A, B, …, Z, AA, AB, …
QString hurufKe(int nomor)
{
    QString huruf;
    for (; nomor >= 0; nomor = nomor / 26 - 1)
        huruf.prepend(QChar(u'A' + nomor % 26));
    return huruf;
}

class PerencanaHalaman {
public:
    PerencanaHalaman(const TataBagan &tata, std::span<const double> tinggi) : m_tata(tata), m_tinggi(tinggi) {}
    void rencanakan(std::span<const std::size_t> baris);
    bool beriPita(double atas, int lapis);
    std::vector<RencanaHalaman> ambil() { return std::move(m_rencana); }

private:
    void bagiPanah();
    void sambungkan(const PanahBagan &panah);
    int lajurUtama(std::size_t baris, bool terakhir) const;

    const TataBagan &m_tata;
    std::span<const double> m_tinggi;
    std::vector<RencanaHalaman> m_rencana;
    std::vector<std::size_t> m_halaman; ///< of each row
    std::map<std::pair<std::size_t, std::size_t>, QString> m_huruf;
};

int PerencanaHalaman::lajurUtama(std::size_t baris, bool terakhir) const
{
    const BarisBagan &satu = m_tata.bagan.baris[baris];
    return terakhir ? satu.lajur.back() : satu.lajur.front();
}

void PerencanaHalaman::sambungkan(const PanahBagan &panah)
{
    const std::size_t dari = m_halaman[panah.dari];
    const std::size_t ke = m_halaman[panah.ke];
    // Arrows of one page to one step leave it by one connector.
    const auto [tempat, baru] = m_huruf.try_emplace({dari, panah.ke}, QString());
    if (!baru)
        return;
    tempat->second = hurufKe(static_cast<int>(m_huruf.size()) - 1);
    const bool maju = ke > dari;
    m_rencana[dari].sambungan.push_back({tempat->second, panah.ke, false, !maju, lajurUtama(panah.dari, true)});
    m_rencana[ke].sambungan.push_back({tempat->second, panah.ke, true, maju, lajurUtama(panah.ke, false)});
}

void PerencanaHalaman::bagiPanah()
{
    const auto &panah = m_tata.bagan.panah;
    bool keAwal = false;
    for (std::size_t nomor = 0; nomor < panah.size(); ++nomor) {
        m_rencana[m_halaman[panah[nomor].dari]].panah.push_back(nomor);
        keAwal = keAwal || panah[nomor].keAwal;
        if (!panah[nomor].keAwal && m_halaman[panah[nomor].dari] != m_halaman[panah[nomor].ke])
            sambungkan(panah[nomor]);
    }
    if (keAwal)
        for (RencanaHalaman &satu : m_rencana)
            satu.hurufAwal = hurufKe(static_cast<int>(m_huruf.size()));
}

void PerencanaHalaman::rencanakan(std::span<const std::size_t> baris)
{
    std::size_t at = 0;
    for (const std::size_t jumlah : baris) {
        RencanaHalaman halaman;
        for (std::size_t i = 0; i < jumlah; ++i, ++at) {
            halaman.baris.push_back({at, 0, m_tinggi[at]});
            m_halaman.push_back(m_rencana.size());
        }
        m_rencana.push_back(std::move(halaman));
    }
    if (!m_tata.bagan.baris.empty())
        bagiPanah();
}

bool PerencanaHalaman::beriPita(double atas, int lapis)
{
    const int muat = lapis * muatPita(m_tata.lajur.size());
    for (RencanaHalaman &halaman : m_rencana) {
        const auto diAtas = std::ranges::count(halaman.sambungan, true, &RencanaSambungan::diAtas);
        const auto diBawah = static_cast<std::ptrdiff_t>(halaman.sambungan.size()) - diAtas;
        if (diAtas > muat || diBawah > muat)
            return false;
        halaman.atas = atas;
        halaman.pitaAtas = diAtas > 0 ? lapis * ukuranBagan::tinggiPita : 0;
        halaman.pitaBawah = diBawah > 0 ? lapis * ukuranBagan::tinggiPita : 0;
        double y = atas + halaman.pitaAtas;
        for (BarisTata &baris : halaman.baris) {
            baris.atas = y;
            y = baris.bawah();
        }
        halaman.bawah = y + halaman.pitaBawah;
    }
    return true;
}

} // namespace

std::optional<std::vector<RencanaHalaman>> rencanaHalaman(const TataBagan &tata, std::span<const std::size_t> baris,
                                                          std::span<const double> tinggi, double atas, int lapis)
{
    PerencanaHalaman perencana(tata, tinggi);
    perencana.rencanakan(baris);
    if (!perencana.beriPita(atas, lapis))
        return std::nullopt;
    return perencana.ambil();
}

} // namespace lumbung
