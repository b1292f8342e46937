// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/koperasipage.h"

#include "forms/koperasi/bilahpilihan.h"
#include "forms/koperasi/bukadatapribadi.h"
#include "forms/koperasi/dokdetail.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/searchfield.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSplitter>

namespace lumbung {

namespace {

constexpr int sumPauseMs = 60;

} // namespace

KoperasiPage::KoperasiPage(Desk &desk, ReportPrinter &printer, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk.baca, desk.wilayah, desk.clock),
      m_editor(m_model, desk.tulis, desk.clock, desk.pelaku),
      m_views(desk.baca, desk.tulis),
      m_view(tampilanBawaan().front())
{
    m_sumPause.setSingleShot(true);
    m_sumPause.setInterval(sumPauseMs);
    connect(&m_sumPause, &QTimer::timeout, this, &KoperasiPage::readSums);
    makeActions();
    build();
    makePrinting(printer);
    connectModel();
    connect(&desk.events, &DeskEvents::pelakuChanged, this, [this] { m_editor.setPelaku(m_desk.pelaku); });
    m_views.muat();
    follow(link);
    readYears();
    offerDraft();
}

KoperasiPage::~KoperasiPage()
{
    m_model.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); // before the models they show
}

void KoperasiPage::makeActions()
{
    m_new = makeAction(this, tr("Koperasi baru"), u"plus"_qs, QKeySequence::New);
    m_bulk = makeAction(this, tr("Ubah massal"), u"pencil"_qs);
    m_import = makeAction(this, tr("Impor"), u"import"_qs);
    m_export = makeAction(this, tr("Ekspor"), u"upload"_qs);
    m_print = makeAction(this, tr("Cetak daftar"), u"printer"_qs, QKeySequence::Print);
    m_save = makeAction(this, tr("Simpan"), u"save"_qs, QKeySequence::Save);
    m_edit = makeAction(this, tr("Ubah sel"), u"text-cursor-input"_qs);
    m_copy = makeAction(this, tr("Salin"), u"copy"_qs, QKeySequence::Copy);
    m_copyWithHeads = makeAction(this, tr("Salin dengan judul kolom"), u"copy"_qs,
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_paste = makeAction(this, tr("Tempel…"), u"clipboard-paste"_qs, QKeySequence::Paste);
    m_detail = makeAction(this, tr("Detail"), u"panel-right"_qs, QKeySequence(Qt::Key_F4));
    m_reveal = makeAction(this, tr("Lihat data pribadi…"), u"eye"_qs);
    m_finder = makeAction(this, tr("Cari kolom"), u"columns-3"_qs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_saveView = makeAction(this, tr("Simpan sebagai tampilan…"), u"layout-list"_qs);
    m_selectAll = makeAction(this, tr("Pilih semua yang cocok"), u"list-checks"_qs, QKeySequence::SelectAll);
    m_detail->setCheckable(true);
    m_detail->setChecked(true);
    for (QAction *action : {m_new, m_bulk, m_import, m_export, m_print, m_save, m_edit, m_copy, m_copyWithHeads,
                            m_paste, m_detail, m_reveal, m_finder, m_saveView, m_selectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT openRequested({u"koperasi"_qs, u"baru"_qs}); });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT openRequested({u"impor"_qs}); });
    connect(m_bulk, &QAction::triggered, this, &KoperasiPage::bulkEdit);
    connect(m_export, &QAction::triggered, this, &KoperasiPage::exportRows);
    connect(m_save, &QAction::triggered, this, &KoperasiPage::saveEdits);
    connect(m_edit, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(false); });
    connect(m_copyWithHeads, &QAction::triggered, this, [this] { copySelection(true); });
    connect(m_paste, &QAction::triggered, this, &KoperasiPage::pasteCells);
    m_buka = new BukaDataPribadi(m_desk, tr("Melihat data pribadi di tabel koperasi"), this);
    connect(m_buka, &BukaDataPribadi::dibuka, this, &KoperasiPage::showPersonalData);
    connect(m_buka, &BukaDataPribadi::gagal, this, &KoperasiPage::report);
    connect(m_reveal, &QAction::triggered, this, &KoperasiPage::revealPersonalData);
    connect(m_finder, &QAction::triggered, this, &KoperasiPage::openColumnFinder);
    connect(m_saveView, &QAction::triggered, this, &KoperasiPage::saveViewAs);
    connect(m_selectAll, &QAction::triggered, this, &KoperasiPage::selectAllMatching);
}

