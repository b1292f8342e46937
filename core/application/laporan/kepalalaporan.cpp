// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/kepalalaporan.h"

#include "core/application/laporan/angka.h"

namespace lumbung {

QString frasaMenurut(RekapMenurut menurut)
{
    QString name = QString::fromUtf8(judulMenurut(menurut));
    if (!name.startsWith(QLatin1String("RAT")))
        name[0] = name[0].toLower();
    return (menurutWilayah(menurut) ? QStringLiteral("per ") : QStringLiteral("menurut ")) + name;
}

QStringList subjudulOf(const KepalaLaporan &kepala, const QString &tahun)
{
    QStringList lines;
    for (const QString &line : {kepala.kantor, kepala.wilayah, tahun})
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    return lines;
}

Result<std::optional<QDate>> sebelumCatatan(RekapQueries &queries, const std::optional<QDate> &keadaan)
{
    if (!keadaan)
        return std::optional<QDate>();
    auto first = queries.catatanPertama();
    if (first && *first && **first <= *keadaan)
        return std::optional<QDate>();
    return first;
}

QString catatanSebelum(QDate pertama)
{
    return QStringLiteral("Catatan pertama bertanggal %1: keadaan sebelum itu tidak tercatat, jadi angkanya nol")
        .arg(teksTanggal(pertama));
}

QStringList catatanOf(const KepalaLaporan &kepala, const std::vector<BarisRekap> &baris)
{
    QStringList notes{QStringLiteral("Keadaan per %1").arg(teksTanggal(kepala.keadaan))};
    notes << (kepala.saringan.isEmpty() ? QStringLiteral("Tanpa saringan")
                                        : QStringLiteral("Saringan: %1").arg(kepala.saringan));
    if (kepala.catatanPertama)
        notes << catatanSebelum(*kepala.catatanPertama);
    for (const BarisRekap &row : baris) {
        if (row.jenis == JenisBaris::TidakTerpetakan)
            notes << QStringLiteral("%1: %2 koperasi").arg(row.nama, teksAngka(row.ukuran.jumlah));
        if (row.jenis == JenisBaris::Jumlah && tanpaStatus(row.ukuran) != 0)
            notes << QStringLiteral("Status aktif belum diisi: %1 koperasi, jadi aktif ditambah tidak aktif "
                                    "tidak sama dengan jumlah")
                         .arg(teksAngka(tanpaStatus(row.ukuran)));
    }
    return notes;
}

} // namespace lumbung
