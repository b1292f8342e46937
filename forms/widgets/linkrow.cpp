// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/linkrow.h"

#include "forms/widgets/icon.h"

#include <QPainter>

#include <cmath>

namespace lumbung {

LinkRow::LinkRow(const QString &iconName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleName(QStringLiteral("%1. %2").arg(text(), detail));
    updateGeometry();
}

void LinkRow::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), chip.text));
    updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    const int second = m_detail.isEmpty() ? 13 : QFontMetrics(metaFont(font())).height() + 8;
    return {220, fontMetrics().height() + second};
}

QSize LinkRow::minimumSizeHint() const
{
    const int icon = fontMetrics().height() - 2;
    int width = 14 + fontMetrics().horizontalAdvance(text()) + 8 + icon + 12;
    if (!m_iconName.isEmpty())
        width += icon + 10;
    if (!m_chip.text.isEmpty())
        width += static_cast<int>(std::ceil(chipSize(m_chip, font()).width())) + 8;
    return {width + 1, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    if (underMouse())
        painter.fillRect(rect(), look.hover);
    painter.fillRect(QRect(0, 0, width(), 1), look.line);
    const int side = fontMetrics().height() - 2;
    QRectF rest = QRectF(rect()).adjusted(14, 1, -12, 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, {rest.left(), rest.center().y() - side / 2.0, qreal(side), qreal(side)}, m_iconName,
                  look.text2);
        rest.setLeft(rest.left() + side + 10);
    }
    paintIcon(painter, {rest.right() - side, rest.center().y() - side / 2.0, qreal(side), qreal(side)},
              QStringLiteral("chevron-right"), look.text2);
    rest.setRight(rest.right() - side - 8);
    if (!m_chip.text.isEmpty()) {
        const qreal wide = chipSize(m_chip, font()).width();
        paintChip(painter, {rest.right() - wide, rest.top(), wide, rest.height()}, look, font(), m_chip);
        rest.setRight(rest.right() - wide - 8);
    }
    painter.setFont(font());
    painter.setPen(look.text);
    const QRectF first = m_detail.isEmpty() ? rest : QRectF(rest.left(), 4, rest.width(), fontMetrics().height());
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(rest.width())));
    if (!m_detail.isEmpty()) {
        painter.setFont(metaFont(font()));
        painter.setPen(look.text2);
        painter.drawText(
            QRectF(rest.left(), first.bottom(), rest.width(), height() - first.bottom() - 3),
            Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, static_cast<int>(rest.width())));
    }
    if (hasFocus())
        paintFocus(painter, rect().adjusted(2, 1, -2, 0), look);
}

} // namespace lumbung
