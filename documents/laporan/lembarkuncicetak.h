// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"

namespace lumbung {

/// The recovery sheet as one page: office, date, the key in numbered groups, how and when to use it, and who took
/// it. Official and always Indonesian.
class LembarKunciCetak final : public LembarKunciPrinter {
public:
    Result<void> pdf(const QString &path, const LembarKunci &lembar) override;
    Result<void> cetak(QPagedPaintDevice &device, const LembarKunci &lembar) override;
};

} // namespace lumbung
