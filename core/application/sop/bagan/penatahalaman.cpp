// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/penatahalaman.h"

#include "core/application/sop/bagan/tempatsambungan.h"
#include "core/application/sop/bagan/ujungsimbol.h"
#include "core/application/sop/bagan/ukuranbagan.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr int tujuanSambungan = 100'000; // added to the row that a connector out leads to
constexpr int tujuanDalam = 200'000;     // added to the number of an arrow within one step

} // namespace

PenataHalaman::PenataHalaman(const TataBagan &tata, const RencanaHalaman &rencana, int sela)
    : m_tata(tata),
      m_rencana(rencana),
      m_sela(sela),
      m_halaman{rencana.baris, rencana.atas, rencana.bawah, {}, {}},
      m_peta(lintasanTegak(tata.lajur, sela), lintasanDatar(tata.bagan, rencana, sela))
{
}

const BarisTata *PenataHalaman::cariBaris(std::size_t baris) const
{
    const auto found = std::ranges::find(m_halaman.baris, baris, &BarisTata::baris);
    return found == m_halaman.baris.end() ? nullptr : &*found;
}

std::vector<const SimbolTata *> PenataHalaman::simbolBaris(std::size_t baris) const
{
    std::vector<const SimbolTata *> semua;
    for (const SimbolTata &simbol : m_halaman.simbol)
        if (simbol.jenis != JenisSimbol::Sambungan && simbol.baris == baris)
            semua.push_back(&simbol);
    return semua;
}

const SimbolTata *PenataHalaman::cariSambungan(std::size_t keBaris, bool masuk) const
{
    const auto found = std::ranges::find_if(m_halaman.simbol, [&](const SimbolTata &simbol) {
        return simbol.jenis == JenisSimbol::Sambungan && simbol.baris == keBaris && simbol.masuk == masuk;
    });
    return found == m_halaman.simbol.end() ? nullptr : &*found;
}

void PenataHalaman::letakkanBaris()
{
    for (const BarisTata &letak : m_halaman.baris) {
        const BarisBagan &baris = m_tata.bagan.baris[letak.baris];
        for (const int lajur : baris.lajur) {
            const KolomTata &kolom = m_tata.lajur[static_cast<std::size_t>(lajur)];
            const QSizeF ukuran(ukuranBagan::lebarSimbol, tinggiSimbolOf(baris.bentuk));
            const QPointF tengah(kolom.kiri + kolom.lebar / 2, letak.tengah());
            m_halaman.simbol.push_back({jenisSimbol(baris.bentuk),
                                        {tengah - QPointF(ukuran.width(), ukuran.height()) / 2, ukuran},
                                        letak.baris,
                                        lajur});
        }
    }
}

void PenataHalaman::letakkanSambungan()
{
    TempatPita pita(m_tata.lajur, m_rencana);
    for (const RencanaSambungan &satu : m_rencana.sambungan)
        m_halaman.simbol.push_back(
            {JenisSimbol::Sambungan, pita.ambil(satu), satu.keBaris, satu.lajur, satu.huruf, satu.masuk});
}

std::vector<UjungRute> PenataHalaman::keluar(const std::vector<const SimbolTata *> &simbol, LabelPanah label) const
{
    std::vector<UjungRute> semua;
    for (const SimbolTata *satu : simbol)
        std::ranges::copy(ujungKeluar(*satu, label), std::back_inserter(semua));
    return semua;
}

std::vector<UjungRute> PenataHalaman::masuk(const std::vector<const SimbolTata *> &simbol) const
{
    std::vector<UjungRute> semua;
    for (const SimbolTata *satu : simbol)
        std::ranges::copy(ujungMasuk(*satu), std::back_inserter(semua));
    return semua;
}

