// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace lumbung::hub {

/// An error as a sentence for who runs the hub: what is wrong, where, and what to do.
QString kalimatOf(const Error &error);

} // namespace lumbung::hub
