// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/kertas.h"
#include "core/domain/result.h"

#include <QPageLayout>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace lumbung {

/// The paper, landscape and without margins: pages keep their own.
QPageLayout tataKertas(Kertas kertas);

/// Writes a PDF/A of 1200 dots an inch that appears under its name only when it is whole; `lukis` draws all pages
/// and says whether it could. Error (Storage): "cetak.tidak-bisa-ditulis" {berkas, sebab}; nothing is left behind.
Result<void> tulisBerkasPdf(const QString &path, const QString &judul, const QPageLayout &tata,
                            const std::function<bool(QPagedPaintDevice &)> &lukis);

} // namespace lumbung
