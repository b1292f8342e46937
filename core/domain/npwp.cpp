// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/npwp.h"

namespace lumbung {

namespace {

/// The old number inside a 16-digit one; nothing when the 16 digits are a KTP number.
QStringView fifteenDigits(QStringView digits)
{
    if (digits.size() == 16)
        return digits.startsWith(u'0') ? digits.mid(1) : QStringView();
    return digits.size() == 15 ? digits : QStringView();
}

} // namespace

bool npwpPanjangBenar(QStringView digits)
{
    return digits.size() == 15 || digits.size() == 16;
}

bool npwpDigitCekBenar(QStringView digits)
{
    const QStringView old = fifteenDigits(digits);
    if (old.isEmpty())
        return true;
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const int product = old[i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += product / 10 + product % 10;
    }
    return old[8].digitValue() == (10 - sum % 10) % 10;
}

bool npwpBadan(QStringView digits)
{
    const QStringView kind = fifteenDigits(digits).left(2);
    return kind == u"01" || kind == u"02" || kind == u"03";
}

} // namespace lumbung
