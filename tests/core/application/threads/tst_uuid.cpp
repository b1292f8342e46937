// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ports/chance.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"

#include <QSet>
#include <QUuid>
#include <QtTest>

using namespace lumbung;

class UuidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUuidsOfVersionSeven()
    {
        const FixedClock clock;
        SeededChance chance;
        for (int i = 0; i < 100; ++i) {
            const QString text = newUuid(clock, chance);
            const QUuid uuid = QUuid::fromString(text);
            QVERIFY(!uuid.isNull());
            QCOMPARE(text.at(14), u'7');
            QCOMPARE(uuid.variant(), QUuid::DCE);
            QCOMPARE(text, text.toLower());
            QCOMPARE(text.size(), 36);
        }
    }

    void idsBeginWithTheTimeInMilliseconds()
    {
        const FixedClock clock(QDateTime::fromMSecsSinceEpoch(0x0123456789ab, Qt::UTC));
        SeededChance chance;
        QVERIFY(newUuid(clock, chance).startsWith(u"01234567-89ab-7"));
    }

    void laterIdsSortBehindEarlierOnes()
    {
        FixedClock clock;
        SeededChance chance;
        QString before;
        for (int i = 0; i < 100; ++i) {
            clock.set(clock.now().addMSecs(1));
            const QString now = newUuid(clock, chance);
            QVERIFY(before < now);
            before = now;
        }
    }

    void idsOfOneMomentDiffer()
    {
        const FixedClock clock;
        SeededChance chance;
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(newUuid(clock, chance));
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(UuidTest)
#include "tst_uuid.moc"
