// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/baloktahun.h"

#include "forms/widgets/paint.h"
#include "models/koperasi/teksisian.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lumbung {

void BalokTahun::setTahun(std::vector<Tahun> tahun)
{
    m_years = std::move(tahun);
    QStringList words;
    for (const Tahun &year : m_years)
        words << (year.ada ? tr("%1: %2").arg(year.tahun).arg(angkaTabel(year.nilai))
                           : tr("%1: kosong").arg(year.tahun));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize BalokTahun::sizeHint() const
{
    return {200, 2 * fontMetrics().height() + 48};
}

QSize BalokTahun::minimumSizeHint() const
{
    const QFontMetrics meta(metaFont(font()));
    int widest = meta.horizontalAdvance(QStringLiteral("0000"));
    for (const Tahun &year : m_years)
        if (year.ada)
            widest = std::max(widest, meta.horizontalAdvance(angkaTabel(year.nilai)));
    return {static_cast<int>(m_years.size()) * (widest + 4), sizeHint().height()};
}

void BalokTahun::paintEvent(QPaintEvent *)
{
    if (m_years.empty())
        return;
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.setFont(metaFont(font()));
    const int text = painter.fontMetrics().height();
    const double slot = width() / static_cast<double>(m_years.size());
    const double base = height() - text - 4;
    const double tallest = base - text - 2;
    double most = 0;
    for (const Tahun &year : m_years)
        most = std::max(most, std::abs(year.nilai));
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const Tahun &year = m_years[i];
        const QRectF column(static_cast<double>(i) * slot, 0, slot, height());
        painter.setPen(look.text2);
        painter.drawText(QRectF(column.left(), base + 2, slot, text), Qt::AlignCenter, QString::number(year.tahun));
        if (!year.ada)
            continue;
        const double tall = most > 0 ? std::max(2.0, std::abs(year.nilai) / most * tallest) : 2.0;
        const QRectF bar(column.left() + slot * 0.14, base - tall, slot * 0.72, tall);
        if (year.nilai < 0)
            paintNegativeBar(painter, bar, look);
        else
            painter.fillRect(bar, look.accent);
        painter.setPen(look.text);
        painter.drawText(QRectF(column.left() - 8, bar.top() - text - 1, slot + 16, text), Qt::AlignCenter,
                         angkaTabel(year.nilai));
    }
    painter.setPen(look.lineStrong);
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
}

} // namespace lumbung
