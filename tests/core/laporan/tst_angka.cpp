// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/angka.h"

#include <QtTest>

#include <limits>

using namespace lumbung;

class AngkaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thousandsAreSetApartByDots()
    {
        QCOMPARE(teksAngka(qint64(0)), u"0"_qs);
        QCOMPARE(teksAngka(qint64(999)), u"999"_qs);
        QCOMPARE(teksAngka(qint64(1284)), u"1.284"_qs);
        QCOMPARE(teksAngka(qint64(-1234567)), u"-1.234.567"_qs);
        QCOMPARE(teksAngka(std::numeric_limits<qint64>::min()), u"-9.223.372.036.854.775.808"_qs);
    }

    void decimalsFollowAComma()
    {
        QCOMPARE(teksAngka(67.44, 1), u"67,4"_qs);
        QCOMPARE(teksAngka(1234.5, 2), u"1.234,50"_qs);
        QCOMPARE(teksAngka(-0.04, 1), u"0,0"_qs);
        QCOMPARE(teksAngka(-2.35, 0), u"-2"_qs);
    }

    void differencesCarryTheirSign()
    {
        QCOMPARE(teksBeda(6.3, 1), u"+6,3"_qs);
        QCOMPARE(teksBeda(-1.3, 1), u"-1,3"_qs);
        QCOMPARE(teksBeda(0.01, 1), u"0,0"_qs);
    }

    void rupiahAreShownInWholeJutaRoundedAwayFromZero()
    {
        QCOMPARE(teksJuta(2499999), u"2"_qs);
        QCOMPARE(teksJuta(2500000), u"3"_qs);
        QCOMPARE(teksJuta(-58400000), u"-58"_qs);
        QCOMPARE(teksJuta(1234567890123), u"1.234.568"_qs);
    }
};

QTEST_APPLESS_MAIN(AngkaTest)
#include "tst_angka.moc"
