// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/seldelegate.h"

namespace lumbung {

/// The mapping table: a list to choose the meaning from, and how sure it is as a status.
class PetaDelegate : public SelDelegate {
    Q_OBJECT
public:
    explicit PetaDelegate(QObject *parent) : SelDelegate(-1, -1, parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace lumbung
