// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/tugas.h"

#include <QJsonObject>

namespace lumbung::ctl {

/// A case in a list.
QJsonObject ringkasJson(const RingkasKasus &ringkas, const KalenderKerja &kalender);
/// A case with its stays, their clocks and its events.
QJsonObject kasusJson(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

QString ringkasText(const RingkasKasus &ringkas, const KalenderKerja &kalender);
QString kasusText(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

} // namespace lumbung::ctl
