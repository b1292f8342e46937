// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/celltext.h"

#include <QCalendar>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lumbung {

namespace {

constexpr double lastExactDigits = 1e15;
constexpr double shortestLongIdentifier = 1e10;

QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool ok = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (ok)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B); });
}

/// "3.28103E+12", "3,28103E+12": what is left of a long number after a sheet was saved as text.
bool looksLikeLostNumber(const QString &text)
{
    const qsizetype sign = text.size() < 24 ? text.indexOf(u'+') : -1;
    if (sign < 2 || text[sign - 1].toUpper() != u'E' || sign + 1 == text.size())
        return false;
    const auto digits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    };
    const QStringView mantissa = QStringView(text).left(sign - 1);
    return mantissa[0].isDigit() && digits(QStringView(text).mid(sign + 1)) &&
           std::all_of(mantissa.begin(), mantissa.end(),
                       [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

QString numberText(double number, std::string_view lexical, bool exponent)
{
    const double size = std::abs(number);
    if (!exponent && lexical.size() <= 16 && lexical.front() != '+' && lexical.front() != '.')
        return QString::fromLatin1(lexical.data(), static_cast<qsizetype>(lexical.size()));
    if (number == std::trunc(number) && size < 1e22)
        return !exponent && lexical.find('.') == std::string_view::npos
                   ? QString::fromLatin1(lexical.data(), static_cast<qsizetype>(lexical.size()))
                   : QString::number(number, 'f', 0);
    return QString::number(number, 'g', 15);
}

/// QDate::toString(Qt::ISODate) without its printf, which showed in the profile of big sheets.
QString isoDay(QDate day)
{
    QString text(10, u'-');
    const auto put = [&text](int at, int width, int number) {
        for (int digit = width - 1; digit >= 0; --digit, number /= 10)
            text[at + digit] = QChar(u'0' + number % 10);
    };
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(day);
    put(0, 4, parts.year);
    put(5, 2, parts.month);
    put(8, 2, parts.day);
    return text;
}

} // namespace

QString cellText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find("_x") != std::string_view::npos)
        text = unescaped(std::move(text));
    if (utf8.find('\r') != std::string_view::npos || text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text;
}

void setText(Sel &cell, const QString &text)
{
    if (text.isEmpty() || (text[0].isSpace() && isBlank(text)))
        return;
    cell.jenis = Sel::Jenis::Teks;
    cell.teks = text;
    cell.angkaBerbahaya = looksLikeLostNumber(text);
}

void setNumber(Sel &cell, std::string_view lexical, int minimumDigits)
{
    while (!lexical.empty() && (lexical.front() == ' ' || lexical.front() == '\n'))
        lexical.remove_prefix(1);
    while (!lexical.empty() && (lexical.back() == ' ' || lexical.back() == '\n'))
        lexical.remove_suffix(1);
    if (lexical.empty())
        return;
    double number = 0;
    const char *end = lexical.data() + lexical.size();
    const auto parsed = std::from_chars(lexical.data() + (lexical.front() == '+' ? 1 : 0), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(number)) {
        setText(cell, cellText(lexical));
        return;
    }
    const bool exponent = lexical.find_first_of("eE") != std::string_view::npos;
    cell.jenis = Sel::Jenis::Angka;
    cell.angka = number;
    cell.angkaBerbahaya =
        std::abs(number) >= lastExactDigits || (exponent && std::abs(number) >= shortestLongIdentifier);
    cell.teks = numberText(number, lexical, exponent);
    if (minimumDigits > cell.teks.size() && number >= 0 && number == std::trunc(number))
        cell.teks = cell.teks.rightJustified(minimumDigits, u'0');
}

void numberToDate(Sel &cell, bool since1904)
{
    if (cell.jenis != Sel::Jenis::Angka)
        return;
    const double day = std::floor(cell.angka);
    if (day < (since1904 ? 0 : 1) || day > 2'958'465)
        return;
    const auto serial = static_cast<qint64>(day);
    if (!since1904 && serial == 60) // 29 February 1900 exists only inside Excel
        return;
    const QDate base = since1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    cell.jenis = Sel::Jenis::Tanggal;
    cell.tanggal = base.addDays(serial);
    cell.teks = isoDay(cell.tanggal);
    cell.angkaBerbahaya = false;
}

} // namespace lumbung
