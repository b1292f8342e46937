// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/searchfield.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int hintMargin = 10;
constexpr int usualLetters = 26;

} // namespace

SearchField::SearchField(const QString &placeholder, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(name);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void SearchField::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

QSize SearchField::minimumSizeHint() const
{
    // Qt asks for one wide letter beside frame and magnifier; ours are the words.
    const QSize oneLetter = QLineEdit::minimumSizeHint();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return {oneLetter.width() - fontMetrics().maxWidth() + words + hintMargin, oneLetter.height()};
}

QSize SearchField::sizeHint() const
{
    const int hint = m_hint.isEmpty() ? 0 : hintMargin + QFontMetrics(metaFont(font())).horizontalAdvance(m_hint);
    const int roomy = fontMetrics().averageCharWidth() * usualLetters;
    return {std::max(minimumSizeHint().width() + hint, roomy), QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    if (width() < sizeHint().width())
        return;
    QPainter painter(this);
    painter.setFont(metaFont(font()));
    painter.setPen(Look::of(palette()).text3);
    painter.drawText(rect().adjusted(0, 0, -hintMargin, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        announce();
        QLineEdit::keyPressEvent(event);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT searchChanged(m_announced);
}

} // namespace lumbung
