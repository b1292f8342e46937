// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/figurestrip.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lumbung {

FigureCell::FigureCell(const QString &caption, QWidget *parent) : QAbstractButton(parent)
{
    setText(caption);
    setAccessibleName(caption);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCell::setFigure(const QString &figure, const QString &detail, const QString &iconName)
{
    m_figure = figure;
    m_detail = detail;
    m_iconName = iconName;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(text(), figure, detail));
    update();
}

QSize FigureCell::sizeHint() const
{
    const int meta = QFontMetrics(metaFont(font())).height();
    return {200, 2 * meta + QFontMetrics(lettersFont(font(), Letters::Figure)).height() + 16};
}

QSize FigureCell::minimumSizeHint() const
{
    return {110, sizeHint().height()};
}

void FigureCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), look.hover);
    QRect rest = rect().adjusted(16, 8, -8, -6);
    const auto line = [&](const QFont &used, const QColor &ink, const QString &words) {
        painter.setFont(used);
        painter.setPen(ink);
        const int high = painter.fontMetrics().height();
        painter.drawText(QRect(rest.left(), rest.top(), rest.width(), high), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
        rest.setTop(rest.top() + high);
    };
    line(metaFont(font()), look.text2, text());
    line(lettersFont(font(), Letters::Figure), look.text, m_figure);
    if (!m_iconName.isEmpty()) {
        const int side = QFontMetrics(metaFont(font())).height() - 2;
        paintIcon(painter, QRectF(rest.left(), rest.top() + 1, side, side), m_iconName, look.text2);
        rest.setLeft(rest.left() + side + 5);
    }
    line(metaFont(font()), look.text2, m_detail);
    if (hasFocus())
        paintFocus(painter, rect().adjusted(2, 2, -2, -2), look);
}

FigureStrip::FigureStrip(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    setProperty("peran", QStringLiteral("panel"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
}

FigureCell *FigureStrip::addFigure(const QString &caption)
{
    if (m_row->count() > 0) {
        auto *rule = new QFrame;
        rule->setProperty("peran", QStringLiteral("garis"));
        rule->setFixedWidth(1);
        m_row->addWidget(rule);
    }
    auto *cell = new FigureCell(caption, this);
    m_row->addWidget(cell, 1);
    return cell;
}

} // namespace lumbung
