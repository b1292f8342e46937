// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/galat.h"

#include "models/pesan/kalimatgalat.h"

#include <QCoreApplication>
#include <QStringList>

namespace lumbung {

namespace {

/// Findings inside an error as names of fields: "Jumlah anggota, Total aset".
QString daftarIsian(const QVariantList &temuan)
{
    QStringList nama;
    for (const QVariant &satu : temuan) {
        const QString isian = namaIsian(satu.toMap().value(QStringLiteral("field")).toString());
        if (!nama.contains(isian))
            nama.append(isian);
    }
    return nama.join(QStringLiteral(", "));
}

/// Facts that follow from others.
QVariantMap lengkap(QVariantMap fakta)
{
    const QVariantList temuan = fakta.value(QStringLiteral("temuan")).toList();
    if (!temuan.isEmpty()) {
        fakta.insert(QStringLiteral("daftar"), daftarIsian(temuan));
        fakta.insert(QStringLiteral("banyak"), temuan.size());
    }
    return fakta;
}

QString tidakTerduga(const Error &galat)
{
    if (galat.kind == ErrorKind::Cancelled)
        return QCoreApplication::translate("Galat", "Pekerjaan dibatalkan. Tidak ada data yang berubah.");
    return QCoreApplication::translate(
               "Galat", "Terjadi kendala yang tidak terduga. Pekerjaan Anda tersimpan. Kode bantuan: %1.")
        .arg(kodeBantuan(galat));
}

} // namespace

QString kalimat(const Error &galat)
{
    const auto sentence = kalimatDari(polaGalat(), "Galat", galat.code, lengkap(galat.facts));
    return sentence ? *sentence : tidakTerduga(galat);
}

QString kodeBantuan(const Error &galat)
{
    const quint16 number = qChecksum(galat.code.toUtf8());
    return QStringLiteral("K-%1").arg(number, 4, 16, QLatin1Char('0')).toUpper();
}

bool adaKalimatGalat(const QString &kode)
{
    return adaPola(polaGalat(), kode);
}

} // namespace lumbung
