// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readidentifier.h"

#include "core/domain/blanktext.h"
#include "core/domain/normalise.h"
#include "core/domain/readnumber.h"
#include "core/domain/readphone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lumbung {

namespace {

/// Excel keeps 15 digits; behind them it writes zeros.
constexpr double firstDamagedNumber = 1e15;
constexpr qsizetype npwpLength = 15;
/// "99.999.999.9-999.999": marks from the back, so that positions stay true while they are put in.
constexpr std::array<std::pair<qsizetype, QChar>, 5> npwpMarks{
    {{12, u'.'}, {9, u'-'}, {8, u'.'}, {5, u'.'}, {2, u'.'}}};

Error damaged(const QString &teks)
{
    return {ErrorKind::Input, QStringLiteral("isian.nomor-rusak"), {{QStringLiteral("teks"), teks}}};
}

bool isNumberMark(QChar c)
{
    return c.isSpace() || QStringView(u".-/'\u2019\u2013").contains(c);
}

bool onlyDigitsAndMarks(QStringView teks)
{
    return std::all_of(teks.begin(), teks.end(), [](QChar c) { return c.digitValue() >= 0 || isNumberMark(c); });
}

bool onlyDigits(QStringView teks)
{
    return !teks.isEmpty() && std::all_of(teks.begin(), teks.end(), [](QChar c) { return c.digitValue() >= 0; });
}

/// "3281030080001.0": what programs make of a numeric cell.
QStringView withoutZeroFraction(QStringView teks)
{
    const auto mark = std::max(teks.lastIndexOf(u'.'), teks.lastIndexOf(u','));
    if (mark < 5 || !onlyDigits(teks.left(mark)))
        return teks;
    const QStringView fraction = teks.mid(mark + 1);
    const bool zeros = fraction.size() <= 2 && !fraction.isEmpty() &&
                       std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    return zeros ? teks.left(mark) : teks;
}

bool onlyZeros(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
}

} // namespace

Result<QString> readNomor(Field field, QStringView teks)
{
    const QStringView text = trimmedCell(teks);
    if (isScientific(text))
        return damaged(text.toString());
    if (isTelepon(field))
        return readTelepon(withoutZeroFraction(text));
    const QStringView whole = withoutZeroFraction(text);
    if (!onlyDigitsAndMarks(whole))
        return whole.toString().simplified();
    const QString digits = digitsOnly(whole);
    return onlyZeros(digits) ? QString() : digits;
}

Result<QString> readNomor(Field field, double angka)
{
    const QString written = QString::number(angka, 'f', 0);
    if (angka < 0 || angka != std::floor(angka) || angka >= firstDamagedNumber)
        return damaged(written);
    if (field == Field::Npwp && written.size() > npwpLength - 3 && written.size() < npwpLength)
        return written.rightJustified(npwpLength, u'0');
    return readNomor(field, written);
}

QString displayNomor(Field field, const QString &nomor)
{
    if (isTelepon(field))
        return displayTelepon(nomor);
    if (field != Field::Npwp || nomor.size() != npwpLength || !onlyDigits(nomor))
        return nomor;
    QString shown = nomor;
    for (const auto &[position, mark] : npwpMarks)
        shown.insert(position, mark);
    return shown;
}

} // namespace lumbung
