// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/tabelimpor.h"

#include "forms/widgets/look.h"
#include "forms/widgets/rowheight.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace lumbung {

TabelImpor::TabelImpor(const QString &accessibleName, QWidget *parent) : QTableView(parent)
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
    ukur();
}

void TabelImpor::ukur()
{
    verticalHeader()->setDefaultSectionSize(lumbung::rowHeight(this));
    const QPalette wanted = Look::of(palette()).itemViewPalette();
    if (palette().color(QPalette::Highlight) != wanted.color(QPalette::Highlight))
        setPalette(wanted);
}

void TabelImpor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
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

void TabelImpor::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        ukur();
}

DaftarDuaBaris::DaftarDuaBaris(const QString &accessibleName, QWidget *parent) : QListView(parent)
{
    setAccessibleName(accessibleName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setPalette(Look::of(palette()).itemViewPalette());
    setUniformItemSizes(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void DaftarDuaBaris::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT barisDipilih(current.row());
}

} // namespace lumbung
