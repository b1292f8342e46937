// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lumbung {

class KoperasiTable;
struct Look;

/// Paints the cells of the koperasi table: ticks, group heads, status words, edited and refused cells, the
/// current cell's ring; and opens the in-cell editors.
class KoperasiDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit KoperasiDelegate(const KoperasiTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index,
                     bool selected) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const Look &look,
                   const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Look &look,
                   const QModelIndex &index) const;
    void paintMarks(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index) const;

    const KoperasiTable *m_table;
};

} // namespace lumbung
