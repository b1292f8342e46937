// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/koperasiform.h"

#include "forms/koperasi/bagianisian.h"
#include "forms/koperasi/daftarriwayat.h"
#include "forms/koperasi/daftarseksi.h"
#include "forms/koperasi/meterisian.h"
#include "forms/koperasi/panelbanding.h"
#include "forms/koperasi/panelbeda.h"
#include "forms/koperasi/ringkasanmasalah.h"
#include "forms/koperasi/tabdatar.h"
#include "forms/sinkron/bilahkonflik.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/statuslabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

KoperasiForm::KoperasiForm(Desk &desk, const DeepLink &link, QWidget *parent)
    : Page(parent), m_desk(desk), m_model(desk.baca, desk.tulis, desk.clock, desk.chance, desk.pelaku)
{
    makeActions();
    build();
    connectModel();
    connect(&desk.events, &DeskEvents::pelakuChanged, this, [this] { m_model.setPelaku(m_desk.pelaku); });
    openLink(link);
}

KoperasiForm::~KoperasiForm()
{
    // Nobody hears of it any more: the window around may be half gone, and a quick store answers at once.
    blockSignals(true);
    m_model.disconnect(this);
    // Closing asks nothing: what was typed stays as a draft.
    serahkan();
    if (m_model.berubah())
        m_model.simpanDraf();
    // The widgets go before the model they speak to: losing the focus still hands over a text.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void KoperasiForm::makeActions()
{
    m_save = makeAction(this, tr("Simpan"), u"save"_qs);
    m_save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return),
                          QKeySequence(Qt::CTRL | Qt::Key_S)});
    m_saveNew = makeAction(this, tr("Simpan dan baru"), u"file-plus"_qs);
    m_saveNew->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    m_next = makeAction(this, tr("Masalah berikutnya"), u"arrow-down"_qs, QKeySequence(Qt::Key_F3));
    m_copy = makeAction(this, tr("Salin isian dari tahun lalu"), u"copy"_qs, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_copySection = makeAction(this, tr("Salin dari tahun lalu"), u"copy"_qs);
    m_print = makeAction(this, tr("Cetak isian"), u"printer"_qs, QKeySequence::Print);
    m_toggle = makeAction(this, tr("Panel kanan"), u"panel-right"_qs, QKeySequence(Qt::Key_F7));
    m_remove = makeAction(this, tr("Hapus koperasi"), u"trash-2"_qs);
    m_dropDraft = makeAction(this, tr("Buang draf"), u"rotate-ccw"_qs);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    for (QAction *action :
         {m_save, m_saveNew, m_next, m_copy, m_copySection, m_print, m_toggle, m_remove, m_dropDraft}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_save, &QAction::triggered, this, [this] { save(false); });
    connect(m_saveNew, &QAction::triggered, this, [this] { save(true); });
    connect(m_next, &QAction::triggered, this, &KoperasiForm::nextProblem);
    connect(m_copy, &QAction::triggered, this, &KoperasiForm::copyField);
    connect(m_copySection, &QAction::triggered, this,
            [this] { m_model.salinDariTahunLalu(m_sections->terpilih()); });
    connect(m_print, &QAction::triggered, this, &KoperasiForm::printForm);
    connect(m_remove, &QAction::triggered, &m_model, &KoperasiEditorModel::hapus);
    connect(m_dropDraft, &QAction::triggered, &m_model, &KoperasiEditorModel::buangDraf);
}

void KoperasiForm::build()
{
    buildHeader();
    m_message = new MessageBar(this);
    m_conflict = new BilahKonflik(m_desk, this);
    connect(m_conflict, &BilahKonflik::putuskanDiminta, this, &Page::openRequested);
    connect(m_message, &MessageBar::verbTriggered, this, [this] {
        m_model.gabungkan();
        m_message->hide();
        m_differences->tampilkan();
        openPanel(2);
    });
    m_split = new QSplitter(this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildMiddle());
    m_split->addWidget(buildPanel());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({222, 1000, 338}); // the outer two grow to what their words need
    m_bar = new ActionBar(this);
    m_bar->addVerb(m_next);
    m_saveNewButton = m_bar->addVerb(m_saveNew);
    m_saveButton = m_bar->addVerb(m_save, VerbButton::Rank::Main);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    column->addWidget(m_split, 1);
    column->addWidget(m_bar);
}

