// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/ujungsimbol.h"

#include "core/application/sop/bagan/ukuranbagan.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr double biayaSamping = 3;
constexpr double biayaTidakKeBawah = 8;

/// As printed at 6.5 points bold, with a little air.
double lebarLabel(LabelPanah label)
{
    return label == LabelPanah::Ya ? 4.0 : 7.6;
}

QPointF tengahSisi(const QRectF &tempat, ArahRute sisi)
{
    switch (sisi) {
    case ArahRute::Kanan: return {tempat.right(), tempat.center().y()};
    case ArahRute::Kiri: return {tempat.left(), tempat.center().y()};
    case ArahRute::Atas: return {tempat.center().x(), tempat.top()};
    case ArahRute::Bawah: break;
    }
    return {tempat.center().x(), tempat.bottom()};
}

/// Tracks of one span beside its two borders.
void tambahTepi(std::vector<LintasanRute> &semua, double dari, double sampai, double jarak, int sela)
{
    for (int i = 1; i <= sela; ++i) {
        semua.push_back({dari + i * jarak});
        semua.push_back({sampai - i * jarak});
    }
}

void tambahPita(std::vector<LintasanRute> &semua, double atas, double tinggi)
{
    using namespace ukuranBagan;
    for (double y = atas; y + tinggiPita <= atas + tinggi + 0.1; y += tinggiPita) {
        const double tengah = y + tinggiPita / 2;
        tambahTepi(semua, y, y + tinggiPita, jarak * 0.8, 1);
        semua.push_back({tengah});
        semua.push_back({tengah - tinggiSambungan / 2, 1, false});
        semua.push_back({tengah + tinggiSambungan / 2, 1, false});
    }
}

} // namespace

JenisSimbol jenisSimbol(BentukLangkah bentuk)
{
    switch (bentuk) {
    case BentukLangkah::Mulai:
    case BentukLangkah::Selesai: return JenisSimbol::Terminator;
    case BentukLangkah::Keputusan: return JenisSimbol::Keputusan;
    case BentukLangkah::Proses: break;
    }
    return JenisSimbol::Proses;
}

double tinggiSimbolOf(BentukLangkah bentuk)
{
    return bentuk == BentukLangkah::Keputusan ? ukuranBagan::tinggiKeputusan : ukuranBagan::tinggiSimbol;
}

double selaBaris(int sela)
{
    return sela == 1 ? 2.9 : std::max(3.5, sela * ukuranBagan::jarak + 1.3);
}

std::vector<UjungRute> ujungKeluar(const SimbolTata &simbol, LabelPanah label)
{
    const auto di = [&](ArahRute sisi, double biaya) {
        return UjungRute{tengahSisi(simbol.tempat, sisi), sisi, biaya};
    };
    if (simbol.jenis == JenisSimbol::Sambungan)
        return {di(ArahRute::Bawah, 0), di(ArahRute::Kiri, 2), di(ArahRute::Kanan, 2), di(ArahRute::Atas, 2)};
    return {di(ArahRute::Bawah, label == LabelPanah::Tidak ? biayaTidakKeBawah : 0), di(ArahRute::Kanan, 0.5),
            di(ArahRute::Kiri, 0.6)};
}

std::vector<UjungRute> ujungMasuk(const SimbolTata &simbol)
{
    const QRectF &tempat = simbol.tempat;
    std::vector<UjungRute> semua{{tengahSisi(tempat, ArahRute::Atas), ArahRute::Bawah, 0},
                                 {tengahSisi(tempat, ArahRute::Kiri), ArahRute::Kanan, biayaSamping},
                                 {tengahSisi(tempat, ArahRute::Kanan), ArahRute::Kiri, biayaSamping}};
    if (simbol.jenis == JenisSimbol::Sambungan)
        semua.push_back({tengahSisi(tempat, ArahRute::Bawah), ArahRute::Atas, 1});
    return semua;
}

std::vector<UjungRute> ujungSamping(const SimbolTata &simbol, bool keluar)
{
    const QPointF kanan = tengahSisi(simbol.tempat, ArahRute::Kanan),
                  kiri = tengahSisi(simbol.tempat, ArahRute::Kiri);
    if (keluar)
        return {{kanan, ArahRute::Kanan, 0}, {kiri, ArahRute::Kiri, 0}};
    return {{kiri, ArahRute::Kanan, 0}, {kanan, ArahRute::Kiri, 0}};
}

