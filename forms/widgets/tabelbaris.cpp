// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/tabelbaris.h"

#include "forms/widgets/look.h"
#include "forms/widgets/rowheight.h"
#include "forms/widgets/seldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace lumbung {

TabelBaris::TabelBaris(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sesuaikan.setSingleShot(true);
    m_sesuaikan.setInterval(0);
    connect(&m_sesuaikan, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TabelBaris::sesuaikan);
    ukur();
}

void TabelBaris::bungkus()
{
    m_bungkus = true;
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    if (auto *sel = qobject_cast<SelDelegate *>(itemDelegate()))
        sel->setBungkus(true);
    sesuaikan();
}

void TabelBaris::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TabelBaris::sesuaikan);
    connect(model, &QAbstractItemModel::dataChanged, this, &TabelBaris::sesuaikan);
}

/// Once for all columns that change together.
void TabelBaris::sesuaikan()
{
    if (m_bungkus)
        m_sesuaikan.start();
}

void TabelBaris::ukur()
{
    verticalHeader()->setDefaultSectionSize(lumbung::rowHeight(this));
    sesuaikan();
    const QPalette wanted = Look::of(palette()).itemViewPalette();
    if (palette().color(QPalette::Highlight) != wanted.color(QPalette::Highlight))
        setPalette(wanted);
}

void TabelBaris::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = currentIndex().siblingAtColumn(column);
            if (index.flags() & Qt::ItemIsEditable) {
                setCurrentIndex(index);
                edit(index);
                return;
            }
        }
    }
    QTableView::keyPressEvent(event);
}

void TabelBaris::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        ukur();
}

} // namespace lumbung
