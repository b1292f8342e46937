// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/kalenderkerja.h"

namespace lumbung {

namespace {

const std::vector<RentangJam> &tanpaRentang()
{
    static const std::vector<RentangJam> kosong;
    return kosong;
}

} // namespace

KalenderKerja KalenderKerja::bawaan()
{
    KalenderKerja kalender;
    const std::vector<RentangJam> biasa{{QTime(7, 30), QTime(12, 0)}, {QTime(13, 0), QTime(16, 0)}};
    for (std::size_t hari = 0; hari < 4; ++hari)
        kalender.jam[hari] = biasa;
    kalender.jam[4] = {{QTime(7, 30), QTime(11, 30)}, {QTime(13, 0), QTime(16, 30)}};
    return kalender;
}

const std::vector<RentangJam> &KalenderKerja::rentang(QDate hari) const
{
    if (!hari.isValid() || libur.contains(hari))
        return tanpaRentang();
    return jam[static_cast<std::size_t>(hari.dayOfWeek() - 1)];
}

bool KalenderKerja::hariKerja(QDate hari) const
{
    return !rentang(hari).empty();
}

qint64 KalenderKerja::saat(QDate hari, QTime waktu) const
{
    return QDateTime(hari, waktu, Qt::OffsetFromUTC, zonaMenit * 60).toMSecsSinceEpoch();
}

qint64 KalenderKerja::akhirHari(QDate hari) const
{
    const auto &semua = rentang(hari);
    return semua.empty() ? saat(hari.addDays(1), QTime(0, 0)) : saat(hari, semua.back().sampai);
}

std::optional<QDate> KalenderKerja::hariKerjaKe(QDate hari, int banyak) const
{
    for (int langkah = 0; banyak > 0; ++langkah) {
        if (langkah >= hariTerjauh)
            return std::nullopt;
        hari = hari.addDays(1);
        if (hariKerja(hari))
            --banyak;
    }
    return hari;
}

} // namespace lumbung
