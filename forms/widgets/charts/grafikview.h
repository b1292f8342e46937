// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/laporan/gayagrafik.h"
#include "models/laporan/grafik.h"

#include <QWidget>

namespace lumbung {

/// A bar chart of areas or kinds, one row each: click selects, double click or Enter opens, Up and Down move.
class BatangView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setGrafik(const GrafikBatang &grafik) = 0;
    virtual void setGaya(const GayaGrafik &gaya) = 0;

Q_SIGNALS:
    void dipilih(const QString &kode);
    void dibuka(const QString &kode);
};

/// A line chart over the tahun buku; the last value of each line is written in its colour.
class GarisView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setGrafik(const GrafikGaris &grafik) = 0;
    virtual void setGaya(const GayaGrafik &gaya) = 0;
};

/// Nothing when built without Qt Charts (LUMBUNG_CHARTS=OFF).
BatangView *buatBatangView(QWidget *parent);
GarisView *buatGarisView(QWidget *parent);

} // namespace lumbung
