// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint x role x area, generated from the router's own table: what boleh() and the areas do not say is not
// allowed, whatever a handler thinks. tests/hub/nyata asks the same of a hub over PostgreSQL.
#include "tests/support/hub/matriks.h"

#include <QtTest>

using namespace lumbung;
using lumbung::hub::Route;

class HubMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATokenOnlyTheOpenDoorsAnswer()
    {
        TestHub hub;
        int closed = 0;
        for (const Route &route : hub.hub().router().routes()) {
            const PermintaanMatriks satu = permintaanMatriks(route);
            const int status = hub.ask(TestHub::plain(hub::nameOf(route.method), satu.target, satu.body,
                                                      "X-Proto: 1\r\nX-Schema: 1\r\n" + satu.fields))
                                   .status;
            const bool open = route.token != Route::Token::Needed;
            QVERIFY2((status != 401) == open, qPrintable(QString::fromLatin1(route.pattern)));
            closed += open ? 0 : 1;
        }
        QCOMPARE(closed, 13);
    }

    void nothingIsAllowedThatTheTableDoesNotSay()
    {
        TestHub hub;
        const HasilMatriks hasil = tanyaMatriks(hub);
        QCOMPARE(hasil.keluhan, QString());
        qInfo("%d requests: %d allowed, %d refused for the role, %d for the area",
              hasil.boleh + hasil.tanpaPeran + hasil.luarWilayah, hasil.boleh, hasil.tanpaPeran, hasil.luarWilayah);
        QVERIFY(hasil.boleh > 500 && hasil.tanpaPeran > 80 && hasil.luarWilayah > 100);
    }

    /// No id, no name and no value of a foreign area is in any answer.
    void aForeignAreaLeaksNothing()
    {
        TestHub hub;
        QCOMPARE(bocorMatriks(hub), QString());
    }
};

QTEST_GUILESS_MAIN(HubMatrixTest)
#include "tst_hubmatrix.moc"
