// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// What this desk is to the hub; empty before it joined one.
Result<IdentitasPerangkat> readDevice(Connection &connection);
Result<void> writeDevice(Connection &connection, const IdentitasPerangkat &identitas);

} // namespace lumbung
