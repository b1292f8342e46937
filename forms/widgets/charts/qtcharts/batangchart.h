// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/charts/grafikview.h"

class QBarSet;
class QGraphicsRectItem;
class QScrollArea;
class QStackedBarSeries;

namespace lumbung {

class KanvasGrafik;

/// Horizontal bars from zero, 10 px high, value at the end; negative ones hollow and hatched. Scrolls when
/// there are more rows than fit.
class BatangChart final : public BatangView {
    Q_OBJECT
public:
    explicit BatangChart(QWidget *parent);
    void setGrafik(const GrafikBatang &grafik) override;
    void setGaya(const GayaGrafik &gaya) override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Rentang {
        double rendah = 0;
        double tinggi = 0;
    };
    void rebuild();
    void buildSeries();
    void place();
    void placeValue(std::size_t row, double zero, double scale);
    void markSelection();
    void showSelection();
    Rentang rentang() const;
    double rowHeight() const;
    int rowAt(double y) const;
    int selectedRow() const;
    void moveSelection(int step);
    void frameFocus();

    GrafikBatang m_grafik;
    QScrollArea *m_scroll;
    KanvasGrafik *m_kanvas;
    QGraphicsRectItem *m_mark;
};

} // namespace lumbung
