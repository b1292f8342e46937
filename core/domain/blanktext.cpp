// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/blanktext.h"

#include <QString>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

bool isInvisible(QChar c)
{
    if (c.unicode() > u' ' && c.unicode() < 0x7f)
        return false;
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isLeadingMark(QChar c)
{
    return isInvisible(c) || c == u'\'' || c == u'\u2018' || c == u'\u2019' || c == u'`';
}

constexpr std::array<QStringView, 17> emptyWords{u"n/a",
                                                 u"na",
                                                 u"#n/a",
                                                 u"nihil",
                                                 u"null",
                                                 u"none",
                                                 u"nil",
                                                 u"nan",
                                                 u"kosong",
                                                 u"tidak ada",
                                                 u"tdk ada",
                                                 u"belum ada",
                                                 u"blm ada",
                                                 u"0000-00-00",
                                                 u"00-00-0000",
                                                 u"00/00/0000",
                                                 u"0000-00-00 00:00:00"};

constexpr qsizetype longestEmptyWord = 19; // "0000-00-00 00:00:00"

bool isFiller(QChar c)
{
    return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2212' || c == u'.' || c == u'?' || c == u'_' ||
           c == u'/' || isInvisible(c);
}

} // namespace

QStringView trimmedCell(QStringView teks)
{
    while (!teks.isEmpty() && isLeadingMark(teks.front()))
        teks = teks.mid(1);
    while (!teks.isEmpty() && isInvisible(teks.back()))
        teks.chop(1);
    return teks;
}

bool meansEmpty(QStringView teks)
{
    const QStringView text = trimmedCell(teks);
    if (std::all_of(text.begin(), text.end(), isFiller))
        return true;
    if (text.size() > longestEmptyWord || !QStringView(u"0#nNkKtTbB").contains(text.front()))
        return false;
    return std::any_of(emptyWords.begin(), emptyWords.end(),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace lumbung
