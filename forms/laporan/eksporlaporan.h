// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/reportprinter.h"
#include "core/application/ports/tablewriter.h"
#include "core/application/storethread.h"
#include "models/laporan/grafik.h"

#include <QMenu>

#include <functional>

namespace lumbung {

class GrafikPanel;

/// Hands a report on: menu "Ekspor" (XLSX, CSV, PDF on A4 and F4, charts as PNG and SVG) and Ctrl+P. Files are
/// written on the reader thread, so the window never waits for a slow disk or network folder.
class EksporLaporan : public QObject {
    Q_OBJECT
public:
    struct Bahan {
        Laporan laporan;
        GrafikPanel *batang = nullptr; ///< none where the view has no charts
        GrafikPanel *garis = nullptr;
    };
    enum class Jenis { Xlsx, Csv, PdfA4, PdfF4, BatangPng, BatangSvg, GarisPng, GarisSvg };

    EksporLaporan(StoreThread &worker, TableWriterFactory &writers, ReportPrinter &printer, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// Offers what can be exported now; `bahan` is asked for when a file is written.
    void setBahan(std::function<Bahan()> bahan) { m_bahan = std::move(bahan); }
    void setGrafikAda(bool ada);
    void tulis(Jenis jenis, const QString &path);
    void cetak();

Q_SIGNALS:
    void tersimpan(const QString &path);
    void gagal(const lumbung::Error &error);

private:
    void addKind(const QString &text, const QString &icon, Jenis jenis);
    void ask(Jenis jenis);
    void writeTable(Jenis jenis, const QString &path);
    void writeChart(Jenis jenis, const QString &path);
    void report(const Result<void> &written, const QString &path);

    StoreThread &m_worker;
    TableWriterFactory &m_writers;
    ReportPrinter &m_printer;
    QWidget *m_window;
    QMenu *m_menu;
    std::function<Bahan()> m_bahan;
    QList<QAction *> m_chartActions;
};

/// A file name for a report: its title in lower case with dashes, without its suffix.
QString namaBerkas(const QString &judul);

} // namespace lumbung
