// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kuncipemulihan.h"
#include "documents/laporan/lembarkuncicetak.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class LembarKunciTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QByteArray m_key =
        QByteArray::fromHex("00112233445566778899aabbccddeeff102132435465768798a9bacbdcedfe0f");
    const LembarKunci m_sheet{QStringLiteral("Dinas Koperasi Kabupaten Contoh & Kota"),
                              QStringLiteral("Jawa Barat › Kab. Bogor"), kunciPemulihan(m_key),
                              QDate(2026, 11, 22)};

    static QString output(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void onePageSaysWhatItIsForAndHoldsTheKeyAsItIsReadBack()
    {
        const QString path = m_folder.filePath(u"kunci.pdf"_qs);
        QVERIFY(LembarKunciCetak().pdf(path, m_sheet));
        QVERIFY(output(u"pdfinfo"_qs, {path}).contains(QRegularExpression(u"Pages: +1\n"_qs)));
        const QString text = output(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
        for (const QString &said :
             {u"Kunci pemulihan Lumbung"_qs, u"Dinas Koperasi Kabupaten Contoh & Kota"_qs, u"22 November 2026"_qs,
              u"Jawa Barat › Kab. Bogor"_qs, u"Pulihkan dari cadangan"_qs, u"brankas"_qs})
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_qs + text));
        for (const QString &group : m_sheet.kunci.split(u' '))
            QVERIFY2(text.contains(group), qPrintable(group));
        const auto read = bacaKunciPemulihan(text); // somebody copies the whole page
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, m_key);
    }

    void theFileIsItsOwnersAloneAndForTheArchive()
    {
        const QString path = m_folder.filePath(u"arsip.pdf"_qs);
        QVERIFY(LembarKunciCetak().pdf(path, m_sheet));
        QVERIFY(!(QFileInfo(path).permissions() &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/GTS_PDFA1") && bytes.contains("pdfaid:part=\"1\""));
        QVERIFY(output(u"pdffonts"_qs, {path}).contains(u"NotoSans"_qs));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        const auto refused = LembarKunciCetak().pdf(m_folder.filePath(u"tidak/ada.pdf"_qs), m_sheet);
        QCOMPARE(refused.error().code, u"cetak.tidak-bisa-ditulis"_qs);
    }
};

QTEST_MAIN(LembarKunciTest)
#include "tst_lembarkunci.moc"
