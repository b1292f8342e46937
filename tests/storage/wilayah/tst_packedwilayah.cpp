// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/packedwilayah.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

KodeWilayah code(const char *text)
{
    return *KodeWilayah::parse(QString::fromLatin1(text));
}

} // namespace

class PackedWilayahTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryAreaOfTheDecree()
    {
        std::vector<KodeWilayah> level{KodeWilayah()};
        for (const std::size_t expected : {38, 514, 7285, 83762}) {
            std::vector<KodeWilayah> below;
            for (const KodeWilayah &area : level)
                for (const KodeWilayah &child : m_wilayah.children(area)) {
                    QVERIFY(area.isEmpty() || child.parent() == area);
                    below.push_back(child);
                }
            QCOMPARE(below.size(), expected);
            QVERIFY(std::is_sorted(below.begin(), below.end()));
            level = std::move(below);
        }
        for (const KodeWilayah &desa : level)
            QVERIFY2(m_wilayah.contains(desa) && !m_wilayah.nama(desa).isEmpty(), qPrintable(desa.text()));
    }

    void showsNamesAndPathsAsOfficesWriteThem_data()
    {
        QTest::addColumn<QString>("kode");
        QTest::addColumn<QString>("nama");
        QTest::addColumn<QString>("jalur");
        QTest::newRow("kecamatan") << "32.01.01"
                                   << "Cibinong"
                                   << "Kec. Cibinong, Kab. Bogor, Jawa Barat";
        QTest::newRow("kota") << "32.71"
                              << "Kota Bogor"
                              << "Kota Bogor, Jawa Barat";
        QTest::newRow("kelurahan") << "32.01.01.1001"
                                   << "Pondok Rajeg"
                                   << "Kel. Pondok Rajeg, Kec. Cibinong, Kab. Bogor, Jawa Barat";
        QTest::newRow("jakarta") << "31.71"
                                 << "Kota Adm. Jakarta Pusat"
                                 << "Kota Adm. Jakarta Pusat, DKI Jakarta";
        QTest::newRow("gampong") << "11.01.01.2004"
                                 << "Gampong Drien"
                                 << "Gampong Drien, Kec. Bakongan, Kab. Aceh Selatan, Aceh";
        QTest::newRow("unknown") << "32.01.99"
                                 << ""
                                 << "";
    }
    void showsNamesAndPathsAsOfficesWriteThem()
    {
        QFETCH(QString, kode);
        QTEST(m_wilayah.nama(*KodeWilayah::parse(kode)), "nama");
        QTEST(m_wilayah.jalur(*KodeWilayah::parse(kode)), "jalur");
    }

    void findsAnyPartOfANameBestFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("whole name, wider level first") << "cibinong"
                                                       << "32.01.01";
        QTest::newRow("middle of a name") << "binong"
                                          << "32.13.08";
        QTest::newRow("two words narrow") << "cib bogor"
                                          << "32.01.01";
        QTest::newRow("upper case and spaces") << "  CIBINONG "
                                               << "32.01.01";
        QTest::newRow("level asked for") << "kota bogor"
                                         << "32.71";
        QTest::newRow("level word inside a name") << "kab kotabaru"
                                                  << "63.02";
        QTest::newRow("kecamatan asked for") << "kec cibinong"
                                             << "32.01.01";
        QTest::newRow("province") << "jawa barat"
                                  << "32";
        QTest::newRow("spaces left out") << "bogorselatan"
                                         << "32.71.01";
        QTest::newRow("spaces too many") << "CI BINONG"
                                         << "32.01.01";
        QTest::newRow("apostrophe") << "sadan"
                                    << "73.26.06";
    }
    void findsAnyPartOfANameBestFirst()
    {
        QFETCH(QString, text);
        const auto hits = m_wilayah.search(text, 20);
        QVERIFY(!hits.empty());
        QTEST(hits.front().kode.text(), "first");
        QVERIFY(hits.size() <= 20);
    }

    void everyHitContainsEveryWordSomewhereOnItsPath()
    {
        const auto hits = m_wilayah.search(u"suka bogor"_qs, 500);
        QVERIFY(hits.size() > 20);
        for (const WilayahHit &hit : hits) {
            QVERIFY2(hit.nama.contains(u"suka"_qs, Qt::CaseInsensitive) ||
                         hit.nama.contains(u"bogor"_qs, Qt::CaseInsensitive),
                     qPrintable(hit.jalur));
            QVERIFY2(hit.jalur.contains(u"suka"_qs, Qt::CaseInsensitive) &&
                         hit.jalur.contains(u"bogor"_qs, Qt::CaseInsensitive),
                     qPrintable(hit.jalur));
        }
    }

    void searchesOnlyInsideTheGivenArea()
    {
        for (const WilayahHit &hit : m_wilayah.search(u"sukamaju"_qs, 100, code("32.01")))
            QVERIFY(code("32.01").contains(hit.kode));
        QVERIFY(m_wilayah.search(u"denpasar"_qs, 10, code("32.01")).empty());
        QVERIFY(m_wilayah.search(u"  "_qs, 10).empty());
        QVERIFY(m_wilayah.search(u"xyzzy"_qs, 10).empty());
    }

    void answersWhileSomebodyTypes()
    {
        for (const QString &text : {u"a"_qs, u"c"_qs, u"cib"_qs, u"sukamaju bogor jawa"_qs, u"desa suka"_qs}) {
            QElapsedTimer timer;
            timer.start();
            constexpr int rounds = 5;
            for (int i = 0; i < rounds; ++i)
                m_wilayah.search(text, 20);
            const double millis = static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
            qInfo("%s: %.2f ms", qPrintable(text), millis);
            QVERIFY2(millis < 50, "a search must stay far below one key press");
        }
    }

    void resolvesNamesAsOfficesWriteThem_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("kode");
        const auto row = [](const char *tag, std::initializer_list<const char *> names, const char *kode) {
            QStringList list;
            for (const char *name : names)
                list.append(QString::fromLatin1(name));
            QTest::newRow(tag) << list << QString::fromLatin1(kode);
        };
        row("plain", {"Jawa Barat", "Kabupaten Bogor", "Cibinong", "Pakansari"}, "32.01.01.1007");
        row("short", {"JAWA BARAT", "KAB.BOGOR", "KEC. CIBINONG", "KEL.PAKANSARI"}, "32.01.01.1007");
        row("spaced out", {"", "Kab. Bogor", "CI BINONG", "Pakan Sari"}, "32.01.01.1007");
        row("kota", {"Jawa Barat", "Kota Bogor", "", ""}, "32.71");
        row("no province", {"", "Kota Bogor", "Kec. Bogor Selatan", ""}, "32.71.01");
        row("kecamatan tells which Bogor", {"", "BOGOR", "Bogor Selatan", ""}, "32.71.01");
        row("jakarta", {"DKI Jakarta", "Jakarta Selatan", "Tebet", ""}, "31.74.01");
        row("jakarta official", {"Prov. DKI Jakarta", "Kota Adm. Jakarta Selatan", "", ""}, "31.74");
        row("kepulauan", {"", "Kab. Kep. Siau Tagulandang Biaro", "", ""}, "71.09");
        row("kepulauan left out", {"", "Kab. Siau Tagulandang Biaro", "", ""}, "71.09");
        row("seribu", {"DKI", "Kab. Adm. Kep. Seribu", "", ""}, "31.01");
        row("and", {"Sulsel", "Pangkajene & Kepulauan", "", ""}, "73.10");
        row("kapanewon", {"DIY", "Kab. Sleman", "Kapanewon Depok", "Kalurahan Caturtunggal"}, "34.04.07.2001");
        row("kemantren", {"DI Yogyakarta", "Kota Yogyakarta", "Kemantren Tegalrejo", ""}, "34.71.01");
        row("distrik", {"Papua Selatan", "Kab. Merauke", "Distrik Merauke", ""}, "93.01.01");
        row("before the split of Papua", {"Papua", "Kab. Merauke", "", ""}, "93.01");
        row("before Kalimantan Utara", {"Kalimantan Timur", "Kab. Bulungan", "", ""}, "65.01");
        row("gampong in the data", {"Aceh", "Aceh Selatan", "Bakongan", "Drien"}, "11.01.01.2004");
        row("gampong in the sheet", {"Aceh", "Aceh Selatan", "Bakongan", "Gampong Ujong Mangki"}, "11.01.01.2002");
        row("nagari", {"Sumbar", "Kab. Agam", "Kec. Matur", "Nagari Lawang"}, "13.06.04.2004");
        row("pekon", {"Lampung", "Kab. Pringsewu", "Pringsewu", "Pekon Margakaya"}, "18.10.01.2006");
        row("kotabaru", {"", "Kab. Kota Baru", "", ""}, "63.02");
        row("former name", {"Sumatera Utara", "Kab. Toba Samosir", "", ""}, "12.12");
        row("codes", {"32", "3201", "32.01.01", ""}, "32.01.01");
    }
    void resolvesNamesAsOfficesWriteThem()
    {
        QFETCH(QStringList, names);
        const auto found = m_wilayah.resolve({names[0], names[1], names[2], names[3]}, {});
        QTEST(found.kode.text(), "kode");
        QVERIFY(found.lengkap);
        QVERIFY(found.kandidat.empty());
    }

    void readsRomanNumeralsAndNumberWordsAlike()
    {
        const KodeWilayah ilir = m_wilayah.resolve({{}, u"Kota Palembang"_qs, u"Ilir Barat I"_qs, {}}, {}).kode;
        QVERIFY(ilir.tingkat() == TingkatWilayah::Kecamatan);
        for (const QString &text : {u"ILIR BARAT SATU"_qs, u"Kec. Ilir Barat 1"_qs})
            QCOMPARE(m_wilayah.resolve({{}, u"Kota Palembang"_qs, text, {}}, {}).kode.text(), ilir.text());
        QVERIFY(m_wilayah.resolve({{}, u"Kota Palembang"_qs, u"Ilir Barat II"_qs, {}}, {}).kode != ilir);
    }

    void theOfficesOwnAreaDecidesBetweenEqualNames()
    {
        const NamaWilayah bogor{{}, u"Bogor"_qs, {}, {}};
        QCOMPARE(m_wilayah.resolve(bogor, code("32.01")).kode.text(), u"32.01"_qs);
        QCOMPARE(m_wilayah.resolve(bogor, code("32.71")).kode.text(), u"32.71"_qs);
        const auto unsure = m_wilayah.resolve(bogor, {});
        QCOMPARE(unsure.kode.text(), u"32"_qs);
        QVERIFY(!unsure.lengkap);
        QCOMPARE(unsure.kandidat.size(), std::size_t(2));

        const NamaWilayah sooko{{}, {}, u"Kec. Sooko"_qs, {}};
        QCOMPARE(m_wilayah.resolve(sooko, code("35.02")).kode.at(TingkatWilayah::KabupatenKota).text(),
                 u"35.02"_qs);
        QCOMPARE(m_wilayah.resolve(sooko, code("35.16")).kode.at(TingkatWilayah::KabupatenKota).text(),
                 u"35.16"_qs);
        QCOMPARE(m_wilayah.resolve(sooko, {}).kode.text(), u"35"_qs);
        QVERIFY(!m_wilayah.resolve(sooko, code("35")).lengkap);
    }

    void anUnknownDesaFallsBackToItsKecamatan()
    {
        const auto found = m_wilayah.resolve({{}, u"Kab. Bogor"_qs, u"Cibinong"_qs, u"Desa Antah Berantah"_qs}, {});
        QCOMPARE(found.kode.text(), u"32.01.01"_qs);
        QVERIFY(!found.lengkap);
        QVERIFY(found.kandidat.empty());
    }

    void aMisspeltNameIsSuggestedAndNeverTaken()
    {
        const auto found = m_wilayah.resolve({{}, u"Kab. Bogor"_qs, u"Cibinung"_qs, u"Pakansari"_qs}, {});
        QCOMPARE(found.kode.text(), u"32.01"_qs);
        QVERIFY(!found.lengkap);
        QCOMPARE(found.kandidat.size(), std::size_t(1));
        QVERIFY(code("32.01.01").contains(found.kandidat.front()));
    }

    void emptyAndForeignNamesStayUnmapped()
    {
        QVERIFY(m_wilayah.resolve({}, code("32.01")).kode.isEmpty());
        const auto foreign = m_wilayah.resolve({u"Selangor"_qs, u"Petaling Jaya"_qs, {}, {}}, code("32.01"));
        QVERIFY(foreign.kode.isEmpty());
        QVERIFY(!foreign.lengkap);
    }

    void everyAreaIsFoundAgainByItsOwnNames()
    {
        int ambiguous = 0;
        int all = 0;
        for (const KodeWilayah &provinsi : m_wilayah.children({}))
            for (const KodeWilayah &kabupaten : m_wilayah.children(provinsi))
                for (const KodeWilayah &kecamatan : m_wilayah.children(kabupaten)) {
                    const auto found = m_wilayah.resolve(
                        {m_wilayah.nama(provinsi), m_wilayah.nama(kabupaten), m_wilayah.nama(kecamatan), {}}, {});
                    ++all;
                    QVERIFY2(found.kode == kecamatan || !found.lengkap, qPrintable(m_wilayah.jalur(kecamatan)));
                    if (found.kode != kecamatan) {
                        QVERIFY2(std::count(found.kandidat.begin(), found.kandidat.end(), kecamatan) == 1,
                                 qPrintable(m_wilayah.jalur(kecamatan)));
                        ++ambiguous;
                    }
                }
        QCOMPARE(all, 7285);
        QVERIFY2(ambiguous < 5, qPrintable(QString::number(ambiguous)));
    }

private:
    PackedWilayah m_wilayah;
};

QTEST_APPLESS_MAIN(PackedWilayahTest)
#include "tst_packedwilayah.moc"
