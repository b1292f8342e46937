// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/pesanlabel.h"

#include <QPainter>

namespace lumbung {

PesanLabel::PesanLabel(StatusKind kind, const QString &text, QWidget *parent)
    : TextLabel(Letters::Meta, text, parent), m_kind(kind)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

void PesanLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Look::of(palette()).tone(m_kind).text);
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

} // namespace lumbung
