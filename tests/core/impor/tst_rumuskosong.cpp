// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/importservice.h"
#include "core/application/impor/tertolak.h"
#include "documents/tablesources.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/fixtures/ziptool.h"
#include "tests/support/temporaryoffice.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

const PackedWilayah &direktori()
{
    static const PackedWilayah directory;
    return directory;
}

QByteArray teks(const char *cell, const char *text)
{
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray angka(const char *cell, const char *number)
{
    return QByteArray("<c r=\"") + cell + "\"><v>" + number + "</v></c>";
}

QByteArray rumus(const char *cell, const char *formula)
{
    return QByteArray("<c r=\"") + cell + "\"><f>" + formula + "</f></c>";
}

/// A list as a program writes it that never worked its formulas out: members, area and the whole last row.
QByteArray lembarRumus()
{
    return sheetOf("<row r=\"1\">" + teks("A1", "Nama Koperasi") + teks("B1", "ID Koperasi") +
                   teks("C1", "Kecamatan") + teks("D1", "Jumlah Anggota") + teks("E1", "Total Aset") +
                   "</row><row r=\"2\">" + teks("A2", "KSP Contoh Satu") + angka("B2", "3201010010001") +
                   rumus("C2", "Acuan!A2") + rumus("D2", "SUM(F2:G2)") + angka("E2", "5000000") +
                   "</row><row r=\"3\">" + teks("A3", "KSP Contoh Dua") + angka("B3", "3201010010002") +
                   teks("C3", "Ciomas") + angka("D3", "80") + rumus("E3", "F3*2") + "</row><row r=\"4\">" +
                   rumus("A4", "Acuan!B4") + rumus("B4", "Acuan!C4") + "</row><row r=\"5\">" +
                   teks("A5", "JUMLAH") + rumus("D5", "SUM(D2:D4)") + rumus("E5", "SUM(E2:E4)") + "</row>");
}

class PenampungBaris final : public TableWriter {
public:
    Result<void> row(std::span<const Value> values) override
    {
        QStringList cells;
        for (const Value &value : values)
            cells << value.canonical();
        baris << cells.join(u'|');
        return {};
    }
    Result<void> finish() override { return {}; }
    QStringList baris;
};

} // namespace

class TestRumusKosong : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<TableSource> buka(const QString &nama, const QByteArray &csv = {})
    {
        const QString path = m_folder.filePath(nama);
        if (csv.isEmpty() && !writeZip(path, partsOf({.sheet = lembarRumus()})))
            return nullptr;
        if (!csv.isEmpty()) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
                return nullptr;
            file.close();
        }
        auto source = TableSources().open(path);
        return source ? std::move(source).value() : nullptr;
    }

private Q_SLOTS:
    void everyFormulaWithoutAValueIsReportedByCell()
    {
        TemporaryOffice kantor(direktori());
        ImportService service(*kantor, direktori(), kantor.clock(), kantor.chance());
        const auto sumber = buka(QStringLiteral("rumus-2024.xlsx"));
        QVERIFY(sumber);
        PenampungBaris tertolak;
        JalanImpor jalan;
        jalan.pelaku = QStringLiteral("penguji");
        jalan.tertolak = &tertolak;
        const auto hasil =
            service.importLangsung(*sumber, {QStringLiteral("rumus-2024.xlsx"), {}, {}, {}, {}, {}, {}}, jalan);
        QVERIFY(hasil.ok());
        QStringList sel;
        for (const KelompokTemuan &kelompok : hasil->second.temuan)
            if (kelompok.kode == QLatin1String("impor.sel-belum-dihitung")) {
                QVERIFY(kelompok.keparahan == Keparahan::PerluDicek);
                for (const TemuanImpor &temuan : kelompok.contoh)
                    sel << hurufKolom(temuan.kolom) + QString::number(temuan.baris);
            }
        sel.sort();
        // Neither the sum line below the table nor a column of no use counts; the row without any value does.
        QCOMPARE(sel.join(u' '), QStringLiteral("A4 B4 C2 D2 E3"));
        QCOMPARE(hasil->second.hitungan.dibaca, 3);
        QCOMPARE(hasil->second.hitungan.baru, 2);
        QCOMPARE(hasil->second.hitungan.ditolak, 1);
        QCOMPARE(tertolak.baris.filter(QStringLiteral("|impor.sel-belum-dihitung")).size(), 5);
        QCOMPARE(tertolak.baris.filter(QStringLiteral("Data|2|D|Jumlah Anggota")).size(), 1);
    }

    void theSameBlanksInACsvFileAreJustBlank()
    {
        TemporaryOffice kantor(direktori());
        ImportService service(*kantor, direktori(), kantor.clock(), kantor.chance());
        const auto sumber = buka(QStringLiteral("kosong-2024.csv"),
                                 "Nama Koperasi;ID Koperasi;Kecamatan;Jumlah Anggota;Total Aset\n"
                                 "KSP Contoh Satu;3201010010001;;;5000000\n"
                                 "KSP Contoh Dua;3201010010002;Ciomas;80;\n");
        QVERIFY(sumber);
        JalanImpor jalan;
        jalan.pelaku = QStringLiteral("penguji");
        const auto hasil =
            service.importLangsung(*sumber, {QStringLiteral("kosong-2024.csv"), {}, {}, {}, {}, {}, {}}, jalan);
        QVERIFY(hasil.ok());
        QCOMPARE(hasil->second.hitungan.baru, 2);
        for (const KelompokTemuan &kelompok : hasil->second.temuan)
            QVERIFY2(!kelompok.kode.startsWith(QLatin1String("impor.sel")), qPrintable(kelompok.kode));
    }
};

QTEST_GUILESS_MAIN(TestRumusKosong)
#include "tst_rumuskosong.moc"
