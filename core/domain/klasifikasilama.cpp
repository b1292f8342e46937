// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/klasifikasilama.h"

#include "core/domain/valuekey.h"

#include <array>

namespace lumbung {

namespace {

struct OldClass {
    QStringView key; ///< as valueKey() gives it
    QStringView jenis;
    QStringView kelompok;
    bool guessed;
};

constexpr std::array<OldClass, 23> oldClasses{{
    {u"kud", u"Produsen", u"Koperasi Unit Desa (KUD)", true},
    {u"ksu", u"Konsumen", u"Serba Usaha", true},
    {u"serba usaha", u"Konsumen", u"Serba Usaha", true},
    {u"kopwan", u"", u"Wanita", false},
    {u"kpri", u"Konsumen", u"Pegawai Negeri (KPRI)", true},
    {u"kpn", u"Konsumen", u"Pegawai Negeri (KPRI)", true},
    {u"kpri kpn", u"Konsumen", u"Pegawai Negeri (KPRI)", true},
    {u"kopkar", u"Konsumen", u"Karyawan (Kopkar)", true},
    {u"ksp", u"Simpan Pinjam", u"Simpan Pinjam", false},
    {u"koptan", u"Produsen", u"Pertanian", true},
    {u"koppas", u"Konsumen", u"Pedagang Pasar (Koppas)", true},
    {u"kjks", u"Simpan Pinjam", u"Simpan Pinjam Pola Syariah (KSPPS)", false},
    {u"kspps", u"Simpan Pinjam", u"Simpan Pinjam Pola Syariah (KSPPS)", false},
    {u"primkoppol", u"Konsumen", u"Kepolisian", true},
    {u"koppontren", u"Konsumen", u"Pondok Pesantren (Koppontren)", true},
    {u"kopontren", u"Konsumen", u"Pondok Pesantren (Koppontren)", true},
    {u"kopang", u"Jasa", u"Angkutan Darat", true},
    {u"kopinkra", u"Produsen", u"Industri Kerajinan (Kopinkra)", true},
    {u"kopnel", u"Produsen", u"Nelayan", true},
    {u"kopkayu", u"Produsen", u"Kehutanan", true},
    {u"lainnya lainnya", u"", u"Lainnya", false},
    {u"lainnya", u"", u"Lainnya", false},
    {u"sekunder", u"", u"Sekunder", false},
}};

} // namespace

std::optional<KelasSekarang> dariKlasifikasiLama(QStringView teks)
{
    const QString key = valueKey(teks);
    for (const OldClass &old : oldClasses)
        if (key == old.key)
            return KelasSekarang{old.jenis.toString(), old.kelompok.toString(), old.guessed};
    return std::nullopt;
}

} // namespace lumbung
