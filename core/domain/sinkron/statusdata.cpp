// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/statusdata.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array statusKeys{"draf",          "diajukan",       "perlu-perbaikan",
                                "valid-kabkota", "valid-provinsi", "valid-kementerian"};

/// Who looks at the data in which tier; 0 = enters it.
int tingkatOf(Peran peran)
{
    switch (peran) {
    case Peran::Kabid:
    case Peran::VerifikatorKabKota: return 1;
    case Peran::VerifikatorProvinsi: return 2;
    case Peran::VerifikatorKementerian: return 3;
    case Peran::FrontOffice:
    case Peran::Jfu:
    case Peran::JfPengawas: return 0;
    default: return -1;
    }
}

/// The tier that has declared the data valid; 0 = none.
int tingkatValid(StatusData status)
{
    switch (status) {
    case StatusData::ValidKabKota: return 1;
    case StatusData::ValidProvinsi: return 2;
    case StatusData::ValidKementerian: return 3;
    default: return 0;
    }
}

} // namespace

QString keyOf(StatusData status)
{
    return enumKey(statusKeys, status);
}

std::optional<StatusData> statusDataOfKey(QStringView key)
{
    return enumOfKey<StatusData>(statusKeys, key);
}

/// ODS: entered and handed in by the office, then valid tier by tier; each tier may return what it has before it.
bool bolehTransisi(Peran peran, StatusData dari, StatusData ke)
{
    const int tingkat = tingkatOf(peran);
    if (tingkat < 0)
        return false;
    if (ke == StatusData::Diajukan)
        return tingkat <= 1 && (dari == StatusData::Draf || dari == StatusData::PerluPerbaikan);
    if (tingkat == 0)
        return false;
    const bool diHadapan = tingkat == 1 ? dari == StatusData::Diajukan : tingkatValid(dari) == tingkat - 1;
    if (ke == StatusData::PerluPerbaikan)
        return diHadapan || tingkatValid(dari) == tingkat;
    return diHadapan && tingkatValid(ke) == tingkat;
}

bool terkunciBagi(Peran peran, StatusData status)
{
    return tingkatValid(status) > 0 && tingkatOf(peran) < tingkatValid(status);
}

} // namespace lumbung
