// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/statuslabel.h"

#include <QPainter>

namespace lumbung {

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return chipSize(m_chip, font()).toSize() + QSize(1, 0);
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), Look::of(palette()), font(), m_chip);
}

} // namespace lumbung
