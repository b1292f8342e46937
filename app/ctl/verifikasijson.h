// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"
#include "core/application/verifikasi/bahanperiksa.h"
#include "core/application/verifikasi/putuskan.h"

namespace lumbung::ctl {

QJsonObject antrianJson(const AntrianQuery &query, const HitungAntrian &hitung, qint64 total,
                        const std::vector<RingkasanPengajuan> &baris);
QString antrianText(const std::vector<RingkasanPengajuan> &baris);

/// Personal values are masked unless `terbuka`.
QJsonObject bahanJson(const BahanPeriksa &bahan, bool terbuka);
QString bahanText(const BahanPeriksa &bahan, bool terbuka);

QJsonObject hasilLangkahJson(const HasilLangkah &hasil);
QString hasilLangkahText(const HasilLangkah &hasil);

} // namespace lumbung::ctl
