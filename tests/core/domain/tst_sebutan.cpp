// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sebutan.h"

#include <QtTest>

using namespace lumbung;

class SebutanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleIsTakenWithoutSpareSpaces()
    {
        QCOMPARE(*bacaSebutan(u"  Petugas   loket 2 "_qs), u"Petugas loket 2"_qs);
    }
    void nothingTooMuchAndNumbersOfPersonsAreRefused()
    {
        QCOMPARE(bacaSebutan(u" \t"_qs).error().code, u"sebutan.kosong"_qs);
        QCOMPARE(bacaSebutan(QString(61, u'a')).error().code, u"sebutan.panjang"_qs);
        QCOMPARE(bacaSebutan(u"Petugas 3201006001"_qs).error().code, u"sebutan.nomor"_qs);
        QVERIFY(bacaSebutan(u"Loket 12"_qs));
    }
};

QTEST_APPLESS_MAIN(SebutanTest)
#include "tst_sebutan.moc"
