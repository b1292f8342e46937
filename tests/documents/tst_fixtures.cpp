// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/readvalue.h"
#include "tests/documents/readtable.h"
#include "tests/support/fixtures/fixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

/// The fixtures themselves: other tests lean on what they promise.
class TestFixtures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<Fixture> m_fixtures;

    const Fixture &fixture(const char *varian)
    {
        return *std::find_if(m_fixtures.begin(), m_fixtures.end(),
                             [&](const Fixture &one) { return one.varian == QLatin1String(varian); });
    }
    static bool holds(const std::vector<Sel> &cells, const QString &text)
    {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const Sel &cell) { return cell.teks.trimmed() == text; });
    }

private Q_SLOTS:
    void initTestCase() { m_fixtures = writeFixtures(m_folder.path(), 40, 7); }

    void writesEveryVariant()
    {
        QCOMPARE(m_fixtures.size(), std::size_t(15));
        for (const Fixture &one : m_fixtures) {
            QVERIFY2(QFileInfo(one.path).size() > 500, qPrintable(one.varian));
            QVERIFY2(!one.harapan.empty(), qPrintable(one.varian));
        }
    }
    void putsEveryExpectedRowWhereItSays()
    {
        for (const Fixture &one : m_fixtures) {
            auto source = TableSources().open(one.path);
            QVERIFY2(source.ok(), qPrintable(one.varian));
            for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
                const auto rows = readAll(**source, sheet);
                QVERIFY(rows.ok());
                for (const ExpectedRow &row : one.harapan) {
                    if (row.lembar != (*source)->sheets()[sheet])
                        continue;
                    const QString sought = (row.nilai.contains(Field::Nama) ? row.nilai.value(Field::Nama)
                                                                            : row.nilai.value(Field::NoBadanHukum))
                                               .text();
                    const bool found = holds(rows->value(row.baris), sought);
                    QVERIFY2(
                        found,
                        qPrintable(QStringLiteral("%1 baris %2: %3").arg(one.varian).arg(row.baris).arg(sought)));
                }
            }
        }
    }
    void expectsOnlyValuesThatTheRulesKnow()
    {
        for (const Fixture &one : m_fixtures)
            for (const ExpectedRow &row : one.harapan)
                for (const auto &[field, value] : row.nilai) {
                    const auto read = readValue(field, value.canonical(), QDate(2026, 11, 22));
                    QVERIFY2(read.ok() && *read == value,
                             qPrintable(keyOf(field) + QStringLiteral(" = ") + value.canonical() +
                                        (read ? QStringLiteral(" -> ") + read->canonical() : QString())));
                }
    }
    void isTheSameForTheSameSeed()
    {
        const QTemporaryDir other;
        const auto again = writeFixtures(other.path(), 40, 7);
        const auto different = writeFixtures(other.filePath(QStringLiteral("lain")), 40, 8);
        for (std::size_t at = 0; at < again.size(); ++at) {
            QCOMPARE(again[at].harapan.size(), m_fixtures[at].harapan.size());
            for (std::size_t row = 0; row < again[at].harapan.size(); ++row)
                QVERIFY(again[at].harapan[row].nilai == m_fixtures[at].harapan[row].nilai);
        }
        QVERIFY(!(different[0].harapan[0].nilai == again[0].harapan[0].nilai));
    }
    void keepsTheOddThingsOfOffices()
    {
        const auto v1 = readAll(fixture("V1").path);
        QCOMPARE(v1->value(1).size(), std::size_t(30));
        QCOMPARE(v1->value(2)[1].jenis, Sel::Jenis::Angka);
        QCOMPARE(v1->value(2)[1].teks.size(), 13);
        QCOMPARE(v1->value(2)[4].jenis, Sel::Jenis::Tanggal);
        QCOMPARE(v1->size(), 41); // and the blank tail is not read
        const auto v10 = TableSources().open(fixture("V10").path);
        const auto merged = (*v10)->merged(0);
        QVERIFY(std::any_of(merged->begin(), merged->end(), [](const SelGabung &region) {
            return region.baris1 == region.baris2 && region.kolom2 == region.kolom1 + 2;
        }));
        QCOMPARE(readAll(**v10)->lastKey(), fixture("V10").barisKepala + 1 + 40 + 1); // numbers, rows, sum
        QVERIFY(readAll(fixture("V3-aktif").path)->value(2)[0].teks.startsWith(u'\''));
        QCOMPARE(readAll(fixture("V9").path)->value(5)[4].teks, QStringLiteral("3.28103E+12"));
        QVERIFY(readAll(fixture("V9").path)->value(5)[4].angkaBerbahaya);
        QCOMPARE(fixture("V9").harapan[3].rusak, std::vector<Field>{Field::NikKoperasi});
    }
};

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
