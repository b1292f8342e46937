// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/konteksberkas.h"

#include <QRegularExpression>

namespace lumbung {

namespace {

QString namaSetelah(const QString &teks, const char *kata)
{
    const QRegularExpression pattern(
        QStringLiteral(
            "(?:^|[^a-z])(?:%1)\\s*:?\\s+(?!se\\b)([a-z][a-z' ]*?)"
            "(?=\\s*(?:$|[,;(/]|\\d|\\b(?:kabupaten|kab|kota|kecamatan|provinsi|prov|tahun|thn|per|keadaan|"
            "semester|triwulan|periode|bulan|desa|kelurahan)\\b))")
            .arg(QString::fromLatin1(kata)),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = pattern.match(teks).captured(1).simplified();
    return name.size() >= 3 ? name : QString();
}

} // namespace

KonteksBerkas konteksDari(const QStringList &teksAtas)
{
    KonteksBerkas konteks;
    for (const QString &teks : teksAtas) {
        const QString kabupaten = namaSetelah(teks, "kabupaten|kab\\.?");
        const QString kota = namaSetelah(teks, "kota");
        if (konteks.kabupatenKota.isEmpty() && !kabupaten.isEmpty())
            konteks.kabupatenKota = QStringLiteral("Kabupaten ") + kabupaten;
        else if (konteks.kabupatenKota.isEmpty() && !kota.isEmpty())
            konteks.kabupatenKota = QStringLiteral("Kota ") + kota;
        if (konteks.provinsi.isEmpty())
            konteks.provinsi = namaSetelah(teks, "provinsi|propinsi|prov\\.?");
        if (konteks.kecamatan.isEmpty())
            konteks.kecamatan = namaSetelah(teks, "kecamatan|kec\\.?|kapanewon");
        if (konteks.desa.isEmpty())
            konteks.desa = namaSetelah(teks, "desa|kelurahan");
    }
    return konteks;
}

QString kecamatanBagian(const QString &teks)
{
    static const QRegularExpression start(
        QStringLiteral("^\\W*(?:[ivx0-9]+[. ]\\s*)?(?:kecamatan|kec\\.?|kapanewon)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(teks).hasMatch() ? namaSetelah(teks, "kecamatan|kec\\.?|kapanewon") : QString();
}

} // namespace lumbung
