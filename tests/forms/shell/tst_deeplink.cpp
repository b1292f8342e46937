// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/deeplink.h"

#include <QTest>

using namespace lumbung;

class TestDeepLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPageItemAndQuery()
    {
        const auto link = DeepLink::parse(QStringLiteral("lumbung:laporan/rekap?menurut=kecamatan&tahun=2025"));
        QVERIFY(link);
        QCOMPARE(link->page, QStringLiteral("laporan"));
        QCOMPARE(link->item, QStringLiteral("rekap"));
        QCOMPARE(link->query.value(QStringLiteral("tahun")), QStringLiteral("2025"));
    }

    void writesWhatItReads()
    {
        const DeepLink link{QStringLiteral("koperasi"),
                            {},
                            {{QStringLiteral("saring"), QStringLiteral("aset>=500jt dan nama~\"A & B=C\"")}}};
        const auto again = DeepLink::parse(link.text());
        QVERIFY(again);
        QCOMPARE(*again, link);
    }

    void refusesOtherSchemes()
    {
        QVERIFY(!DeepLink::parse(QStringLiteral("https://contoh.id/koperasi")));
        QVERIFY(!DeepLink::parse(QStringLiteral("lumbung:")));
        QVERIFY(!DeepLink::parse({}));
    }
};

QTEST_APPLESS_MAIN(TestDeepLink)
#include "tst_deeplink.moc"
