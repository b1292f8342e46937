// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncstore.h"
#include "sync/wire/halaman.h"

namespace lumbung {

/// A page as it came over the line, as the store takes it.
HalamanTurun halamanTurunOf(const Halaman &halaman);
/// The same for rows fetched by id: cursors stay.
HalamanTurun perbaikanOf(const Halaman &halaman);

} // namespace lumbung
