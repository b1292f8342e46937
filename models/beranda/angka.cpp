// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/beranda/angka.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lumbung {

namespace {

const QLocale &indonesian()
{
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return locale;
}

/// At most three figures that carry meaning: 2,84 · 28,4 · 284.
QString threeFigures(double number)
{
    const double size = std::abs(number);
    const int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    QString made = indonesian().toString(number, 'f', decimals);
    while (decimals > 0 && made.endsWith(u'0'))
        made.chop(1);
    if (made.endsWith(u','))
        made.chop(1);
    return made;
}

} // namespace

QString angka(qint64 number)
{
    return indonesian().toString(number);
}

QString rupiahRingkas(qint64 rupiah)
{
    const double size = std::abs(static_cast<double>(rupiah));
    const QString sign = rupiah < 0 ? QStringLiteral("-") : QString();
    const auto scaled = [&](double unit, const QString &word) {
        return sign + QStringLiteral("Rp%1 %2").arg(threeFigures(size / unit), word);
    };
    if (size >= 999.5e9)
        return scaled(1e12, QStringLiteral("T"));
    if (size >= 999.5e6)
        return scaled(1e9, QStringLiteral("M"));
    if (size >= 1e6)
        return scaled(1e6, QStringLiteral("jt"));
    return sign + QStringLiteral("Rp%1").arg(indonesian().toString(static_cast<qint64>(size)));
}

QString persen(double percent)
{
    return indonesian().toString(percent, 'f', 1) + QStringLiteral("%");
}

} // namespace lumbung
