// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace lumbung {

/// Flat tabs of a dock: words on the surface, the chosen one in accent over a 2 px line.
class TabDatar : public QTabBar {
    Q_OBJECT

public:
    explicit TabDatar(const QString &accessibleName, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lumbung
