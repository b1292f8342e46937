// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/letters.h"

#include <QApplication>
#include <QEvent>

namespace lumbung {

namespace {

double factorOf(Letters letters)
{
    switch (letters) {
    case Letters::Meta:
    case Letters::Hint: return 0.9;
    case Letters::Panel: return 1.1;
    case Letters::Record: return 1.15;
    case Letters::Page: return 1.4;
    case Letters::Figure: return 1.7;
    case Letters::Big: return 2.0;
    case Letters::Body:
    case Letters::Quiet:
    case Letters::Strong: break;
    }
    return 1.0;
}

/// text2 has no role of its own in QPalette; Look::palette() keeps it as BrightText.
QPalette::ColorRole inkOf(Letters letters)
{
    switch (letters) {
    case Letters::Meta:
    case Letters::Quiet: return QPalette::BrightText;
    case Letters::Hint: return QPalette::PlaceholderText;
    default: return QPalette::WindowText;
    }
}

} // namespace

QFont lettersFont(const QFont &body, Letters letters)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * factorOf(letters));
    font.setBold(letters >= Letters::Strong);
    return font;
}

TextLabel::TextLabel(Letters letters, const QString &text, QWidget *parent) : QLabel(text, parent), m_letters(letters)
{
    dress();
}

void TextLabel::setLetters(Letters letters)
{
    m_letters = letters;
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    setFont(lettersFont(QApplication::font(), m_letters));
    setForegroundRole(inkOf(m_letters));
}

} // namespace lumbung
