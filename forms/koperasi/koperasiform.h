// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/desk.h"
#include "forms/shell/page.h"
#include "models/koperasi/koperasieditormodel.h"

#include <map>

class QSplitter;
class QStackedWidget;

namespace lumbung {

class ActionBar;
class BagianIsian;
class BilahKonflik;
class DaftarRiwayat;
class DaftarSeksi;
class MessageBar;
class MeterIsian;
class PageHeader;
class PanelBanding;
class PanelBeda;
class RingkasanMasalah;
class StatusLabel;
class TabDatar;
class VerbButton;

/// One koperasi and one tahun buku to fill in: sections at the left, fields in one column, last year and history
/// at the right. Typing is kept as a draft by itself; closing asks nothing.
class KoperasiForm : public Page {
    Q_OBJECT

public:
    KoperasiForm(Desk &desk, const DeepLink &link, QWidget *parent = nullptr);
    ~KoperasiForm() override;

    QString title() const override;
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

    KoperasiEditorModel &model() { return m_model; }
    /// Shows the field's section and puts the cursor there.
    void bukaIsian(Field field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void build();
    void buildHeader();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildPanel();
    void connectModel();
    void openLink(const DeepLink &link);
    BagianIsian *sectionPage(Section section);
    void showSection(Section section);
    void showAll();
    void showProblems();
    void showHeader();
    void showYears();
    void readHistory();
    void focused(Field field);
    void serahkan();
    void save(bool andNew);
    void saved(const TindakanId &act);
    void nextProblem();
    void copyField();
    void printForm();
    /// At once, or after a question when the act changed other koperasi too.
    void askUndo(const TindakanId &act, const QString &title);
    void report(const Error &error);
    void openPanel(int tab);
    void fit();

    Desk &m_desk;
    KoperasiEditorModel m_model;
    DeepLink m_asked; ///< the place of this tab until the koperasi has been read
    Field m_current = Field::Nama;
    bool m_newAfterSave = false;
    bool m_narrow = false;
    bool m_placed = false; ///< the first section was shown

    PageHeader *m_header = nullptr;
    StatusLabel *m_chip = nullptr;
    VerbButton *m_year = nullptr;
    MeterIsian *m_meter = nullptr;
    MessageBar *m_message = nullptr;
    BilahKonflik *m_conflict = nullptr;
    DaftarSeksi *m_sections = nullptr;
    RingkasanMasalah *m_summary = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::map<Section, BagianIsian *> m_built;
    QWidget *m_panel = nullptr;
    TabDatar *m_panelTabs = nullptr;
    PanelBanding *m_comparison = nullptr;
    DaftarRiwayat *m_history = nullptr;
    PanelBeda *m_differences = nullptr;
    QSplitter *m_split = nullptr;
    ActionBar *m_bar = nullptr;
    VerbButton *m_printButton = nullptr;
    VerbButton *m_saveButton = nullptr;
    VerbButton *m_saveNewButton = nullptr;

    QAction *m_save = nullptr;
    QAction *m_saveNew = nullptr;
    QAction *m_next = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copySection = nullptr;
    QAction *m_print = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_dropDraft = nullptr;
};

} // namespace lumbung
