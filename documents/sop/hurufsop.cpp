// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sop/hurufsop.h"

#include <QPainter>

namespace lumbung {

namespace {

TextMetrics hurufCetak(double point, bool tebal, QPaintDevice *device)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(point);
    font.setBold(tebal);
    return {font, device};
}

} // namespace

// In the order of HurufSop.
HurufCetakSop::HurufCetakSop(QPaintDevice *device, double titikPerMm)
    : m_titikPerMm(titikPerMm), m_huruf{hurufCetak(8, false, device),   hurufCetak(8, true, device),
                                        hurufCetak(6.5, true, device),  hurufCetak(7.5, false, device),
                                        hurufCetak(9.5, false, device), hurufCetak(9.5, true, device),
                                        hurufCetak(11.5, true, device)}
{
}

double HurufCetakSop::tinggi(const QString &teks, double lebar, HurufSop huruf) const
{
    if (teks.isEmpty())
        return 0;
    const auto baris = milik(huruf).lines(teks, lebar * m_titikPerMm);
    return static_cast<double>(baris.size()) * milik(huruf).lineHeight() / m_titikPerMm;
}

double HurufCetakSop::lebar(const QString &teks, HurufSop huruf) const
{
    return milik(huruf).width(teks) / m_titikPerMm;
}

double HurufCetakSop::kata(const QString &teks, HurufSop huruf) const
{
    return milik(huruf).longestWord(teks) / m_titikPerMm;
}

void HurufCetakSop::tulis(QPainter &painter, const QRectF &tempat, const QString &teks, HurufSop huruf,
                          Perataan perataan) const
{
    if (teks.isEmpty())
        return;
    // Fonts are measured in the device's own units, everything else in millimetres.
    painter.save();
    painter.translate(tempat.topLeft());
    painter.scale(1 / m_titikPerMm, 1 / m_titikPerMm);
    const auto baris = milik(huruf).lines(teks, tempat.width() * m_titikPerMm);
    milik(huruf).draw(painter, {0, 0, tempat.width() * m_titikPerMm, 0}, baris, perataan);
    painter.restore();
}

} // namespace lumbung