void PenataHalaman::tugasPanah(std::size_t nomor)
{
    const PanahBagan &panah = m_tata.bagan.panah[nomor];
    Tugas tugas{nomor, {}, {}, static_cast<int>(panah.ke), panah.ke};
    tugas.label = panah.label;
    auto asal = simbolBaris(panah.dari);
    if (panah.jenis != JenisPanah::Antar) {
        const auto diLajur = [&](int lajur) {
            return std::vector{*std::ranges::find(asal, lajur, &SimbolTata::lajur)};
        };
        tugas.dari = ujungSamping(*diLajur(panah.dariLajur).front(), true);
        tugas.ke = ujungSamping(*diLajur(panah.keLajur).front(), false);
        tugas.tujuan = tujuanDalam + static_cast<int>(nomor);
        tugas.kepala = panah.jenis == JenisPanah::Giliran;
        m_tugas.push_back(tugas);
        return;
    }
    if (m_tata.bagan.baris[panah.dari].berurutan)
        asal = {asal.back()};
    tugas.dari = keluar(asal, panah.label);
    auto sampai = simbolBaris(panah.ke);
    if (const SimbolTata *sambungan = sampai.empty() ? cariSambungan(panah.ke, false) : nullptr) {
        tugas.ke = ujungMasuk(*sambungan);
        tugas.tujuan += tujuanSambungan;
        tugas.huruf = sambungan->huruf;
        tugas.urutan = 2;
    } else {
        if (m_tata.bagan.baris[panah.ke].berurutan)
            sampai = {sampai.front()};
        tugas.ke = masuk(sampai);
        const double beda = static_cast<double>(panah.ke) - static_cast<double>(panah.dari);
        const bool lurus = beda == 1 && asal.front()->lajur == sampai.front()->lajur;
        tugas.urutan = lurus ? 1 : (panah.label != LabelPanah::Tanpa ? 3 : 4) + (beda < 0 ? 3 : 0);
        tugas.urutan += std::abs(beda) / 1'000;
    }
    m_tugas.push_back(tugas);
}

void PenataHalaman::kumpulkanTugas()
{
    for (const std::size_t nomor : m_rencana.panah)
        if (!m_tata.bagan.panah[nomor].keAwal)
            tugasPanah(nomor);
    for (const SimbolTata &simbol : m_halaman.simbol) {
        if (simbol.jenis != JenisSimbol::Sambungan || !simbol.masuk)
            continue;
        auto sampai = simbolBaris(simbol.baris);
        if (m_tata.bagan.baris[simbol.baris].berurutan)
            sampai = {sampai.front()};
        Tugas tugas{std::nullopt,  ujungKeluar(simbol, LabelPanah::Tanpa),
                    masuk(sampai), static_cast<int>(simbol.baris),
                    simbol.baris,  simbol.huruf};
        tugas.urutan = 2;
        m_tugas.push_back(tugas);
    }
    std::ranges::stable_sort(m_tugas, {}, &Tugas::urutan);
}

bool PenataHalaman::lowong(const QRectF &tempat) const
{
    const auto bertemu = [&](const QRectF &lain) { return lain.intersects(tempat); };
    for (const SimbolTata &simbol : m_halaman.simbol)
        if (bertemu(simbol.tempat))
            return false;
    for (const GarisTata &garis : m_halaman.garis) {
        if (bertemu(garis.tempatLabel))
            return false;
        for (std::size_t i = 0; i + 1 < garis.titik.size(); ++i)
            if (bertemu(QRectF(garis.titik[i], garis.titik[i + 1]).normalized().adjusted(-0.3, -0.3, 0.3, 0.3)))
                return false;
    }
    return true;
}

bool PenataHalaman::letakkanLabel(GarisTata &garis)
{
    if (garis.label == LabelPanah::Tanpa)
        return true;
    const auto calon = calonLabel(garis.titik[0], garis.titik[1], garis.label);
    const auto found = std::ranges::find_if(calon, [&](const QRectF &tempat) {
        // Its own gate is a diamond: the label stands at the shoulder, inside the symbol's rectangle.
        const bool diSimbol = std::ranges::any_of(m_halaman.simbol, [&](const SimbolTata &simbol) {
            return simbol.tempat.intersects(tempat) &&
                   !simbol.tempat.adjusted(-0.1, -0.1, 0.1, 0.1).contains(garis.titik[0]);
        });
        const bool diGaris =
            std::ranges::any_of(m_halaman.garis, [&](const GarisTata &lain) { return kenaGaris(lain, tempat); });
        return !diSimbol && !diGaris && !kenaGaris(garis, tempat);
    });
    if (found == calon.end() && m_sela < ukuranBagan::selaTerbanyak)
        return false; // wider rows have more room
    garis.tempatLabel = found == calon.end() ? calon.front() : *found;
    m_peta.halangi(garis.tempatLabel);
    return true;
}

bool PenataHalaman::gambar(const Tugas &tugas)
{
    const auto rute = m_peta.cari(tugas.dari, tugas.ke, tugas.tujuan);
    if (!rute)
        return false;
    m_peta.pasang(*rute, tugas.tujuan);
    GarisTata garis{tugas.panah, rute->titik, tugas.kepala, tugas.label, {}, tugas.keBaris, tugas.huruf};
    if (!letakkanLabel(garis))
        return false;
    m_halaman.garis.push_back(std::move(garis));
    return true;
}

