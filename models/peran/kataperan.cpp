// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peran/kataperan.h"

#include <QCoreApplication>

#include <array>

namespace lumbung {

namespace {

constexpr std::array namaNama{
    QT_TRANSLATE_NOOP("Peran", "Koperasi"),
    QT_TRANSLATE_NOOP("Peran", "Petugas loket"),
    QT_TRANSLATE_NOOP("Peran", "PPID Pembantu"),
    QT_TRANSLATE_NOOP("Peran", "Jabatan Fungsional Umum"),
    QT_TRANSLATE_NOOP("Peran", "Jabatan Fungsional Pengawas"),
    QT_TRANSLATE_NOOP("Peran", "Kepala Bidang"),
    QT_TRANSLATE_NOOP("Peran", "Sekretaris"),
    QT_TRANSLATE_NOOP("Peran", "Kepala Dinas"),
    QT_TRANSLATE_NOOP("Peran", "Verifikator kabupaten/kota"),
    QT_TRANSLATE_NOOP("Peran", "Verifikator provinsi"),
    QT_TRANSLATE_NOOP("Peran", "Verifikator kementerian"),
    QT_TRANSLATE_NOOP("Peran", "Admin"),
};

struct KataWewenang {
    Wewenang wewenang;
    const char *kata;
};
constexpr std::array kataWewenang{
    KataWewenang{Wewenang::UbahData, QT_TRANSLATE_NOOP("Peran", "mengubah data")},
    KataWewenang{Wewenang::HapusData, QT_TRANSLATE_NOOP("Peran", "menghapus data")},
    KataWewenang{Wewenang::SelesaikanKonflik, QT_TRANSLATE_NOOP("Peran", "memutuskan konflik")},
    KataWewenang{Wewenang::PutuskanUsulan, QT_TRANSLATE_NOOP("Peran", "memutuskan usulan")},
    KataWewenang{Wewenang::PindahWilayah, QT_TRANSLATE_NOOP("Peran", "memindahkan wilayah koperasi")},
    KataWewenang{Wewenang::BukaDataPribadi, QT_TRANSLATE_NOOP("Peran", "melihat data pribadi")},
    KataWewenang{Wewenang::KelolaPengguna, QT_TRANSLATE_NOOP("Peran", "mengelola akun")},
    KataWewenang{Wewenang::LihatAudit, QT_TRANSLATE_NOOP("Peran", "melihat audit")},
};

QString kata(const char *teks)
{
    return QCoreApplication::translate("Peran", teks);
}

} // namespace

QString namaPeran(Peran peran)
{
    return kata(namaNama[static_cast<std::size_t>(peran)]);
}

QString kalimatPeran(Peran peran)
{
    QStringList bisa;
    for (const KataWewenang &satu : kataWewenang)
        if (boleh(peran, satu.wewenang))
            bisa += kata(satu.kata);
    return bisa.isEmpty() ? kata(QT_TRANSLATE_NOOP("Peran", "Hanya membaca data."))
                          : kata(QT_TRANSLATE_NOOP("Peran", "Boleh membaca data, %1.")).arg(bisa.join(u", "_qs));
}

} // namespace lumbung
