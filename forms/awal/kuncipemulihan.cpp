// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/kuncipemulihan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace lumbung {

QString lembarKunci(const Kantor &kantor, const QString &kunci, QDate hariIni)
{
    return QCoreApplication::translate(
               "KunciPemulihan",
               "KUNCI PEMULIHAN LUMBUNG\n\n"
               "Kantor   : %1\n"
               "Wilayah  : %2\n"
               "Dibuat   : %3\n\n"
               "%4\n\n"
               "Data kantor ini tersandi. Kunci di atas membuka cadangannya bila komputer rusak\n"
               "atau diganti. Cetak halaman ini, simpan di tempat terkunci, lalu hapus berkasnya.\n"
               "Siapa pun yang memegang kunci dan cadangan dapat membaca semua data.\n")
        .arg(kantor.nama, kantor.wilayah.text(),
             QLocale(QLocale::Indonesian).toString(hariIni, QStringLiteral("d MMMM yyyy")), kunci);
}

bool simpanLembar(const QString &path, const QString &lembar)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(lembar.toUtf8());
    return file.commit();
}

} // namespace lumbung
