// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/pesanlabel.h"

#include "forms/widgets/paint.h"

#include <QApplication>
#include <QEvent>

namespace lumbung {

PesanLabel::PesanLabel(StatusKind kind, const QString &text, QWidget *parent) : QLabel(text, parent), m_kind(kind)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    dress();
}

void PesanLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PesanLabel::dress()
{
    const QPalette base = QApplication::palette();
    QPalette own = base;
    own.setColor(QPalette::WindowText, Look::of(base).tone(m_kind).text);
    setPalette(own);
    setFont(metaFont(QApplication::font()));
}

} // namespace lumbung
