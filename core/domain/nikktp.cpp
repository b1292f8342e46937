// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nikktp.h"

#include <QDate>

#include <algorithm>

namespace lumbung {

namespace {

constexpr qsizetype nikKtpLength = 16;
constexpr int womenDayOffset = 40;

} // namespace

DugaanNikKtp periksaNikKtp(QStringView digits)
{
    const bool numeric = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() != nikKtpLength || !numeric)
        return DugaanNikKtp::BukanEnamBelasAngka;
    int day = digits.mid(6, 2).toInt();
    if (day > womenDayOffset)
        day -= womenDayOffset;
    const int month = digits.mid(8, 2).toInt();
    // The century is not told; a leap year allows every day that some year has.
    if (!QDate::isValid(2000, month, day))
        return DugaanNikKtp::TanggalTidakMungkin;
    return digits.mid(12) == u"0000" ? DugaanNikKtp::NomorUrutNol : DugaanNikKtp::Wajar;
}

} // namespace lumbung
