// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/eksporlaporan.h"

#include "core/application/laporan/tulislaporan.h"
#include "forms/laporan/gayalayar.h"
#include "forms/laporan/grafikpanel.h"
#include "forms/widgets/verbbutton.h"
#include "models/laporan/grafiksvg.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

namespace lumbung {

namespace {

struct RagamEkspor {
    EksporLaporan::Jenis jenis;
    const char *akhiran;
    const char *saringan; ///< of the file dialog
};

constexpr std::array ragamEkspor{
    RagamEkspor{EksporLaporan::Jenis::Xlsx, "xlsx",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Buku kerja Excel (*.xlsx)")},
    RagamEkspor{EksporLaporan::Jenis::Csv, "csv",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Teks berpemisah (*.csv)")},
    RagamEkspor{EksporLaporan::Jenis::PdfA4, "pdf",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Dokumen PDF (*.pdf)")},
    RagamEkspor{EksporLaporan::Jenis::PdfF4, "pdf",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Dokumen PDF (*.pdf)")},
    RagamEkspor{EksporLaporan::Jenis::BatangPng, "png",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Gambar PNG (*.png)")},
    RagamEkspor{EksporLaporan::Jenis::BatangSvg, "svg",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Gambar SVG (*.svg)")},
    RagamEkspor{EksporLaporan::Jenis::GarisPng, "png",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Gambar PNG (*.png)")},
    RagamEkspor{EksporLaporan::Jenis::GarisSvg, "svg",
                QT_TRANSLATE_NOOP("lumbung::EksporLaporan", "Gambar SVG (*.svg)")}};

const RagamEkspor &ragamOf(EksporLaporan::Jenis jenis)
{
    return ragamEkspor[static_cast<std::size_t>(jenis)];
}

bool isTable(EksporLaporan::Jenis jenis)
{
    return jenis <= EksporLaporan::Jenis::PdfF4;
}

Result<void> simpanBerkas(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{
        ErrorKind::Storage,
        QStringLiteral("cetak.tidak-bisa-ditulis"),
        {{QStringLiteral("berkas"), QFileInfo(path).fileName()}, {QStringLiteral("sebab"), file.errorString()}}};
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

EksporLaporan::EksporLaporan(StoreThread &worker, TableWriterFactory &writers, ReportPrinter &printer,
                             QWidget *window)
    : QObject(window),
      m_worker(worker),
      m_writers(writers),
      m_printer(printer),
      m_window(window),
      m_menu(new QMenu(window))
{
    addKind(tr("Excel (.xlsx)"), QStringLiteral("file-spreadsheet"), Jenis::Xlsx);
    addKind(tr("CSV"), QStringLiteral("table"), Jenis::Csv);
    addKind(tr("PDF, kertas A4"), QStringLiteral("file-text"), Jenis::PdfA4);
    addKind(tr("PDF, kertas F4"), QStringLiteral("file-text"), Jenis::PdfF4);
    m_menu->addSeparator();
    addKind(tr("Grafik batang sebagai PNG"), QStringLiteral("image"), Jenis::BatangPng);
    addKind(tr("Grafik batang sebagai SVG"), QStringLiteral("image"), Jenis::BatangSvg);
    addKind(tr("Grafik perkembangan sebagai PNG"), QStringLiteral("image"), Jenis::GarisPng);
    addKind(tr("Grafik perkembangan sebagai SVG"), QStringLiteral("image"), Jenis::GarisSvg);
}

void EksporLaporan::addKind(const QString &text, const QString &icon, Jenis jenis)
{
    QAction *action = makeAction(this, text, icon);
    m_menu->addAction(action);
    if (!isTable(jenis))
        m_chartActions << action;
    connect(action, &QAction::triggered, this, [this, jenis] { ask(jenis); });
}

void EksporLaporan::setGrafikAda(bool ada)
{
    for (QAction *action : m_chartActions)
        action->setVisible(ada);
}

void EksporLaporan::ask(Jenis jenis)
{
    const RagamEkspor &kind = ragamOf(jenis);
    auto *dialog = new QFileDialog(m_window, tr("Simpan laporan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr(kind.saringan));
    dialog->setDefaultSuffix(QLatin1String(kind.akhiran));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(namaBerkas(m_bahan().laporan.judul) + u'.' + QLatin1String(kind.akhiran));
    connect(dialog, &QFileDialog::fileSelected, this, [this, jenis](const QString &path) { tulis(jenis, path); });
    dialog->open();
}

void EksporLaporan::tulis(Jenis jenis, const QString &path)
{
    if (isTable(jenis))
        writeTable(jenis, path);
    else
        writeChart(jenis, path);
}

void EksporLaporan::writeTable(Jenis jenis, const QString &path)
{
    const auto work = [this, jenis, path, report = m_bahan().laporan](Office &) -> Result<void> {
        if (jenis == Jenis::PdfA4 || jenis == Jenis::PdfF4)
            return m_printer.pdf(path, report, jenis == Jenis::PdfA4 ? Kertas::A4 : Kertas::F4);
        return tulisLaporan(m_writers, path, report);
    };
    m_worker.run(work).then(this, [this, path](const Result<void> &written) { report(written, path); });
}

void EksporLaporan::writeChart(Jenis jenis, const QString &path)
{
    const Bahan bahan = m_bahan();
    const bool bars = jenis == Jenis::BatangPng || jenis == Jenis::BatangSvg;
    GrafikPanel *panel = bars ? bahan.batang : bahan.garis;
    if (!panel)
        return;
    QByteArray content;
    if (jenis == Jenis::BatangPng || jenis == Jenis::GarisPng)
        content = pngOf(panel->gambar());
    else if (bars)
        content = svg(panel->batang(), gayaCetak(panel->font()), 720);
    else
        content = svg(panel->garis(), gayaCetak(panel->font()), 720, 320);
    m_worker.run([path, content](Office &) { return simpanBerkas(path, content); })
        .then(this, [this, path](const Result<void> &written) { report(written, path); });
}

void EksporLaporan::report(const Result<void> &written, const QString &path)
{
    if (written)
        Q_EMIT tersimpan(path);
    else
        Q_EMIT gagal(written.error());
}

void EksporLaporan::cetak()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Cetak laporan"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const auto printed = m_printer.cetak(*printer, m_bahan().laporan); !printed)
            Q_EMIT gagal(printed.error());
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

QString namaBerkas(const QString &judul)
{
    QString name;
    for (const QChar c : judul.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("laporan") : name;
}

} // namespace lumbung
