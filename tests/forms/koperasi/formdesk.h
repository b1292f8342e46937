// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "forms/shell/desk.h"
#include "tests/support/opendesk.h"

namespace lumbung {

/// A desk over a real store, for pages under test.
struct FormDesk : OpenDesk {
    DeskEvents events;
    TableSources sources;
    TableWriters writers;
    Desk desk{baca,
              tulis,
              office.wilayah(),
              office.clock(),
              office.chance(),
              sources,
              writers,
              events,
              {},
              QStringLiteral("Petugas Contoh")};
};

} // namespace lumbung
