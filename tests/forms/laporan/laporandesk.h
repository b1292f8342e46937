// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/contohkantor.h"
#include "documents/laporan/laporanprinter.h"
#include "forms/shell/desk.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/temporaryoffice.h"

namespace lumbung {

/// No workbook is read or written by these tests.
class TanpaBerkas final : public TableSourceFactory, public TableWriterFactory {
public:
    Result<std::unique_ptr<TableSource>> open(const QString &) override { return none(); }
    Result<std::unique_ptr<TableWriter>> create(const QString &, const QString &,
                                                const std::vector<KolomTulis> &) override
    {
        return none();
    }

private:
    static Error none() { return {ErrorKind::Missing, QStringLiteral("impor.tidak-ada"), {}}; }
};

/// A desk over a real store with synthetic koperasi of Kabupaten Bogor.
struct LaporanDesk {
    explicit LaporanDesk(int koperasi)
    {
        if (koperasi > 0) {
            const auto filled = isiContoh(
                *office, wilayah, {koperasi, 2021, 2025, 1, *KodeWilayah::parse(u"32.01"), QStringLiteral("Uji")},
                office.clock());
            if (!filled)
                qFatal("contoh: %s", qPrintable(filled.error().code));
        }
        baca.open([this] { return Result<std::unique_ptr<Office>>(office.another()); });
    }

    PackedWilayah wilayah;
    TemporaryOffice office{wilayah};
    TanpaBerkas files;
    DeskEvents events;
    LaporanPrinter printer;
    StoreThread baca{QStringLiteral("uji")};
    Desk desk{baca,
              baca,
              wilayah,
              office.clock(),
              office.chance(),
              files,
              files,
              events,
              {QStringLiteral("Dinas Koperasi dan UKM Kab. Bogor"), *KodeWilayah::parse(u"32.01"), false},
              QStringLiteral("Kabid Kelembagaan")};
};

} // namespace lumbung
