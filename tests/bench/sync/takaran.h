// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumbung {

/// One line of the result: what was seen beside what is aimed at, and their ratio; "OK" when it is reached.
/// Answers whether it was.
bool palingSedikit(const char *apa, double terlihat, double sasaran, const char *satuan);
bool palingBanyak(const char *apa, double terlihat, double sasaran, const char *satuan);
/// What has no target.
void catatan(const char *apa, double terlihat, const char *satuan);
void muatan(); ///< load of the machine, without which no time means much

} // namespace lumbung
