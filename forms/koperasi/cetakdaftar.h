// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/daftarlaporan.h"
#include "core/application/ports/reportprinter.h"
#include "forms/shell/desk.h"

#include <QObject>

#include <functional>

class QMenu;
class QPrinter;
class QWidget;

namespace lumbung {

/// Puts the list on paper: a PDF on A4 or F4, or a printer. Reading, laying out and painting happen on the reader
/// thread, so the window never waits for a long list or a slow printer.
class CetakDaftar : public QObject {
    Q_OBJECT

public:
    CetakDaftar(Desk &desk, ReportPrinter &printer, QWidget *window);

    /// What is printed, asked for when somebody prints.
    void setPermintaan(std::function<PermintaanDaftar()> permintaan) { m_wanted = std::move(permintaan); }
    void bukaMenu(const QPoint &place);
    void pdf(const QString &path, Kertas kertas);

Q_SIGNALS:
    void tersimpan(const QString &path);
    void tercetak();
    void gagal(const lumbung::Error &error);

private:
    void askFile(Kertas kertas);
    void askPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);

    Desk &m_desk;
    ReportPrinter &m_printer;
    QWidget *m_window;
    std::function<PermintaanDaftar()> m_wanted;
};

} // namespace lumbung
