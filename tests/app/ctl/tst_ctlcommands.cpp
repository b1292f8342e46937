// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

QString firstId(const CtlProcess &ctl)
{
    return ctl.run({u"list"_qs, u"--limit"_qs, u"1"_qs})
        .json.value(u"rows"_qs)
        .toArray()
        .at(0)
        .toObject()
        .value(u"id"_qs)
        .toString();
}

} // namespace

/// One office is shared: every test reads it or works on a koperasi of its own.
class CtlCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ctl.makeOffice(120); }

    void initTellsAreaAndPathAndNeverTouchesAStoreThatIsThere()
    {
        const CtlProcess ctl;
        const QStringList arguments{u"init"_qs, u"--wilayah"_qs, u"3201"_qs, u"--nama"_qs, u"Dinas Contoh"_qs};
        const CtlRun made = ctl.run(arguments);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json.value(u"wilayah"_qs).toString(), u"32.01"_qs);
        QCOMPARE(made.json.value(u"path"_qs).toString(), ctl.store());
        const CtlRun again = ctl.run(arguments);
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.errorCode(), u"simpan.sudah-ada"_qs);
        QVERIFY(QFile(ctl.store()).open(QIODevice::ReadOnly));
    }

    void theStoreIsNoReadableSqliteFile()
    {
        QFile file(m_ctl.store());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(16).startsWith("SQLite format 3"));
        file.seek(0);
        QVERIFY(!file.readAll().contains("Contoh Ketua"));
    }

    void listFiltersSearchesSortsAndLimits()
    {
        const CtlRun all = m_ctl.run({u"list"_qs, u"--tahun"_qs, u"2024"_qs});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.json.value(u"total"_qs).toInt(), 120);
        QCOMPARE(all.json.value(u"rows"_qs).toArray().size(), 120);
        const CtlRun big = m_ctl.run({u"list"_qs, u"--where"_qs, u"aset>=500jt"_qs, u"--sort=-aset"_qs,
                                      u"--limit"_qs, u"5"_qs, u"--tahun"_qs, u"2024"_qs});
        QCOMPARE(big.exitCode, 0);
        const QJsonArray rows = big.json.value(u"rows"_qs).toArray();
        QCOMPARE(rows.size(), 5);
        QVERIFY(big.json.value(u"total"_qs).toInt() > 5);
        double last = 1e18;
        for (const QJsonValue row : rows) {
            const double aset = row.toObject().value(u"aset"_qs).toDouble();
            QVERIFY(aset >= 500e6 && aset <= last);
            last = aset;
        }
        const QString nama = rows.at(0).toObject().value(u"nama"_qs).toString();
        const CtlRun found = m_ctl.run({u"list"_qs, u"--search"_qs, nama.toLower()});
        QCOMPARE(found.json.value(u"total"_qs).toInt(), 1);
        QCOMPARE(m_ctl.run({u"list"_qs, u"--where"_qs, u"bukan isian"_qs}).errorCode(),
                 u"saring.tidak-dipahami"_qs);
    }

    void areasMayBeNamedAndAmbiguousNamesListTheirCandidates()
    {
        const CtlRun byName = m_ctl.run({u"list"_qs, u"--where"_qs, u"kecamatan=Citeureup"_qs});
        const CtlRun byCode = m_ctl.run({u"list"_qs, u"--where"_qs, u"kecamatan=32.01.03"_qs});
        QVERIFY2(byName.exitCode == 0, byName.err.constData());
        QCOMPARE(byName.json, byCode.json);
        QVERIFY(byName.json.value(u"total"_qs).toInt() > 0);
        const CtlRun rekap =
            m_ctl.run({u"rekap"_qs, u"--by"_qs, u"jenis"_qs, u"--where"_qs, u"kecamatan=citeureup"_qs});
        QCOMPARE(rekap.exitCode, 0);
        const CtlRun several = m_ctl.run({u"list"_qs, u"--where"_qs, u"desa_kelurahan=Sukamaju"_qs});
        QCOMPARE(several.errorCode(), u"saring.wilayah-ganda"_qs);
        QVERIFY(several.out.contains("32.01.06.2001") && several.out.contains("32.01.16.2013"));
        QCOMPARE(m_ctl.run({u"list"_qs, u"--where"_qs, u"wilayah=Bogor"_qs}).json.value(u"total"_qs).toInt(), 120);
        const CtlRun unknown = m_ctl.run({u"list"_qs, u"--where"_qs, u"kecamatan=Citeurep"_qs});
        QCOMPARE(unknown.errorCode(), u"saring.wilayah-tidak-ada"_qs);
    }

    void aStateBeforeAllRecordsSaysThatItIsOne()
    {
        const CtlRun before = m_ctl.run({u"rekap"_qs, u"--by"_qs, u"kecamatan"_qs, u"--tahun"_qs, u"2024"_qs,
                                         u"--keadaan"_qs, u"2001-01-31"_qs});
        QCOMPARE(before.exitCode, 0);
        QCOMPARE(before.json.value(u"jumlah"_qs).toObject().value(u"jumlah"_qs).toInt(), 0);
        QCOMPARE(before.json.value(u"catatan_pertama"_qs).toString(), QDate::currentDate().toString(Qt::ISODate));
        const QString notes = QString::fromUtf8(before.out);
        QVERIFY2(notes.contains(u"tidak tercatat"), before.out.constData());
        const CtlRun today = m_ctl.run({u"rekap"_qs, u"--by"_qs, u"kecamatan"_qs, u"--tahun"_qs, u"2024"_qs,
                                        u"--keadaan"_qs, QDate::currentDate().toString(Qt::ISODate)});
        QVERIFY(!today.json.contains(u"catatan_pertama"_qs));
        const CtlRun now = m_ctl.run({u"rekap"_qs, u"--by"_qs, u"kecamatan"_qs, u"--tahun"_qs, u"2024"_qs});
        QVERIFY(now.json.value(u"jumlah"_qs).toObject().value(u"jumlah"_qs).toInt() > 90);
        QCOMPARE(today.json.value(u"jumlah"_qs), now.json.value(u"jumlah"_qs));
    }

    void personalDataIsMaskedUnlessAReasonIsGivenAndNoted()
    {
        const QString id = firstId(m_ctl);
        const CtlRun masked = m_ctl.run({u"show"_qs, id});
        QVERIFY(!masked.out.contains("Contoh Ketua"));
        QVERIFY(!masked.json.value(u"ketua"_qs).toString().isEmpty());
        QCOMPARE(m_ctl.run({u"show"_qs, id, u"--buka-data-pribadi"_qs, u""_qs}).errorCode(),
                 u"pribadi.tanpa-alasan"_qs);
        const CtlRun open = m_ctl.run({u"show"_qs, id, u"--buka-data-pribadi"_qs, u"Undangan rapat"_qs});
        QVERIFY(open.json.value(u"ketua"_qs).toString().startsWith(u"Contoh Ketua"_qs));
        QCOMPARE(m_ctl.run({u"check"_qs}).exitCode, 0);
    }

    void showGivesEveryFieldAndEveryStatement()
    {
        const CtlRun show = m_ctl.run({u"show"_qs, firstId(m_ctl)});
        QCOMPARE(show.exitCode, 0);
        for (const QString &key :
             {u"id"_qs, u"nik_koperasi"_qs, u"nama"_qs, u"wilayah"_qs, u"kecamatan"_qs, u"npwp"_qs})
            QVERIFY2(show.json.contains(key), qPrintable(key));
        const QJsonObject statement = show.json.value(u"keragaan"_qs).toArray().at(0).toObject();
        for (const QString &key : {u"tahun_buku"_qs, u"periode"_qs, u"status_rat"_qs, u"aset"_qs, u"shu"_qs})
            QVERIFY2(statement.contains(key), qPrintable(key));
        QCOMPARE(m_ctl.run({u"show"_qs, u"9999999999999"_qs}).errorCode(), u"koperasi.tidak-ada"_qs);
    }

    void addSetHistoryAndDeleteFollowOneKoperasi()
    {
        const CtlRun added = m_ctl.run({u"add"_qs, u"nama=KSP Contoh Baru"_qs, u"nik_koperasi=3201999999991"_qs,
                                        u"wilayah=32.01.01.1007"_qs, u"aset=1,5 M"_qs, u"status_aktif=aktif"_qs,
                                        u"ketua=Contoh Ketua"_qs, u"--tahun"_qs, u"2024"_qs});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QString id = added.json.value(u"id"_qs).toString();
        QVERIFY(!id.isEmpty());
        const CtlRun set =
            m_ctl.run({u"set"_qs, u"3201999999991"_qs, u"alamat=Jl. Contoh No. 2"_qs, u"aset=2M"_qs});
        QVERIFY2(set.exitCode == 0, set.err.constData());
        QCOMPARE(set.json.value(u"tahun_buku"_qs).toInt(), 2024);
        QCOMPARE(set.json.value(u"changes"_qs).toArray().size(), 2);
        const CtlRun show = m_ctl.run({u"show"_qs, id});
        QCOMPARE(show.json.value(u"alamat"_qs).toString(), u"Jl. Contoh No. 2"_qs);
        QCOMPARE(show.json.value(u"keragaan"_qs).toArray().at(0).toObject().value(u"aset"_qs).toInteger(),
                 2'000'000'000);
        const CtlRun history = m_ctl.run({u"history"_qs, id});
        QCOMPARE(history.json.value(u"changes"_qs).toArray().size(), 4);
        QVERIFY(!history.out.contains("Contoh Ketua"));
        QCOMPARE(m_ctl.run({u"delete"_qs, id}).exitCode, 0);
        QCOMPARE(m_ctl.run({u"show"_qs, id}).errorCode(), u"koperasi.tidak-ada"_qs);
        QCOMPARE(m_ctl.run({u"check"_qs}).exitCode, 0);
    }

    void wrongValuesAreRefusedWithTheirField()
    {
        const QString id = firstId(m_ctl);
        const CtlRun text = m_ctl.run({u"set"_qs, id, u"aset=banyak sekali"_qs});
        QCOMPARE(text.exitCode, 1);
        QCOMPARE(text.errorCode(), u"isian.bukan-angka"_qs);
        QCOMPARE(
            text.json.value(u"error"_qs).toObject().value(u"facts"_qs).toObject().value(u"field"_qs).toString(),
            u"aset"_qs);
        QCOMPARE(m_ctl.run({u"set"_qs, id, u"wilayah=99.99"_qs}).errorCode(), u"wilayah.tidak-ada"_qs);
        const QString besok = u"tgl_badan_hukum="_qs + QDate::currentDate().addDays(2).toString(Qt::ISODate);
        QCOMPARE(m_ctl.run({u"set"_qs, id, besok}).errorCode(), u"isian.salah"_qs);
    }

    void rekapAddsUpAndShowsWhatIsNotMapped()
    {
        const CtlRun rekap = m_ctl.run({u"rekap"_qs, u"--by"_qs, u"kecamatan"_qs, u"--tahun"_qs, u"2024"_qs});
        QCOMPARE(rekap.exitCode, 0);
        for (const QString &key : {u"columns"_qs, u"rows"_qs, u"jumlah"_qs, u"tidak_terpetakan"_qs})
            QVERIFY2(rekap.json.contains(key), qPrintable(key));
        qint64 sum = rekap.json.value(u"tidak_terpetakan"_qs).toObject().value(u"jumlah"_qs).toInteger();
        for (const QJsonValue row : rekap.json.value(u"rows"_qs).toArray()) {
            QVERIFY(row.toObject().value(u"kode"_qs).toString().startsWith(u"32.01."_qs));
            sum += row.toObject().value(u"jumlah"_qs).toInteger();
        }
        const QJsonObject total = rekap.json.value(u"jumlah"_qs).toObject();
        QCOMPARE(sum, total.value(u"jumlah"_qs).toInteger());
        QCOMPARE(total.value(u"aktif"_qs).toInteger() + total.value(u"tidak_aktif"_qs).toInteger(), sum);
        for (const QString &by :
             {u"provinsi"_qs, u"kabupaten"_qs, u"jenis"_qs, u"kelompok"_qs, u"bentuk"_qs, u"sektor"_qs}) {
            const CtlRun other = m_ctl.run({u"rekap"_qs, u"--by"_qs, by, u"--tahun"_qs, u"2024"_qs});
            QVERIFY2(other.exitCode == 0, qPrintable(by));
            QCOMPARE(other.json.value(u"jumlah"_qs).toObject().value(u"jumlah"_qs).toInteger(), sum);
        }
    }

    void rekapIsWrittenAsWorkbookTextAndPdf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("workbook") << u"rekap.xlsx"_qs << QByteArray("PK");
        QTest::newRow("text") << u"rekap.csv"_qs << QByteArray("\xef\xbb\xbf");
        QTest::newRow("pdf") << u"rekap.pdf"_qs << QByteArray("%PDF-");
    }
    void rekapIsWrittenAsWorkbookTextAndPdf()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const CtlRun rekap = m_ctl.run(
            {u"rekap"_qs, u"--by"_qs, u"kecamatan"_qs, u"--tahun"_qs, u"2024"_qs, u"--out"_qs, m_ctl.file(name)});
        QVERIFY2(rekap.exitCode == 0, rekap.err.constData());
        QFile file(m_ctl.file(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(begins));
    }

    void growthGivesEveryYearOfEveryArea()
    {
        const CtlRun growth = m_ctl.run({u"growth"_qs, u"--measure"_qs, u"aset"_qs, u"--from"_qs, u"2022"_qs,
                                         u"--to"_qs, u"2024"_qs, u"--by"_qs, u"kecamatan"_qs});
        QCOMPARE(growth.exitCode, 0);
        const QJsonArray series = growth.json.value(u"series"_qs).toArray();
        QCOMPARE(series.size(), 40); // kecamatan of Kab. Bogor
        for (const QJsonValue one : series) {
            const QJsonArray values = one.toObject().value(u"values"_qs).toArray();
            QCOMPARE(values.size(), 3);
            QCOMPARE(sorted(values.at(1).toObject().keys()),
                     (QStringList{u"nilai"_qs, u"pertumbuhan"_qs, u"tahun"_qs}));
            QVERIFY(values.at(0).toObject().value(u"pertumbuhan"_qs).isNull());
        }
    }

    void whatIsExportedComesBackByImport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"daftar.xlsx"_qs;
        QTest::newRow("text") << u"daftar.csv"_qs;
    }
    void whatIsExportedComesBackByImport()
    {
        QFETCH(QString, name);
        const CtlRun written = m_ctl.run({u"export"_qs, m_ctl.file(name), u"--tahun"_qs, u"2024"_qs, u"--where"_qs,
                                          u"aset=terisi"_qs, u"--buka-data-pribadi"_qs, u"Uji bolak-balik"_qs});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        const int rows = written.json.value(u"rows"_qs).toInt();
        QVERIFY(rows > 50);
        const CtlProcess other;
        QCOMPARE(other.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        const CtlRun read =
            other.run({u"import"_qs, m_ctl.file(name), u"--rejects"_qs, other.file(u"ditolak.csv"_qs)});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        const QJsonObject &json = read.json;
        QCOMPARE(json.value(u"rows_read"_qs).toInt(), rows);
        for (const QString &key : {u"inserted"_qs, u"updated"_qs, u"unchanged"_qs, u"rejected"_qs, u"warnings"_qs,
                                   u"mapping"_qs, u"seconds"_qs})
            QVERIFY2(json.contains(key), qPrintable(key));
        const int rejected = json.value(u"rejected"_qs).toInt();
        QVERIFY2(rejected < rows / 10, read.out.constData());
        QVERIFY(QFile::exists(other.file(u"ditolak.csv"_qs)));
        const QJsonObject column = json.value(u"mapping"_qs).toArray().at(1).toObject();
        QCOMPARE(column.value(u"header"_qs).toString(), u"ID KOPERASI"_qs);
        QCOMPARE(column.value(u"field"_qs).toString(), u"nik_koperasi"_qs);
        QCOMPARE(column.value(u"confidence"_qs).toString(), u"pasti"_qs);
        const CtlRun again = other.run({u"import"_qs, m_ctl.file(name)});
        QCOMPARE(again.json.value(u"inserted"_qs).toInt() + again.json.value(u"updated"_qs).toInt(), 0);
        QCOMPARE(other.run({u"check"_qs}).exitCode, 0);
    }

    void everyReasonInTheRejectsFileIsAWholeSentence()
    {
        const CtlProcess ctl;
        QCOMPARE(ctl.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        QFile sheet(ctl.file(u"salah-2024.csv"_qs));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nama Koperasi;Nomor dan Tanggal Badan Hukum;Tanggal RAT;Jumlah Anggota;Total Aset;Telepon\n"
                    "KSP Contoh Satu;21/BH/2007 Tanggal 31-02-2007;05-03-2030;80;10000000;\n"
                    "KSP Contoh Dua;22/BH/2007;05-03-2025;-5;-10000000;\n"
                    "KSP Contoh Tiga;23/BH/2007;31/02/2025;banyak;cukup;\n");
        sheet.close();
        const QString rejects = ctl.file(u"ditolak.csv"_qs);
        const CtlRun run = ctl.run({u"import"_qs, sheet.fileName(), u"--rejects"_qs, rejects});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.count(u'\n') > 6, qPrintable(text));
        QVERIFY2(!text.contains(QChar(0x2026)), qPrintable(text));
        QVERIFY2(text.contains(u"Jumlah anggota tidak boleh kurang dari nol"_qs, Qt::CaseInsensitive) ||
                     text.contains(u"anggota (total) tidak boleh kurang dari nol"_qs, Qt::CaseInsensitive),
                 qPrintable(text));
    }

    void everyCodeOfAWarningComesOnce()
    {
        const CtlProcess ctl;
        QCOMPARE(ctl.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        QFile sheet(ctl.file(u"angka.csv"_qs));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nama Koperasi;Nomor Badan Hukum;Total Aset;Volume Usaha\n"
                    "Contoh Satu;11/BH/2001;banyak;sedikit\nContoh Dua;12/BH/2001;6000000;5000000\n");
        sheet.close();
        const CtlRun read = ctl.run({u"import"_qs, sheet.fileName(), u"--tahun"_qs, u"2024"_qs});
        QStringList codes;
        qint64 most = 0;
        for (const QJsonValue one : read.json.value(u"warnings"_qs).toArray()) {
            codes << one.toObject().value(u"code"_qs).toString();
            most = std::max(most, one.toObject().value(u"count"_qs).toInteger());
        }
        QStringList once = codes;
        once.removeDuplicates();
        QVERIFY2(!codes.isEmpty() && codes == once, read.out.constData());
        QCOMPARE(most, 2); // two columns, one code
    }

    void aMaskedListThatComesBackChangesNothing()
    {
        const CtlProcess ctl;
        ctl.makeOffice(40);
        const QString path = ctl.file(u"tersamar.xlsx"_qs);
        QCOMPARE(
            ctl.run({u"export"_qs, path, u"--tahun"_qs, u"2024"_qs, u"--where"_qs, u"aset=terisi"_qs}).exitCode, 0);
        const CtlRun read = ctl.run({u"import"_qs, path});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        QCOMPARE(read.json.value(u"unchanged"_qs).toInt(), read.json.value(u"rows_read"_qs).toInt());
        const CtlRun open = ctl.run({u"show"_qs, firstId(ctl), u"--buka-data-pribadi"_qs, u"Uji samaran"_qs});
        QVERIFY(open.json.value(u"ketua"_qs).toString().startsWith(u"Contoh Ketua"_qs));
    }

    void aFileThatIsNoWorkbookIsRefused()
    {
        QFile file(m_ctl.file(u"rusak.xlsx"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bukan buku kerja") > 0);
        file.close();
        const CtlRun refused = m_ctl.run({u"import"_qs, file.fileName()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errorCode().startsWith(u"impor."_qs), refused.out.constData());
        QCOMPARE(m_ctl.run({u"import"_qs, m_ctl.file(u"tidak-ada.xlsx"_qs)}).errorCode(), u"impor.tidak-ada"_qs);
    }

    void aBackupBringsBackWhatWasThere()
    {
        const CtlProcess ctl;
        ctl.makeOffice(30);
        const QString copy = ctl.file(u"cadangan.db"_qs);
        QCOMPARE(ctl.run({u"backup"_qs, copy}).exitCode, 0);
        QCOMPARE(ctl.run({u"delete"_qs, firstId(ctl)}).exitCode, 0);
        QCOMPARE(ctl.run({u"list"_qs}).json.value(u"total"_qs).toInt(), 29);
        const CtlRun restored = ctl.run({u"restore"_qs, copy});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(ctl.run({u"list"_qs}).json.value(u"total"_qs).toInt(), 30);
        QCOMPARE(ctl.run({u"check"_qs}).json.value(u"ok"_qs).toBool(), true);
    }

    void aStoreThatWentAwayIsMadeAnewAndItsBackupStillOpens()
    {
        const CtlProcess ctl;
        ctl.makeOffice(5);
        const QString copy = ctl.file(u"cadangan.db"_qs);
        QCOMPARE(ctl.run({u"backup"_qs, copy}).exitCode, 0);
        QVERIFY(QFile::remove(ctl.store()));
        QCOMPARE(ctl.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        QCOMPARE(ctl.run({u"list"_qs}).json.value(u"total"_qs).toInt(), 0);
        QCOMPARE(ctl.run({u"restore"_qs, copy}).exitCode, 0);
        QCOMPARE(ctl.run({u"list"_qs}).json.value(u"total"_qs).toInt(), 5);
    }

    void damageToTheFileIsFound()
    {
        const CtlProcess ctl;
        ctl.makeOffice(60);
        QFile file(ctl.store());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 20'000; at < size; at += 40'000) { // a byte in every tenth page
            file.seek(at);
            const QByteArray byte = file.read(1);
            file.seek(at);
            QCOMPARE(file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 0x55))), 1);
        }
        file.close();
        const CtlRun check = ctl.run({u"check"_qs});
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.errorCode().startsWith(u"simpan."_qs) ||
                     !check.json.value(u"findings"_qs).toArray().isEmpty(),
                 check.out.constData());
    }

    void aLostKeyIsToldAsSuch()
    {
        const CtlProcess ctl;
        ctl.makeOffice(1);
        QVERIFY(QDir(ctl.data() + u"/rahasia"_qs).removeRecursively());
        const CtlRun run = ctl.run({u"list"_qs});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorCode(), u"rahasia.tidak-ada"_qs);
    }

private:
    CtlProcess m_ctl;
};

QTEST_GUILESS_MAIN(CtlCommandsTest)
#include "tst_ctlcommands.moc"
