// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/koperasitable.h"

#include "forms/koperasi/koperasidelegate.h"
#include "forms/widgets/look.h"
#include "models/koperasi/koperasitablemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace lumbung {

namespace {

/// The frozen view hands in-cell editing through, nothing else.
class FrozenColumns : public QTableView {
public:
    using QTableView::QTableView;
    bool startEdit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
    {
        return QTableView::edit(index, trigger, event);
    }
};

} // namespace

KoperasiTable::KoperasiTable(KoperasiTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new KoperasiHeader(this))
{
    setModel(&model);
    dress(this, m_header);
    setAccessibleName(tr("Tabel koperasi"));
    buildFrozen();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_frozen->setColumnWidth(column, width);
        placeFrozen();
        if (!m_settling) // a person drags the border
            Q_EMIT columnResized(column, width);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this](int logical, int from, int to) {
        if (logical == to)
            return; // our own move back
        m_header->moveSection(to, from);
        Q_EMIT columnMoved(from, std::max(to, 1));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_tickAnchor = -1;
        setFrozen(m_frozenCount);
    });
    fitRows();
}

void KoperasiTable::dress(QTableView *view, KoperasiHeader *header)
{
    view->setHorizontalHeader(header);
    view->setItemDelegate(new KoperasiDelegate(this));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setCornerWidget(new QWidget(view));
    view->setMouseTracking(true);
    view->setEditTriggers(EditKeyPressed);
    view->setSelectionMode(ExtendedSelection);
    view->setHorizontalScrollMode(ScrollPerPixel);
    view->setVerticalScrollMode(ScrollPerItem);
    view->setTabKeyNavigation(false);
    view->setPalette(Look::of(palette()).itemViewPalette());
    connect(header, &KoperasiHeader::menuRequested, this, &KoperasiTable::menuRequested);
    connect(header, &KoperasiHeader::tickRequested, this, &KoperasiTable::tickAllRequested);
}

void KoperasiTable::buildFrozen()
{
    m_frozen = new FrozenColumns(this);
    m_frozenHeader = new KoperasiHeader(m_frozen);
    m_frozen->setModel(&m_model);
    dress(m_frozen, m_frozenHeader);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    m_frozenHeader->setSectionsMovable(false);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_settling) // hiding and showing frozen columns resizes them too
            setColumnWidth(column, width);
    });
    viewport()->stackUnder(m_frozen);
}

void KoperasiTable::setWidths(const std::vector<int> &widths)
{
    const QScopedValueRollback settling(m_settling, true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i) + 1, widths[i]);
}

void KoperasiTable::setFrozen(int columns)
{
    const QScopedValueRollback settling(m_settling, true);
    m_frozenCount = std::clamp(columns, 0, std::max(0, m_model.columnCount() - 2));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column > m_frozenCount);
        m_frozen->setColumnWidth(column, columnWidth(column));
    }
    placeFrozen();
}

void KoperasiTable::placeFrozen()
{
    int width = 0;
    for (int column = 0; column <= m_frozenCount; ++column)
        width += columnWidth(column);
    m_frozen->setGeometry(0, 0, std::min(width, viewport()->width()), viewport()->height() + m_header->height());
    m_frozen->setFixedHeight(viewport()->height() + m_header->height());
}

void KoperasiTable::fitRows()
{
    const QScopedValueRollback settling(m_settling, true);
    const int height = fontMetrics().height() + 12;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
        view->verticalHeader()->setDefaultSectionSize(height);
    setColumnWidth(0, fontMetrics().height() + 20);
    m_header->setFixedHeight(m_header->sizeHint().height());
    m_frozenHeader->setFixedHeight(m_header->sizeHint().height());
    placeFrozen();
}

void KoperasiTable::setMarks(const KoperasiHeader::Tanda &marks)
{
    m_header->setTanda(marks);
    m_frozenHeader->setTanda(marks);
}

void KoperasiTable::setOpenColumn(int column)
{
    m_header->setTerbuka(column);
    m_frozenHeader->setTerbuka(column);
}

QPoint KoperasiTable::headCorner(int column) const
{
    const KoperasiHeader *header = column <= m_frozenCount ? m_frozenHeader : m_header;
    return header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height() - 1));
}

void KoperasiTable::showColumn(int column)
{
    const int row = std::max(0, currentIndex().row());
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row, column));
    else
        horizontalScrollBar()->setValue(m_header->sectionPosition(column));
}

