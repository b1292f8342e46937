// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/pertumbuhantabel.h"

#include "core/application/laporan/kepalalaporan.h"

#include <algorithm>

namespace lumbung {

namespace {

BarisPertumbuhan &barisUntuk(std::vector<BarisPertumbuhan> &rows, const BarisRekap &of)
{
    for (BarisPertumbuhan &row : rows)
        if (row.jenis == of.jenis && row.kode == of.kode)
            return row;
    return rows.emplace_back(BarisPertumbuhan{of.jenis, of.kode, of.nama, {}});
}

void isiPertumbuhan(BarisPertumbuhan &row)
{
    for (std::size_t i = 1; i < row.nilai.size(); ++i)
        row.nilai[i].pertumbuhan = pertumbuhan(row.nilai[i - 1].nilai, row.nilai[i].nilai);
}

} // namespace

TabelPertumbuhan susunPertumbuhan(const std::map<int, Rekap> &deret, Besaran besaran, const RekapQuery &query,
                                  const WilayahDirectory &wilayah)
{
    TabelPertumbuhan table{besaran, query.menurut, {}, {}};
    for (const auto &[year, rekap] : deret)
        table.tahun.push_back(year);
    std::size_t position = 0;
    for (const auto &[year, rekap] : deret) {
        for (const BarisRekap &row : susunBaris(rekap, query, wilayah)) {
            BarisPertumbuhan &target = barisUntuk(table.baris, row);
            target.nilai.resize(table.tahun.size());
            target.nilai[position].nilai = nilaiOf(row.ukuran, besaran);
        }
        ++position;
    }
    for (BarisPertumbuhan &row : table.baris) {
        for (std::size_t i = 0; i < table.tahun.size(); ++i) {
            row.nilai[i].tahun = table.tahun[i];
            // A place or kind that does not occur in a year has none of anything; its shares are unknown.
            if (!row.nilai[i].nilai && satuanOf(besaran) != QLatin1String("persen"))
                row.nilai[i].nilai = 0;
        }
        isiPertumbuhan(row);
    }
    std::stable_sort(table.baris.begin(), table.baris.end(),
                     [](const BarisPertumbuhan &a, const BarisPertumbuhan &b) { return a.jenis < b.jenis; });
    return table;
}

Laporan laporanPertumbuhan(const TabelPertumbuhan &tabel, const KepalaLaporan &kepala)
{
    const JenisSel jenis = jenisSelOf(tabel.besaran);
    const QString measure = QString::fromUtf8(judulBesaran(tabel.besaran));
    Laporan laporan;
    laporan.judul = QStringLiteral("Pertumbuhan %1: %2").arg(frasaMenurut(tabel.menurut), measure);
    laporan.kolom = {{.judul = QStringLiteral("No"), .jenis = JenisSel::Teks},
                     {.judul = QString::fromUtf8(judulMenurut(tabel.menurut)), .jenis = JenisSel::Teks}};
    for (const int year : tabel.tahun)
        laporan.kolom.push_back({.kelompok = measure,
                                 .judul = QString::number(year),
                                 .jenis = jenis,
                                 .besaran = tabel.besaran,
                                 .tahun = year});
    for (std::size_t i = 1; i < tabel.tahun.size(); ++i)
        laporan.kolom.push_back({.kelompok = QStringLiteral("Pertumbuhan (%)"),
                                 .judul = QString::number(tabel.tahun[i]),
                                 .jenis = JenisSel::Persen,
                                 .tahun = tabel.tahun[i]});
    int number = 0;
    for (const BarisPertumbuhan &row : tabel.baris) {
        BarisLaporan line{row.jenis, row.kode, {}};
        line.sel = {Value(row.jenis == JenisBaris::Isi ? QString::number(++number) : QString()), Value(row.nama)};
        for (const NilaiTahun &year : row.nilai)
            line.sel.push_back(selOf(year.nilai, jenis));
        for (std::size_t i = 1; i < row.nilai.size(); ++i)
            line.sel.push_back(selOf(row.nilai[i].pertumbuhan, JenisSel::Persen));
        laporan.baris.push_back(std::move(line));
    }
    const QString span =
        tabel.tahun.empty()
            ? QString()
            : QStringLiteral("Tahun buku %1 sampai %2").arg(tabel.tahun.front()).arg(tabel.tahun.back());
    laporan.subjudul = subjudulOf(kepala, span);
    laporan.catatan = catatanOf(kepala, {});
    return laporan;
}

} // namespace lumbung
