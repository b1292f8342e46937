// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/contohbukukerja.h"

#include "app/wiring/wiring.h"
#include "core/application/contohkantor.h"
#include "core/application/ekspor.h"

namespace lumbung {

Result<void> tulisContohBukuKerja(const QString &folder, const QString &path, const KodeWilayah &wilayah, int koperasi,
                                  int tahunBuku)
{
    const Wiring wiring{DataFolder(folder)};
    auto office = wiring.folder().hasStore() ? wiring.open() : wiring.create({QStringLiteral("Contoh"), wilayah, true});
    if (!office)
        return office.error();
    const auto years = (*office)->koperasi().tahunBuku();
    if (years && years->empty()) {
        PermintaanContoh wanted;
        wanted.koperasi = koperasi;
        wanted.dari = tahunBuku - 1;
        wanted.sampai = tahunBuku;
        wanted.wilayah = wilayah;
        wanted.pelaku = QStringLiteral("tur");
        if (const auto filled = isiContoh(**office, wiring.wilayah(), wanted, wiring.clock()); !filled)
            return filled.error();
    }
    PermintaanEkspor wanted;
    wanted.query.tahunBuku = tahunBuku;
    wanted.query.filter = {{{Field::StatusAktif, Condition::Kind::Filled, {}}}};
    wanted.path = path;
    const auto written = ekspor(**office, wiring.writers(), wiring.wilayah(), wanted);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace lumbung
