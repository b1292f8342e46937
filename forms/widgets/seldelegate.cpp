// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/seldelegate.h"

#include "forms/widgets/paint.h"
#include "forms/widgets/rowheight.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int tepiSel = 8;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

SelDelegate::SelDelegate(int tebalRole, int kepalaRole, QObject *parent)
    : QStyledItemDelegate(parent), m_tebalRole(tebalRole), m_kepalaRole(kepalaRole)
{
}

void SelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    painter->save();
    const bool head = m_kepalaRole >= 0 && index.data(m_kepalaRole).toBool();
    const bool bold = head || tebal(index);
    paintAlas(*painter, option, head ? look.accentTint : look.surface);
    const QColor &ink = index.column() == 0 && m_tebalRole >= 0 ? look.text2 : look.text;
    if (m_bungkus)
        paintBungkus(*painter, option, index.data().toString(), ink, bold);
    else
        paintTeks(*painter, option, index.data().toString(), ink, bold);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option.rect, look);
    painter->restore();
}

void SelDelegate::paintAlas(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground)
{
    const Look &look = Look::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? look.accentTint : ground);
    painter.setPen(look.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void SelDelegate::paintTeks(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                            const QColor &ink, bool bold)
{
    QFont font = option.font;
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect rect = option.rect.adjusted(tepiSel, 0, -tepiSel, 0);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

bool SelDelegate::tebal(const QModelIndex &index) const
{
    return m_tebalRole >= 0 && index.column() > 0 && index.data(m_tebalRole).toBool();
}

void SelDelegate::paintBungkus(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                               const QColor &ink, bool bold)
{
    QFont font = option.font;
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(option.rect.adjusted(tepiSel, 0, -tepiSel, 0), wrapFlags, text);
}

/// As high as the text is in bold, so that a row does not move when something in it is chosen.
QSize SelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!m_bungkus || !view)
        return QStyledItemDelegate::sizeHint(option, index);
    QFont font = option.font;
    font.setBold(m_tebalRole >= 0 && index.column() > 0);
    const int width = std::max(view->columnWidth(index.column()) - 2 * tepiSel, 1);
    const QRect wanted =
        QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), wrapFlags, index.data().toString());
    return {width, std::max(lumbung::rowHeight(view), wanted.height() + 12)};
}

} // namespace lumbung
