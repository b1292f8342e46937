// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/mainwindow.h"

#include "core/application/urungkan.h"
#include "forms/shell/appearance.h"
#include "forms/shell/commandbar.h"
#include "forms/shell/desk.h"
#include "forms/shell/dialogsebagai.h"
#include "forms/shell/documenttabs.h"
#include "forms/shell/latihanbanner.h"
#include "forms/shell/panewalk.h"
#include "forms/shell/pantausinkron.h"
#include "forms/shell/sebagaibanner.h"
#include "forms/shell/shortcutsheet.h"
#include "forms/shell/statusstrip.h"
#include "forms/shell/topbar.h"
#include "forms/widgets/toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

#include <utility>

namespace lumbung {

namespace {

constexpr int compactBelow = 1180; ///< narrower windows show the navigation as icons
constexpr int keepTabsAfter = 400; ///< ms; a crash loses at most that much of the tabs' state
const QString tabSpace = QStringLiteral("tab");
const QString tabName = QStringLiteral("jendela");

} // namespace

MainWindow::MainWindow(Desk &desk, const PageFactory &factory, const QList<NavEntry> &entries,
                       Appearance &appearance)
    : m_desk(desk),
      m_appearance(appearance),
      m_entries(entries),
      m_actions(this),
      m_top(new TopBar),
      m_menus(m_top->menus(), m_actions, appearance),
      m_nav(new NavBar(entries)),
      m_workbench(new Workbench(factory)),
      m_status(new StatusStrip),
      m_pantau(new PantauSinkron(desk, this))
{
    if (m_desk.sebagai)
        hanyaLihat();
    build();
    bindActions();
    bindNavigation();
    tampilkanSinkron();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepTabsAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &MainWindow::keepTabs);
    connect(m_workbench, &Workbench::tabsChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_workbench, &Workbench::currentChanged, this, &MainWindow::showPage);
    connect(&m_desk.events, &DeskEvents::dataChanged, this, [this] {
        for (Page *page : m_workbench->pages())
            page->refresh();
    });
    connect(&m_desk.events, &DeskEvents::undoable, this, &MainWindow::remember);
    connect(&m_desk.events, &DeskEvents::pelakuChanged, this, [this] { m_top->setRole(m_desk.pelaku); });
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::fit);
    resize(1366, 734); // the smallest screen that must feel good, less its title bar
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setMenuWidget(m_top);
    m_top->setRole(m_desk.pelaku);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_desk.kantor.latihan)
        column->addWidget(new LatihanBanner);
    if (m_desk.sebagai)
        column->addWidget(new SebagaiBanner(m_desk, m_actions.sebagai));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_nav);
    middle->addWidget(m_workbench, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
    m_commands = new CommandBar(m_desk, this);
    m_sheet = new ShortcutSheet(this);
    m_toast = new Toast(this);
    setMinimumSize(960, 600);
}

