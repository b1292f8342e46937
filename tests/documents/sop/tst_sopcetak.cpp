// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/sopbawaan.h"
#include "documents/sop/sopcetak.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

QString keluaran(const QString &program, const QStringList &argumen)
{
    QProcess tool;
    tool.start(program, argumen);
    return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
}

/// Without blanks and line breaks: cells are broken into lines.
QString rapat(QString teks)
{
    static const QRegularExpression kosong(u"\\s+"_qs);
    return teks.remove(kosong);
}

} // namespace

class SopCetakTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SopCetak m_cetak;

    QString cetak(const DefinisiSop &sop, Kertas kertas)
    {
        const QString path = m_folder.filePath(sop.kode + (kertas == Kertas::A4 ? u"-a4.pdf"_qs : u"-f4.pdf"_qs));
        return m_cetak.pdf(path, {sop, u"Dinas Koperasi Kabupaten Contoh"_qs}, kertas).ok() ? path : QString();
    }

private Q_SLOTS:
    void everyShippedSopIsPrintedWholeWithTextThatCanBeSelected_data()
    {
        QTest::addColumn<QString>("kode");
        QTest::addColumn<int>("kertas");
        QTest::addColumn<QString>("ukuran");
        for (const DefinisiSop &sop : sopBawaan()) {
            QTest::addRow("%s A4", qPrintable(sop.kode)) << sop.kode << int(Kertas::A4) << u"842 x 595"_qs;
            QTest::addRow("%s F4", qPrintable(sop.kode)) << sop.kode << int(Kertas::F4) << u"935 x 609"_qs;
        }
    }
    void everyShippedSopIsPrintedWholeWithTextThatCanBeSelected()
    {
        QFETCH(QString, kode);
        QFETCH(int, kertas);
        QFETCH(QString, ukuran);
        const DefinisiSop &sop = *sopBawaan(kode);
        const QString path = cetak(sop, static_cast<Kertas>(kertas));
        QVERIFY(!path.isEmpty());
        const QString info = keluaran(u"pdfinfo"_qs, {path});
        QVERIFY2(info.contains(ukuran), qPrintable(info));
        const QString teks = rapat(keluaran(u"pdftotext"_qs, {u"-raw"_qs, path, u"-"_qs}));
        for (const char *kata : {"Nomor SOP", "Tanggal efektif", "Disahkan oleh", "Dasar hukum", "Keterkaitan",
                                 "Pencatatan dan pendataan", "Mutu baku", "Pelaksana", "Keterangan"})
            QVERIFY2(teks.contains(rapat(QString::fromLatin1(kata))), kata);
        QVERIFY(teks.contains(rapat(sop.judul)));
        for (const LangkahSop &langkah : sop.langkah) {
            QVERIFY2(teks.contains(rapat(langkah.kegiatan)), qPrintable(langkah.kegiatan));
            for (const QString &butir : langkah.kelengkapan + langkah.output)
                QVERIFY2(teks.contains(rapat(butir)), qPrintable(butir));
            QVERIFY(teks.contains(rapat(langkah.waktu.asal)));
        }
        const auto dugaan = std::ranges::count_if(sop.langkah, &LangkahSop::dugaan);
        QCOMPARE(teks.count(u"Pelaksana:dugaan,mohonperiksa.*"_qs), dugaan);
        QCOMPARE(teks.count(u"*Dugaan,mohonperiksa:"_qs), dugaan > 0 ? 1 : 0);
        if (std::ranges::any_of(sop.langkah, [](const LangkahSop &satu) { return satu.keputusan.has_value(); }))
            QVERIFY(teks.contains(u"YA"_qs) && teks.contains(u"TIDAK"_qs));
    }

    void thePicturesAreTheSamePagesAsTheFile()
    {
        const DefinisiSop &sop = *sopBawaan(u"ods-1-registrasi");
        const QString info = keluaran(u"pdfinfo"_qs, {cetak(sop, Kertas::A4)});
        const auto gambar = m_cetak.gambar({sop, u"Dinas Contoh"_qs}, Kertas::A4, 900);
        QVERIFY(gambar.ok());
        const auto halaman = QRegularExpression(u"Pages: +(\\d+)"_qs).match(info).captured(1).toUInt();
        QCOMPARE(gambar->size(), std::size_t(halaman));
        for (const QImage &satu : *gambar) {
            QCOMPARE(satu.width(), 900);
            QImage kosong(satu.size(), satu.format());
            kosong.fill(Qt::white);
            QVERIFY(satu != kosong);
        }
    }

    void anOfficeNameMayStillBeMissing()
    {
        const QString path = m_folder.filePath(u"tanpa.pdf"_qs);
        QVERIFY(m_cetak.pdf(path, {*sopBawaan(u"jf-nib"), {}}, Kertas::F4).ok());
    }

    void aFolderThatDoesNotExistIsToldAndLeavesNothing()
    {
        const QString path = m_folder.filePath(u"tidak/ada.pdf"_qs);
        const auto hasil = m_cetak.pdf(path, {*sopBawaan(u"jf-nib"), {}}, Kertas::A4);
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().code, u"cetak.tidak-bisa-ditulis"_qs);
        QVERIFY(!QFile::exists(path));
    }

    void moreExecutorsThanAnyPaperHoldsIsSaid()
    {
        DefinisiSop sop = *sopBawaan(u"jf-nib");
        for (int i = 0; i < 200; ++i)
            sop.pelaksana.push_back({u"p%1"_qs.arg(i), u"Pelaksana %1"_qs.arg(i)});
        const QString path = m_folder.filePath(u"lebar.pdf"_qs);
        const auto hasil = m_cetak.pdf(path, {sop, {}}, Kertas::A4);
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().code, u"sop.terlalu-lebar"_qs);
        QVERIFY(!QFile::exists(path));
    }

    void aPrinterGetsTheSamePages()
    {
        QByteArray isi;
        QBuffer buffer(&isi);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        QVERIFY(m_cetak.cetak(writer, {*sopBawaan(u"pemberdayaan"), {}}).ok());
        QVERIFY(isi.size() > 1'000);
    }
};

QTEST_MAIN(SopCetakTest)
#include "tst_sopcetak.moc"
