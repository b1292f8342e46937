// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/ukuran.h"

#include <QtTest>

using namespace lumbung;

namespace {

/// Every keragaan field filled with something that counts.
Record fullStatement()
{
    Record isi;
    qint64 number = 3;
    for (const Field field : storedFields(Entity::Keragaan)) {
        switch (spec(field).type) {
        case FieldType::Integer:
        case FieldType::Money: isi.set(field, Value(number++)); break;
        case FieldType::Decimal: isi.set(field, Value(1.5)); break;
        case FieldType::Date: isi.set(field, Value(QDate(2026, 3, 1))); break;
        default: isi.set(field, Value(QStringLiteral("x"))); break;
        }
    }
    isi.set(Field::StatusAktif, Value(QStringLiteral("Aktif")));
    isi.set(Field::StatusRat, Value(QStringLiteral("Sudah RAT")));
    isi.set(Field::Grade, Value(QStringLiteral("C2")));
    isi.set(Field::Kesehatan, Value(QStringLiteral("Sehat")));
    return isi;
}

} // namespace

class UkuranTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBesideTheNamedFields()
    {
        const Record full = fullStatement();
        Record named;
        for (const Field field : fieldsOfUkuran())
            named.set(field, full.value(field));
        QVERIFY(ukuranOf(named) == ukuranOf(full));
        QCOMPARE(ukuranOf(full).aktif, 1);
        QCOMPARE(ukuranOf(full).bersertifikat, 1);
    }

    void everyNamedFieldCounts()
    {
        Record full = fullStatement();
        // Totals hide their parts, and a status of the RAT hides its day.
        for (const Field field : {Field::AnggotaTotal, Field::ManajerTotal, Field::KaryawanTotal, Field::StatusRat})
            full.unset(field);
        for (const Field field : fieldsOfUkuran()) {
            Record other = full;
            full.contains(field) ? other.unset(field) : other.set(field, Value(qint64(99)));
            QVERIFY2(!(ukuranOf(other) == ukuranOf(full)), spec(field).key);
        }
    }

    void aMissingTotalIsTheSumOfItsParts()
    {
        Record isi;
        isi.set(Field::AnggotaPria, Value(qint64(4)));
        isi.set(Field::AnggotaWanita, Value(qint64(5)));
        QCOMPARE(ukuranOf(isi).anggota, 9);
        isi.set(Field::AnggotaTotal, Value(qint64(20)));
        QCOMPARE(ukuranOf(isi).anggota, 20);
    }

    void onlyAktifIsActiveAndNoStatusIsNeither_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("aktif");
        QTest::addColumn<int>("tidakAktif");
        QTest::newRow("aktif") << QStringLiteral("Aktif") << 1 << 0;
        QTest::newRow("tidak aktif") << QStringLiteral("Tidak Aktif") << 0 << 1;
        QTest::newRow("beku") << QStringLiteral("Beku") << 0 << 1;
        QTest::newRow("unknown") << QString() << 0 << 0;
    }
    void onlyAktifIsActiveAndNoStatusIsNeither()
    {
        QFETCH(QString, status);
        QFETCH(int, aktif);
        QFETCH(int, tidakAktif);
        Record isi;
        isi.set(Field::StatusAktif, Value(status));
        QCOMPARE(ukuranOf(isi).aktif, aktif);
        QCOMPARE(ukuranOf(isi).tidakAktif, tidakAktif);
        QCOMPARE(ukuranOf(isi).jumlah, 1);
    }

    void groupingsFollowOnlyTheNamedProfilFields()
    {
        Record profil;
        for (const Field field : storedFields(Entity::Koperasi))
            if (spec(field).type == FieldType::Text || spec(field).type == FieldType::Enumeration)
                profil.set(field, Value(QStringLiteral("x")));
        profil.set(Field::Wilayah, Value(QStringLiteral("32.01.01.2001")));
        const std::map<int, Record> years{{2025, fullStatement()}};
        for (const Field field : storedFields(Entity::Koperasi)) {
            Record other = profil;
            other.unset(field);
            bool moved = false;
            for (int i = 0; i <= static_cast<int>(RekapMenurut::FrekuensiRat); ++i) {
                const auto menurut = static_cast<RekapMenurut>(i);
                moved |= nilaiKelompok(menurut, other, years, 2025) != nilaiKelompok(menurut, profil, years, 2025);
            }
            QVERIFY2(moved == menentukanKelompok(field), spec(field).key);
        }
    }
};

QTEST_APPLESS_MAIN(UkuranTest)
#include "tst_ukuran.moc"
