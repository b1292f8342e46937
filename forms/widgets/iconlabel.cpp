// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/iconlabel.h"

#include <QApplication>
#include <QPainter>

namespace lumbung {

IconLabel::IconLabel(const QString &name, IconTint tint, int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_tint(tint), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, IconTint tint)
{
    m_name = name;
    m_tint = tint;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(m_size * QApplication::font().pointSizeF() / 10.0);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, colorOf(Look::of(palette()), m_tint));
}

} // namespace lumbung
