// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/grafik.h"

#include "core/application/laporan/angka.h"
#include "core/application/laporan/pertumbuhantabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

namespace {

struct GrafikTeks {
    Q_DECLARE_TR_FUNCTIONS(Grafik)
};

/// A number of the store in the unit of the charts: amounts in juta.
double dalamSatuan(double value, Besaran besaran)
{
    return jenisSelOf(besaran) == JenisSel::Rupiah ? value / 1e6 : value;
}

int desimalOf(Besaran besaran)
{
    return jenisSelOf(besaran) == JenisSel::Persen ? 1 : 0;
}

Garis garisDari(const QString &name, const std::vector<NilaiTahun> &values, Besaran besaran, double divisor)
{
    Garis line{name, {}, {}};
    for (const NilaiTahun &year : values) {
        const auto value = year.nilai ? std::optional(dalamSatuan(*year.nilai, besaran) / divisor) : std::nullopt;
        line.nilai.push_back(value);
        line.teks << (value ? teksAngka(*value, desimalOf(besaran)) : QStringLiteral("-"));
    }
    return line;
}

QString kalimatGaris(const Garis &line, const QStringList &labels)
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (std::size_t i = 0; i < line.nilai.size(); ++i)
        if (line.nilai[i]) {
            last = qsizetype(i);
            first = first < 0 ? last : first;
        }
    if (first < 0)
        return GrafikTeks::tr("%1: belum ada data.").arg(line.nama);
    if (first == last)
        return GrafikTeks::tr("%1: %2 pada %3.").arg(line.nama, line.teks.at(last), labels.at(last));
    return GrafikTeks::tr("%1: dari %2 (%3) menjadi %4 (%5).")
        .arg(line.nama, line.teks.at(first), labels.at(first), line.teks.at(last), labels.at(last));
}

} // namespace

QString terjemahLaporan(const QString &label)
{
    return QCoreApplication::translate("Laporan", label.toUtf8().constData());
}

QString namaBesaran(Besaran besaran)
{
    return QCoreApplication::translate("Laporan", judulBesaran(besaran));
}

QString namaSatuan(Besaran besaran)
{
    const QString unit = satuanOf(besaran);
    if (unit == QLatin1String("rupiah"))
        return GrafikTeks::tr("Rp juta");
    if (unit == QLatin1String("orang"))
        return GrafikTeks::tr("orang");
    return unit == QLatin1String("persen") ? GrafikTeks::tr("persen") : GrafikTeks::tr("unit");
}

GrafikBatang grafikBatang(const HasilLaporan &hasil, const WilayahDirectory &wilayah)
{
    const PilihanLaporan &choice = hasil.pilihan;
    GrafikBatang chart;
    chart.judul = namaBesaran(choice.besaran);
    chart.satuan = GrafikTeks::tr("%1, TB %2").arg(namaSatuan(choice.besaran)).arg(choice.tahunBuku);
    const QString group = QCoreApplication::translate("Laporan", judulMenurut(choice.dipakai()));
    chart.golongan = group.left(1).toLower() + group.mid(1);
    chart.terpilih = choice.terpilih;
    const auto year = hasil.deret.find(choice.tahunBuku);
    if (year == hasil.deret.end())
        return chart;
    for (const BarisRekap &row : susunBaris(year->second, choice.query(), wilayah)) {
        if (row.jenis != JenisBaris::Isi)
            continue;
        Batang bar{row.kode, row.nama, nilaiOf(row.ukuran, choice.besaran), QStringLiteral("-")};
        if (bar.nilai) {
            bar.nilai = dalamSatuan(*bar.nilai, choice.besaran);
            bar.teks = teksAngka(*bar.nilai, desimalOf(choice.besaran));
        }
        chart.batang.push_back(std::move(bar));
    }
    std::stable_sort(chart.batang.begin(), chart.batang.end(),
                     [](const Batang &a, const Batang &b) { return a.nilai > b.nilai; });
    return chart;
}

GrafikGaris grafikGaris(const HasilLaporan &hasil, const QString &namaSeluruh, const WilayahDirectory &wilayah)
{
    const PilihanLaporan &choice = hasil.pilihan;
    const TabelPertumbuhan table = susunPertumbuhan(hasil.deret, choice.besaran, choice.query(), wilayah);
    GrafikGaris chart;
    chart.judul = GrafikTeks::tr("Perkembangan lima tahun buku");
    chart.satuan = namaSatuan(choice.besaran);
    for (const int year : table.tahun)
        chart.label << QString::number(year);
    int areas = 0;
    for (const BarisPertumbuhan &row : table.baris) {
        areas += row.jenis == JenisBaris::Isi;
        if (row.jenis == JenisBaris::Isi && !row.kode.isEmpty() && row.kode == choice.terpilih)
            chart.garis.push_back(garisDari(row.nama, row.nilai, choice.besaran, 1));
    }
    if (table.baris.empty())
        return chart;
    const bool mean = !chart.garis.empty() && areas > 1 && jenisSelOf(choice.besaran) != JenisSel::Persen;
    chart.garis.push_back(garisDari(mean ? GrafikTeks::tr("Rata-rata") : namaSeluruh, table.baris.back().nilai,
                                    choice.besaran, mean ? areas : 1));
    return chart;
}

QString ringkasan(const GrafikBatang &grafik)
{
    std::vector<const Batang *> known;
    for (const Batang &bar : grafik.batang)
        if (bar.nilai)
            known.push_back(&bar);
    if (known.empty())
        return GrafikTeks::tr("Belum ada data.");
    const auto [low, high] = std::minmax_element(
        known.begin(), known.end(), [](const Batang *a, const Batang *b) { return *a->nilai < *b->nilai; });
    if (known.size() == 1)
        return GrafikTeks::tr("%1: %2.").arg(known.front()->nama, known.front()->teks);
    return GrafikTeks::tr("Tertinggi %1 %2, terendah %3 %4, dari %5 %6.")
        .arg((*high)->nama, (*high)->teks, (*low)->nama, (*low)->teks, teksAngka(qint64(known.size())),
             grafik.golongan);
}

QString ringkasan(const GrafikGaris &grafik)
{
    QStringList sentences;
    for (const Garis &line : grafik.garis)
        sentences << kalimatGaris(line, grafik.label);
    return sentences.isEmpty() ? GrafikTeks::tr("Belum ada data.") : sentences.join(u' ');
}

} // namespace lumbung