void KoperasiPage::build()
{
    m_header = new PageHeader(title(), this);
    m_newButton = m_header->addVerb(m_new, VerbButton::Rank::Main);
    for (QAction *action : {m_bulk, m_import, m_export})
        m_header->addVerb(action);
    m_dockButton = m_header->addVerb(m_detail);
    m_dockButton->setAccessibleName(tr("Tampilkan detail"));
    m_message = new MessageBar(this);
    connect(m_message, &MessageBar::verbTriggered, this, [this] {
        m_message->hide();
        Q_EMIT openRequested(m_draft);
    });
    buildFilterRow();
    buildTable();
    m_dock = new DokDetail(m_desk, this);
    m_dock->setMinimumWidth(220);
    connect(m_detail, &QAction::toggled, this, [this](bool shown) {
        m_dock->setVisible(shown);
        currentMoved();
    });
    connect(m_dock, &DokDetail::closeRequested, this, [this] { m_detail->setChecked(false); });
    connect(m_dock, &DokDetail::revealRequested, this, &KoperasiPage::revealPersonalData);
    connect(m_dock, &DokDetail::openRequested, this, [this](const KoperasiId &id) {
        Q_EMIT openRequested({u"koperasi"_qs, id.text()});
    });
    connect(m_dock, &DokDetail::undoRequested, this, &KoperasiPage::undoAct);
    m_bar = new BilahPilihan(m_save, this);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_bar);
    m_split = new QSplitter(this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(m_dock);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({2000, 264});
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_header);
    column->insertWidget(1, m_message);
    column->addWidget(m_split, 1);
    connect(m_bar, &BilahPilihan::selectAllRequested, this, &KoperasiPage::selectAllMatching);
    connect(m_bar, &BilahPilihan::clearRequested, &m_model.pilihan(), &PilihanBaris::kosongkan);
}

void KoperasiPage::buildFilterRow()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    m_filterRow = row;
    m_chipRow = new QHBoxLayout;
    m_chipRow->setContentsMargins(16, 0, 16, 0);
    row->setContentsMargins(16, 4, 16, 8);
    row->setSpacing(8);
    m_viewButton = new VerbButton({}, u"layout-list"_qs, VerbButton::Rank::Small, this);
    m_viewButton->setMenuMark(true);
    m_yearButton = new VerbButton({}, u"calendar"_qs, VerbButton::Rank::Small, this);
    m_yearButton->setMenuMark(true);
    m_chips = new FilterChipRow(this);
    m_searchField = new SearchField(tr("Saring baris"), tr("Saring baris"), this);
    m_searchField->setHint(QStringLiteral("Ctrl+F"));
    m_searchField->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_searchField->setToolTip(
        tr("Kata di nama, nomor, wilayah dan kolom yang tampak; angka kolom ini: >10jt, 1..5, =25, kosong; atau "
           "sebut kolomnya: aset>10jt"));
    row->addWidget(m_viewButton);
    row->addWidget(m_yearButton);
    row->addWidget(m_chips);
    row->addStretch();
    row->addWidget(m_searchField);
    column->addLayout(row);
    column->addLayout(m_chipRow);
    connect(m_viewButton, &QAbstractButton::clicked, this, &KoperasiPage::openViewMenu);
    connect(m_searchField, &SearchField::searchChanged, this, &KoperasiPage::setSearch);
    connect(m_chips, &FilterChipRow::removeRequested, this, &KoperasiPage::removeChip);
    connect(m_chips, &FilterChipRow::clearRequested, this, &KoperasiPage::clearFilters);
}

