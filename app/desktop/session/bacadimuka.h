// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace lumbung {

class StoreThread;

/// Lets the store read ahead what search, the shipped views and a rekap with a filter need for the newest tahun
/// buku, one slice after the other behind the questions that wait. Ends when all is read, at the first trouble (the
/// question that needs it will tell) or with `context`, which must not outlive `thread`.
void bacaDiMuka(StoreThread &thread, QObject *context);

} // namespace lumbung
