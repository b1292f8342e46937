// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"

#include <QString>

#include <optional>

namespace lumbung {

/// A figure beside that of the year before.
struct BandingTahun {
    enum class Arah { Sama, Naik, Turun } arah = Arah::Sama;
    QString beda;    ///< "+5%", "-62%", "sama", "baru" when last year was nothing
    QString kalimat; ///< "Tahun lalu Rp468.900.000 (+5%)"
};

/// Nothing when last year has no value, or the field is no number. Without a value of this year only last
/// year's figure is told.
std::optional<BandingTahun> bandingkan(Field field, const Value &ini, const Value &lalu);

} // namespace lumbung