void KoperasiForm::buildHeader()
{
    m_header = new PageHeader({}, this);
    m_chip = new StatusLabel(this);
    m_year = new VerbButton({}, u"calendar"_qs, VerbButton::Rank::Small, this);
    m_year->setMenuMark(true);
    m_meter = new MeterIsian(this);
    m_header->addBeside(m_chip);
    m_header->addBeside(m_year);
    m_printButton = m_header->addVerb(m_print);
    auto *panelButton = new VerbButton({}, u"panel-right"_qs, VerbButton::Rank::Normal, this);
    panelButton->setAccessibleName(tr("Tampilkan panel kanan"));
    panelButton->setToolTip(tr("Panel kanan (F7)"));
    connect(panelButton, &QAbstractButton::clicked, m_toggle, &QAction::toggle);
    m_header->addRight(panelButton);
    m_header->addRight(m_meter);
    connect(m_year, &QAbstractButton::clicked, this, &KoperasiForm::showYears);
}

QWidget *KoperasiForm::buildLeft()
{
    m_sections = new DaftarSeksi(this);
    connect(m_sections, &DaftarSeksi::sectionChosen, this, &KoperasiForm::showSection);
    connect(m_sections, &DaftarSeksi::sectionEntered, this,
            [this](Section section) { bukaIsian(isianSeksi(section).front()); });
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_sections);
    return left;
}

QWidget *KoperasiForm::buildMiddle()
{
    auto *middle = new QFrame(this);
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_summary = new RingkasanMasalah(middle);
    auto *summaryRow = new QVBoxLayout;
    summaryRow->setContentsMargins(20, 10, 20, 0);
    summaryRow->addWidget(m_summary);
    column->addLayout(summaryRow);
    m_pages = new QStackedWidget(middle);
    column->addWidget(m_pages, 1);
    connect(m_summary, &RingkasanMasalah::jumpRequested, this, &KoperasiForm::bukaIsian);
    return middle;
}

QWidget *KoperasiForm::buildPanel()
{
    auto *panel = new QFrame(this);
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    m_panel = panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    m_panelTabs = new TabDatar(tr("Panel kanan"), panel);
    m_panelTabs->addTab(tr("Tahun lalu"));
    m_panelTabs->addTab(tr("Riwayat"));
    m_panelTabs->addTab(tr("Beda"));
    m_comparison = new PanelBanding(m_model, panel);
    m_history = new DaftarRiwayat(m_desk.wilayah, panel);
    m_differences = new PanelBeda(m_model, m_desk.wilayah, panel);
    auto *pages = new QStackedWidget(panel);
    pages->addWidget(m_comparison);
    pages->addWidget(m_history);
    pages->addWidget(m_differences);
    column->addWidget(m_panelTabs);
    column->addWidget(pages, 1);
    m_panelTabs->setTabVisible(2, false);
    connect(m_panelTabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_panelTabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == 1)
            readHistory();
    });
    connect(m_toggle, &QAction::toggled, panel, &QWidget::setVisible);
    connect(m_comparison, &PanelBanding::fieldRequested, this, &KoperasiForm::bukaIsian);
    connect(m_history, &DaftarRiwayat::undoRequested, this, &KoperasiForm::askUndo);
    return panel;
}

void KoperasiForm::fit()
{
    // Large text on a small screen: the fields keep their room, the panel comes back with F7.
    constexpr int roomyCharacters = 125;
    const bool narrow = width() < fontMetrics().averageCharWidth() * roomyCharacters;
    m_sections->setFixedWidth(std::max(206, fontMetrics().averageCharWidth() * 25));
    m_panel->setMinimumWidth(m_comparison->lebarPas());
    m_saveNewButton->setVisible(!narrow);
    m_saveButton->setHint(narrow ? QString() : m_save->shortcut().toString(QKeySequence::NativeText));
    m_printButton->setHint(narrow ? QString() : m_print->shortcut().toString(QKeySequence::NativeText));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_toggle->setChecked(!narrow);
    showHeader();
}

