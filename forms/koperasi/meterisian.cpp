// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/meterisian.h"

#include "forms/widgets/paint.h"

#include <QPainter>

namespace lumbung {

namespace {

constexpr int meterBar = 120;

} // namespace

MeterIsian::MeterIsian(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QString MeterIsian::words() const
{
    return tr("Terisi %1 dari %2").arg(m_filled.terisi).arg(m_filled.jumlah);
}

void MeterIsian::setTerisi(const Kelengkapan &filled)
{
    m_filled = filled;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QSize MeterIsian::sizeHint() const
{
    const QFontMetrics metrics(metaFont(font()));
    return {metrics.horizontalAdvance(words()) + 10 + meterBar, metrics.height() + 4};
}

QSize MeterIsian::minimumSizeHint() const
{
    return sizeHint() - QSize(10 + meterBar, 0);
}

void MeterIsian::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.setFont(metaFont(font()));
    painter.setPen(look.text2);
    if (width() < sizeHint().width()) {
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, words());
        return;
    }
    painter.drawText(rect().adjusted(0, 0, -meterBar - 10, 0), Qt::AlignRight | Qt::AlignVCenter, words());
    const double share = m_filled.jumlah > 0 ? static_cast<double>(m_filled.terisi) / m_filled.jumlah : 0;
    paintBar(painter, QRectF(width() - meterBar, 0, meterBar, height()), look, share, look.accent);
}

} // namespace lumbung
