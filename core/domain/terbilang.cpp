// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readvalue.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array<QStringView, 12> smallNumbers{u"",        u"satu",     u"dua",     u"tiga",
                                                   u"empat",   u"lima",     u"enam",    u"tujuh",
                                                   u"delapan", u"sembilan", u"sepuluh", u"sebelas"};

struct NumberScale {
    quint64 size;
    QStringView word;
};

constexpr std::array<NumberScale, 6> numberScales{{{1'000'000'000'000'000'000, u"kuintiliun"},
                                                   {1'000'000'000'000'000, u"kuadriliun"},
                                                   {1'000'000'000'000, u"triliun"},
                                                   {1'000'000'000, u"miliar"},
                                                   {1'000'000, u"juta"},
                                                   {1'000, u"ribu"}}};

void say(QString &out, QStringView word)
{
    if (!out.isEmpty())
        out.append(u' ');
    out.append(word);
}

void sayBelowThousand(QString &out, quint64 number)
{
    if (number >= 200)
        say(out, smallNumbers[number / 100]);
    if (number >= 100)
        say(out, number >= 200 ? QStringView(u"ratus") : QStringView(u"seratus"));
    number %= 100;
    if (number >= 20) {
        say(out, smallNumbers[number / 10]);
        say(out, u"puluh");
        number %= 10;
    } else if (number >= 12) {
        say(out, smallNumbers[number - 10]);
        say(out, u"belas");
        number = 0;
    }
    if (number > 0)
        say(out, smallNumbers[number]);
}

void sayNumber(QString &out, quint64 number)
{
    for (const NumberScale &scale : numberScales) {
        if (number < scale.size)
            continue;
        const quint64 count = number / scale.size;
        if (count == 1 && scale.size == 1'000) {
            say(out, u"seribu");
        } else {
            sayBelowThousand(out, count);
            say(out, scale.word);
        }
        number %= scale.size;
    }
    sayBelowThousand(out, number);
}

} // namespace

QString terbilang(qint64 rupiah)
{
    QString words;
    const bool negative = rupiah < 0;
    if (negative)
        say(words, u"minus");
    if (rupiah == 0)
        say(words, u"nol");
    sayNumber(words, negative ? 0 - static_cast<quint64>(rupiah) : static_cast<quint64>(rupiah));
    say(words, u"rupiah");
    words[0] = words[0].toUpper();
    return words;
}

} // namespace lumbung
