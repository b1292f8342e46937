// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/samaran.h"

#include <QtTest>

using namespace lumbung;

class SamaranTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheEndsOfNumbersAndTheFirstLetterOfNames()
    {
        QCOMPARE(tersamar(Field::NikKtpKetua, u"3201010101900007"_qs), u"3201****0007"_qs);
        QCOMPARE(tersamar(Field::TelpKetua, u"0251832"_qs), u"02****"_qs);
        QCOMPARE(tersamar(Field::Ketua, u"Contoh Ketua"_qs), u"C****"_qs);
        QCOMPARE(tersamar(Field::Ketua, {}), QString());
        QCOMPARE(tersamar(Field::Nama, u"KSP Contoh"_qs), u"KSP Contoh"_qs);
    }

    void everyPersonalFieldIsMaskedAndKnownAsMasked()
    {
        const QString teks = u"Contoh 12345678"_qs;
        for (const FieldSpec &entry : fieldCatalogue()) {
            const QString shown = tersamar(entry.field, teks);
            QCOMPARE(shown != teks, entry.personal);
            QCOMPARE(samaran(entry.field, shown), entry.personal);
            QVERIFY(!samaran(entry.field, teks));
        }
        QVERIFY(samaran(Field::Ketua, u"C\u2022\u2022\u2022\u2022"));
        QVERIFY(!samaran(Field::Catatan, u"****"));
    }
};

QTEST_APPLESS_MAIN(SamaranTest)
#include "tst_samaran.moc"
