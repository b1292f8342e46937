// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/paket.h"

namespace lumbung {

QString keyOf(KepalaPaket::Jenis jenis)
{
    return jenis == KepalaPaket::Jenis::Kirim ? QStringLiteral("kirim") : QStringLiteral("balasan");
}

std::optional<KepalaPaket::Jenis> jenisPaketOfKey(QStringView key)
{
    for (const auto jenis : {KepalaPaket::Jenis::Kirim, KepalaPaket::Jenis::Balasan})
        if (key == keyOf(jenis))
            return jenis;
    return std::nullopt;
}

qint64 jumlahPaket(const KepalaPaket &kepala, const QString &awalan)
{
    qint64 sum = 0;
    for (const BarisPaket &baris : kepala.isi)
        for (const auto &[key, banyak] : baris.jumlah)
            if (key.startsWith(awalan))
                sum += banyak;
    return sum;
}

} // namespace lumbung
