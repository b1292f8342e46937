// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sebagai/pengendalidiam.h"
#include "documents/laporan/laporanprinter.h"
#include "documents/laporan/lembarkuncicetak.h"
#include "forms/shell/desk.h"
#include "forms/shell/mainwindow.h"

#include <QFuture>

namespace lumbung {

class Appearance;
class OfficeCare;
class BacaDiMuka;
class PenjagaKantor;
class SinkronKantor;
class Wiring;

/// One office on the screen: its two store threads, its way to the hub, its desk, its pages and its window.
class OpenedOffice {
public:
    /// `sebagai`: through whose eyes; then nothing can be written and nothing is synced.
    OpenedOffice(const Wiring &wiring, Appearance &appearance, OfficeCare &care, PenjagaKantor &penjaga,
                 const QString &pelaku, std::optional<SudutPandang> sebagai = std::nullopt);
    ~OpenedOffice();

    /// Opens the store on both threads; the answer is the first failure, or whose office it is.
    QFuture<Result<Kantor>> open();
    /// Makes the window for the office that open() answered with.
    void showWindow(const Kantor &kantor, const std::optional<DeepLink> &first);
    MainWindow *window() const { return m_window.get(); }
    Desk *desk() { return m_desk ? &*m_desk : nullptr; }
    StoreThread &reader() { return m_baca; }
    DeskEvents &events() { return m_events; }

private:
    void registerPages();
    PengendaliSinkron *pengendali(const Kantor &kantor);

    const Wiring &m_wiring;
    Appearance &m_appearance;
    OfficeCare &m_care;
    PenjagaKantor &m_penjaga;
    QString m_pelaku;
    std::optional<SudutPandang> m_sebagai;
    PengendaliDiam m_diam;
    StoreThread m_baca{QStringLiteral("baca")};
    StoreThread m_tulis{QStringLiteral("tulis")};
    DeskEvents m_events;
    LaporanPrinter m_printer;
    LembarKunciCetak m_keyPrinter;
    std::unique_ptr<SinkronKantor> m_sinkron; ///< none in Mode Latihan
    std::optional<Desk> m_desk;
    PageFactory m_pages;
    QList<NavEntry> m_entries;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BacaDiMuka> m_diMuka;
};

} // namespace lumbung
