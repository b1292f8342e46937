// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/record.h"

#include <QSet>
#include <QtTest>

using namespace lumbung;

class FieldCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryStandsAtItsOwnField()
    {
        int position = 0;
        for (const FieldSpec &entry : fieldCatalogue())
            QCOMPARE(static_cast<int>(entry.field), position++);
        QCOMPARE(position, fieldCount);
    }

    void keysAreUniqueAndFindTheirField()
    {
        QSet<QString> seen;
        for (const FieldSpec &entry : fieldCatalogue()) {
            const QString key = keyOf(entry.field);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            QCOMPARE(fieldOfKey(key), std::optional(entry.field));
        }
        QVERIFY(!fieldOfKey(u"tidak_ada"));
    }

    void ktpNumberAndKoperasiNumberAreDifferentFields()
    {
        QVERIFY(spec(Field::NikKtpKetua).personal);
        QVERIFY(!spec(Field::NikKoperasi).personal);
        QVERIFY(spec(Field::NikKoperasi).type == FieldType::Identifier);
    }

    void derivedFieldsAreNeverStored()
    {
        for (const auto entity : {Entity::Koperasi, Entity::Keragaan})
            for (const Field field : storedFields(entity)) {
                QVERIFY(!spec(field).derived);
                QVERIFY(spec(field).entity == entity);
            }
    }

    void valuesSurviveTheirCanonicalForm_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << int(FieldType::Money) << u"-58000000"_qs;
        QTest::newRow("date") << int(FieldType::Date) << u"2025-02-28"_qs;
        QTest::newRow("score") << int(FieldType::Decimal) << u"67.7"_qs;
        QTest::newRow("identifier") << int(FieldType::Identifier) << u"0812345"_qs;
    }
    void valuesSurviveTheirCanonicalForm()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        const auto kind = static_cast<FieldType>(type);
        const Value value = Value::fromCanonical(kind, text);
        QCOMPARE(value.canonical(), text);
        QVERIFY(Value::fromJson(kind, value.toJson()) == value);
    }

    void recordsKeepTheirFieldsSortedAndReplaceValues()
    {
        Record record;
        record.set(Field::Aset, Value(qint64(5)));
        record.set(Field::Nama, Value(u"KSP Contoh"_qs));
        record.set(Field::Aset, Value(qint64(7)));
        QCOMPARE(record.size(), std::size_t(2));
        QCOMPARE(record.begin()->first == Field::Nama, true);
        QCOMPARE(record.value(Field::Aset).integer(), 7);
        QVERIFY(record.value(Field::Shu).isEmpty());
    }

    void areaCodesKnowTheirLevelAndPlace()
    {
        const auto desa = KodeWilayah::parse(u"3201012001");
        QVERIFY(desa);
        QCOMPARE(desa->text(), u"32.01.01.2001"_qs);
        QVERIFY(desa->tingkat() == TingkatWilayah::DesaKelurahan);
        QCOMPARE(desa->at(TingkatWilayah::Kecamatan).text(), u"32.01.01"_qs);
        QCOMPARE(desa->scope(), 3201);
        QVERIFY(KodeWilayah::parse(u"32.01")->contains(*desa));
        QVERIFY(!KodeWilayah::parse(u"32.02")->contains(*desa));
        QVERIFY(!KodeWilayah::parse(u"32.011"));
        QVERIFY(!KodeWilayah::parse(u"Bogor"));
    }
};

QTEST_APPLESS_MAIN(FieldCatalogueTest)
#include "tst_fieldcatalogue.moc"
