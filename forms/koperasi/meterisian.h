// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/validation.h"

#include <QWidget>

namespace lumbung {

/// "Terisi 12 dari 18" of the required fields, with its bar.
class MeterIsian : public QWidget {
    Q_OBJECT

public:
    explicit MeterIsian(QWidget *parent = nullptr);
    void setTerisi(const Kelengkapan &filled);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the words alone, where the bar has no room

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    Kelengkapan m_filled;
};

} // namespace lumbung
