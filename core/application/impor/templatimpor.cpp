// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/templatimpor.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

namespace {

// The usual statement of one tahun buku; whoever has more adds columns, the import finds them.
constexpr Field isianTemplat[] = {Field::TahunBuku,
                                  Field::NikKoperasi,
                                  Field::Nama,
                                  Field::NoBadanHukum,
                                  Field::TglBadanHukum,
                                  Field::Alamat,
                                  Field::DesaKelurahan,
                                  Field::Kecamatan,
                                  Field::KabupatenKota,
                                  Field::Provinsi,
                                  Field::KodePos,
                                  Field::Telp,
                                  Field::Email,
                                  Field::Bentuk,
                                  Field::Jenis,
                                  Field::Kelompok,
                                  Field::SektorUsaha,
                                  Field::PolaPengelolaan,
                                  Field::Ketua,
                                  Field::TelpKetua,
                                  Field::Sekretaris,
                                  Field::Bendahara,
                                  Field::StatusAktif,
                                  Field::StatusRat,
                                  Field::TglRat,
                                  Field::StatusNik,
                                  Field::Grade,
                                  Field::AnggotaPria,
                                  Field::AnggotaWanita,
                                  Field::AnggotaTotal,
                                  Field::ManajerTotal,
                                  Field::KaryawanTotal,
                                  Field::ModalSendiri,
                                  Field::ModalLuar,
                                  Field::Aset,
                                  Field::VolumeUsaha,
                                  Field::Shu};

} // namespace

std::vector<KolomTulis> kolomTemplat()
{
    std::vector<KolomTulis> kolom;
    for (const Field field : isianTemplat) {
        const FieldSpec &entry = spec(field);
        // Area names are texts here; codes are found when the file comes back.
        const FieldType type = entry.type == FieldType::Wilayah ? FieldType::Text : entry.type;
        const int width = std::max(14, static_cast<int>(labelOf(field).size()) + 2);
        kolom.push_back({labelOf(field), type, width, valuesOf(field)});
    }
    return kolom;
}

} // namespace lumbung
