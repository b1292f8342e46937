// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/koperasiheader.h"

#include <QTableView>

namespace lumbung {

class KoperasiTableModel;

/// The table view of the koperasi page. Frozen columns are a second view over the left edge that shares model,
/// selection and vertical scrolling.
class KoperasiTable : public QTableView {
    Q_OBJECT

public:
    explicit KoperasiTable(KoperasiTableModel &model, QWidget *parent = nullptr);
    using QTableView::edit;

    /// Widths of the field columns, from the first one on; not told by columnResized().
    void setWidths(const std::vector<int> &widths);
    void setFrozen(int columns); ///< field columns, beside the tick column
    int lastFrozenColumn() const { return m_frozenCount; }
    int hoveredRow() const { return m_hovered; }
    void setMarks(const KoperasiHeader::Tanda &marks);
    void setOpenColumn(int column);
    /// Where a column's head stands on the screen, to open its menu below.
    QPoint headCorner(int column) const;
    /// Height of a row at the present text size.
    void fitRows();
    void showColumn(int column);
    /// The rows of the cell selection, or the current one.
    QList<int> touchedRows() const;
    /// How many rows stand whole on screen.
    int visibleRows() const;

Q_SIGNALS:
    void menuRequested(int column);
    void tickAllRequested();
    void columnMoved(int from, int to);
    void columnResized(int column, int width); ///< by the person, with mouse or keys
    void openRequested(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void buildFrozen();
    void dress(QTableView *view, KoperasiHeader *header);
    void placeFrozen();
    void hover(int row);
    void clicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void toggleTicks();

    KoperasiTableModel &m_model;
    KoperasiHeader *m_header;
    KoperasiHeader *m_frozenHeader = nullptr;
    QTableView *m_frozen = nullptr;
    int m_frozenCount = 1;
    int m_hovered = -1;
    int m_tickAnchor = -1;
    bool m_settling = false; ///< the table itself sets widths now
};

} // namespace lumbung
