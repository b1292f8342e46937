// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/cetakdaftar.h"

#include "forms/laporan/eksporlaporan.h"
#include "forms/widgets/icon.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace lumbung {

CetakDaftar::CetakDaftar(Desk &desk, ReportPrinter &printer, QWidget *window)
    : QObject(window), m_desk(desk), m_printer(printer), m_window(window)
{
}

void CetakDaftar::bukaMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Cetak daftar"));
    menu->addAction(icon(u"file-text"_qs), tr("PDF, kertas A4…"), this, [this] { askFile(Kertas::A4); });
    menu->addAction(icon(u"file-text"_qs), tr("PDF, kertas F4…"), this, [this] { askFile(Kertas::F4); });
    menu->addAction(icon(u"printer"_qs), tr("Ke printer…"), this, &CetakDaftar::askPrinter);
    menu->popup(place);
    menu->setActiveAction(menu->actions().first());
}

void CetakDaftar::askFile(Kertas kertas)
{
    auto *dialog = new QFileDialog(m_window, tr("Simpan daftar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Dokumen PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_qs);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(namaBerkas(tr("Daftar koperasi TB %1").arg(m_wanted().query.tahunBuku)) + u".pdf"_qs);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kertas](const QString &path) { pdf(path, kertas); });
    dialog->open();
}

void CetakDaftar::pdf(const QString &path, Kertas kertas)
{
    m_desk.baca
        .run([wanted = m_wanted(), &wilayah = m_desk.wilayah, &printer = m_printer, path,
              kertas](Office &office) -> Result<void> {
            const auto list = laporanDaftar(office, wilayah, wanted);
            return list ? printer.pdf(path, *list, kertas) : list.error();
        })
        .then(this, [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT tersimpan(path);
            else
                Q_EMIT gagal(written.error());
        });
}

void CetakDaftar::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Cetak daftar"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

void CetakDaftar::print(const std::shared_ptr<QPrinter> &printer)
{
    m_desk.baca
        .run([wanted = m_wanted(), &wilayah = m_desk.wilayah, &paper = m_printer,
              printer](Office &office) -> Result<void> {
            const auto list = laporanDaftar(office, wilayah, wanted);
            return list ? paper.cetak(*printer, *list) : list.error();
        })
        .then(this, [this](const Result<void> &printed) {
            if (printed)
                Q_EMIT tercetak();
            else
                Q_EMIT gagal(printed.error());
        });
}

} // namespace lumbung
