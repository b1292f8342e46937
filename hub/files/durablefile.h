// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung::hub {

/// Puts a finished file in its place for good: fsync, rename over what is there, fsync of the folder. After a crash
/// either the old state stands or the whole new one. False when the disk refuses.
bool placeDurably(const QString &from, const QString &to);

} // namespace lumbung::hub
