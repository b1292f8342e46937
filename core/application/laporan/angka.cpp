// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/angka.h"

#include <QtMath>

#include <cmath>

namespace lumbung {

namespace {

QString denganTitik(QString digits)
{
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

double dibulatkan(double value, int decimals)
{
    const double scale = qPow(10.0, decimals);
    return std::round(value * scale) / scale; // std::round goes half away from zero
}

} // namespace

QString teksAngka(qint64 nilai)
{
    const QString digits = denganTitik(QString::number(nilai < 0 ? quint64(0) - quint64(nilai) : quint64(nilai)));
    return nilai < 0 ? u'-' + digits : digits;
}

QString teksAngka(double nilai, int desimal)
{
    const double value = dibulatkan(nilai, desimal);
    const QString plain = QString::number(qAbs(value), 'f', desimal);
    const auto point = plain.indexOf(u'.');
    QString text = denganTitik(point < 0 ? plain : plain.left(point));
    if (point >= 0)
        text += u',' + plain.mid(point + 1);
    return value < 0 ? u'-' + text : text;
}

QString teksBeda(double nilai, int desimal)
{
    const QString text = teksAngka(nilai, desimal);
    return dibulatkan(nilai, desimal) > 0 ? u'+' + text : text;
}

QString teksJuta(qint64 rupiah)
{
    return teksAngka(static_cast<double>(rupiah) / 1e6, 0);
}

QString teksTanggal(QDate tanggal)
{
    return tanggal.toString(QStringLiteral("dd-MM-yyyy"));
}

} // namespace lumbung
