// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/nilaidelegate.h"

#include "forms/widgets/paint.h"
#include "models/koperasi/nilaikolommodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

void NilaiDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? look.hover : look.surface);
    QStyleOptionButton box;
    box.palette = option.widget->palette();
    const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    box.rect = QRect(option.rect.left() + 12, option.rect.center().y() - side / 2, side, side);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    box.state = QStyle::State_Enabled;
    box.state |= state == Qt::Checked            ? QStyle::State_On
                 : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                 : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    const QRect text = option.rect.adjusted(12 + side + 9, 0, -12, 0);
    const QFont meta = metaFont(option.font);
    const QString count = index.data(NilaiKolomModel::JumlahRole).toString();
    const int countWidth = QFontMetrics(meta).horizontalAdvance(count);
    painter->setFont(option.font);
    painter->setPen(index.data(NilaiKolomModel::KosongRole).toBool() ? look.text3 : look.text);
    painter->drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width() - countWidth - 8));
    painter->setFont(meta);
    painter->setPen(look.text3);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect), look);
    painter->restore();
}

QSize NilaiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 7};
}

bool NilaiDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    const bool key = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!key && event->type() != QEvent::MouseButtonRelease)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace lumbung
