// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/barismenu.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

BarisMenu::BarisMenu(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BarisMenu::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + 36, fontMetrics().height() + 7};
}

void BarisMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    if (isEnabled() && (underMouse() || hasFocus()))
        painter.fillRect(rect(), look.hover);
    const QColor ink = isEnabled() ? look.text : look.disabled;
    const double icon = fontMetrics().height() * 0.85;
    paintIcon(painter, QRectF(12, (height() - icon) / 2, icon, icon), m_iconName,
              isEnabled() ? look.text2 : look.disabled);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(static_cast<int>(icon) + 20, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), look);
}

void BarisMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void BarisMenu::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BarisMenu::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lumbung
