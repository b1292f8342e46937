// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/bandingtahun.h"

#include "core/domain/readvalue.h"
#include "models/koperasi/teksisian.h"

#include <QCoreApplication>

#include <cmath>

namespace lumbung {

namespace {

QString comparedWords(const char *text)
{
    return QCoreApplication::translate("BandingTahun", text);
}

QString percentWords(double now, double before)
{
    if (now == before)
        return comparedWords(QT_TRANSLATE_NOOP("BandingTahun", "sama"));
    if (before == 0)
        return comparedWords(QT_TRANSLATE_NOOP("BandingTahun", "semula 0"));
    const double percent = (now - before) / std::abs(before) * 100;
    const int decimals = std::abs(percent) < 1 ? 1 : 0;
    return (percent > 0 ? QStringLiteral("+") : QString()) + angkaTabel(percent, decimals) + u'%';
}

} // namespace

std::optional<BandingTahun> bandingkan(Field field, const Value &ini, const Value &lalu)
{
    if (!berupaAngka(field) || lalu.isEmpty())
        return std::nullopt;
    const bool money = spec(field).type == FieldType::Money;
    const QString before = (money ? QStringLiteral("Rp") : QString()) + displayText(field, lalu);
    BandingTahun compared;
    if (ini.isEmpty()) {
        compared.kalimat = comparedWords(QT_TRANSLATE_NOOP("BandingTahun", "Tahun lalu %1")).arg(before);
        return compared;
    }
    const double now = ini.decimal();
    const double then = lalu.decimal();
    compared.arah = now > then   ? BandingTahun::Arah::Naik
                    : now < then ? BandingTahun::Arah::Turun
                                 : BandingTahun::Arah::Sama;
    compared.beda = percentWords(now, then);
    compared.kalimat =
        comparedWords(QT_TRANSLATE_NOOP("BandingTahun", "Tahun lalu %1 (%2)")).arg(before, compared.beda);
    return compared;
}

} // namespace lumbung
