// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace lumbung {

/// Never more than a package may have. Missing "paket.berkas-tidak-ada" {berkas}; Input "paket.terlalu-besar".
Result<QByteArray> bacaBerkasPaket(const QString &berkas);
/// Whole or not at all. Storage "paket.tulis" {berkas}.
Result<void> tulisBerkasPaket(const QString &berkas, const QByteArray &isi);

} // namespace lumbung
