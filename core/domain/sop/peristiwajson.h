// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"
#include "core/domain/result.h"
#include "core/domain/sop/kalenderkerja.h"
#include "core/domain/sop/peristiwakasus.h"

#include <QJsonObject>

namespace lumbung {

/// An event of a case as it is kept and as it travels (IsiPeristiwa::isi of Aliran::Kasus); its id is the record's
/// own. Members without content are left out.
QJsonObject toJson(const PeristiwaKasus &peristiwa);
/// Input "sinkron.bentuk" with the fact `di`.
Result<PeristiwaKasus> peristiwaKasusOfJson(const PeristiwaId &id, const QJsonObject &json);

/// A mandate (Aliran::Delegasi); its id is the subject of its stream. One that was withdrawn names the day up to
/// which it was good as `sampai`: the newest event of a mandate counts.
QJsonObject toJson(const Delegasi &delegasi);
Result<Delegasi> delegasiOfJson(const DelegasiId &id, const QJsonObject &json);

/// A working calendar (Aliran::Kalender); the newest counts. Input "kalender.jam" {hari} when windows of a day
/// overlap or end before they begin, "sinkron.bentuk" otherwise.
QJsonObject toJson(const KalenderKerja &kalender);
Result<KalenderKerja> kalenderKerjaOfJson(const QJsonObject &json);

} // namespace lumbung
