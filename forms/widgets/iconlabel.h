// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/icon.h"

#include <QWidget>

namespace lumbung {

/// A painted icon that follows theme and text scale. Without words beside it it needs an accessible name.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &name, IconTint tint = IconTint::Text2, int size = 16,
                       QWidget *parent = nullptr);
    void setIcon(const QString &name, IconTint tint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    IconTint m_tint;
    int m_size; ///< at 100 %
};

} // namespace lumbung
