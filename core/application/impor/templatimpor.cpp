// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/templatimpor.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

namespace {

// The usual statement of one tahun buku; whoever has more adds columns, the import finds them.
constexpr Field isianKeragaan[] = {Field::TahunBuku,
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

// Area names are written as people write them, from the desa upwards.
constexpr Field isianWilayah[] = {Field::DesaKelurahan, Field::Kecamatan, Field::KabupatenKota, Field::Provinsi};
constexpr Field isianPengenal[] = {Field::TahunBuku, Field::NikKoperasi, Field::Nama, Field::NoBadanHukum};

std::vector<Field> isianOf(JenisTemplat jenis)
{
    std::vector<Field> isian;
    const auto tambah = [&isian](std::span<const Field> lagi) {
        isian.insert(isian.end(), lagi.begin(), lagi.end());
    };
    switch (jenis) {
    case JenisTemplat::Keragaan: tambah(isianKeragaan); break;
    case JenisTemplat::Profil:
        for (const Field field : storedFields(Entity::Koperasi))
            if (spec(field).type != FieldType::Wilayah && field != Field::WilayahTeks)
                isian.push_back(field);
        isian.insert(std::find(isian.begin(), isian.end(), Field::Alamat) + 1, std::begin(isianWilayah),
                     std::end(isianWilayah));
        break;
    case JenisTemplat::Tahunan:
        tambah(isianPengenal);
        tambah(storedFields(Entity::Keragaan));
        break;
    }
    return isian;
}

} // namespace

std::vector<KolomTulis> kolomTemplat(JenisTemplat jenis)
{
    std::vector<KolomTulis> kolom;
    for (const Field field : isianOf(jenis)) {
        const FieldSpec &entry = spec(field);
        // Area names are texts here; codes are found when the file comes back.
        const FieldType type = entry.type == FieldType::Wilayah ? FieldType::Text : entry.type;
        const int width = std::max(14, static_cast<int>(labelOf(field).size()) + 2);
        kolom.push_back({labelOf(field), type, width, valuesOf(field)});
    }
    return kolom;
}

} // namespace lumbung
