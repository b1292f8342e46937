// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/periodeteks.h"

#include <QRegularExpression>

namespace lumbung {

namespace {

int angkaRomawi(const QString &teks)
{
    static const QStringList romawi{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                    QStringLiteral("iv")};
    const qsizetype at = romawi.indexOf(teks.toLower());
    return at >= 0 ? static_cast<int>(at) + 1 : teks.toInt();
}

} // namespace

std::optional<int> tahunDalam(const QString &teks)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19[89]|20[0-9])\\d)(?!\\d)"));
    std::optional<int> found;
    auto it = year.globalMatch(teks);
    while (it.hasNext()) {
        const int value = it.next().captured(1).toInt();
        if (found && *found != value)
            return std::nullopt;
        found = value;
    }
    return found;
}

std::optional<Periode> bacaPeriode(const QString &teks, const Periode &bawaan)
{
    Periode periode = bawaan;
    const auto year = tahunDalam(teks);
    if (year)
        periode.tahunBuku = *year;
    static const QRegularExpression quarter(QStringLiteral("(?:q|tw|triwulan|kuartal)\\W*(iv|i{1,3}|[1-4])(?!\\w)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression half(QStringLiteral("(?:s|sem|semester)\\W*(i{1,2}|[12])(?!\\w)"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quarter.match(teks); match.hasMatch())
        periode.jenis = static_cast<JenisPeriode>(static_cast<int>(JenisPeriode::Triwulan1) +
                                                  angkaRomawi(match.captured(1)) - 1);
    else if (const auto matchHalf = half.match(teks); matchHalf.hasMatch())
        periode.jenis = angkaRomawi(matchHalf.captured(1)) == 2 ? JenisPeriode::Semester2 : JenisPeriode::Semester1;
    else if (teks.contains(QLatin1String("tahun"), Qt::CaseInsensitive))
        periode.jenis = JenisPeriode::Tahunan;
    else if (!year)
        return std::nullopt;
    return periode;
}

} // namespace lumbung
