// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumbung {

/// Time of the processor that the calling thread has had, in ms: what it costs when others keep the machine busy.
/// -1 where the system does not tell.
double waktuUtas();
/// Memory of this process in MB, now and at its highest; -1 where the system does not tell.
double memoriSekarang();
double memoriPuncak();
/// What this process made the system fetch from the disk so far, in MB (nothing of a file that was in the page
/// cache).
double dibacaDariCakram();

} // namespace lumbung
