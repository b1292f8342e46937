// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/reportprinter.h"
#include "forms/shell/desk.h"
#include "forms/shell/page.h"
#include "models/koperasi/daftartampilan.h"
#include "models/koperasi/koperasitablemodel.h"
#include "models/koperasi/penyuntingtabel.h"
#include "models/koperasi/saringcepat.h"
#include "models/koperasi/tempelan.h"

class QHBoxLayout;
class QMenu;
class QSplitter;

namespace lumbung {

class BilahPilihan;
class BukaDataPribadi;
class CetakDaftar;
class DokDetail;
class EmptyState;
class FilterChipRow;
class KoperasiTable;
class MessageBar;
class PageHeader;
class SearchField;
class VerbButton;

/// The koperasi list: find, filter, group, tick, correct in place, copy, export. Its state (view with its own
/// changes, year, search) is kept with the tab.
class KoperasiPage : public Page {
    Q_OBJECT

public:
    KoperasiPage(Desk &desk, ReportPrinter &printer, const DeepLink &link, QWidget *parent = nullptr);
    ~KoperasiPage() override;

    QString title() const override { return tr("Koperasi"); }
    QString iconName() const override { return QStringLiteral("store"); }
    DeepLink link() const override;
    void follow(const DeepLink &link) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void refresh() override;
    QList<QAction *> verbs() const override;
    QList<QAction *> moreActions() const override;
    QString position() const override;
    QString scopeText() const override;
    QList<QWidget *> panes() const override;
    QWidget *firstFocus() const override;
    QWidget *searchField() const override;

    KoperasiTableModel &model() { return m_model; }
    const Tampilan &tampilan() const { return m_view; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // koperasipage.cpp: parts and page contract
    void build();
    void buildFilterRow();
    void buildTable();
    void makeActions();
    void connectModel();
    void showFacts();
    void showEmptyState();
    QString hintForNoRows() const;
    void showMarks();
    void showSelection();
    void fit();
    void placeChips();
    /// Text size relative to 100 %: widths are kept for 100 %.
    static double textScale();
    void readSums();
    void currentMoved();

    // koperasipageview.cpp: view, filter, columns
    void readYears();
    void offerDraft();
    void useView(const Tampilan &view);
    /// Puts what was changed in the present view aside, so that it is there when somebody comes back to it.
    void keepOverlay();
    void revertView();
    void deleteView();
    QString viewName(const Tampilan &view) const;
    void applyView(bool columnsToo);
    void applyQuery();
    void setSearch(const QString &text);
    void dropSearch(); ///< without asking again
    void setYear(int year);
    void showChips();
    void removeChip(int index);
    void clearFilters();
    void openColumnMenu(int column);
    void setCondition(Field field, const std::optional<Condition> &condition);
    void moveColumn(int from, int to);
    void openViewMenu();
    void addViews(QMenu &menu, MilikTampilan owner);
    void saveViewAs();
    void openColumnFinder();
    Field currentField() const;

    // koperasipageacts.cpp: what changes or leaves the table
    void selectAllMatching();
    void toggleAll();
    void copySelection(bool withHeads);
    void saveEdits();
    void pasteCells();
    void previewPaste(const Letakan &placed);
    void applyPaste(const PratinjauTempel &preview);
    void bulkEdit();
    void exportRows();
    void makePrinting(ReportPrinter &printer);
    /// Filters, search and act in the words of the chips.
    QStringList filterWords() const;
    void revealPersonalData();
    void showPersonalData();
    void undoAct(const TindakanId &act, const QString &title);
    void report(const Error &error);
    std::vector<RowKey> chosenKeys() const;

    Desk &m_desk;
    KoperasiTableModel m_model;
    PenyuntingTabel m_editor;
    DaftarTampilan m_views;
    Tampilan m_view;
    std::vector<Tampilan> m_overlays; ///< other views with changes that nobody saved
    QString m_search;
    SaringCepat m_quick; ///< what it was understood as when it was typed, whatever cell is current later
    TindakanId m_act;    ///< only what this act touched
    QString m_actTitle;  ///< its words in the list of acts
    int m_year = 0;
    bool m_wasEmptyOffice = false;
    bool m_narrow = false;
    DeepLink m_draft;      ///< a koperasi that was begun and never saved
    RowKey m_returnTo = 0; ///< current row to come back to after a reload
    quint64 m_sumGeneration = 0;
    QTimer m_sumPause;

    PageHeader *m_header = nullptr;
    MessageBar *m_message = nullptr;
    VerbButton *m_viewButton = nullptr;
    VerbButton *m_yearButton = nullptr;
    FilterChipRow *m_chips = nullptr;
    QHBoxLayout *m_filterRow = nullptr;
    QHBoxLayout *m_chipRow = nullptr; ///< used when the chips do not fit beside the rest
    VerbButton *m_newButton = nullptr;
    VerbButton *m_dockButton = nullptr;
    SearchField *m_searchField = nullptr;
    KoperasiTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    BilahPilihan *m_bar = nullptr;
    DokDetail *m_dock = nullptr;
    BukaDataPribadi *m_buka = nullptr;
    QSplitter *m_split = nullptr;
    std::vector<int> m_years;

    QAction *m_new = nullptr;
    QAction *m_bulk = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyWithHeads = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_detail = nullptr;
    QAction *m_reveal = nullptr;
    QAction *m_finder = nullptr;
    QAction *m_saveView = nullptr;
    QAction *m_selectAll = nullptr;
};

} // namespace lumbung
