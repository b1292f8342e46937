// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "storage/wilayah/packedtable.h"

namespace lumbung {

/// All areas of Kepmendagri 300.2.2-2430 Tahun 2025 (38 provinsi, 514 kabupaten/kota, 7,285 kecamatan, 83,762
/// desa and kelurahan), from idn-area-data 4.0.1 (ODbL 1.0), embedded in the program. It is read in place:
/// making one costs microseconds and no memory of its own.
class PackedWilayah final : public WilayahDirectory {
public:
    PackedWilayah();

    std::vector<WilayahHit> search(const QString &text, int limit, const KodeWilayah &dalam = {}) const override;
    /// "Cibinong", "Kab. Bogor", "Kota Adm. Jakarta Pusat", "Jawa Barat".
    QString nama(const KodeWilayah &kode) const override;
    /// "Kel. Pabuaran, Kec. Cibinong, Kab. Bogor, Jawa Barat", with the local words where they are official:
    /// distrik and kampung in Papua, kapanewon and kemantren in DIY, gampong in Aceh, nagari in Sumatera Barat.
    QString jalur(const KodeWilayah &kode) const override;
    bool contains(const KodeWilayah &kode) const override;
    std::vector<KodeWilayah> children(const KodeWilayah &kode) const override;
    WilayahResolusi resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const override;

private:
    QString namaAt(wilayah::PackedTable::Position position) const;
    QString jalurAt(wilayah::PackedTable::Position position) const;

    wilayah::PackedTable m_table;
};

} // namespace lumbung
