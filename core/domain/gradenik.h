// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frekuensirat.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lumbung {

/// Grade of the NIK certificate for a tahun buku, as the notes of the ODS/NIK page have it:
/// A = RAT reported for the last three tahun buku; B = for two of the three; C1 = founded within the last three
/// years and one RAT; C2 = older, one RAT, in the current year; D = none of the three.
/// Nothing for what these notes do not cover: an older koperasi (or one of unknown age) whose only RAT is not
/// the current one.
std::optional<QString> gradeNik(const TigaRat &rat, QDate tglBadanHukum, int tahunBuku);

/// The certificate has lapsed: certified once, but no RAT in three tahun buku.
bool sertifikatGugur(const QString &statusNik, const QString &grade);

} // namespace lumbung
