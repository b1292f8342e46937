// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/sop/sopstore.h"

namespace lumbung {

/// Publishes a definition as a new version of its code, in force from its `berlaku` on. Cases that run keep the
/// version that they were opened with. Errors:
/// Input "sop.belum-layak" {kode, salah} when `periksaDefinisi` finds something wrong, "sop.bentuk" {di} when a
/// text is too long to be kept, "sop.berlaku-lampau" {berlaku, hari} when it is to be in force before today (what
/// ran then, ran by the version of then);
/// Conflict "sop.versi" {kode, versi, terbaru} when the number does not grow; Storage.
Result<void> terbitkanSop(SopStore &store, const DefinisiSop &definisi, const Clock &clock, const QString &pelaku);

} // namespace lumbung