void KoperasiPage::buildTable()
{
    m_table = new KoperasiTable(m_model, this);
    m_empty = new EmptyState(m_table);
    m_empty->hide();
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        if (m_wasEmptyOffice)
            Q_EMIT openRequested({u"impor"_qs});
        else
            clearFilters();
    });
    connect(m_table, &KoperasiTable::menuRequested, this, &KoperasiPage::openColumnMenu);
    connect(m_table, &KoperasiTable::tickAllRequested, this, &KoperasiPage::toggleAll);
    connect(m_table, &KoperasiTable::columnMoved, this, &KoperasiPage::moveColumn);
    connect(m_table, &KoperasiTable::columnResized, this, [this](int columnIndex, int width) {
        if (columnIndex > 0 && columnIndex <= static_cast<int>(m_view.kolom.size())) {
            m_view.kolom[static_cast<std::size_t>(columnIndex) - 1].lebar = qRound(width / textScale());
            Q_EMIT linkChanged();
        }
    });
    connect(m_table, &KoperasiTable::openRequested, this, [this](int row) {
        if (const KoperasiId id = m_model.idAt(row); !id.isEmpty())
            Q_EMIT openRequested({u"koperasi"_qs, id.text(), {{u"tahun"_qs, QString::number(m_year)}}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KoperasiPage::currentMoved);
}

void KoperasiPage::connectModel()
{
    connect(&m_model, &KoperasiTableModel::keadaanBerubah, this, &KoperasiPage::showFacts);
    connect(&m_model, &KoperasiTableModel::gagal, this, &KoperasiPage::report);
    connect(&m_model, &KoperasiTableModel::termuat, this, [this] {
        const int row = m_returnTo ? m_model.lineOf(m_returnTo) : -1;
        if (m_model.rowCount() > 0)
            m_table->selectionModel()->setCurrentIndex( // whatever keys are held just now
                m_model.index(std::max(0, row), std::max(1, m_table->currentIndex().column())),
                QItemSelectionModel::ClearAndSelect);
        showSelection();
        showEmptyState();
        currentMoved();
    });
    connect(&m_model, &KoperasiTableModel::suntinganBerubah, this, [this] {
        const SuntinganTabel &edits = m_model.suntingan();
        m_bar->setPending(edits.jumlah(), edits.jumlahTakTerbaca());
        m_save->setEnabled(!edits.kosong() && !m_editor.sibuk());
    });
    m_save->setEnabled(false);
    connect(&m_model.pilihan(), &PilihanBaris::berubah, this, &KoperasiPage::showSelection);
    connect(&m_editor, &PenyuntingTabel::gagal, this, &KoperasiPage::report);
    connect(&m_editor, &PenyuntingTabel::ditolak, this, [this](int count) {
        m_message->showMessage(
            StatusKind::Terlambat,
            tr("%1 sel belum dapat disimpan. Arahkan ke sel bertanda untuk melihat sebabnya.").arg(count));
    });
    connect(&m_editor, &PenyuntingTabel::tersimpan, this, [this](const TindakanId &act, int count) {
        m_message->hide();
        if (count > 0)
            Q_EMIT m_desk.events.undoable(act, tr("Ubah %1 sel di tabel").arg(count));
        Q_EMIT m_desk.events.dataChanged();
    });
    connect(&m_views, &DaftarTampilan::gagal, this, &KoperasiPage::report);
    connect(&m_views, &DaftarTampilan::berubah, this,
            [this] { m_viewButton->setText(tr("Tampilan: %1").arg(viewName(m_view))); });
}

double KoperasiPage::textScale()
{
    constexpr double bodyPoints = 10;
    return QApplication::font().pointSizeF() / bodyPoints;
}

void KoperasiPage::fit()
{
    // Large text on a small screen: the table keeps its room, the dock comes back with F4.
    constexpr int roomyCharacters = 125;
    const bool narrow = width() < fontMetrics().averageCharWidth() * roomyCharacters;
    m_dockButton->setVisible(!narrow);
    m_newButton->setHint(narrow ? QString() : m_new->shortcut().toString(QKeySequence::NativeText));
    m_newButton->updateGeometry();
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_detail->setChecked(!narrow);
    }
    placeChips();
    m_empty->setGeometry(m_table->viewport()->geometry());
}

void KoperasiPage::placeChips()
{
    const int needed = m_viewButton->sizeHint().width() + m_yearButton->sizeHint().width() +
                       m_chips->sizeHint().width() + m_searchField->sizeHint().width() + 56; // margins and spacing
    const bool beside = needed <= width();
    QHBoxLayout *row = beside ? m_filterRow : m_chipRow;
    if (row->indexOf(m_chips) >= 0)
        return;
    (beside ? m_chipRow : m_filterRow)->removeWidget(m_chips);
    row->insertWidget(beside ? 2 : 0, m_chips);
    if (!beside && m_chipRow->count() == 1)
        m_chipRow->addStretch();
    m_chipRow->setContentsMargins(16, 0, 16, beside ? 0 : 8);
}

void KoperasiPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void KoperasiPage::showFacts()
{
    switch (m_model.keadaan()) {
    case KoperasiTableModel::Keadaan::Memuat: return; // the old figures stay until the new ones are there
    case KoperasiTableModel::Keadaan::Gagal: m_header->setFacts(tr("belum dapat dibaca")); return;
    case KoperasiTableModel::Keadaan::Siap: break;
    }
    const QString all = angkaTabel(static_cast<double>(m_model.semua()));
    m_header->setFacts(m_model.query().menyaring()
                           ? tr("%1 dari %2 cocok").arg(angkaTabel(static_cast<double>(m_model.cocok())), all)
                           : tr("%1 koperasi").arg(all));
}

void KoperasiPage::showEmptyState()
{
    const bool empty = m_model.keadaan() == KoperasiTableModel::Keadaan::Siap && m_model.cocok() == 0;
    m_wasEmptyOffice = m_model.semua() == 0;
    if (empty && m_wasEmptyOffice) {
        m_empty->setContent(u"store"_qs, tr("Belum ada data koperasi"),
                            tr("Impor buku kerja yang sudah ada, atau isi satu per satu."), tr("Impor buku kerja"));
    } else if (empty) {
        const auto conditions = static_cast<int>(m_model.query().filter.conditions.size());
        const int filters = conditions + (m_model.query().cari.isEmpty() ? 0 : 1) + (m_act.isEmpty() ? 0 : 1);
        m_empty->setContent(u"funnel-x"_qs, tr("Tidak ada baris cocok dengan %1 saringan").arg(filters),
                            hintForNoRows(), tr("Hapus saringan"));
    }
    m_empty->setVisible(empty);
    m_empty->setGeometry(m_table->viewport()->geometry());
}

QString KoperasiPage::hintForNoRows() const
{
    if (m_quick.galat)
        return kalimat(*m_quick.galat);
    const bool digits = std::any_of(m_search.begin(), m_search.end(), [](QChar c) { return c.isDigit(); });
    return digits ? tr("Angka di kolom dicari dengan tanda, misalnya =25, >10jt atau 1..5.")
                  : tr("Longgarkan saringan untuk melihat koperasi lain.");
}

void KoperasiPage::currentMoved()
{
    const QModelIndex current = m_table->currentIndex();
    m_returnTo = m_model.keyAt(current.row());
    if (m_dock->isVisibleTo(this))
        m_dock->tampilkan(m_model.idAt(current.row()), m_year);
    m_sumPause.start();
    Q_EMIT positionChanged();
}

DeepLink KoperasiPage::link() const
{
    DeepLink link{u"koperasi"_qs};
    if (!m_view.filter.conditions.empty())
        link.query[u"where"_qs] = formatFilter(m_view.filter);
    if (m_year)
        link.query[u"tahun"_qs] = QString::number(m_year);
    if (!m_act.isEmpty()) {
        link.query[u"tindakan"_qs] = m_act.text();
        link.query[u"judul"_qs] = m_actTitle;
    }
    return link;
}

void KoperasiPage::follow(const DeepLink &link)
{
    const QString where = link.query.value(u"where"_qs, link.query.value(u"saring"_qs));
    if (const int year = link.query.value(u"tahun"_qs).toInt(); year > 0)
        m_year = year;
    const TindakanId act(link.query.value(u"tindakan"_qs));
    if (!act.isEmpty() || !where.isEmpty()) { // exactly what the link asks for, nothing that stood here before
        m_act = act;
        m_actTitle = link.query.value(u"judul"_qs);
        m_view.filter.conditions.clear();
        dropSearch();
    }
    if (!where.isEmpty()) {
        auto filter = parseFilter(where);
        if (filter)
            m_view.filter = *filter;
        else
            report(filter.error());
    }
    applyView(true);
}

QByteArray KoperasiPage::saveState() const
{
    QJsonArray overlays;
    for (const Tampilan &view : m_overlays)
        overlays.append(teksTampilan(view));
    const QJsonObject state{{u"tampilan"_qs, teksTampilan(m_view)},
                            {u"ubahan"_qs, overlays},
                            {u"tahun"_qs, m_year},
                            {u"cari"_qs, m_search},
                            {u"syarat"_qs, formatFilter(m_quick.filter)},
                            {u"tindakan"_qs, m_act.text()},
                            {u"judul"_qs, m_actTitle},
                            {u"detail"_qs, m_narrow || m_detail->isChecked()}, // hidden for want of room is no wish
                            {u"baris"_qs, QString::number(m_returnTo)}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void KoperasiPage::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (auto view = tampilanDariTeks(json[QLatin1String("tampilan")].toString()))
        m_view = std::move(*view);
    m_overlays.clear();
    for (const QJsonValue &text : json[QLatin1String("ubahan")].toArray())
        if (auto view = tampilanDariTeks(text.toString()))
            m_overlays.push_back(std::move(*view));
    m_year = json[QLatin1String("tahun")].toInt(m_year);
    m_returnTo = json[QLatin1String("baris")].toString().toLongLong();
    m_detail->setChecked(json[QLatin1String("detail")].toBool(true) && !m_narrow);
    m_act = TindakanId(json[QLatin1String("tindakan")].toString());
    m_actTitle = json[QLatin1String("judul")].toString();
    m_searchField->setText(json[QLatin1String("cari")].toString());
    m_search = m_searchField->text();
    const auto quick = parseFilter(json[QLatin1String("syarat")].toString());
    m_quick = quick && !quick->conditions.empty() ? SaringCepat{{}, *quick} : SaringCepat{m_search, {}};
    applyView(true);
}

void KoperasiPage::refresh()
{
    m_model.muatUlang();
    readYears();
    if (m_dock->isVisibleTo(this))
        m_dock->tampilkan(m_dock->koperasi(), m_year);
}

QList<QAction *> KoperasiPage::verbs() const
{
    return {m_new, m_bulk, m_import, m_export, m_detail};
}

QList<QAction *> KoperasiPage::moreActions() const
{
    return {m_save, m_edit, m_copy, m_copyWithHeads, m_paste, m_selectAll, m_finder, m_saveView, m_print, m_reveal};
}

QString KoperasiPage::position() const
{
    const qint64 row = m_model.nomorBaris(m_table->currentIndex().row());
    return row > 0
               ? tr("Baris %1 dari %2")
                     .arg(angkaTabel(static_cast<double>(row)), angkaTabel(static_cast<double>(m_model.cocok())))
               : QString();
}

QString KoperasiPage::scopeText() const
{
    return m_year ? tr("TB %1").arg(m_year) : QString();
}

QList<QWidget *> KoperasiPage::panes() const
{
    QList<QWidget *> panes{m_searchField, m_table};
    if (m_dock->isVisibleTo(this))
        panes << m_dock;
    return panes;
}

QWidget *KoperasiPage::firstFocus() const
{
    return m_table;
}

QWidget *KoperasiPage::searchField() const
{
    return m_searchField;
}

bool KoperasiPage::event(QEvent *event)
{
    // While cells wait to be saved, Ctrl+Z takes them back one by one; afterwards it is the window's.
    if (event->type() == QEvent::FontChange && m_table) // later: the style walks all widgets just now, none may go
        QMetaObject::invokeMethod(
            this, [this] { applyView(true); }, Qt::QueuedConnection);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && !m_model.suntingan().kosong()) {
            if (event->type() == QEvent::KeyPress)
                m_editor.urungkanSel();
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

} // namespace lumbung
