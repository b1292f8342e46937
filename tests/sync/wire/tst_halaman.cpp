// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/halaman.h"
#include "tests/sync/wire/contohpesan.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace lumbung;

class HalamanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageComesBackAsItWasSent()
    {
        Halaman sent = contoh::halaman(2);
        sent.baris[1].dihapus = true;
        sent.baris[1].doc = {};
        sent.baris[1].pindahKe = scopeOf(3204);
        sent.dicabut = {scopeOf(3271)};
        const auto read = bacaHalaman(tulisHalaman(sent));
        QVERIFY(read.ok());
        QVERIFY(*read == sent);
    }

    void theTextOfAPageIsPinned()
    {
        Halaman page = contoh::halaman(2);
        page.baris.erase(page.baris.begin());
        page.baris[0].dihapus = true;
        page.baris[0].doc = {};
        page.baris[0].pindahKe = scopeOf(3204);
        page.epoch = QStringLiteral("e");
        QCOMPARE(
            tulisHalaman(page),
            QByteArray("{\"epoch\":\"e\",\"hw\":{\"3201\":7},\"more\":true,\"next\":{\"3201\":2},\"rows\":[[3201,"
                       "\"keragaan\",\"00000000-0000-7000-8000-000000000002\",1,2,null,3204]]}"));
    }

    void aRowThatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        const QByteArray id = "\"00000000-0000-7000-8000-000000000002\"";
        QTest::newRow("too short") << QByteArray("[3201]");
        QTest::newRow("unknown kind") << "[3201,\"hantu\"," + id + ",1,1,{}]";
        QTest::newRow("id") << QByteArray("[3201,\"koperasi\",\"7\",1,1,{}]");
        QTest::newRow("version as text") << "[3201,\"koperasi\"," + id + ",\"1\",1,{}]";
        QTest::newRow("negative seq") << "[3201,\"koperasi\"," + id + ",1,-1,{}]";
        QTest::newRow("document as text") << "[3201,\"koperasi\"," + id + ",1,1,\"{}\"]";
        QTest::newRow("no document at all") << "[3201,\"koperasi\"," + id + ",1,1]";
        QTest::newRow("moved but there") << "[3201,\"koperasi\"," + id + ",1,1,{},3204]";
    }

    void aRowThatDoesNotFitIsNamed()
    {
        QFETCH(const QByteArray, row);
        const auto read = bacaHalaman("{\"epoch\":\"e\",\"rows\":[" + row + "]}");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().facts.value(QStringLiteral("di")).toString(), QStringLiteral("rows[0]"));
    }

    void bothSpellingsOfTheRequestMeanTheSame()
    {
        const MintaPerubahan minta{{{scopeOf(3201), 17}, {scopeOf(3200), 2}}, {}, 1000, contoh::uuid(1)};
        const QString path = jalurPerubahan(minta);
        QVERIFY(path.startsWith(QStringLiteral("/v1/changes?s=3200:2,3201:17&limit=1000&epoch=")));
        const auto query = bacaKueriPerubahan(path.section(u'?', 1));
        const auto body = bacaMintaPerubahan(tulisMintaPerubahan(minta));
        QVERIFY(query.ok() && body.ok());
        QVERIFY(*query == minta && *body == minta);
    }

    void theHashOfAVectorStandsInItsPlace()
    {
        const MintaPerubahan minta{{}, cernaVektor({{scopeOf(3200), 2}, {scopeOf(3201), 17}}), 500, {}};
        QCOMPARE(minta.h, QCryptographicHash::hash("3200:2,3201:17", QCryptographicHash::Sha256).toHex().left(16));
        QVERIFY(*bacaKueriPerubahan(jalurPerubahan(minta).section(u'?', 1)) == minta);
        QVERIFY(*bacaMintaPerubahan(tulisMintaPerubahan(minta)) == minta);
    }

    void requestsThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no number") << QStringLiteral("s=3201");
        QTest::newRow("negative") << QStringLiteral("s=3201:-1");
        QTest::newRow("scope") << QStringLiteral("s=32010:1");
        QTest::newRow("limit") << QStringLiteral("s=3201:1&limit=2001");
        QTest::newRow("limit zero") << QStringLiteral("s=3201:1&limit=0");
        QTest::newRow("hash") << QStringLiteral("h=xyz");
    }

    void requestsThatDoNotFitAreRefused()
    {
        QFETCH(const QString, query);
        QVERIFY(!bacaKueriPerubahan(query).ok());
    }

    void fetchesComeBackAsTheyWereSent()
    {
        const MintaAmbil minta{scopeOf(3201), {{JenisRekam::Konflik, contoh::uuid(3)}}};
        QVERIFY(*bacaMintaAmbil(tulisMintaAmbil(minta)) == minta);
    }

    void aThousandRowsAreReadFast()
    {
        const QByteArray body = tulisHalaman(contoh::halaman(1000));
        QVERIFY2(body.size() > 1'000'000, QByteArray::number(body.size()).constData());
        qint64 best = std::numeric_limits<qint64>::max();
        for (int times = 0; times < 7; ++times) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(bacaHalaman(body).ok());
            best = std::min(best, timer.nsecsElapsed());
        }
        const double speed = static_cast<double>(body.size()) * 1e3 / static_cast<double>(best);
        qInfo("%lld bytes at %.0f MB/s", static_cast<long long>(body.size()), speed);
        QVERIFY(speed > 20); // a quarter of what an idle machine does: the test tells order of growth, not load
    }
};

QTEST_APPLESS_MAIN(HalamanTest)
#include "tst_halaman.moc"
