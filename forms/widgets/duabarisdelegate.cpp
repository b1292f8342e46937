// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/duabarisdelegate.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int tepi = 10;
constexpr int lebarIkon = 26;

} // namespace

DuaBarisDelegate::DuaBarisDelegate(int rincianRole, std::function<Rupa(const QModelIndex &)> rupa, QObject *parent)
    : QStyledItemDelegate(parent), m_rincianRole(rincianRole), m_rupa(std::move(rupa))
{
}

int DuaBarisDelegate::sentenceHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const QRect wanted =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data().toString());
    return std::min(wanted.height(), 3 * option.fontMetrics.lineSpacing());
}

QSize DuaBarisDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 300) - 2 * tepi - lebarIkon;
    const QFontMetrics meta(metaFont(option.font));
    return {120, sentenceHeight(option, index, width) + meta.lineSpacing() + 16};
}

void DuaBarisDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? look.accentTint : look.surface);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), look.accent);
    painter->setPen(look.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const Rupa rupa = m_rupa(index);
    const QRect content = option.rect.adjusted(tepi, 7, -tepi, -8);
    paintIcon(*painter, QRectF(content.left(), content.top(), 16, option.fontMetrics.height()), rupa.iconName,
              look.tone(rupa.kind).text);
    const QRect text = content.adjusted(lebarIkon, 0, 0, 0);
    const int height = sentenceHeight(option, index, text.width());
    painter->setFont(option.font);
    painter->setPen(look.text);
    painter->drawText(QRect(text.left(), text.top(), text.width(), height), Qt::TextWordWrap,
                      index.data().toString());
    painter->setFont(metaFont(option.font));
    painter->setPen(look.text2);
    const QRect facts(text.left(), text.top() + height, text.width(), painter->fontMetrics().lineSpacing() + 2);
    painter->drawText(
        facts, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(m_rincianRole).toString(), Qt::ElideRight, facts.width()));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option.rect, look);
    painter->restore();
}

} // namespace lumbung
