// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace lumbung::ctl {

/// The help about one command, or about the program when there is none.
QString helpText(const CommandSpec *command);

} // namespace lumbung::ctl
