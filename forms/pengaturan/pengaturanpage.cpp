// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/pengaturanpage.h"

#include "forms/pengaturan/bagiancadangan.h"
#include "forms/pengaturan/bagiankantor.h"
#include "forms/pengaturan/bagiankeamanan.h"
#include "forms/pengaturan/bagiantampilan.h"
#include "forms/pengaturan/bagiantentang.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/pageheader.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

PengaturanPage::PengaturanPage(Desk &desk, Appearance &appearance, OfficeCare &care, PenjagaKantor &penjaga,
                               LembarKunciPrinter &printer, QWidget *parent)
    : Page(parent), m_list(new QListWidget), m_sections(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Pengaturan")));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 16, 12);
    row->setSpacing(16);
    column->addLayout(row, 1);
    m_list->setAccessibleName(tr("Bagian pengaturan"));
    m_list->setFixedWidth(206);
    m_list->setProperty("peran", QStringLiteral("bagian"));
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    addSection(QStringLiteral("tampilan"), tr("Tampilan"), QStringLiteral("palette"),
               new BagianTampilan(appearance));
    addSection(QStringLiteral("kantor"), tr("Kantor"), QStringLiteral("building-2"), new BagianKantor(desk, care));
    addSection(QStringLiteral("keamanan"), tr("Keamanan"), QStringLiteral("lock"),
               new BagianKeamanan(desk, penjaga, printer));
    addSection(QStringLiteral("cadangan"), tr("Cadangan"), QStringLiteral("database-backup"),
               new BagianCadangan(desk, care));
    addSection(QStringLiteral("tentang"), tr("Tentang"), QStringLiteral("info"), new BagianTentang);
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, &Page::linkChanged);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

void PengaturanPage::addSection(const QString &key, const QString &name, const QString &iconName, QWidget *section)
{
    m_keys += key;
    new QListWidgetItem(icon(iconName), name, m_list);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_sections->addWidget(scroll);
}

/// Rows are measured when they are added, before the style sheet has said how much room they need.
void PengaturanPage::layList()
{
    const int side = m_list->fontMetrics().height();
    m_list->setIconSize({side, side});
    m_list->doItemsLayout();
}

void PengaturanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    layList();
}

void PengaturanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &PengaturanPage::layList, Qt::QueuedConnection);
}

QString PengaturanPage::title() const
{
    return tr("Pengaturan");
}

QString PengaturanPage::iconName() const
{
    return QStringLiteral("settings");
}

DeepLink PengaturanPage::link() const
{
    return {QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), m_keys.value(m_list->currentRow())}}};
}

void PengaturanPage::follow(const DeepLink &link)
{
    const auto at = m_keys.indexOf(link.query.value(QStringLiteral("bagian")));
    if (at >= 0)
        m_list->setCurrentRow(static_cast<int>(at));
}

QList<QWidget *> PengaturanPage::panes() const
{
    return {m_list, m_sections};
}

} // namespace lumbung
