// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/barlist.h"

#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int shortestSpan = 60; ///< bars shorter than this cannot be compared

/// What all rows of one list share, so that their bars can be compared.
struct BarScale {
    double low = 0;
    double high = 0;
    int labelWidth = 0;
    int figureWidth = 0;
    int detailWidth = 0;
};

class BarRow final : public QAbstractButton {
public:
    BarRow(BarEntry entry, BarList::Figures figures, QWidget *parent)
        : QAbstractButton(parent), m_entry(std::move(entry)), m_figures(figures)
    {
        setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_entry.label, m_entry.figure, m_entry.detail).trimmed());
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setScale(const BarScale &scale)
    {
        m_scale = scale;
        updateGeometry();
        update();
    }

    QSize minimumSizeHint() const override
    {
        return {28 + m_scale.labelWidth + 16 + shortestSpan + m_scale.figureWidth + m_scale.detailWidth,
                sizeHint().height()};
    }

    QSize sizeHint() const override
    {
        const int line = QFontMetrics(metaFont(font())).height();
        return {240, line + (m_figures == BarList::Figures::AtBarEnd ? 1 : 6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = Look::of(palette());
        if (underMouse())
            painter.fillRect(rect(), look.hover);
        const bool atEnd = m_figures == BarList::Figures::AtBarEnd;
        QRect area = rect().adjusted(14, 0, -14, 0);
        painter.setFont(atEnd ? metaFont(font()) : font());
        painter.setPen(look.text);
        painter.drawText(QRect(area.left(), 0, m_scale.labelWidth, height()),
                         Qt::AlignVCenter | (atEnd ? Qt::AlignRight : Qt::AlignLeft),
                         painter.fontMetrics().elidedText(m_entry.label, Qt::ElideRight, m_scale.labelWidth));
        area.setLeft(area.left() + m_scale.labelWidth + (atEnd ? 10 : 16));
        if (!atEnd)
            area = paintColumns(painter, look, area);
        paintBarIn(painter, look, area, atEnd);
        if (hasFocus())
            paintFocus(painter, rect().adjusted(4, 0, -4, 0), look);
    }

private:
    /// Figure and detail at the right; returns what is left for the bar.
    QRect paintColumns(QPainter &painter, const Look &look, QRect area) const
    {
        painter.setFont(metaFont(font()));
        painter.setPen(look.text2);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, m_entry.detail);
        area.setRight(area.right() - m_scale.detailWidth);
        painter.setFont(font());
        painter.setPen(look.text);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, m_entry.figure);
        area.setRight(area.right() - m_scale.figureWidth);
        return area;
    }

    void paintBarIn(QPainter &painter, const Look &look, const QRect &area, bool atEnd) const
    {
        const int reserve = atEnd ? m_scale.figureWidth : 0;
        const double span = std::max(m_scale.high - m_scale.low, 1e-9);
        const double unit = (area.width() - reserve) / span;
        const double zero = area.left() - m_scale.low * unit;
        const double thick = atEnd ? 11 : 10;
        const double top = (height() - thick) / 2;
        const double length = std::abs(m_entry.value) * unit;
        const bool negative = m_entry.value < 0;
        const QRectF bar(negative ? zero - length : zero, top, std::max(length, 1.0), thick);
        if (negative)
            paintNegativeBar(painter, bar, look);
        else
            painter.fillRect(bar, look.accent);
        if (!atEnd)
            return;
        painter.fillRect(QRectF(zero, 0, 1, height()), look.lineStrong);
        painter.setFont(metaFont(font()));
        painter.setPen(negative ? look.tone(StatusKind::Perbaikan).text : look.text);
        const double left = negative ? zero + 6 : bar.right() + 6;
        painter.drawText(QRectF(left, 0, 200, height()), Qt::AlignVCenter | Qt::AlignLeft, m_entry.figure);
    }

    BarEntry m_entry;
    BarScale m_scale;
    BarList::Figures m_figures;
};

BarScale scaleOf(const QList<BarEntry> &entries, const QFont &body, bool atEnd)
{
    const QFontMetrics meta(metaFont(body));
    const QFontMetrics normal(body);
    BarScale scale;
    for (const BarEntry &entry : entries) {
        scale.low = std::min(scale.low, entry.value);
        scale.high = std::max(scale.high, entry.value);
        scale.labelWidth = std::max(scale.labelWidth, (atEnd ? meta : normal).horizontalAdvance(entry.label) + 2);
        scale.figureWidth =
            std::max(scale.figureWidth, (atEnd ? meta : normal).horizontalAdvance(entry.figure) + 14);
        if (!entry.detail.isEmpty())
            scale.detailWidth = std::max(scale.detailWidth, meta.horizontalAdvance(entry.detail) + 14);
    }
    scale.labelWidth = std::min(scale.labelWidth, 11 * normal.height());
    return scale;
}

} // namespace

BarList::BarList(Figures figures, QWidget *parent)
    : QWidget(parent), m_figures(figures), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 2, 0, 10);
    m_column->setSpacing(0);
}

void BarList::setEntries(const QList<BarEntry> &entries)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries = entries;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto *row = new BarRow(entries[i], m_figures, this);
        connect(row, &QAbstractButton::clicked, this, [this, i] { Q_EMIT opened(static_cast<int>(i)); });
        m_column->addWidget(row);
    }
    m_column->addStretch(1);
    measure();
}

void BarList::measure()
{
    const BarScale scale = scaleOf(m_entries, font(), m_figures == Figures::AtBarEnd);
    for (int i = 0; i < m_column->count(); ++i)
        if (auto *row = static_cast<BarRow *>(m_column->itemAt(i)->widget()))
            row->setScale(scale);
}

void BarList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace lumbung
