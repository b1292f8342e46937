// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readnumber.h"

#include "core/domain/blanktext.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lumbung {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool allDigits(QStringView teks)
{
    return !teks.isEmpty() && std::all_of(teks.begin(), teks.end(), isAsciiDigit);
}

/// Takes the sign off: "-5", "5-", "(5)", "+5".
bool takeSign(QStringView &teks)
{
    bool negative = false;
    if (teks.size() > 2 && teks.front() == u'(' && teks.back() == u')') {
        teks = trimmedCell(teks.mid(1, teks.size() - 2));
        negative = true;
    } else if (!teks.isEmpty() && (isMinus(teks.front()) || teks.front() == u'+')) {
        negative = teks.front() != u'+';
        teks = trimmedCell(teks.mid(1));
    } else if (teks.size() > 1 && isMinus(teks.back()) && isAsciiDigit(teks[teks.size() - 2])) {
        negative = true;
        teks.chop(1);
    }
    return negative;
}

bool addDigit(quint64 &number, QChar digit)
{
    const auto value = static_cast<quint64>(digit.unicode() - u'0');
    if (number > (std::numeric_limits<quint64>::max() - value) / 10)
        return false;
    number = number * 10 + value;
    return true;
}

std::optional<quint64> wholeOf(QStringView digits)
{
    quint64 number = 0;
    for (const QChar c : digits)
        if (!addDigit(number, c))
            return std::nullopt;
    return number;
}

/// Whole part written in groups: first group of one to three digits, then groups of exactly three. Spaces of
/// every kind count as one separator.
std::optional<quint64> groupedOf(QStringView teks, QChar separator)
{
    quint64 number = 0;
    qsizetype inGroup = 0;
    bool first = true;
    for (const QChar c : teks) {
        if (isAsciiDigit(c)) {
            if (++inGroup > 3 || !addDigit(number, c))
                return std::nullopt;
            continue;
        }
        const bool separates = c == separator || (separator.isSpace() && c.isSpace());
        if (!separates || inGroup == 0 || (!first && inGroup != 3))
            return std::nullopt;
        first = false;
        inGroup = 0;
    }
    return inGroup == 3 ? std::optional(number) : std::nullopt;
}

double fractionOf(QStringView digits)
{
    double fraction = 0;
    double place = 0.1;
    for (const QChar c : digits.left(17)) {
        fraction += place * (c.unicode() - u'0');
        place /= 10;
    }
    return fraction;
}

/// The separators of one number text, found in one pass.
struct Marks {
    int dots = 0;
    int commas = 0;
    int spaces = 0;
    qsizetype last = -1; ///< of dots and commas
};

std::optional<Marks> marksOf(QStringView teks)
{
    Marks marks;
    for (qsizetype i = 0; i < teks.size(); ++i) {
        const QChar c = teks[i];
        if (isAsciiDigit(c))
            continue;
        if (c == u'.')
            ++marks.dots;
        else if (c == u',')
            ++marks.commas;
        else if (c.isSpace())
            ++marks.spaces;
        else
            return std::nullopt;
        if (c == u'.' || c == u',')
            marks.last = i;
    }
    return marks;
}

/// Whether the last separator is the decimal mark.
bool lastIsDecimal(QStringView teks, const Marks &marks, GayaAngka gaya)
{
    if (marks.last < 0)
        return false;
    const int same = teks[marks.last] == u'.' ? marks.dots : marks.commas;
    if (same > 1)
        return false;
    if (marks.dots && marks.commas)
        return true;
    const auto behind = teks.size() - marks.last - 1;
    const bool looksGrouped = behind == 3 && marks.last >= 1 && marks.last <= 3 && teks.front() != u'0';
    return gaya == GayaAngka::Desimal || !looksGrouped;
}

std::optional<AngkaTerbaca> plainOf(QStringView teks, GayaAngka gaya)
{
    const auto marks = marksOf(teks);
    if (!marks)
        return std::nullopt;
    AngkaTerbaca number;
    QStringView whole = teks;
    if (lastIsDecimal(teks, *marks, gaya)) {
        const QStringView fraction = teks.mid(marks->last + 1);
        whole = teks.left(marks->last);
        if (!allDigits(fraction) && !fraction.isEmpty())
            return std::nullopt;
        if (whole.isEmpty() && fraction.isEmpty())
            return std::nullopt;
        number.pecahan = fractionOf(fraction);
    }
    std::optional<quint64> value;
    if (whole.isEmpty())
        value = 0;
    else if (allDigits(whole))
        value = wholeOf(whole);
    else if (marks->spaces)
        value = marks->last < 0 || whole.size() == marks->last ? groupedOf(whole, u' ') : std::nullopt;
    else
        value = groupedOf(whole, whole.contains(u'.') ? u'.' : u',');
    if (!value)
        return std::nullopt;
    number.bulat = *value;
    return number;
}

std::optional<AngkaTerbaca> scientificOf(QStringView teks)
{
    QString text = teks.toString();
    text.replace(u',', u'.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || value < 0 || value >= 1e18)
        return std::nullopt;
    AngkaTerbaca number;
    number.bulat = static_cast<quint64>(value);
    number.pecahan = value - std::floor(value);
    return number;
}

} // namespace

std::optional<qint64> AngkaTerbaca::dibulatkan() const
{
    const quint64 magnitude = bulat + (pecahan >= 0.5 ? 1 : 0);
    if (magnitude > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return negatif ? -static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
}

bool isScientific(QStringView teks)
{
    QStringView text = trimmedCell(teks);
    const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e < 1)
        return false;
    QStringView exponent = text.mid(e + 1);
    if (!exponent.isEmpty() && (exponent.front() == u'+' || exponent.front() == u'-'))
        exponent = exponent.mid(1);
    const QStringView mantissa = text.left(e);
    const bool number = std::all_of(mantissa.begin(), mantissa.end(),
                                    [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; });
    return number && isAsciiDigit(mantissa.front()) && allDigits(exponent) && exponent.size() <= 3;
}

std::optional<AngkaTerbaca> readAngka(QStringView teks, GayaAngka gaya)
{
    QStringView text = trimmedCell(teks);
    const bool negative = takeSign(text);
    if (text.isEmpty())
        return std::nullopt;
    auto number = isScientific(text) ? scientificOf(text) : plainOf(text, gaya);
    if (number)
        number->negatif = negative;
    return number;
}

} // namespace lumbung
