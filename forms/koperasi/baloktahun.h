// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lumbung {

/// Small bars of one figure over some tahun buku, value on top and year below; a missing year stays empty.
class BalokTahun : public QWidget {
    Q_OBJECT

public:
    struct Tahun {
        int tahun = 0;
        bool ada = false;
        double nilai = 0; ///< in the unit shown
    };

    using QWidget::QWidget;
    void setTahun(std::vector<Tahun> tahun);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the figures beside each other, bars that can be told apart

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Tahun> m_years;
};

} // namespace lumbung