QList<int> KoperasiTable::touchedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().row();
    return rows;
}

int KoperasiTable::visibleRows() const
{
    return std::min(m_model.rowCount(), viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()));
}

void KoperasiTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void KoperasiTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (!m_frozen)
        return;
    if (event->type() == QEvent::FontChange)
        fitRows();
    if (event->type() == QEvent::ApplicationPaletteChange)
        for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
            view->setPalette(Look::of(view->palette()).itemViewPalette());
}

void KoperasiTable::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int dirty : {std::exchange(m_hovered, row), row})
        for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
            view->viewport()->update(0, rowViewportPosition(dirty), view->viewport()->width(), rowHeight(dirty));
}

bool KoperasiTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    else if (event->type() == QEvent::MouseButtonDblClick) {
        const int row = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
        if (m_model.keyAt(row))
            Q_EMIT openRequested(row);
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        clicked(indexAt(mouse->position().toPoint()), mouse->modifiers());
    }
    return QTableView::viewportEvent(event);
}

bool KoperasiTable::eventFilter(QObject *watched, QEvent *event)
{
    if (m_frozen && watched == m_frozen->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (event->type() == QEvent::MouseMove) {
            hover(m_frozen->rowAt(mouse->position().toPoint().y()));
        } else if (event->type() == QEvent::Leave) {
            hover(-1);
        } else if (event->type() == QEvent::MouseButtonPress) {
            setFocus(Qt::MouseFocusReason);
        } else if (event->type() == QEvent::MouseButtonRelease) {
            clicked(m_frozen->indexAt(mouse->position().toPoint()), mouse->modifiers());
        } else if (event->type() == QEvent::MouseButtonDblClick) {
            const QModelIndex index = m_frozen->indexAt(mouse->position().toPoint());
            if (index.column() > 0 && m_model.keyAt(index.row()))
                Q_EMIT openRequested(index.row());
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void KoperasiTable::clicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    if (index.data(KoperasiTableModel::KepalaRole).toBool()) {
        m_model.lipat(index.row());
        return;
    }
    if (index.column() != 0)
        return;
    const bool tick = !index.data(KoperasiTableModel::TerpilihRole).toBool();
    if (modifiers.testFlag(Qt::ShiftModifier) && m_tickAnchor >= 0) {
        std::vector<RowKey> span;
        for (int row = std::min(m_tickAnchor, index.row()); row <= std::max(m_tickAnchor, index.row()); ++row)
            if (const RowKey key = m_model.keyAt(row))
                span.push_back(key);
        m_model.pilihan().pilihSemua(span);
    } else {
        m_model.pilihan().pilih(m_model.keyAt(index.row()), tick);
    }
    m_tickAnchor = index.row();
}

void KoperasiTable::toggleTicks()
{
    const QList<int> rows = touchedRows();
    const bool tick = std::any_of(rows.begin(), rows.end(), [this](int row) {
        const RowKey key = m_model.keyAt(row);
        return key && !m_model.pilihan().berisi(key);
    });
    for (const int row : rows) {
        if (const RowKey key = m_model.keyAt(row))
            m_model.pilihan().pilih(key, tick);
        else if (rows.size() == 1)
            m_model.lipat(row);
    }
}

void KoperasiTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Escape && m_model.lepasSuntingan(currentIndex())) {
        event->accept(); // the edited cell shows its stored value again
    } else if (event->key() == Qt::Key_Space && row >= 0) {
        toggleTicks();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier && state() != EditingState &&
               m_frozen->indexWidget(currentIndex()) == nullptr) {
        if (m_model.keyAt(row))
            Q_EMIT openRequested(row);
        else if (row >= 0)
            m_model.lipat(row);
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier &&
               currentIndex().column() > 0) {
        Q_EMIT menuRequested(currentIndex().column());
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool KoperasiTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.isValid() && index.column() <= m_frozenCount &&
        (trigger == EditKeyPressed || trigger == AllEditTriggers))
        return static_cast<FrozenColumns *>(m_frozen)->startEdit(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

QModelIndex KoperasiTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    const int covered = m_frozen->width();
    if (next.column() > m_frozenCount && visualRect(next).left() < covered)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(next).left() - covered);
    return next;
}

void KoperasiTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() > m_frozenCount) {
        QTableView::scrollTo(index, hint);
        return;
    }
    // A frozen column is always in sight: only the rows move.
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

} // namespace lumbung