std::vector<QRectF> PenataHalaman::calonSambungan(std::size_t baris) const
{
    std::vector<QRectF> semua;
    const BarisTata *letak = cariBaris(baris);
    for (const KolomTata &lajur : m_tata.lajur)
        for (const double x : {0.0, -ukuranBagan::geserSambungan, ukuranBagan::geserSambungan})
            for (const double y : {0.0, -ukuranBagan::geserTegak, ukuranBagan::geserTegak}) {
                const QRectF tempat = tempatSambungan({lajur.kiri + lajur.lebar / 2 + x, letak->tengah() + y});
                if (lowong(tempat.adjusted(-0.6, -0.6, 0.6, 0.6)))
                    semua.push_back(tempat);
            }
    return semua;
}

/// Joins a row with a connector beside it, at the place from which the way is shortest.
bool PenataHalaman::hubungkanAwal(const Tugas &dasar, bool masukKeBaris)
{
    const std::size_t baris = masukKeBaris ? dasar.keBaris : m_tata.bagan.panah[*dasar.panah].dari;
    std::optional<Rute> terbaik;
    SimbolTata simbol{JenisSimbol::Sambungan, {}, dasar.keBaris, 0, dasar.huruf, masukKeBaris};
    Tugas tugas = dasar;
    for (const QRectF &tempat : calonSambungan(baris)) {
        SimbolTata calon = simbol;
        calon.tempat = tempat;
        const auto &ujung = masukKeBaris ? ujungKeluar(calon, LabelPanah::Tanpa) : ujungMasuk(calon);
        const auto rute = masukKeBaris ? m_peta.cari(ujung, dasar.ke, dasar.tujuan)
                                       : m_peta.cari(dasar.dari, ujung, dasar.tujuan);
        if (!rute || (terbaik && rute->biaya >= terbaik->biaya))
            continue;
        terbaik = rute;
        simbol.tempat = tempat;
        (masukKeBaris ? tugas.dari : tugas.ke) = ujung;
    }
    if (!terbaik)
        return false;
    m_halaman.simbol.push_back(simbol);
    m_peta.halangi(simbol.tempat);
    return gambar(tugas);
}

/// Ways back to where a path began, when there are several beginnings: a connector at each.
bool PenataHalaman::gambarKeAwal()
{
    if (m_rencana.hurufAwal.isEmpty())
        return true;
    const QString &huruf = m_rencana.hurufAwal;
    for (const std::size_t nomor : m_rencana.panah) {
        const PanahBagan &panah = m_tata.bagan.panah[nomor];
        if (!panah.keAwal)
            continue;
        auto asal = simbolBaris(panah.dari);
        if (m_tata.bagan.baris[panah.dari].berurutan)
            asal = {asal.back()};
        // Its target is a connector of its own: ways of other arrows to that row must not take it in.
        if (!hubungkanAwal({nomor,
                            keluar(asal, panah.label),
                            {},
                            tujuanDalam + static_cast<int>(nomor),
                            panah.ke,
                            huruf,
                            panah.label},
                           false))
            return false;
    }
    for (const std::size_t baris : m_tata.bagan.awal)
        if (cariBaris(baris) &&
            !hubungkanAwal({std::nullopt, {}, masuk(simbolBaris(baris)), static_cast<int>(baris), baris, huruf},
                           true))
            return false;
    return true;
}

/// Where pages are crowded the words beside gates get their places first.
void PenataHalaman::sisihkanLabel()
{
    for (const SimbolTata &simbol : m_halaman.simbol) {
        if (simbol.jenis != JenisSimbol::Keputusan)
            continue;
        for (const UjungRute &ujung : ujungKeluar(simbol, LabelPanah::Tidak)) {
            const bool tegak = ujung.arah == ArahRute::Bawah;
            const double maju = ujung.arah == ArahRute::Kiri ? -1 : 1;
            const QPointF ke = ujung.titik + (tegak ? QPointF(0, maju) : QPointF(maju, 0));
            m_peta.halangi(calonLabel(ujung.titik, ke, LabelPanah::Tidak).front());
        }
    }
}

std::optional<HalamanTata> PenataHalaman::tata()
{
    letakkanBaris();
    letakkanSambungan();
    for (const SimbolTata &simbol : m_halaman.simbol)
        m_peta.halangi(simbol.tempat);
    if (m_sela >= ukuranBagan::selaPadat)
        sisihkanLabel();
    kumpulkanTugas();
    for (const Tugas &tugas : m_tugas)
        if (!gambar(tugas))
            return std::nullopt;
    if (!gambarKeAwal())
        return std::nullopt;
    return std::move(m_halaman);
}

} // namespace lumbung