std::vector<QRectF> calonLabel(QPointF dari, QPointF ke, LabelPanah label)
{
    const double lebar = lebarLabel(label), tinggi = ukuranBagan::tinggiLabel;
    const auto kotak = [&](double kiri, double atas) {
        return QRectF(dari.x() + kiri, dari.y() + atas, lebar, tinggi);
    };
    std::vector<QRectF> semua;
    if (std::abs(ke.y() - dari.y()) > std::abs(ke.x() - dari.x())) {
        for (const double turun : {0.5, 1.3, 2.1, 3.0})
            for (const double kiri : {0.7, -0.7 - lebar})
                semua.push_back(kotak(kiri, ke.y() > dari.y() ? turun : -turun - tinggi));
        return semua;
    }
    // Over the shoulder of the diamond, which is free there; else further along the line.
    const bool kanan = ke.x() > dari.x();
    for (const double mundur : {3.0, 2.4, 1.0, -0.6, -2.0})
        for (const double atas : {-2.0 - tinggi, 2.0, -0.5 - tinggi, 0.5})
            if (std::abs(atas) >= 2 || mundur <= -0.6)
                semua.push_back(kotak(kanan ? -mundur : mundur - lebar, atas));
    return semua;
}

bool kenaGaris(const GarisTata &garis, const QRectF &tempat)
{
    if (garis.tempatLabel.intersects(tempat))
        return true;
    for (std::size_t i = 0; i + 1 < garis.titik.size(); ++i)
        if (QRectF(garis.titik[i], garis.titik[i + 1])
                .normalized()
                .adjusted(-0.2, -0.2, 0.2, 0.2)
                .intersects(tempat))
            return true;
    return false;
}

std::vector<LintasanRute> lintasanTegak(const std::vector<KolomTata> &lajur, int sela)
{
    using namespace ukuranBagan;
    std::vector<LintasanRute> semua;
    for (const KolomTata &satu : lajur) {
        const double tengah = satu.kiri + satu.lebar / 2;
        const double bebas = (satu.lebar - lebarSimbol) / 2;
        tambahTepi(semua, satu.kiri, satu.kanan(), std::min(1.2, bebas / (sela + 0.9)), sela);
        semua.push_back({tengah});
        semua.push_back({tengah - lebarSimbol / 2, 1, false});
        semua.push_back({tengah + lebarSimbol / 2, 1, false});
        for (const double geser : {-geserSambungan, 0.0, geserSambungan}) {
            semua.push_back({tengah + geser, geser == 0 ? 1.0 : 3.0});
            semua.push_back({tengah + geser - lebarSambungan / 2, 1, false});
            semua.push_back({tengah + geser + lebarSambungan / 2, 1, false});
        }
    }
    return semua;
}

std::vector<LintasanRute> lintasanDatar(const BaganAlir &bagan, const RencanaHalaman &rencana, int sela)
{
    using namespace ukuranBagan;
    std::vector<LintasanRute> semua;
    tambahPita(semua, rencana.atas, rencana.pitaAtas);
    for (const BarisTata &baris : rencana.baris) {
        const double tengah = baris.tengah();
        const double setengah = tinggiSimbolOf(bagan.baris[baris.baris].bentuk) / 2;
        tambahTepi(semua, baris.atas, baris.bawah(), jarak, sela);
        semua.push_back({tengah});
        semua.push_back({tengah - setengah, 1, false});
        semua.push_back({tengah + setengah, 1, false});
        for (const double geser : {-geserTegak, 0.0, geserTegak}) {
            semua.push_back({tengah + geser, geser == 0 ? 1.0 : 1.5});
            semua.push_back({tengah + geser - tinggiSambungan / 2, 1, false});
            semua.push_back({tengah + geser + tinggiSambungan / 2, 1, false});
        }
    }
    tambahPita(semua, rencana.bawah - rencana.pitaBawah, rencana.pitaBawah);
    return semua;
}

} // namespace lumbung
