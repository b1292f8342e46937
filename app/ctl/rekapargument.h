// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "core/application/laporan/laporan.h"

namespace lumbung::ctl {

/// --by, --tahun, --dalam, --where and --keadaan as the question of a rekap about the office's own area (wider
/// when the grouping is). Wrong usage for an unknown grouping or day.
Result<RekapQuery> rekapQueryOf(Session &session);
/// Office, area, day and filter for head and foot.
Result<KepalaLaporan> kepalaOf(Session &session, Office &office, const RekapQuery &query);
/// The report as lines with tabs.
QString laporanText(const Laporan &laporan);
/// Writes the report to --out (.xlsx, .csv, .pdf) and returns the full path.
Result<QString> writeLaporan(Session &session, const Laporan &laporan);

} // namespace lumbung::ctl
