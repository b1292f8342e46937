// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rules of the ministry say about one koperasi, each idea in a header of its own.
#include "core/domain/frekuensirat.h"
#include "core/domain/gradenik.h"
#include "core/domain/jenisbadanhukum.h"
#include "core/domain/kelasomzet.h"
#include "core/domain/klasifikasilama.h"
#include "core/domain/kuk.h"
#include "core/domain/statusrat.h"
