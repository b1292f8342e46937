// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/klasifikasilama.h"
#include "core/domain/valuealiases.h"
#include "core/domain/valuelist.h"

#include <QtTest>

using namespace lumbung;

class ValueListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnumerationHasAListAndNoOtherFieldHas()
    {
        for (const FieldSpec &entry : fieldCatalogue())
            QVERIFY2(valuesOf(entry.field).isEmpty() == (entry.type != FieldType::Enumeration), entry.key);
    }

    void everyValueIsFoundUnderItsOwnName()
    {
        for (const FieldSpec &entry : fieldCatalogue())
            for (const QString &value : valuesOf(entry.field)) {
                QCOMPARE(canonicalValue(entry.field, value), std::optional(value));
                QCOMPARE(canonicalValue(entry.field, u"  "_qs + value.toUpper() + u' '), std::optional(value));
            }
    }

    void everyAliasLeadsToAValueOfItsList()
    {
        for (const FieldSpec &entry : fieldCatalogue())
            for (const ValueAlias &alias : valueAliases(entry.field)) {
                QVERIFY2(valuesOf(entry.field).contains(alias.value), qPrintable(alias.value.toString()));
                QCOMPARE(canonicalValue(entry.field, alias.text), std::optional(alias.value.toString()));
            }
    }

    void listsHaveTheirOfficialSize()
    {
        QCOMPARE(valuesOf(Field::Bentuk).size(), 6);
        QCOMPARE(valuesOf(Field::Jenis).size(), 5);
        QCOMPARE(valuesOf(Field::Kelompok).size(), 45);
        QCOMPARE(valuesOf(Field::SektorUsaha).size(), 17);
        QCOMPARE(valuesOf(Field::Grade).size(), 5);
    }

    void spellingsOfOfficesAreUnderstood_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](Field field, const QString &written, const QString &meant) {
            QTest::newRow(qPrintable(keyOf(field) + u": "_qs + written)) << int(field) << written << meant;
        };
        row(Field::Kelompok, u"Kop. Serba Usaha"_qs, u"Serba Usaha"_qs);
        row(Field::Kelompok, u"Kop. Pegawai Negeri (KPRI)"_qs, u"Pegawai Negeri (KPRI)"_qs);
        row(Field::Kelompok, u"KUD"_qs, u"Koperasi Unit Desa (KUD)"_qs);
        row(Field::Kelompok, u"Kopkar"_qs, u"Karyawan (Kopkar)"_qs);
        row(Field::Kelompok, u"Koperasi Karyawan"_qs, u"Karyawan (Kopkar)"_qs);
        row(Field::Kelompok, u"Lain-lain"_qs, u"Lainnya"_qs);
        row(Field::StatusAktif, u"Non Aktif"_qs, u"Tidak Aktif"_qs);
        row(Field::StatusAktif, u"NonAktif"_qs, u"Tidak Aktif"_qs);
        row(Field::StatusAktif, u"Pasif"_qs, u"Tidak Aktif"_qs);
        row(Field::StatusAktif, u"aktif"_qs, u"Aktif"_qs);
        row(Field::StatusAktif, u"true"_qs, u"Aktif"_qs);
        row(Field::StatusAktif, u"FALSE"_qs, u"Tidak Aktif"_qs);
        row(Field::StatusNik, u"Sudah Bersetifikat"_qs, u"Sudah Bersertifikat"_qs);
        row(Field::StatusNik, u"Sertifikat-Expired"_qs, u"Sertifikat - Expired"_qs);
        row(Field::Jenis, u"Konsumsi"_qs, u"Konsumen"_qs);
        row(Field::Jenis, u"Koperasi Produsen"_qs, u"Produsen"_qs);
        row(Field::Bentuk, u"PRIMER KAB/KOTA"_qs, u"Primer Kabupaten/Kota"_qs);
        row(Field::Bentuk, u"Primer Kab./Kota"_qs, u"Primer Kabupaten/Kota"_qs);
        row(Field::Bentuk, u"Sekunder Propinsi"_qs, u"Sekunder Provinsi"_qs);
        row(Field::SektorUsaha, u"Transportasi & Pergudangan"_qs, u"Transportasi dan Pergudangan"_qs);
        row(Field::PolaPengelolaan, u"SYARIAH"_qs, u"Syariah"_qs);
        row(Field::StatusRat, u"SUDAH RAT"_qs, u"Sudah RAT"_qs);
        row(Field::Grade, u"c1"_qs, u"C1"_qs);
        row(Field::Kuk, u"KUK II"_qs, u"2"_qs);
        row(Field::Kesehatan, u"CUKUP SEHAT"_qs, u"Cukup Sehat"_qs);
        row(Field::Binaan, u"Kab/Kota"_qs, u"Kabupaten/Kota"_qs);
    }
    void spellingsOfOfficesAreUnderstood()
    {
        QFETCH(int, field);
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QCOMPARE(canonicalValue(static_cast<Field>(field), written), std::optional(meant));
    }

    void whatIsNotInTheListIsNotGuessed()
    {
        QVERIFY(!canonicalValue(Field::Jenis, u"Serba Usaha"));
        QVERIFY(!canonicalValue(Field::Jenis, u"Konsumsi/Produksi"));
        QVERIFY(!canonicalValue(Field::Bentuk, u"Primer"));
        QVERIFY(!canonicalValue(Field::StatusAktif, u""));
        QVERIFY(!canonicalValue(Field::Nama, u"Aktif"));
    }

    void oldClassesLeadToTodaysLists()
    {
        for (const QStringView old : std::initializer_list<QStringView>{
                 u"KUD", u"KSU", u"Kopwan", u"KPRI/KPN", u"Kopkar", u"KSP", u"Koptan", u"Koppas", u"KJKS",
                 u"Primkoppol", u"Koppontren", u"Kopang", u"Kopinkra", u"Kopnel", u"Kopkayu", u"Lain-lain",
                 u"Sekunder"}) {
            const auto now = dariKlasifikasiLama(old);
            QVERIFY2(now, qPrintable(old.toString()));
            QVERIFY(valuesOf(Field::Kelompok).contains(now->kelompok));
            QVERIFY(now->jenis.isEmpty() || valuesOf(Field::Jenis).contains(now->jenis));
        }
        QVERIFY(!dariKlasifikasiLama(u"Firma"));
        QVERIFY(!dariKlasifikasiLama(u"KSP")->jenisDugaan);
        QVERIFY(dariKlasifikasiLama(u"KSU")->jenisDugaan);
    }
};

QTEST_APPLESS_MAIN(ValueListTest)
#include "tst_valuelist.moc"
