// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/importservice.h"
#include "core/domain/readvalue.h"
#include "documents/tablesources.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/fixtures/fixture.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class TestVarian : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsEveryCellOfTheVariantWithoutAQuestion_data();
    void importsEveryCellOfTheVariantWithoutAQuestion();

private:
    QTemporaryDir m_folder;
    std::vector<Fixture> m_fixtures;
};

namespace {

constexpr int baris = 40;

const PackedWilayah &direktori()
{
    static const PackedWilayah directory;
    return directory;
}

// What the store must hold for a value of the fixture: telephone numbers have one stored form.
Value tersimpan(Field field, const Value &value)
{
    return spec(field).type == FieldType::Identifier ? *readValue(field, value.text(), QDate(2026, 11, 22)) : value;
}

QString selisih(const ExpectedRow &harapan, const Record &profil, const Record &keragaan)
{
    QStringList found;
    for (const auto &[field, value] : harapan.nilai) {
        if (spec(field).derived)
            continue;
        const Value &actual = (spec(field).entity == Entity::Koperasi ? profil : keragaan).value(field);
        if (!(actual == tersimpan(field, value)))
            found << QStringLiteral("%1: %2, bukan %3").arg(keyOf(field), actual.canonical(), value.canonical());
    }
    return found.join(QStringLiteral("; "));
}

} // namespace

void TestVarian::initTestCase()
{
    m_fixtures = writeFixtures(m_folder.path(), baris, 7);
    QVERIFY(m_fixtures.size() >= 13);
}

void TestVarian::importsEveryCellOfTheVariantWithoutAQuestion_data()
{
    QTest::addColumn<int>("nomor");
    for (std::size_t i = 0; i < m_fixtures.size(); ++i)
        QTest::newRow(qPrintable(m_fixtures[i].varian)) << static_cast<int>(i);
}

void TestVarian::importsEveryCellOfTheVariantWithoutAQuestion()
{
    QFETCH(int, nomor);
    const Fixture &fixture = m_fixtures[static_cast<std::size_t>(nomor)];
    TemporaryOffice kantor(direktori());
    ImportService service(*kantor, direktori(), kantor.clock(), kantor.chance());
    auto sumber = TableSources().open(fixture.path);
    QVERIFY(sumber.ok());
    const auto hasil =
        service.importLangsung(**sumber, {QFileInfo(fixture.path).fileName(), {}, {}, {}, {}, {}, {}}, {});
    QVERIFY2(hasil.ok(), hasil.ok() ? "" : qPrintable(hasil.error().code));
    const RencanaImpor &rencana = hasil->first;
    QCOMPARE(rencana.tegak != nullptr, fixture.tegak);
    if (!fixture.tegak)
        QCOMPARE(rencana.kepala.barisAkhir, fixture.barisKepala);
    for (const KolomPeta &kolom : rencana.peta)
        QVERIFY2(kolom.sasaran.peran != Sasaran::Peran::Tanya, qPrintable(kolom.judul));
    if (fixture.tahun != 0)
        QCOMPARE(rencana.periode.tahunBuku, fixture.tahun);

    std::map<QString, KoperasiId> byName;
    const Field nama[] = {Field::Nama, Field::NikKoperasi};
    const auto keys = kantor->koperasi().keys({});
    const auto rows = kantor->koperasi().rows(*keys, nama, 2024);
    for (const DaftarBaris &row : *rows)
        byName.emplace(row.nilai[row.nilai[0].isEmpty() ? 1 : 0].text().toUpper(), row.id);
    qint64 rusak = 0;
    for (const ExpectedRow &harapan : fixture.harapan) {
        const bool named = harapan.nilai.contains(Field::Nama);
        const QString name = harapan.nilai.value(named ? Field::Nama : Field::NikKoperasi).text().toUpper();
        if (!harapan.rusak.empty()) {
            ++rusak;
            QVERIFY2(!byName.contains(name), qPrintable(name));
            continue;
        }
        QVERIFY2(byName.contains(name),
                 qPrintable(QStringLiteral("%1 baris %2").arg(harapan.lembar).arg(harapan.baris)));
        const auto keragaan = kantor->koperasi().keragaan(byName[name]);
        const Record isi = keragaan->empty() ? Record() : keragaan->front().isian;
        const QString beda = selisih(harapan, kantor->koperasi().find(byName[name])->isian, isi);
        QVERIFY2(beda.isEmpty(),
                 qPrintable(QStringLiteral("%1 baris %2: %3").arg(harapan.lembar).arg(harapan.baris).arg(beda)));
        if (const Value &tahun = harapan.nilai.value(Field::TahunBuku); !tahun.isEmpty())
            QCOMPARE(keragaan->front().periode.tahunBuku, static_cast<int>(tahun.integer()));
    }
    QCOMPARE(hasil->second.hitungan.ditolak, rusak);
    QCOMPARE(hasil->second.hitungan.baru, static_cast<qint64>(fixture.harapan.size()) - rusak);
}

QTEST_GUILESS_MAIN(TestVarian)
#include "tst_varian.moc"
