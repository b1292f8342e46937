// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/letters.h"

#include "forms/widgets/look.h"
#include "forms/widgets/stylesheet.h"

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

const char *keyOf(Letters letters)
{
    switch (letters) {
    case Letters::Meta: return "meta";
    case Letters::Hint: return "petunjuk";
    case Letters::Body: return "isi";
    case Letters::Quiet: return "tenang";
    case Letters::Strong: return "tebal";
    case Letters::Panel: return "panel";
    case Letters::Record: return "rekam";
    case Letters::Page: return "halaman";
    case Letters::Figure: return "angka";
    case Letters::Big: return "besar";
    }
    return "isi";
}

QColor inkOf(const Look &look, Letters letters)
{
    switch (letters) {
    case Letters::Meta:
    case Letters::Quiet: return look.text2;
    case Letters::Hint: return look.text3;
    default: return look.text;
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

QString lettersSheet(const Look &look, double bodyPoints)
{
    QString made;
    for (int i = 0; i <= static_cast<int>(Letters::Big); ++i) {
        const auto letters = static_cast<Letters>(i);
        made += QStringLiteral("QLabel[huruf=\"%1\"] { font-size: %2pt; font-weight: %3; color: %4; }\n")
                    .arg(QLatin1String(keyOf(letters)))
                    .arg(bodyPoints * factorOf(letters), 0, 'f', 2)
                    .arg(letters >= Letters::Strong ? QLatin1String("bold") : QLatin1String("normal"))
                    .arg(inkOf(look, letters).name());
    }
    return made;
}

TextLabel::TextLabel(Letters letters, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setProperty("huruf", QLatin1String(keyOf(letters)));
}

void TextLabel::setLetters(Letters letters)
{
    setProperty("huruf", QLatin1String(keyOf(letters)));
    repolish(this);
}

} // namespace lumbung
