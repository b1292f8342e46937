// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

/// The striped line that Mode Latihan shows everywhere: nobody takes its data for real.
class LatihanBanner : public QWidget {
    Q_OBJECT
public:
    explicit LatihanBanner(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lumbung