void MainWindow::bindActions()
{
    addActions(m_actions.all());
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.impor, [this] { openLink({QStringLiteral("impor")}); });
    on(m_actions.cadangkan, [this] {
        openLink({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), QStringLiteral("cadangan")}}});
    });
    on(m_actions.tentang, [this] {
        openLink({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), QStringLiteral("tentang")}}});
    });
    on(m_actions.tutupTab, [this] { m_workbench->closeCurrent(); });
    on(m_actions.keluar, [this] { close(); });
    on(m_actions.urungkan, [this] { undoLast(); });
    on(m_actions.cari, [this] { openCommandBar(); });
    on(m_actions.saring, [this] {
        if (QWidget *field = m_workbench->current()->searchField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
    on(m_actions.hurufBesar, [this] { m_appearance.stepScale(1); });
    on(m_actions.hurufKecil, [this] { m_appearance.stepScale(-1); });
    on(m_actions.hurufBiasa, [this] { m_appearance.setScale(100); });
    on(m_actions.segarkan, [this] { m_workbench->current()->refresh(); });
    on(m_actions.panel, [this] { walkPanes(panes(), 1); });
    on(m_actions.panelSebelum, [this] { walkPanes(panes(), -1); });
    on(m_actions.layarPenuh, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(m_actions.sebagai, [this] { lihatSebagai(); });
    on(m_actions.tabBerikut, [this] { m_workbench->step(1); });
    on(m_actions.tabSebelum, [this] { m_workbench->step(-1); });
    on(m_actions.kembali, [this] { m_workbench->back(); });
    on(m_actions.maju, [this] { m_workbench->forward(); });
    on(m_actions.pintasan, [this] {
        const Page *page = m_workbench->current();
        m_sheet->open(page->title(), page->verbs() + page->moreActions(), m_nav->pageActions(), m_actions.all());
    });
}

void MainWindow::lihatSebagai()
{
    if (m_desk.sebagai) {
        Q_EMIT kembaliDiminta();
        return;
    }
    m_desk.baca.run([](Office &office) { return office.sinkron().identitas(); })
        .then(this, [this](const Result<IdentitasPerangkat> &identitas) {
            if (!identitas)
                return;
            auto *dialog = new DialogSebagai(m_desk, *identitas, this);
            connect(dialog, &DialogSebagai::dipilih, this, &MainWindow::sebagaiDiminta);
            dialog->open();
        });
}

/// What only writes, or belongs to whoever really sits here, is not there.
void MainWindow::hanyaLihat()
{
    m_actions.sebagai->setText(tr("Kembali ke akun sendiri"));
    for (QAction *action : {m_actions.impor, m_actions.cadangkan, m_actions.tentang})
        action->setVisible(false);
}

void MainWindow::bindNavigation()
{
    connect(m_nav, &NavBar::chosen, this, [this](const QString &page) { openLink({page}); });
    addActions(m_nav->pageActions()); // Alt+1 to Alt+9
    connect(m_menus.data, &QMenu::aboutToShow, this, &MainWindow::fillDataMenu);
    connect(m_menus.jendela, &QMenu::aboutToShow, this, &MainWindow::fillWindowMenu);
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openCommandBar);
    connect(m_workbench, &Workbench::searchRequested, this, &MainWindow::openCommandBar);
    connect(m_top, &TopBar::roleRequested, this, [this] {
        openLink({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), QStringLiteral("kantor")}}});
    });
    connect(m_status, &StatusStrip::scaleRequested, this, [this] {
        openLink({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), QStringLiteral("tampilan")}}});
    });
    connect(m_status, &StatusStrip::sinkronRequested, this, [this] { openLink({QStringLiteral("sinkron")}); });
    connect(m_pantau, &PantauSinkron::berubah, this, &MainWindow::tampilkanSinkron);
    connect(m_commands, &CommandBar::linkChosen, this, &MainWindow::openLink);
    connect(m_toast, &Toast::verbTriggered, this, &MainWindow::undoLast);
}

void MainWindow::start(const std::optional<DeepLink> &first)
{
    m_desk.baca.run([](Office &office) { return office.workspace().baca(tabSpace, tabName); })
        .then(this, [this, first](const Result<std::optional<QString>> &kept) {
            const QString text = kept && *kept ? **kept : QString();
            if (const auto tabs = OpenTabs::fromText(text))
                m_workbench->restore(*tabs);
            if (!m_workbench->current())
                m_workbench->open({QStringLiteral("beranda")});
            if (first)
                openLink(*first);
            m_keptTabs = text;
            fit();
            Q_EMIT restored();
        });
}

void MainWindow::openLink(const DeepLink &link)
{
    m_workbench->open(link);
}

void MainWindow::openCommandBar()
{
    QList<QAction *> actions = m_workbench->current()->verbs() + m_workbench->current()->moreActions();
    actions += m_nav->pageActions() + m_actions.all();
    const QPoint corner = m_top->searchBox()->mapTo(this, QPoint(m_top->searchBox()->width(), 0));
    m_commands->openAt(corner + QPoint(0, -1), actions);
}

void MainWindow::fillDataMenu()
{
    m_menus.data->clear();
    const Page *page = m_workbench->current();
    m_menus.data->addActions(page->verbs());
    m_menus.data->addSeparator();
    m_menus.data->addActions(page->moreActions());
    if (m_menus.data->isEmpty())
        m_menus.data->addAction(tr("Tidak ada perintah data di halaman ini"))->setEnabled(false);
}

