// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readamount.h"

#include "core/domain/blanktext.h"

#include <QString>

#include <array>
#include <cmath>
#include <limits>

namespace lumbung {

namespace {

struct ScaleWord {
    QStringView word;
    double factor;
};

constexpr std::array<ScaleWord, 14> scaleWords{{{u"ribu", 1e3},
                                                {u"rb", 1e3},
                                                {u"juta", 1e6},
                                                {u"jt", 1e6},
                                                {u"miliar", 1e9},
                                                {u"milyar", 1e9},
                                                {u"mlr", 1e9},
                                                {u"mld", 1e9},
                                                {u"m", 1e9},
                                                {u"triliun", 1e12},
                                                {u"trilyun", 1e12},
                                                {u"trilliun", 1e12},
                                                {u"tr", 1e12},
                                                {u"t", 1e12}}};

constexpr std::array<QStringView, 9> unitWords{u"orang", u"org",     u"kali", u"unit",  u"rupiah",
                                               u"jiwa",  u"anggota", u"buah", u"berkas"};

/// Amounts above this are no amounts: what a qint64 of rupiah can hold with room to add.
constexpr double largestAmount = 4e18;

std::optional<double> scaleOf(QStringView word)
{
    for (const ScaleWord &scale : scaleWords)
        if (word.compare(scale.word, Qt::CaseInsensitive) == 0)
            return scale.factor;
    return std::nullopt;
}

bool isUnitWord(QStringView word)
{
    for (const QStringView unit : unitWords)
        if (word.compare(unit, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QStringView withoutCurrency(QStringView teks)
{
    for (const QStringView mark : {QStringView(u"Rp."), QStringView(u"Rp"), QStringView(u"IDR")})
        if (teks.startsWith(mark, Qt::CaseInsensitive))
            return trimmedCell(teks.mid(mark.size()));
    return teks;
}

/// Without the dash of "1.000.000,-" and "1.000.000,--".
QStringView withoutDashTail(QStringView teks)
{
    QStringView rest = teks;
    while (!rest.isEmpty() && (rest.back() == u'-' || rest.back() == u'\u2013'))
        rest.chop(1);
    const bool tail = rest.size() < teks.size() && !rest.isEmpty() && (rest.back() == u',' || rest.back() == u'.');
    return tail ? rest.chopped(1) : teks;
}

QStringView takeLastWord(QStringView &teks)
{
    auto start = teks.size();
    while (start > 0 && teks[start - 1].isLetter())
        --start;
    const QStringView word = teks.mid(start);
    teks = trimmedCell(teks.left(start));
    return word;
}

AngkaTerbaca angkaOf(double value)
{
    AngkaTerbaca number;
    number.negatif = value < 0;
    const double magnitude = std::fabs(value);
    number.bulat = static_cast<quint64>(magnitude);
    number.pecahan = magnitude - std::floor(magnitude);
    return number;
}

std::optional<AngkaTerbaca> scaled(QStringView digits, double factor)
{
    const bool loneComma = digits.count(u',') == 1 && !digits.contains(u'.');
    const auto number = readAngka(digits, loneComma ? GayaAngka::Desimal : GayaAngka::Bulat);
    if (!number || std::fabs(number->nilai() * factor) > largestAmount)
        return std::nullopt;
    // "2,3 jt" is 2300000 and not 2299999.99…: a scaled amount is exact to a thousandth.
    return angkaOf(std::round(number->nilai() * factor * 1000) / 1000);
}

/// One amount without operators.
std::optional<AngkaTerbaca> singleAmount(QStringView teks)
{
    QStringView text = withoutCurrency(trimmedCell(teks));
    if (isScientific(text))
        return readAngka(text, GayaAngka::Bulat);
    text = withoutDashTail(text);
    if (text.isEmpty() || !text.back().isLetter())
        return readAngka(text, GayaAngka::Bulat);
    QStringView word = takeLastWord(text);
    if (isUnitWord(word)) {
        text = withoutDashTail(text);
        word = text.isEmpty() || !text.back().isLetter() ? QStringView() : takeLastWord(text);
    }
    if (word.isEmpty())
        return readAngka(text, GayaAngka::Bulat);
    const auto factor = scaleOf(word);
    return factor ? scaled(text, *factor) : std::nullopt;
}

/// A small calculator: sums, products and brackets over amounts. Depth is bounded by the text's length limit.
class Calculator {
public:
    explicit Calculator(QStringView text) : m_rest(text) {}

    std::optional<double> result()
    {
        const auto value = sum();
        skipSpaces();
        return value && m_rest.isEmpty() ? value : std::nullopt;
    }

private:
    void skipSpaces()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.mid(1);
    }

    QChar takeOperator(QStringView wanted)
    {
        skipSpaces();
        if (m_rest.isEmpty() || !wanted.contains(m_rest.front()))
            return {};
        const QChar found = m_rest.front();
        m_rest = m_rest.mid(1);
        return found;
    }

    std::optional<double> sum()
    {
        auto value = product();
        while (value) {
            const QChar op = takeOperator(u"+-\u2212");
            if (op.isNull())
                break;
            const auto next = product();
            if (!next)
                return std::nullopt;
            *value += op == u'+' ? *next : -*next;
        }
        return value;
    }

    std::optional<double> product()
    {
        auto value = factor();
        while (value) {
            const QChar op = takeOperator(u"*x\u00D7/:");
            if (op.isNull())
                break;
            const auto next = factor();
            const bool divides = op == u'/' || op == u':';
            if (!next || (divides && *next == 0))
                return std::nullopt;
            *value = divides ? *value / *next : *value * *next;
        }
        return value;
    }

    std::optional<double> factor()
    {
        skipSpaces();
        if (!takeOperator(u"(").isNull()) {
            const auto value = sum();
            return value && !takeOperator(u")").isNull() ? value : std::nullopt;
        }
        const bool negative = !takeOperator(u"-\u2212").isNull();
        qsizetype end = 0;
        while (end < m_rest.size() && !QStringView(u"+-\u2212*x\u00D7/:()").contains(m_rest[end]))
            ++end;
        const auto amount = singleAmount(m_rest.left(end));
        m_rest = m_rest.mid(end);
        if (!amount)
            return std::nullopt;
        return negative ? -amount->nilai() : amount->nilai();
    }

    QStringView m_rest;
};

/// Nobody types a longer sum; it also bounds how deep brackets can nest.
constexpr qsizetype longestSum = 200;

} // namespace

std::optional<AngkaTerbaca> readJumlah(QStringView teks)
{
    const QStringView text = trimmedCell(teks);
    if (const auto amount = singleAmount(text))
        return amount;
    if (text.size() > longestSum)
        return std::nullopt;
    if (text.startsWith(u"minus ", Qt::CaseInsensitive)) {
        auto amount = singleAmount(text.mid(6));
        if (amount)
            amount->negatif = !amount->negatif;
        return amount;
    }
    const auto value = Calculator(text).result();
    if (!value || !(std::fabs(*value) <= largestAmount))
        return std::nullopt;
    return angkaOf(std::round(*value * 1000) / 1000);
}

} // namespace lumbung
