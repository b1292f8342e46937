// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>
#include <QString>

namespace lumbung::hub {

/// What a command came to: for scripts and for people.
struct Outcome {
    QJsonObject json;
    QString text;
    bool good = true; ///< false: it was done, and what it found is not well (exit code 1)
};

} // namespace lumbung::hub
