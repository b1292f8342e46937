// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lumbung {

/// What a program cost.
struct Cost {
    int exitCode = -1;
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0;
};

/// Runs a program to its end and measures it alone, its own children included in the CPU time.
Cost measuredChild(const QString &program, const QStringList &arguments);

} // namespace lumbung
