// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/laporanjson.h"

#include <QJsonArray>

#include <array>

namespace lumbung {

namespace {

struct KolomJson {
    const char *key;
    qint64 Ukuran::*value;
};

constexpr std::array kolomJson{
    KolomJson{"jumlah", &Ukuran::jumlah},
    KolomJson{"aktif", &Ukuran::aktif},
    KolomJson{"tidak_aktif", &Ukuran::tidakAktif},
    KolomJson{"anggota", &Ukuran::anggota},
    KolomJson{"rat", &Ukuran::rat},
    KolomJson{"manajer", &Ukuran::manajer},
    KolomJson{"karyawan", &Ukuran::karyawan},
    KolomJson{"modal_sendiri", &Ukuran::modalSendiri},
    KolomJson{"modal_luar", &Ukuran::modalLuar},
    KolomJson{"aset", &Ukuran::aset},
    KolomJson{"volume_usaha", &Ukuran::volumeUsaha},
    KolomJson{"shu", &Ukuran::shu},
};

QJsonObject barisJson(const BarisRekap &row)
{
    QJsonObject object{{QStringLiteral("kode"), row.kode}, {QStringLiteral("nama"), row.nama}};
    for (const KolomJson &column : kolomJson)
        object.insert(QLatin1String(column.key), row.ukuran.*column.value);
    return object;
}

QJsonValue angkaJson(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject deretJson(const BarisPertumbuhan &row)
{
    QJsonArray values;
    for (const NilaiTahun &year : row.nilai)
        values.append(QJsonObject{{QStringLiteral("tahun"), year.tahun},
                                  {QStringLiteral("nilai"), angkaJson(year.nilai)},
                                  {QStringLiteral("pertumbuhan"), angkaJson(year.pertumbuhan)}});
    return {
        {QStringLiteral("kode"), row.kode}, {QStringLiteral("nama"), row.nama}, {QStringLiteral("values"), values}};
}

/// Where a row of this kind stands beside the ordinary ones.
QString keyBeside(JenisBaris jenis)
{
    switch (jenis) {
    case JenisBaris::Jumlah: return QStringLiteral("jumlah");
    case JenisBaris::TidakTerpetakan: return QStringLiteral("tidak_terpetakan");
    case JenisBaris::DiLuar: return QStringLiteral("di_luar");
    case JenisBaris::Kelompok:
    case JenisBaris::Isi: break;
    }
    return {};
}

} // namespace

QJsonObject rekapJson(const Rekap &rekap, const RekapQuery &query, const WilayahDirectory &wilayah)
{
    QJsonArray columns{QStringLiteral("kode"), QStringLiteral("nama")};
    for (const KolomJson &column : kolomJson)
        columns.append(QLatin1String(column.key));
    QJsonObject object{{QStringLiteral("columns"), columns}};
    QJsonArray rows;
    for (const BarisRekap &row : susunBaris(rekap, query, wilayah)) {
        if (row.jenis == JenisBaris::Isi)
            rows.append(barisJson(row));
        else
            object.insert(keyBeside(row.jenis), barisJson(row));
    }
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

QJsonObject growthJson(const TabelPertumbuhan &tabel)
{
    QJsonObject object{{QStringLiteral("measure"), keyOf(tabel.besaran)},
                       {QStringLiteral("unit"), satuanOf(tabel.besaran)}};
    QJsonArray series;
    for (const BarisPertumbuhan &row : tabel.baris) {
        if (row.jenis == JenisBaris::Isi)
            series.append(deretJson(row));
        else
            object.insert(keyBeside(row.jenis), deretJson(row));
    }
    object.insert(QStringLiteral("series"), series);
    return object;
}

} // namespace lumbung
