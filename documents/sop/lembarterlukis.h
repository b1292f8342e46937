// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sopprinter.h"
#include "core/application/sop/bagan/tatabagan.h"
#include "core/application/sop/bagan/tataidentitas.h"
#include "documents/sop/hurufsop.h"

#include <optional>

namespace lumbung {

/// All pages of one SOP on one device: the identity first, then the chart.
class LembarTerlukis {
public:
    /// `halaman`: the whole page in millimetres; `titikPerMm`: device units of one.
    LembarTerlukis(const LembarSop &lembar, QSizeF halaman, QPaintDevice *device, double titikPerMm);

    /// Whether the chart found room on this paper.
    bool ada() const { return m_bagan.has_value(); }
    std::size_t jumlah() const { return m_identitas.size() + m_bagan->halaman.size(); }
    /// Draws in device units from the top left corner of the page.
    void lukis(QPainter &painter, std::size_t nomor) const;

private:
    void lukisIdentitas(QPainter &painter, const HalamanIdentitas &halaman) const;
    void lukisTepi(QPainter &painter, std::size_t nomor) const;

    const LembarSop &m_lembar;
    QSizeF m_badan;
    double m_titikPerMm;
    HurufCetakSop m_huruf;
    std::vector<HalamanIdentitas> m_identitas;
    std::optional<TataBagan> m_bagan;
};

} // namespace lumbung
