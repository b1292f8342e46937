// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/laporan/gayagrafik.h"

#include <QChart>
#include <QChartView>

namespace lumbung {

/// A Qt Charts view without its own theme, animation, legend, shadow or rounded ground, whose plot area and
/// labels are placed by us: names and values stay readable at every text scale.
class KanvasGrafik : public QChartView {
    Q_OBJECT
public:
    explicit KanvasGrafik(QWidget *parent);
    void setGaya(const GayaGrafik &gaya);
    const GayaGrafik &gaya() const { return m_gaya; }

    /// Removes series and axes; labels are the caller's items.
    void kosongkan();
    QGraphicsSimpleTextItem *tulis(const QString &text, const QColor &ink, bool bold = false);
    /// A line of ours under the series: grid and zero line. Qt lays its own out a step too late when the plot
    /// area is placed by hand.
    void garis(const QLineF &line, const QColor &ink);
    void hapusTulisan();

Q_SIGNALS:
    void ukuranBerubah();
    void ditekan(const QPointF &at);
    void ditekanDua(const QPointF &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    GayaGrafik m_gaya;
    std::vector<std::unique_ptr<QGraphicsItem>> m_tulisan;
};

} // namespace lumbung
