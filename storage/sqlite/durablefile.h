// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDevice;

namespace lumbung {

/// Waits until what was written to the open file is on the disk; false when it cannot be.
bool syncFile(QFileDevice &file);

} // namespace lumbung
