// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/importservice.h"
#include "core/application/impor/templatimpor.h"
#include "core/domain/valuelist.h"
#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/temporaryoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class TestTemplatImpor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateComesBackWithEveryColumnKnown_data();
    void everyTemplateComesBackWithEveryColumnKnown();
    void identifiersAreTextAndListsAreOffered();
};

void TestTemplatImpor::everyTemplateComesBackWithEveryColumnKnown_data()
{
    QTest::addColumn<JenisTemplat>("jenis");
    QTest::newRow("keragaan") << JenisTemplat::Keragaan;
    QTest::newRow("profil") << JenisTemplat::Profil;
    QTest::newRow("tahunan") << JenisTemplat::Tahunan;
}

void TestTemplatImpor::everyTemplateComesBackWithEveryColumnKnown()
{
    QFETCH(JenisTemplat, jenis);
    static const PackedWilayah wilayah;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("templat.xlsx"));
    const auto kolom = kolomTemplat(jenis);
    {
        const auto writer = TableWriters().create(path, QStringLiteral("Data"), kolom);
        QVERIFY(writer.ok());
        std::vector<Value> nilai(kolom.size());
        for (std::size_t i = 0; i < kolom.size(); ++i)
            if (kolom[i].judul == labelOf(Field::Nama))
                nilai[i] = QStringLiteral("KSP Contoh");
            else if (kolom[i].judul == labelOf(Field::NoBadanHukum))
                nilai[i] = QStringLiteral("21/BH/2007"); // its date could stand in the same cell
        QVERIFY((*writer)->row(nilai));
        QVERIFY((*writer)->finish());
    }
    const auto sumber = TableSources().open(path);
    QVERIFY(sumber.ok());
    TemporaryOffice kantor(wilayah);
    ImportService service(*kantor, wilayah, kantor.clock(), kantor.chance());
    const auto rencana = service.rencanakan(**sumber, {QStringLiteral("templat.xlsx"), {}, {}, {}, {}, {}, {}});
    QVERIFY(rencana.ok());
    QCOMPARE(rencana->namaLembar, QStringLiteral("Data"));
    QCOMPARE(rencana->peta.size(), kolom.size());
    QStringList lain;
    for (std::size_t i = 0; i < kolom.size(); ++i) {
        const KolomPeta &peta = rencana->peta[i];
        if (!peta.sasaran.isian() || labelOf(peta.sasaran.field) != kolom[i].judul ||
            peta.keyakinan != Keyakinan::Pasti)
            lain << kolom[i].judul + QStringLiteral(" -> ") + keyOf(peta.sasaran) + u' ' + keyOf(peta.keyakinan);
    }
    QCOMPARE(lain.join(u'\n'), QString());
    QCOMPARE(rencana->adaKeragaan(), jenis != JenisTemplat::Profil);
}

void TestTemplatImpor::identifiersAreTextAndListsAreOffered()
{
    for (const JenisTemplat jenis : semuaTemplat)
        for (const KolomTulis &kolom : kolomTemplat(jenis)) {
            if (kolom.judul == labelOf(Field::NikKoperasi) || kolom.judul == labelOf(Field::Npwp))
                QVERIFY(kolom.tipe == FieldType::Identifier);
            if (kolom.judul == labelOf(Field::Jenis) || kolom.judul == labelOf(Field::StatusAktif))
                QVERIFY(!kolom.pilihan.isEmpty());
        }
}

QTEST_GUILESS_MAIN(TestTemplatImpor)
#include "tst_templatimpor.moc"
