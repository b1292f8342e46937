// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"
#include "core/application/ports/wilayahdirectory.h"

namespace lumbung {

/// Whether an op carries personal data (UU 27/2022); of one that cannot be read nobody can say that it does not.
bool memuatDataPribadi(const BarisKeluar &baris);

/// An op as text for keeping elsewhere: what, when, what became of it, then a line for each field, or the op as it
/// is kept when this program cannot read it. Personal data is masked unless `utuh`; an op that cannot be read is
/// left out without it.
QString salinanKeluar(const BarisKeluar &baris, const WilayahDirectory &wilayah, bool utuh);

} // namespace lumbung
