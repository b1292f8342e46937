// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/contohbukukerja.h"

#include "app/wiring/wiring.h"
#include "core/application/contohkantor.h"
#include "core/application/ekspor.h"

namespace lumbung {

Result<void> tulisContohBukuKerja(const BukuKerjaContoh &buku)
{
    const Wiring wiring{DataFolder(buku.folder)};
    auto office =
        wiring.folder().hasStore() ? wiring.open() : wiring.create({QStringLiteral("Contoh"), buku.wilayah, true});
    if (!office)
        return office.error();
    const auto years = (*office)->koperasi().tahunBuku();
    if (years && years->empty()) {
        PermintaanContoh wanted;
        wanted.koperasi = buku.koperasi;
        wanted.dari = buku.tahunTerakhir - 1;
        wanted.sampai = buku.tahunTerakhir;
        wanted.wilayah = buku.wilayah;
        wanted.pelaku = QStringLiteral("tur");
        if (const auto filled = isiContoh(**office, wiring.wilayah(), wanted, wiring.clock()); !filled)
            return filled.error();
    }
    PermintaanEkspor wanted;
    wanted.query.tahunBuku = buku.tahunBuku;
    wanted.query.filter = {{{Field::StatusAktif, Condition::Kind::Filled, {}}}};
    wanted.path = buku.path;
    const auto written = ekspor(**office, wiring.writers(), wiring.wilayah(), wanted);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace lumbung
