// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readphone.h"

#include "core/domain/blanktext.h"
#include "core/domain/normalise.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

/// E.164 allows 15 digits; a number inside Indonesia has 8 to 13 behind +62.
constexpr qsizetype shortestNational = 8;
constexpr qsizetype longestNational = 13;

bool isPhoneText(QStringView teks)
{
    return std::all_of(teks.begin(), teks.end(), [](QChar c) {
        return c.digitValue() >= 0 || c.isSpace() || QStringView(u"+-.()\u2013").contains(c);
    });
}

/// The digits behind +62 of a mobile or area number, or nothing.
QStringView nationalPart(QStringView digits, bool international)
{
    if (digits.startsWith(u"62") && (international || digits.size() > 10)) {
        digits = digits.mid(2);
        return digits.startsWith(u'0') ? digits.mid(1) : digits;
    }
    if (international)
        return {};
    if (digits.startsWith(u'0'))
        return digits.mid(1);
    const bool lostZero = digits.startsWith(u'8') && digits.size() >= 9 && digits.size() <= 12;
    return lostZero ? digits : QStringView();
}

/// Area codes of two digits (behind the zero): Jakarta, Bandung, Semarang, Surabaya, Medan.
constexpr std::array<QStringView, 5> shortAreas{u"21", u"22", u"24", u"31", u"61"};

} // namespace

bool isTelepon(Field field)
{
    switch (field) {
    case Field::Telp:
    case Field::Telp2:
    case Field::Fax:
    case Field::TelpKetua:
    case Field::TelpSekretaris:
    case Field::TelpBendahara: return true;
    default: return false;
    }
}

QString readTelepon(QStringView teks)
{
    const QStringView text = trimmedCell(teks);
    const QString digits = digitsOnly(text);
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; }) && isPhoneText(text))
        return {};
    if (isPhoneText(text)) {
        const QStringView national = nationalPart(digits, text.startsWith(u'+'));
        if (national.size() >= shortestNational && national.size() <= longestNational && !national.startsWith(u'0'))
            return QStringLiteral("+62") + national.toString();
    }
    return text.toString().simplified();
}

QString displayTelepon(const QString &tersimpan)
{
    if (!tersimpan.startsWith(u"+62"))
        return tersimpan;
    const QStringView national = QStringView(tersimpan).mid(3);
    if (national.size() < shortestNational)
        return tersimpan;
    QString shown = QStringLiteral("0");
    if (national.startsWith(u'8')) {
        shown += national.left(3);
        for (qsizetype i = 3; i < national.size(); i += 4) {
            shown += u'-';
            shown += national.mid(i, 4);
        }
        return shown;
    }
    const bool isShort = std::find(shortAreas.begin(), shortAreas.end(), national.left(2)) != shortAreas.end();
    const qsizetype area = isShort ? 2 : 3;
    shown += national.left(area);
    shown += u'-';
    shown += national.mid(area);
    return shown;
}

} // namespace lumbung
