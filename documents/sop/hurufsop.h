// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/ukurteks.h"
#include "documents/print/wrappedtext.h"

#include <QRectF>

#include <array>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace lumbung {

/// The fonts of the printed SOP on one device, with measures in millimetres.
class HurufCetakSop final : public UkurTeks {
public:
    /// `titikPerMm`: device units of one millimetre.
    HurufCetakSop(QPaintDevice *device, double titikPerMm);

    double tinggi(const QString &teks, double lebar, HurufSop huruf) const override;
    double lebar(const QString &teks, HurufSop huruf) const override;
    double kata(const QString &teks, HurufSop huruf) const override;
    /// Draws from the top of `tempat` (millimetres); the painter works in millimetres.
    void tulis(QPainter &painter, const QRectF &tempat, const QString &teks, HurufSop huruf,
               Perataan perataan = Perataan::Kiri) const;

private:
    const TextMetrics &milik(HurufSop huruf) const { return m_huruf[static_cast<std::size_t>(huruf)]; }

    double m_titikPerMm;
    std::array<TextMetrics, 7> m_huruf;
};

} // namespace lumbung
