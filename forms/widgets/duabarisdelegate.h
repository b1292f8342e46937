// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/look.h"

#include <QStyledItemDelegate>

#include <functional>

namespace lumbung {

/// Paints a row of DaftarDuaBaris: icon of a status, a sentence that may wrap to two lines, facts below.
class DuaBarisDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Rupa {
        StatusKind kind = StatusKind::Info;
        QString iconName;
    };
    /// `rincianRole`: the facts; `rupa`: the status of a row.
    DuaBarisDelegate(int rincianRole, std::function<Rupa(const QModelIndex &)> rupa, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int sentenceHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    int m_rincianRole;
    std::function<Rupa(const QModelIndex &)> m_rupa;
};

} // namespace lumbung
