// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class Appearance;

/// Theme, text scale and row density, which take effect at once, and the language, which needs a new start.
class BagianTampilan : public QWidget {
    Q_OBJECT
public:
    explicit BagianTampilan(Appearance &appearance, QWidget *parent = nullptr);
};

} // namespace lumbung
