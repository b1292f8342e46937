// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lumbung {

/// The mapping table: a list to choose the meaning from, and how sure it is as a status.
class PetaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// A line under each row, our colours for chosen and current: shared by the wizard's tables.
class SelDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Cells whose `tebalRole` is true are drawn bold (differences), those of `kepalaRole` tinted (headings).
    explicit SelDelegate(int tebalRole = -1, int kepalaRole = -1, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_tebalRole;
    int m_kepalaRole;
};

} // namespace lumbung
