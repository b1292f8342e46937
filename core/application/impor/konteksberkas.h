// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/rencanaimpor.h"

namespace lumbung {

/// Reads area names from title lines: "DAFTAR KOPERASI KECAMATAN CONTOH KABUPATEN CONTOH TAHUN 2024".
KonteksBerkas konteksDari(const QStringList &teksAtas);
/// The kecamatan of a line that begins a group of rows ("Kecamatan: Contoh"); empty when it is none.
QString kecamatanBagian(const QString &teks);

} // namespace lumbung
