// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/pilihankartu.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

PilihanKartu::PilihanKartu(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PilihanKartu::sizeHint() const
{
    return {520, fontMetrics().height() * 5};
}

void PilihanKartu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(isDown() ? look.accentTint : underMouse() ? look.hover : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = fontMetrics().height() + 10;
    paintIcon(painter, QRectF(18, (height() - side) / 2.0, side, side), m_iconName,
              isEnabled() ? look.accentText : look.disabled);
    QRect rest = rect().adjusted(18 + side + 18, 0, -44, 0);
    const int titleHeight = QFontMetrics(lettersFont(font(), Letters::Panel)).height();
    const int sentenceHeight = fontMetrics().boundingRect(rest, Qt::TextWordWrap, m_sentence).height();
    rest.setTop(std::max(0, (height() - titleHeight - 3 - sentenceHeight) / 2));
    painter.setFont(lettersFont(font(), Letters::Panel));
    painter.setPen(isEnabled() ? look.text : look.disabled);
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    painter.setFont(font());
    painter.setPen(isEnabled() ? look.text2 : look.disabled);
    painter.drawText(rest.adjusted(0, titleHeight + 3, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_sentence);
    const int mark = fontMetrics().height();
    paintIcon(painter, QRectF(width() - mark - 14, (height() - mark) / 2.0, mark, mark),
              QStringLiteral("chevron-right"), look.text2);
    if (hasFocus())
        paintFocus(painter, rect(), look);
}

void PilihanKartu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lumbung
