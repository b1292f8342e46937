// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/tatabagan.h"
#include "core/application/sop/bagan/tataidentitas.h"
#include "core/application/sop/sopbawaan.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace lumbung;

namespace {

const QSizeF badanA4(273, 186);
const QSizeF badanF4(306, 191);

/// A font of even letters: what a layout needs to know of texts.
class UkurRata final : public UkurTeks {
public:
    double tinggi(const QString &teks, double lebar, HurufSop) const override
    {
        if (teks.isEmpty())
            return 0;
        double baris = 0;
        for (const QString &satu : teks.split(u'\n'))
            baris += std::max(1.0, std::ceil(static_cast<double>(satu.size()) * huruf / lebar));
        return baris * 3.8;
    }
    double lebar(const QString &teks, HurufSop) const override { return static_cast<double>(teks.size()) * huruf; }
    double kata(const QString &teks, HurufSop) const override
    {
        double terpanjang = 0;
        for (const QString &satu : teks.split(u' '))
            terpanjang = std::max(terpanjang, static_cast<double>(satu.size()) * huruf);
        return terpanjang;
    }

private:
    static constexpr double huruf = 1.6;
};

const UkurRata ukurRata;

bool diRuas(QPointF titik, QPointF a, QPointF b)
{
    const QRectF ruas = QRectF(a, b).normalized().adjusted(-0.02, -0.02, 0.02, 0.02);
    return ruas.contains(titik);
}

bool diTepi(QPointF titik, const QRectF &tempat)
{
    return tempat.adjusted(-0.02, -0.02, 0.02, 0.02).contains(titik) &&
           !tempat.adjusted(0.02, 0.02, -0.02, -0.02).contains(titik);
}

bool melewati(QPointF a, QPointF b, const QRectF &tempat)
{
    return QRectF(a, b)
        .normalized()
        .adjusted(-0.001, -0.001, 0.001, 0.001)
        .intersects(tempat.adjusted(0.02, 0.02, -0.02, -0.02));
}

/// Whether two stretches lie on each other for more than a point.
bool berimpit(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const auto selang = [](double p, double q, double r, double s) {
        return std::min(std::max(p, q), std::max(r, s)) - std::max(std::min(p, q), std::min(r, s));
    };
    const bool tegak = std::abs(a.x() - b.x()) < 0.02 && std::abs(c.x() - d.x()) < 0.02;
    const bool datar = std::abs(a.y() - b.y()) < 0.02 && std::abs(c.y() - d.y()) < 0.02;
    if (tegak && std::abs(a.x() - c.x()) < 0.02)
        return selang(a.y(), b.y(), c.y(), d.y()) > 0.02;
    if (datar && std::abs(a.y() - c.y()) < 0.02)
        return selang(a.x(), b.x(), c.x(), d.x()) > 0.02;
    return false;
}

QStringList cacatSimbol(const TataBagan &tata, const HalamanTata &halaman)
{
    QStringList cacat;
    const QRectF lajur(tata.lajur.front().kiri, halaman.atas, tata.lajur.back().kanan() - tata.lajur.front().kiri,
                       halaman.bawah - halaman.atas);
    if (halaman.bawah > tata.badan.height() - 6)
        cacat.append(u"table runs out of the page"_qs);
    for (const SimbolTata &satu : halaman.simbol) {
        if (!lajur.contains(satu.tempat))
            cacat.append(u"symbol of row %1 outside the lanes"_qs.arg(satu.baris));
        for (const SimbolTata &lain : halaman.simbol)
            if (&satu < &lain && satu.tempat.intersects(lain.tempat))
                cacat.append(u"symbols of rows %1 and %2 overlap"_qs.arg(satu.baris).arg(lain.baris));
    }
    return cacat;
}

QStringList cacatGaris(const HalamanTata &halaman)
{
    QStringList cacat;
    const auto nama = [](const GarisTata &garis) {
        return u"line %1 to row %2"_qs.arg(garis.panah ? int(*garis.panah) : -1).arg(garis.keBaris);
    };
    for (const GarisTata &satu : halaman.garis) {
        for (std::size_t i = 0; i + 1 < satu.titik.size(); ++i) {
            const QPointF a = satu.titik[i], b = satu.titik[i + 1];
            if (std::abs(a.x() - b.x()) > 0.02 && std::abs(a.y() - b.y()) > 0.02)
                cacat.append(nama(satu) + u" is not orthogonal"_qs);
            for (const SimbolTata &simbol : halaman.simbol)
                if (melewati(a, b, simbol.tempat))
                    cacat.append(nama(satu) + u" runs through the symbol of row %1"_qs.arg(simbol.baris));
            for (const GarisTata &lain : halaman.garis) {
                if (!lain.tempatLabel.isEmpty() && melewati(a, b, lain.tempatLabel))
                    cacat.append(nama(satu) + u" runs through the word of "_qs + nama(lain));
                for (std::size_t k = 0; &lain > &satu && k + 1 < lain.titik.size(); ++k)
                    if (berimpit(a, b, lain.titik[k], lain.titik[k + 1]))
                        cacat.append(nama(satu) + u" lies on "_qs + nama(lain));
            }
        }
        for (const GarisTata &lain : halaman.garis)
            if (&satu < &lain && !satu.tempatLabel.isEmpty() && satu.tempatLabel.intersects(lain.tempatLabel))
                cacat.append(u"words overlap"_qs);
    }
    return cacat;
}

/// Where a line ends: at a symbol of its row, at its connector, or on a line that goes there.
bool berakhirBenar(const HalamanTata &halaman, const GarisTata &garis, const PanahBagan *panah)
{
    const QPointF akhir = garis.titik.back();
    for (const SimbolTata &simbol : halaman.simbol) {
        const bool sambungan = simbol.jenis == JenisSimbol::Sambungan;
        if (simbol.baris == garis.keBaris && diTepi(akhir, simbol.tempat) &&
            (sambungan ? !simbol.masuk && simbol.huruf == garis.huruf : true))
            return true;
    }
    if (panah && panah->jenis != JenisPanah::Antar)
        return false;
    return std::ranges::any_of(halaman.garis, [&](const GarisTata &lain) {
        if (&lain == &garis || lain.keBaris != garis.keBaris)
            return false;
        for (std::size_t i = 0; i + 1 < lain.titik.size(); ++i)
            if (diRuas(akhir, lain.titik[i], lain.titik[i + 1]))
                return true;
        return false;
    });
}

QStringList cacatSambungan(const TataBagan &tata)
{
    QStringList cacat;
    std::map<QString, std::pair<int, int>> jumlah; // out, in
    std::map<QString, std::set<std::size_t>> tujuan;
    for (const HalamanTata &halaman : tata.halaman)
        for (const SimbolTata &simbol : halaman.simbol)
            if (simbol.jenis == JenisSimbol::Sambungan) {
                ++(simbol.masuk ? jumlah[simbol.huruf].second : jumlah[simbol.huruf].first);
                if (simbol.masuk)
                    tujuan[simbol.huruf].insert(simbol.baris);
            }
    const std::set<std::size_t> awal(tata.bagan.awal.begin(), tata.bagan.awal.end());
    for (const auto &[huruf, ada] : jumlah) {
        const bool keAwal = tujuan[huruf] == awal && awal.size() > 1;
        if (ada.first < 1 || (!keAwal && (ada.first != 1 || ada.second != 1)))
            cacat.append(u"connector %1 has %2 ends out and %3 in"_qs.arg(huruf).arg(ada.first).arg(ada.second));
    }
    return cacat;
}

QStringList cacatPanah(const TataBagan &tata)
{
    QStringList cacat;
    std::map<std::size_t, int> digambar;
    for (const HalamanTata &halaman : tata.halaman)
        for (const GarisTata &garis : halaman.garis) {
            const PanahBagan *panah = garis.panah ? &tata.bagan.panah[*garis.panah] : nullptr;
            if (panah)
                ++digambar[*garis.panah];
            const bool mulai = std::ranges::any_of(halaman.simbol, [&](const SimbolTata &simbol) {
                const bool milik =
                    panah ? simbol.jenis != JenisSimbol::Sambungan && simbol.baris == panah->dari
                          : simbol.jenis == JenisSimbol::Sambungan && simbol.masuk && simbol.huruf == garis.huruf;
                return milik && diTepi(garis.titik.front(), simbol.tempat);
            });
            if (!mulai)
                cacat.append(u"a line to row %1 begins nowhere"_qs.arg(garis.keBaris));
            if (!berakhirBenar(halaman, garis, panah))
                cacat.append(u"a line to row %1 ends nowhere"_qs.arg(garis.keBaris));
            if (panah && garis.label != panah->label)
                cacat.append(u"an arrow lost its word"_qs);
            if ((garis.label != LabelPanah::Tanpa) == garis.tempatLabel.isEmpty())
                cacat.append(u"a word has no place"_qs);
        }
    for (std::size_t i = 0; i < tata.bagan.panah.size(); ++i)
        if (digambar[i] != 1)
            cacat.append(u"arrow %1 is drawn %2 times"_qs.arg(i).arg(digambar[i]));
    return cacat;
}

QStringList cacatBaris(const TataBagan &tata, const UkurTeks &ukur)
{
    QStringList cacat;
    std::size_t berikut = 0;
    for (const HalamanTata &halaman : tata.halaman)
        for (const BarisTata &baris : halaman.baris) {
            if (baris.baris != berikut++)
                cacat.append(u"rows are out of order"_qs);
            for (int k = 0; k < TataBagan::JumlahKolom; ++k) {
                const KolomTata &kolom = tata.kolom[static_cast<std::size_t>(k)];
                const QString &teks = tata.teks(tata.isi[baris.baris], static_cast<TataBagan::Kolom>(k));
                if (ukur.tinggi(teks, kolom.lebar - 2 * TataBagan::tepi, HurufSop::Isi) > baris.tinggi)
                    cacat.append(u"the text of row %1 is cut off"_qs.arg(baris.baris));
            }
        }
    if (berikut != tata.bagan.baris.size())
        cacat.append(u"%1 of %2 rows are printed"_qs.arg(berikut).arg(tata.bagan.baris.size()));
    if (std::abs(tata.kolom.back().kanan() - tata.badan.width()) > 0.05)
        cacat.append(u"the table is not as wide as the page"_qs);
    return cacat;
}

QStringList cacatBagan(const TataBagan &tata, const UkurTeks &ukur)
{
    QStringList cacat = cacatBaris(tata, ukur) + cacatPanah(tata) + cacatSambungan(tata);
    for (const HalamanTata &halaman : tata.halaman)
        cacat += cacatSimbol(tata, halaman) + cacatGaris(halaman);
    return cacat;
}

/// A definition with any targets, executors and lengths; gates go anywhere.
DefinisiSop sopAcak(unsigned benih)
{
    std::mt19937 acak(benih);
    const auto sampai = [&](int n) { return static_cast<int>(acak() % static_cast<unsigned>(n)); };
    DefinisiSop sop;
    sop.kode = u"acak"_qs;
    sop.judul = u"SOP Contoh"_qs;
    const int lajur = 1 + sampai(7);
    for (int i = 0; i < lajur; ++i)
        sop.pelaksana.push_back({u"p%1"_qs.arg(i), u"Pelaksana Contoh %1"_qs.arg(i)});
    const int langkah = 1 + sampai(30);
    for (int no = 1; no <= langkah; ++no) {
        LangkahSop satu;
        satu.no = no;
        satu.kegiatan = QString(20 + sampai(180), u'k');
        satu.pelaksana = {u"p%1"_qs.arg(sampai(lajur))};
        if (sampai(6) == 0) {
            satu.pelaksana.append(u"p%1"_qs.arg(sampai(lajur)));
            satu.cara = sampai(2) == 0 ? CaraPelaksana::Berurutan : CaraPelaksana::SalahSatu;
        }
        if (sampai(4) == 0) {
            satu.bentuk = BentukLangkah::Keputusan;
            const auto tujuan = [&] {
                return sampai(8) == 0 ? TujuanLangkah{} : TujuanLangkah::langkah(1 + sampai(langkah));
            };
            satu.keputusan = KeputusanSop{u"Lengkap?"_qs, tujuan(), tujuan()};
        } else if (sampai(6) == 0) {
            satu.lanjut = TujuanLangkah::langkah(1 + sampai(langkah));
        }
        sop.langkah.push_back(satu);
    }
    return sop;
}

/// The arrows that a definition has, counted without the chart.
int panahDefinisi(const DefinisiSop &sop)
{
    int jumlah = 0;
    for (const LangkahSop &langkah : sop.langkah) {
        const bool terakhir = &langkah == &sop.langkah.back();
        const bool berakhir = langkah.bentuk == BentukLangkah::Selesai ||
                              (!langkah.keputusan && !langkah.lanjut && terakhir) ||
                              (langkah.lanjut && langkah.lanjut->jenis == TujuanLangkah::Jenis::Selesai);
        jumlah += langkah.keputusan ? 2 : berakhir ? 0 : 1;
    }
    return jumlah;
}

} // namespace

class TataBaganTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedChartIsWholeOnBothPapers_data()
    {
        QTest::addColumn<QString>("kode");
        QTest::addColumn<QSizeF>("badan");
        for (const DefinisiSop &sop : sopBawaan()) {
            QTest::addRow("%s A4", qPrintable(sop.kode)) << sop.kode << badanA4;
            QTest::addRow("%s F4", qPrintable(sop.kode)) << sop.kode << badanF4;
        }
    }
    void everyShippedChartIsWholeOnBothPapers()
    {
        QFETCH(QString, kode);
        QFETCH(QSizeF, badan);
        const DefinisiSop &sop = *sopBawaan(kode);
        const auto tata = tataBagan(sop, badan, ukurRata);
        QVERIFY(tata);
        QCOMPARE(cacatBagan(*tata, ukurRata), QStringList());
        QCOMPARE(tata->skala, 1.0);
        const auto antar = std::ranges::count(tata->bagan.panah, JenisPanah::Antar, &PanahBagan::jenis);
        QCOMPARE(static_cast<int>(antar), panahDefinisi(sop));
    }

    void anyDefinitionIsDrawnWithoutOverlap()
    {
        for (unsigned benih = 1; benih <= 40; ++benih) {
            const DefinisiSop sop = sopAcak(benih);
            const auto tata = tataBagan(sop, benih % 2 == 0 ? badanA4 : badanF4, ukurRata);
            QVERIFY2(tata, qPrintable(u"seed %1 has no layout"_qs.arg(benih)));
            const QStringList cacat = cacatBagan(*tata, ukurRata);
            QVERIFY2(cacat.isEmpty(), qPrintable(u"seed %1: %2"_qs.arg(benih).arg(cacat.join(u"; "_qs))));
        }
    }

    void aGateSaysYesDownwardsAndNoToTheSide()
    {
        const auto tata = tataBagan(*sopBawaan(u"ods-3-ubah-email"), badanF4, ukurRata);
        for (const GarisTata &garis : tata->halaman.front().garis) {
            if (garis.label == LabelPanah::Ya)
                QVERIFY(garis.titik[1].y() > garis.titik[0].y());
            if (garis.label == LabelPanah::Tidak)
                QCOMPARE(garis.titik[1].y(), garis.titik[0].y());
        }
    }

    void aWayBackToSeveralBeginningsIsAConnectorAtEach()
    {
        const auto tata = tataBagan(*sopBawaan(u"ods-5-verifikasi"), badanF4, ukurRata);
        QStringList keluar;
        QString masuk;
        for (const HalamanTata &halaman : tata->halaman)
            for (const SimbolTata &simbol : halaman.simbol)
                if (simbol.jenis == JenisSimbol::Sambungan)
                    (simbol.masuk ? masuk : keluar.emplaceBack()) += simbol.huruf;
        // From step 9 to the steps 1, 4 and 7.
        QCOMPARE(masuk.count(keluar.last()), 3);
    }

    void manyExecutorsShrinkThePageAndStayInside()
    {
        DefinisiSop sop = sopAcak(3);
        for (int i = 0; i < 16; ++i)
            sop.pelaksana.push_back({u"lain%1"_qs.arg(i), u"Pelaksana lain %1"_qs.arg(i)});
        const auto tata = tataBagan(sop, badanA4, ukurRata);
        QVERIFY(tata);
        QVERIFY(tata->skala < 1);
        QVERIFY(std::abs(tata->badan.width() * tata->skala - badanA4.width()) < 0.1);
        QCOMPARE(cacatBagan(*tata, ukurRata), QStringList());
    }

    void aLongIdentityGoesOnOnTheNextPage()
    {
        DefinisiSop sop = *sopBawaan(u"pemberdayaan");
        for (int i = 1; i <= 80; ++i)
            sop.identitas.dasarHukum.append(u"Peraturan Contoh Nomor %1 Tahun 2026"_qs.arg(i));
        const auto halaman = tataIdentitas(sop, u"Dinas Contoh"_qs, badanA4, ukurRata);
        QVERIFY(halaman.size() > 1);
        int tercetak = 0;
        for (const HalamanIdentitas &satu : halaman)
            for (const TeksTata &teks : satu.teks) {
                tercetak += teks.teks.startsWith(u"Peraturan Contoh") ? 1 : 0;
                QVERIFY(teks.tempat.bottom() <= badanA4.height());
            }
        QCOMPARE(tercetak, 80);
    }

    void anEmptyDefinitionHasNoRowsAndDoesNotFail()
    {
        DefinisiSop sop;
        sop.judul = u"SOP baru"_qs;
        const auto tata = tataBagan(sop, badanA4, ukurRata);
        QVERIFY(tata);
        QVERIFY(tata->bagan.baris.empty());
    }
};

QTEST_GUILESS_MAIN(TataBaganTest)
#include "tst_tatabagan.moc"