void MainWindow::fillWindowMenu()
{
    for (QAction *action : m_menus.jendela->actions())
        if (action->data().isValid())
            delete action;
    const auto pages = m_workbench->pages();
    for (int i = 0; i < pages.size(); ++i) {
        QAction *action = m_menus.jendela->addAction(pages[i]->title());
        action->setData(i);
        action->setCheckable(true);
        action->setChecked(pages[i] == m_workbench->current());
        connect(action, &QAction::triggered, this, [this, i] { m_workbench->setCurrent(i); });
    }
}

void MainWindow::showPage(Page *page)
{
    // The program's name comes last: Qt would add it to a title that ends in anything else.
    setWindowTitle(QStringLiteral("%1 – %2 – Lumbung").arg(page->title(), m_desk.kantor.nama));
    m_nav->setCurrent(page->link().page);
    m_status->setScopeText(page->scopeText().isEmpty() ? m_desk.wilayah.nama(m_desk.kantor.wilayah)
                                                       : page->scopeText());
    m_status->setPosition(page->position());
    if (std::exchange(m_shown, page) != page)
        m_toast->hide(); // it speaks of the page before; Ctrl+Z still takes the act back
    placeToast();
    m_actions.saring->setEnabled(page->searchField());
    m_actions.tutupTab->setEnabled(page->link().page != u"beranda");
    m_actions.kembali->setEnabled(m_workbench->history().canGoBack());
    m_actions.maju->setEnabled(m_workbench->history().canGoForward());
}

void MainWindow::tampilkanSinkron()
{
    const StatusSinkron &status = m_pantau->status();
    m_status->setSinkron(status, m_desk.clock.now());
    m_nav->setHitungan(QStringLiteral("sinkron"), status.perluDiperiksa,
                       tr("%1 perlu diperiksa").arg(status.perluDiperiksa));
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> all = m_workbench->current()->panes();
    if (all.isEmpty())
        all += m_workbench->current();
    return all + QList<QWidget *>{m_workbench->tabs(), m_nav};
}

void MainWindow::keepTabs()
{
    const QString text = m_workbench->openTabs().toText();
    if (text == m_keptTabs)
        return;
    m_keptTabs = text;
    m_desk.tulis.run([text](Office &office) { return office.workspace().simpan(tabSpace, tabName, text); });
}

void MainWindow::remember(const TindakanId &id, const QString &judul)
{
    m_undo.push_back({id, judul});
    m_actions.urungkan->setEnabled(true);
    m_actions.urungkan->setText(tr("&Urungkan: %1").arg(judul));
    m_toast->showText(judul, tr("Urungkan"));
    placeToast();
}

void MainWindow::undoLast()
{
    if (m_undo.empty())
        return;
    const Undoable last = m_undo.back();
    m_undo.pop_back();
    m_actions.urungkan->setEnabled(!m_undo.empty());
    m_actions.urungkan->setText(m_undo.empty() ? tr("&Urungkan") : tr("&Urungkan: %1").arg(m_undo.back().judul));
    m_desk.tulis
        .run([id = last.id, pelaku = m_desk.pelaku, &clock = m_desk.clock](Office &office) {
            return urungkan(office, id, pelaku, clock);
        })
        .then(this, [this, last](const Result<HasilUrungkan> &done) {
            if (!done) {
                m_undo.push_back(last);
                m_actions.urungkan->setEnabled(true);
                m_toast->showText(tr("Belum bisa diurungkan. Coba lagi."), tr("Urungkan"));
            } else {
                m_toast->showText(done->dilewati > 0
                                      ? tr("Diurungkan: %1. %2 isian yang sudah berubah lagi dibiarkan.")
                                            .arg(last.judul)
                                            .arg(done->dilewati)
                                      : tr("Diurungkan: %1").arg(last.judul),
                                  {});
                Q_EMIT m_desk.events.dataChanged();
            }
            placeToast();
        });
}

void MainWindow::fit()
{
    m_nav->setCompact(width() < compactBelow);
    m_nav->fit();
    m_status->setScale(m_appearance.scale());
    placeToast();
}

void MainWindow::placeToast()
{
    m_toast->place(m_status->leftLane().translated(m_status->mapTo(this, QPoint())));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk.sebagai) { // closing the look ends the look, not the day's work
        event->ignore();
        Q_EMIT kembaliDiminta();
        return;
    }
    keepTabs();
    QMainWindow::closeEvent(event);
}

} // namespace lumbung
