// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sopprinter.h"

namespace lumbung {

/// Prints the SOP-AP form with vector symbols and selectable text. Official and always Indonesian. Needs a
/// QGuiApplication; may run in a worker thread. Uses the font family "Noto Sans".
class SopCetak final : public SopPrinter {
public:
    Result<void> pdf(const QString &path, const LembarSop &lembar, Kertas kertas) override;
    Result<void> cetak(QPagedPaintDevice &device, const LembarSop &lembar) override;
    Result<std::vector<QImage>> gambar(const LembarSop &lembar, Kertas kertas, int lebar) override;
};

} // namespace lumbung
