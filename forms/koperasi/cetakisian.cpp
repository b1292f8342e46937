// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/cetakisian.h"

#include "models/koperasi/teksisian.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace lumbung {

namespace {

QString printedRow(const KoperasiEditorModel &editor, const WilayahDirectory &wilayah, Field field)
{
    QString value = teksNilai(field, editor.nilai(field), wilayah).toHtmlEscaped();
    if (spec(field).type == FieldType::Wilayah)
        if (const auto kode = KodeWilayah::parse(editor.nilai(field).text()))
            value = wilayah.jalur(*kode).toHtmlEscaped() + QStringLiteral(" (") + kode->text() + u')';
    if (spec(field).unit == Unit::Rupiah && !value.isEmpty())
        value.prepend(QStringLiteral("Rp"));
    if (value.isEmpty())
        value = QString(32, u'.');
    return QStringLiteral("<tr><td width=\"40%\">%1</td><td>%2</td></tr>")
        .arg(namaIsian(field).toHtmlEscaped(), value);
}

QString printedPage(const KoperasiEditorModel &editor, const WilayahDirectory &wilayah, const QString &office)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("CetakIsian", text); };
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>")
                       .arg(editor.nama().isEmpty() ? words(QT_TRANSLATE_NOOP("CetakIsian", "Koperasi baru"))
                                                    : editor.nama().toHtmlEscaped(),
                            words(QT_TRANSLATE_NOOP("CetakIsian", "Data keragaan tahun buku %1 · %2"))
                                .arg(editor.muatan().tahunBuku)
                                .arg(office.toHtmlEscaped()));
    for (const Section section : urutanSeksi()) {
        html +=
            QStringLiteral("<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0.5\" "
                           "style=\"border-collapse:collapse\">")
                .arg(namaSeksi(section).toHtmlEscaped());
        for (const Field field : isianSeksi(section))
            html += printedRow(editor, wilayah, field);
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace

Result<void> cetakIsian(const KoperasiEditorModel &editor, const WilayahDirectory &wilayah, const QString &kantor,
                        const QString &path)
{
    const auto refused = [&path] {
        return Error{
            ErrorKind::Storage, QStringLiteral("cetak.tidak-bisa-ditulis"), {{QStringLiteral("berkas"), path}}};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(editor.nama());
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 9));
        document.setHtml(printedPage(editor, wilayah, kantor));
        document.print(&writer);
    }
    return file.commit() ? Result<void>() : Result<void>(refused());
}

} // namespace lumbung
