// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/paint.h"

#include "forms/widgets/icon.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr qreal chipPadding = 7;
constexpr qreal chipGap = 5;

qreal chipIcon(const QFontMetricsF &metrics)
{
    return std::round(metrics.height() * 0.78);
}

} // namespace

QFont metaFont(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 0.9);
    return font;
}

QSizeF chipSize(const Chip &chip, const QFont &body)
{
    const QFontMetricsF metrics(metaFont(body));
    const qreal ends = chip.plain ? 0 : 2 * chipPadding;
    return {ends + chipIcon(metrics) + chipGap + metrics.horizontalAdvance(chip.text), metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRectF &rect, const Look &look, const QFont &body, const Chip &chip)
{
    const QFont font = metaFont(body);
    const QFontMetricsF metrics(font);
    const QSizeF wanted = chipSize(chip, body);
    QRectF box(rect.left(), rect.center().y() - wanted.height() / 2, std::min(wanted.width(), rect.width()),
               wanted.height());
    const Tone &tone = look.tone(chip.kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!chip.plain) {
        const bool draf = chip.kind == StatusKind::Draf;
        painter.setPen(draf ? QPen(look.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(draf ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 3, 3);
        box.adjust(chipPadding, 0, -chipPadding, 0);
    }
    const qreal side = chipIcon(metrics);
    paintIcon(painter, {box.left(), box.center().y() - side / 2, side, side},
              chip.iconName.isEmpty() ? iconNameOf(chip.kind) : chip.iconName, tone.text);
    box.setLeft(box.left() + side + chipGap);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(chip.text, Qt::ElideRight, box.width() + 1));
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &rect, const Look &look, double share, const QColor &color)
{
    const QRectF bar(rect.left(), std::floor(rect.center().y()) - 4, rect.width(), 8);
    painter.fillRect(bar, look.line);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(share, 0.0, 1.0), bar.height())), color);
}

void paintNegativeBar(QPainter &painter, const QRectF &rect, const Look &look)
{
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setPen(QPen(look.series[1], 1));
    painter.setBrush(QBrush(look.series[1], Qt::BDiagPattern));
    painter.drawRect(box);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, const Look &look, double share, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height()) - 4;
    const QRectF circle(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(color, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, -static_cast<int>(std::clamp(share, 0.0, 1.0) * 360 * 16));
    painter.restore();
}

void paintSparkline(QPainter &painter, const QRectF &rect, const Look &look, const std::vector<double> &values)
{
    std::vector<double> known;
    std::ranges::copy_if(values, std::back_inserter(known), [](double value) { return std::isfinite(value); });
    if (known.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(known);
    const double span = high > low ? high - low : 1;
    const QRectF area = rect.adjusted(2, 3, -2, -3);
    QPainterPath path;
    bool open = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            open = false;
            continue;
        }
        const QPointF point(area.left() +
                                area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                            area.bottom() - area.height() * (values[i] - low) / span);
        open ? path.lineTo(point) : path.moveTo(point);
        open = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.accent, 1.5));
    painter.drawPath(path);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.accentText, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

void paintPendingDot(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tone(StatusKind::Perbaikan).text);
    painter.drawEllipse(QPointF(rect.left() + 9, rect.center().y()), 3, 3);
    painter.restore();
}

} // namespace lumbung
