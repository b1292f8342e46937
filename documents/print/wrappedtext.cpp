// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/wrappedtext.h"

#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <algorithm>

namespace lumbung {

namespace {

/// A ligature ("fi") is one glyph that text search and copying do not find again; Qt draws none between letters
/// that are spaced, and a 64th of a dot is not seen.
QFont withoutLigatures(QFont font)
{
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

TextMetrics::TextMetrics(const QFont &font, QPaintDevice *device)
    : m_font(withoutLigatures(font)), m_device(device), m_metrics(m_font, device)
{
}

double TextMetrics::width(const QString &text) const
{
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, m_metrics.horizontalAdvance(line));
    return widest;
}

double TextMetrics::longestWord(const QString &text) const
{
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        for (const QString &word : line.split(u' '))
            widest = std::max(widest, m_metrics.horizontalAdvance(word));
    return widest;
}

std::vector<QString> TextMetrics::lines(const QString &text, double width) const
{
    std::vector<QString> all;
    for (const QString &paragraph : text.split(u'\n')) {
        if (m_metrics.horizontalAdvance(paragraph) <= width) {
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
    double top = place.top();
    for (const QString &line : lines) {
        const double spare = place.width() - m_metrics.horizontalAdvance(line);
        const double left = perataan == Perataan::Kiri ? 0 : perataan == Perataan::Kanan ? spare : spare / 2;
        painter.drawText(QPointF(place.left() + left, top + m_metrics.ascent()), line);
        top += lineHeight();
    }
}

} // namespace lumbung
