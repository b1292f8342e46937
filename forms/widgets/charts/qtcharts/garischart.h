// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/charts/grafikview.h"

class QValueAxis;

namespace lumbung {

class KanvasGrafik;

/// Lines of 2 px with markers (a shape of its own a line; dashed from the third on), a light grid, tahun buku
/// below, and the last value of each line at its end.
class GarisChart final : public GarisView {
    Q_OBJECT
public:
    explicit GarisChart(QWidget *parent);
    void setGrafik(const GrafikGaris &grafik) override;
    void setGaya(const GayaGrafik &gaya) override;
    QSize minimumSizeHint() const override;

private:
    void rebuild();
    void addAxes();
    void addLine(std::size_t position);
    void place();
    void fitAxes(const QRectF &inner);
    void placeGrid(const QRectF &inner);
    void placeEndLabels(const QRectF &inner);

    GrafikGaris m_grafik;
    KanvasGrafik *m_kanvas;
    std::vector<double> m_titik; ///< ticks of the value axis
    QValueAxis *m_nilai = nullptr;
    QValueAxis *m_tahun = nullptr;
};

} // namespace lumbung
