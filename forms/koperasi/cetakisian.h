// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/result.h"
#include "models/koperasi/koperasieditormodel.h"

namespace lumbung {

/// Writes what the form shows as a plain A4 PDF: a section a table, empty fields as a line to fill in by hand.
/// Error Storage "cetak.tidak-bisa-ditulis" with fact {berkas}.
Result<void> cetakIsian(const KoperasiEditorModel &editor, const WilayahDirectory &wilayah, const QString &kantor,
                        const QString &path);

} // namespace lumbung
