// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <algorithm>

namespace lumbung {

TextMetrics::TextMetrics(const QFont &font, QPaintDevice *device)
    : m_font(font),
      m_device(device),
      m_lineHeight(QFontMetricsF(font, device).height()),
      m_ascent(QFontMetricsF(font, device).ascent())
{
}

double TextMetrics::width(const QString &text) const
{
    double widest = 0;
    const QFontMetricsF metrics(m_font, m_device);
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double TextMetrics::longestWord(const QString &text) const
{
    double widest = 0;
    const QFontMetricsF metrics(m_font, m_device);
    for (const QString &line : text.split(u'\n'))
        for (const QString &word : line.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

std::vector<QString> TextMetrics::lines(const QString &text, double width) const
{
    std::vector<QString> all;
    const QFontMetricsF metrics(m_font, m_device);
    for (const QString &paragraph : text.split(u'\n')) {
        if (metrics.horizontalAdvance(paragraph) <= width) {
            all.push_back(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, m_font, m_device);
        layout.setTextOption([] {
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            return option;
        }());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            all.push_back(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return all;
}

void TextMetrics::draw(QPainter &painter, const QRectF &place, const std::vector<QString> &lines,
                       Perataan perataan) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font, m_device);
    double top = place.top();
    for (const QString &line : lines) {
        const double spare = place.width() - metrics.horizontalAdvance(line);
        const double left = perataan == Perataan::Kiri ? 0 : perataan == Perataan::Kanan ? spare : spare / 2;
        painter.drawText(QPointF(place.left() + left, top + m_ascent), line);
        top += m_lineHeight;
    }
}

} // namespace lumbung
