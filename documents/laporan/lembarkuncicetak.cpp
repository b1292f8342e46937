// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laporan/lembarkuncicetak.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace lumbung {

namespace {

constexpr int sheetDotsPerInch = 1200;
constexpr int groupsOfLine = 5;
constexpr double marginMillimetres = 20;

/// The groups as a table; the small number over each is what a typing mistake is reported by.
QString groupTable(const QString &kunci)
{
    const QStringList groups = kunci.split(u' ', Qt::SkipEmptyParts);
    QString rows;
    for (qsizetype start = 0; start < groups.size(); start += groupsOfLine) {
        QString cells;
        for (qsizetype at = start; at < start + groupsOfLine; ++at)
            cells +=
                at < groups.size()
                    ? QStringLiteral("<td width='20%' align='center'><span style='font-size:8pt'>%1</span><br/>"
                                     "<span style='font-size:18pt; font-weight:bold; letter-spacing:1px'>%2"
                                     "</span></td>")
                          .arg(at + 1)
                          .arg(groups[at])
                    : QStringLiteral("<td width='20%'></td>");
        rows += QStringLiteral("<tr>%1</tr>").arg(cells);
    }
    return QStringLiteral("<table width='100%' border='1' cellspacing='0' cellpadding='7' "
                          "style='border-style:solid; border-color:#000000'>%1</table>")
        .arg(rows);
}

QString sheetHtml(const LembarKunci &lembar)
{
    const QString day = QLocale(QLocale::Indonesian).toString(lembar.dibuat, QStringLiteral("d MMMM yyyy"));
    QString html =
        QStringLiteral("<p style='font-size:20pt; font-weight:bold'>Kunci pemulihan Lumbung</p>"
                       "<p style='font-size:13pt; font-weight:bold'>%1</p><p>%2Dicetak %3</p>")
            .arg(lembar.kantor.toHtmlEscaped(),
                 lembar.wilayah.isEmpty() ? QString() : lembar.wilayah.toHtmlEscaped() + u"<br/>"_qs, day);
    html += QStringLiteral("<p style='font-size:4pt'>&nbsp;</p>") + groupTable(lembar.kunci);
    html += QStringLiteral(
        "<p style='font-size:4pt'>&nbsp;</p><p style='font-size:12pt; font-weight:bold'>Untuk apa lembar ini</p>"
        "<p>Data kantor disimpan tersandi di komputer. Bila komputer itu rusak, hilang, atau diganti, cadangannya "
        "hanya dapat dibuka dengan kunci ini. Tanpa kunci ini tidak seorang pun dapat membacanya, juga pembuat "
        "Lumbung.</p>"
        "<p style='font-size:12pt; font-weight:bold; margin-top:14px'>Cara memakainya</p>"
        "<ol><li>Pasang Lumbung di komputer yang baru, lalu buka.</li>"
        "<li>Pilih <b>Pulihkan dari cadangan</b>, lalu pilih berkas cadangan terakhir.</li>"
        "<li>Ketik ketiga belas kelompok di atas. Huruf besar atau kecil, spasi, dan garis tidak berpengaruh. "
        "Bila ada yang salah ketik, Lumbung menyebut nomor kelompoknya.</li></ol>"
        "<p style='font-size:12pt; font-weight:bold; margin-top:14px'>Cara menyimpannya</p>"
        "<p>Simpan di tempat terkunci, misalnya brankas, <b>terpisah dari cadangan</b>. Jangan difoto dan jangan "
        "dikirim. Siapa pun yang memegang kunci ini dan sebuah cadangan dapat membaca semua data, termasuk data "
        "pribadi pengurus.</p>"
        "<table width='100%' cellspacing='0' cellpadding='6' style='margin-top:26px'>"
        "<tr><td width='34%'>Disimpan oleh<br/><br/>……………………………</td><td width='33%'>Tanggal<br/><br/>"
        "……………………………</td><td width='33%'>Tempat<br/><br/>……………………………</td></tr></table>");
    return html;
}

Error sheetFailure(const QFileDevice &file)
{
    return {ErrorKind::Storage,
            QStringLiteral("cetak.tidak-bisa-ditulis"),
            {{QStringLiteral("berkas"), QFileInfo(file.fileName()).fileName()},
             {QStringLiteral("sebab"), file.errorString()}}};
}

bool drawSheet(QPagedPaintDevice &device, const LembarKunci &lembar)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QTextDocument page;
    page.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
    page.documentLayout()->setPaintDevice(&device);
    page.setDocumentMargin(0);
    const double margin = marginMillimetres / 25.4 * device.logicalDpiX();
    page.setHtml(sheetHtml(lembar));
    page.setTextWidth(device.width() - 2 * margin);
    painter.translate(margin, margin);
    page.drawContents(&painter);
    return true;
}

} // namespace

Result<void> LembarKunciCetak::pdf(const QString &path, const LembarKunci &lembar)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return sheetFailure(file);
    bool drawn = false;
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(sheetDotsPerInch);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)});
        writer.setTitle(QStringLiteral("Kunci pemulihan Lumbung"));
        writer.setCreator(QStringLiteral("Lumbung"));
        drawn = drawSheet(writer, lembar);
    }
    if (!drawn || !file.commit())
        return sheetFailure(file);
    return {};
}

Result<void> LembarKunciCetak::cetak(QPagedPaintDevice &device, const LembarKunci &lembar)
{
    if (drawSheet(device, lembar))
        return {};
    return Error{ErrorKind::Storage, QStringLiteral("cetak.tidak-bisa-ditulis"), {}};
}

} // namespace lumbung
