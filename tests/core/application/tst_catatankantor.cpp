// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/catatanaudit.h"
#include "core/application/catatancadangan.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class CatatanKantorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActWithoutRecordsIsInTheAuditChain()
    {
        TemporaryOffice office;
        QVERIFY(catatDenganAlasan(*office, {u"kunci.cetak"_qs, u"Petugas data"_qs, u"Cetak kunci"_qs},
                                  u"  Lembar hilang "_qs));
        QVERIFY(catatAudit(*office, {u"sandi.pasang"_qs, u"Petugas data"_qs, u"Pasang sandi"_qs}));
        QVERIFY(office->check()->empty());
        QCOMPARE(
            catatDenganAlasan(*office, {u"kunci.cetak"_qs, u"Petugas"_qs, u"Cetak"_qs}, u" . "_qs).error().code,
            u"audit.tanpa-alasan"_qs);
    }

    void nothingIsKnownOfBackupsAtFirst()
    {
        TemporaryOffice office;
        const auto noted = bacaCatatanCadangan(*office);
        QVERIFY(noted);
        QVERIFY(!noted->salinan && !noted->uji);
        QVERIFY(noted->perluDisalin(office.clock().now()));
        QVERIFY(noted->perluDiuji());
    }

    void aCopyIsOldAfterThreeDays()
    {
        TemporaryOffice office;
        const QDateTime then = office.clock().now();
        QVERIFY(catatSalinan(*office, {then, u"/luar/cadangan.lumbung"_qs, 4096}));
        const auto noted = bacaCatatanCadangan(*office);
        QVERIFY(noted);
        QCOMPARE(noted->salinan->waktu, then);
        QCOMPARE(noted->salinan->berkas, u"/luar/cadangan.lumbung"_qs);
        QCOMPARE(noted->salinan->ukuran, 4096);
        QVERIFY(!noted->perluDisalin(then.addDays(3)));
        QVERIFY(noted->perluDisalin(then.addDays(3).addSecs(1)));
    }

    void aTestHoldsForTheCopiesBeforeIt()
    {
        TemporaryOffice office;
        const QDateTime then = office.clock().now();
        QVERIFY(catatSalinan(*office, {then, u"a"_qs, 1}));
        QVERIFY(catatUjiPulih(*office, {then, u"a"_qs, true}));
        QVERIFY(!bacaCatatanCadangan(*office)->perluDiuji());
        QVERIFY(catatSalinan(*office, {then.addSecs(60), u"b"_qs, 1}));
        QVERIFY(bacaCatatanCadangan(*office)->perluDiuji());
        QVERIFY(catatUjiPulih(*office, {then.addSecs(90), u"b"_qs, false}));
        QVERIFY(bacaCatatanCadangan(*office)->perluDiuji());
    }
};

QTEST_GUILESS_MAIN(CatatanKantorTest)
#include "tst_catatankantor.moc"