void KoperasiForm::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void KoperasiForm::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) // once every part has its new letters
        QMetaObject::invokeMethod(this, &KoperasiForm::fit, Qt::QueuedConnection);
}

void KoperasiForm::openPanel(int tab)
{
    m_toggle->setChecked(true);
    m_panelTabs->setTabVisible(2, tab == 2 || m_panelTabs->isTabVisible(2));
    m_panelTabs->setCurrentIndex(tab);
}

void KoperasiForm::openLink(const DeepLink &link)
{
    m_asked = link;
    const int year = link.query.value(u"tahun"_qs).toInt();
    m_current = fieldOfKey(link.query.value(u"isian"_qs)).value_or(m_current);
    if (link.item == u"baru")
        m_model.baru(KoperasiId(link.query.value(u"id"_qs)), year);
    else
        m_model.buka(KoperasiId(link.item), year);
}

QString KoperasiForm::title() const
{
    if (!m_model.nama().isEmpty())
        return m_model.nama();
    return m_model.muatan().baru ? tr("Koperasi baru") : tr("Koperasi");
}

DeepLink KoperasiForm::link() const
{
    const MuatanIsian &load = m_model.muatan();
    if (load.id.isEmpty())
        return m_asked;
    DeepLink link{u"koperasi"_qs, load.baru ? u"baru"_qs : load.id.text()};
    if (load.baru)
        link.query[u"id"_qs] = load.id.text();
    if (load.tahunBuku)
        link.query[u"tahun"_qs] = QString::number(load.tahunBuku);
    return link;
}

void KoperasiForm::follow(const DeepLink &link)
{
    if (const int year = link.query.value(u"tahun"_qs).toInt();
        year > 0 && m_model.keadaan() == KoperasiEditorModel::Keadaan::Siap)
        m_model.gantiTahun(year);
    if (const auto field = fieldOfKey(link.query.value(u"isian"_qs)))
        bukaIsian(*field);
}

QByteArray KoperasiForm::saveState() const
{
    const QJsonObject state{{u"isian"_qs, keyOf(m_current)}, {u"panel"_qs, m_narrow || m_toggle->isChecked()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void KoperasiForm::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    m_toggle->setChecked(json[QLatin1String("panel")].toBool(true) && !m_narrow);
    if (const auto field = fieldOfKey(json[QLatin1String("isian")].toString()))
        m_current = *field;
}

void KoperasiForm::refresh()
{
    m_model.segarkan();
    m_conflict->tanya(m_model.muatan().id);
    if (m_panelTabs->currentIndex() == 1)
        readHistory();
}

QList<QAction *> KoperasiForm::verbs() const
{
    return {m_save, m_next, m_copySection, m_print, m_toggle};
}

QList<QAction *> KoperasiForm::moreActions() const
{
    return {m_saveNew, m_copy, m_dropDraft, m_remove};
}

QString KoperasiForm::position() const
{
    int number = 0;
    int all = 0;
    for (const Section section : urutanSeksi())
        for (const Field field : isianSeksi(section)) {
            ++all;
            if (field == m_current)
                number = all;
        }
    return tr("Isian %1 dari %2").arg(number).arg(all);
}

QString KoperasiForm::scopeText() const
{
    const auto kode = KodeWilayah::parse(m_model.nilai(Field::Wilayah).text());
    const QString name = kode ? m_desk.wilayah.nama(kode->at(TingkatWilayah::Kecamatan)) : QString();
    return name.isEmpty() ? QString() : tr("Kec. %1").arg(name);
}

QList<QWidget *> KoperasiForm::panes() const
{
    QList<QWidget *> panes{m_sections, m_pages};
    if (m_panel->isVisibleTo(this))
        panes << m_panel;
    return panes << m_bar;
}

QWidget *KoperasiForm::firstFocus() const
{
    const auto page = m_placed ? m_built.find(spec(m_current).section) : m_built.end();
    return page == m_built.end() ? nullptr : page->second->baris(m_current)->editor();
}

} // namespace lumbung
