// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/reportprinter.h"
#include "forms/laporan/tabellaporan.h"
#include "forms/shell/desk.h"
#include "forms/shell/page.h"
#include "models/laporan/laporanloader.h"

#include <QTimer>

class QScrollArea;
class QStackedLayout;

namespace lumbung {

class EksporLaporan;
class EmptyState;
class KetLaporan;
class KlasifikasiPane;
class LaporanBar;
class MessageBar;
class PageHeader;
class Panel;
class RemahWilayah;
class RingkasanPane;
class SegmentedControl;

/// Page "laporan": rekap, growth and charts of one choice. "lumbung:laporan", "lumbung:laporan/rekap",
/// "/baris", "/dasbor", "/pertumbuhan", "/klasifikasi", each with ?ukuran, menurut, tahun, dalam, pilih,
/// keadaan, where (see PilihanLaporan). Enter drills into the selected area, Backspace goes up, Ctrl+Enter
/// opens the koperasi behind a number.
class LaporanPage : public Page {
    Q_OBJECT
public:
    LaporanPage(Desk &desk, ReportPrinter &printer, const DeepLink &link, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("chart-column"); }
    DeepLink link() const override;
    void follow(const DeepLink &link) override;
    bool answers(const DeepLink &wanted) const override { return wanted.page == u"laporan"; }
    void refresh() override;
    QList<QAction *> verbs() const override;
    QList<QAction *> moreActions() const override;
    QString position() const override;
    QString scopeText() const override;
    QList<QWidget *> panes() const override;
    QWidget *firstFocus() const override { return panes().value(0); }

    bool sudahTampil() const { return m_shown; }
    const PilihanLaporan &pilihan() const { return m_pilihan; }
    EksporLaporan *ekspor() const { return m_ekspor; }
    RingkasanPane *ringkasan() const { return m_ringkasan; }
    TabelLaporan *tabel() const { return m_tabel; }

Q_SIGNALS:
    void ditampilkan(); ///< an answer has been shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void buildActions();
    void bind();
    void setPilihan(const PilihanLaporan &pilihan);
    void selectShown(const QString &kode);
    void select(const QString &kode);
    void drill(const QString &kode);
    void up();
    void goTo(const KodeWilayah &dalam, const QString &selected);
    void openCell(const SelLaporan &cell);
    void openClass(RekapMenurut menurut, const SelLaporan &cell);
    void openRows(const Filter &filter, int tahun = 0);
    void tampilkan(const HasilLaporan &hasil);
    void showFailure(const Error &error);
    void showWaiting();
    void showBefore(); ///< says so when the day lies before all records
    void showSelection();
    KepalaLaporan kepala() const;
    RekapQuery question() const;
    bool canDrill() const;

    Desk &m_desk;
    PilihanLaporan m_pilihan;
    HasilLaporan m_hasil;
    Laporan m_laporan;
    bool m_shown = false;       ///< an answer stands on screen
    bool m_tellsBefore = false; ///< the message is showBefore()'s
    LaporanLoader *m_loader;
    EksporLaporan *m_ekspor;
    QTimer m_patience; ///< words after 300 ms of waiting
    PageHeader *m_header;
    RemahWilayah *m_remah;
    SegmentedControl *m_segments;
    LaporanBar *m_bar;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    RingkasanPane *m_ringkasan;
    QScrollArea *m_gulungan; ///< around it
    Panel *m_panelTabel;
    TabelLaporan *m_tabel;
    KlasifikasiPane *m_klasifikasi;
    EmptyState *m_empty;
    KetLaporan *m_ket;
    QAction *m_drillAction = nullptr;
    QAction *m_rowsAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_upAction = nullptr;
};

} // namespace lumbung
