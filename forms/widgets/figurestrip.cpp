// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/figurestrip.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int cellLeft = 16;
constexpr int cellRight = 8;

} // namespace

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
    updateGeometry();
    update();
}

QSize FigureCell::sizeHint() const
{
    const int meta = QFontMetrics(metaFont(font())).height();
    return {200, 2 * meta + QFontMetrics(lettersFont(font(), Letters::Figure)).height() + 16};
}

QSize FigureCell::minimumSizeHint() const
{
    const QFontMetrics meta(metaFont(font()));
    const int icon = m_iconName.isEmpty() ? 0 : meta.height() + 3;
    const int words = std::max({meta.horizontalAdvance(text()), meta.horizontalAdvance(m_detail) + icon,
                                QFontMetrics(lettersFont(font(), Letters::Figure)).horizontalAdvance(m_figure)});
    return {cellLeft + words + cellRight + 1, sizeHint().height()};
}

void FigureCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), look.hover);
    QRect rest = rect().adjusted(cellLeft, 8, -cellRight, -6);
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

FigureStrip::FigureStrip(QWidget *parent) : QFrame(parent)
{
    setProperty("peran", QStringLiteral("panel"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would keep it to one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureCell *FigureStrip::addFigure(const QString &caption)
{
    m_cells += new FigureCell(caption, this);
    updateGeometry();
    arrange();
    return m_cells.back();
}

int FigureStrip::columnsIn(int width) const
{
    int widest = 1;
    for (const FigureCell *cell : m_cells)
        widest = std::max(widest, cell->minimumSizeHint().width() + 1);
    const int count = static_cast<int>(m_cells.size());
    const int fitting = std::clamp((width - 2) / widest, 1, std::max(count, 1));
    const int rows = (count + fitting - 1) / fitting;
    return rows > 0 ? (count + rows - 1) / rows : 1; // rows as even as they can be
}

int FigureStrip::rowHeight() const
{
    return m_cells.isEmpty() ? 0 : m_cells.front()->sizeHint().height();
}

QSize FigureStrip::sizeHint() const
{
    int width = 2;
    for (const FigureCell *cell : m_cells)
        width += cell->sizeHint().width() + 1;
    return {width, rowHeight() + 2};
}

QSize FigureStrip::minimumSizeHint() const
{
    int widest = 0;
    for (const FigureCell *cell : m_cells)
        widest = std::max(widest, cell->minimumSizeHint().width());
    return {widest + 2, rowHeight() + 2};
}

int FigureStrip::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int rows = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    return rows * (rowHeight() + 1) + 1;
}

void FigureStrip::arrange()
{
    const int columns = columnsIn(width());
    const double share = (width() - 2.0) / columns;
    for (int i = 0; i < m_cells.size(); ++i) {
        const int left = 1 + static_cast<int>(share * (i % columns));
        const int right = 1 + static_cast<int>(share * (i % columns + 1));
        m_cells[i]->setGeometry(left, 1 + i / columns * (rowHeight() + 1), right - left - 1, rowHeight());
    }
    update();
}

bool FigureStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a figure or the text scale has changed
        updateGeometry();
        arrange();
    }
    return QFrame::event(event);
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FigureStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Look::of(palette()).line);
    for (const FigureCell *cell : m_cells) {
        const QRect box = cell->geometry();
        if (box.left() > 1)
            painter.drawLine(box.left() - 1, box.top(), box.left() - 1, box.bottom());
        if (box.top() > 1)
            painter.drawLine(1, box.top() - 1, width() - 2, box.top() - 1);
    }
}

} // namespace lumbung
