// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/op.h"
#include "sync/wire/halaman.h"

namespace lumbung::contoh {

/// A UUID that names its number: 00000000-0000-7000-8000-00000000002a.
QString uuid(int number);
/// The batch of docs/sinkron.md: one op of each kind.
BatchOp batch();
/// A page with `rows` statements of about 1.2 KB each.
Halaman halaman(int rows);

} // namespace lumbung::contoh
