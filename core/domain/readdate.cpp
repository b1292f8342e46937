// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readdate.h"

#include "core/domain/blanktext.h"

#include <QString>

#include <array>
#include <vector>

namespace lumbung {

namespace {

constexpr int oldestYear = 1900;
constexpr int newestYear = 2200;
/// Two-digit years up to this many years ahead belong to this century (certificates run into the future).
constexpr int yearsAhead = 10;

/// Indonesian, old Indonesian and English months by how they begin; "Mei" before "Me…" of nothing else.
struct MonthWord {
    QStringView start;
    int month;
};
constexpr std::array<MonthWord, 21> monthWords{
    {{u"jan", 1}, {u"feb", 2},  {u"peb", 2},  {u"mar", 3},  {u"mrt", 3},  {u"apr", 4},  {u"mei", 5},
     {u"may", 5}, {u"jun", 6},  {u"jul", 7},  {u"agu", 8},  {u"ags", 8},  {u"agt", 8},  {u"aug", 8},
     {u"sep", 9}, {u"okt", 10}, {u"oct", 10}, {u"nov", 11}, {u"nop", 11}, {u"des", 12}, {u"dec", 12}}};
constexpr std::array<QStringView, 25> monthNames{
    u"januari", u"january", u"februari", u"february", u"pebruari", u"maret",    u"march",  u"april",     u"mei",
    u"may",     u"juni",    u"june",     u"juli",     u"july",     u"agustus",  u"august", u"september", u"sept",
    u"oktober", u"october", u"november", u"nopember", u"desember", u"december", u"agust"};
constexpr std::array<QStringView, 17> ignoredWords{
    u"senin",  u"selasa",  u"rabu",      u"kamis",    u"jumat",  u"jum'at",   u"sabtu",  u"minggu", u"ahad",
    u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"tanggal"};

int monthOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    for (const MonthWord &entry : monthWords) {
        if (!lower.startsWith(entry.start))
            continue;
        if (lower.size() == entry.start.size())
            return entry.month;
        for (const QStringView name : monthNames)
            if (lower == name)
                return entry.month;
    }
    return 0;
}

bool isIgnored(QStringView word)
{
    for (const QStringView entry : ignoredWords)
        if (word.compare(entry, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// One piece of a date text: a number with its count of digits, or a month by name.
struct DatePart {
    int number = 0;
    int digits = 0; ///< 0 for a month by name
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDateSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"-/.,\\\u2013").contains(c);
}

/// Cuts the time of day off: "2017-11-29T00:00:00Z", "29/11/2017 00:00".
QStringView withoutTime(QStringView teks)
{
    const auto colon = teks.indexOf(u':');
    if (colon < 0)
        return teks;
    auto cut = colon;
    while (cut > 0 && isDigit(teks[cut - 1]))
        --cut;
    if (cut > 0 && (teks[cut - 1] == u'T' || teks[cut - 1].isSpace()))
        return trimmedCell(teks.left(cut - 1));
    return teks;
}

std::vector<DatePart> partsOf(QStringView teks)
{
    std::vector<DatePart> parts;
    for (qsizetype i = 0; i < teks.size();) {
        const auto start = i;
        if (isDigit(teks[i])) {
            DatePart part;
            for (; i < teks.size() && isDigit(teks[i]) && part.digits < 9; ++i, ++part.digits)
                part.number = part.number * 10 + (teks[i].unicode() - u'0');
            parts.push_back(part);
        } else if (teks[i].isLetter()) {
            while (i < teks.size() && (teks[i].isLetter() || teks[i] == u'\''))
                ++i;
            const QStringView word = teks.mid(start, i - start);
            if (isIgnored(word))
                continue;
            const int month = monthOf(word);
            if (month == 0)
                return {};
            parts.push_back({month, 0});
        } else if (isDateSeparator(teks[i])) {
            ++i;
        } else {
            return {};
        }
        if (parts.size() > 3)
            return {};
    }
    return parts;
}

int fullYear(const DatePart &part, QDate hariIni)
{
    if (part.digits == 4)
        return part.number >= oldestYear && part.number <= newestYear ? part.number : 0;
    if (part.digits != 2)
        return 0;
    const int century = hariIni.year() / 100 * 100;
    const int year = century + part.number;
    return year > hariIni.year() + yearsAhead ? year - 100 : year;
}

QDate dayMonthYear(const DatePart &day, const DatePart &month, int year)
{
    if (year == 0 || day.digits > 2 || month.digits > 2 || !QDate::isValid(year, month.number, day.number))
        return {};
    return QDate(year, month.number, day.number);
}

QDate fromThree(const std::vector<DatePart> &parts, QDate hariIni)
{
    const DatePart &a = parts[0];
    const DatePart &b = parts[1];
    const DatePart &c = parts[2];
    if (a.digits == 4)
        return dayMonthYear(c, b, fullYear(a, hariIni));
    const int year = fullYear(c, hariIni);
    if (a.digits == 0) // "Nov 29, 2017"
        return b.digits == 0 ? QDate() : dayMonthYear(b, a, year);
    const QDate date = dayMonthYear(a, b, year);
    if (date.isValid() || c.digits != 4 || b.digits == 0)
        return date;
    return dayMonthYear(b, a, year); // "11/29/2017" can only be month first
}

QDate fromTwo(const std::vector<DatePart> &parts, QDate hariIni)
{
    const DatePart &a = parts[0];
    const DatePart &b = parts[1];
    if (b.digits == 4) // "November 2017", "11/2017"
        return dayMonthYear({1, 1}, a, fullYear(b, hariIni));
    if (a.digits == 4)
        return dayMonthYear({1, 1}, b, fullYear(a, hariIni));
    if (a.digits == 0) // "Mei-24", as Excel shows a month; nobody here writes the day behind it
        return b.digits == 0 ? QDate() : dayMonthYear({1, 1}, a, fullYear(b, hariIni));
    return dayMonthYear(a, b, hariIni.year());
}

/// "29112017" or "20171129".
QDate fromEightDigits(int number)
{
    const QDate dayFirst(number % 10000, number / 10000 % 100, number / 1000000);
    if (dayFirst.isValid() && dayFirst.year() >= oldestYear && dayFirst.year() <= newestYear)
        return dayFirst;
    const QDate yearFirst(number / 10000, number / 100 % 100, number % 100);
    return yearFirst.isValid() && yearFirst.year() >= oldestYear && yearFirst.year() <= newestYear ? yearFirst
                                                                                                   : QDate();
}

QDate fromOne(const DatePart &part, QDate hariIni)
{
    switch (part.digits) {
    case 1:
    case 2: return dayMonthYear(part, {hariIni.month(), 2}, hariIni.year());
    case 4: {
        const int year = fullYear(part, hariIni);
        return year ? QDate(year, 1, 1) : QDate();
    }
    case 5: return tanggalDariSerial(part.number);
    case 8: return fromEightDigits(part.number);
    default: return {};
    }
}

QDate fromWord(QStringView teks, QDate hariIni)
{
    if (teks.compare(u"hari ini", Qt::CaseInsensitive) == 0)
        return hariIni;
    if (teks.compare(u"kemarin", Qt::CaseInsensitive) == 0)
        return hariIni.addDays(-1);
    return teks.compare(u"besok", Qt::CaseInsensitive) == 0 ? hariIni.addDays(1) : QDate();
}

/// Longer texts are sentences, not dates.
constexpr qsizetype longestDate = 60;

} // namespace

QDate readTanggal(QStringView teks, QDate hariIni)
{
    const QStringView text = trimmedCell(teks);
    if (text.size() > longestDate)
        return {};
    if (const QDate date = fromWord(text, hariIni); date.isValid())
        return date;
    const auto parts = partsOf(withoutTime(text));
    switch (parts.size()) {
    case 1: return fromOne(parts[0], hariIni);
    case 2: return fromTwo(parts, hariIni);
    case 3: return fromThree(parts, hariIni);
    default: return {};
    }
}

QDate tanggalDariSerial(double serial)
{
    if (!(serial >= 1) || serial >= 110000)
        return {};
    const auto day = static_cast<int>(serial);
    if (serial == day && day >= oldestYear && day <= newestYear - 100)
        return QDate(day, 1, 1);
    // Excel counts a 29 February 1900 that never was (serial 60).
    const QDate date = day < 60 ? QDate(1899, 12, 31).addDays(day) : QDate(1899, 12, 30).addDays(day);
    return day == 60 || date.year() > newestYear ? QDate() : date;
}

} // namespace lumbung
