// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/laporanringkasan.h"

#include "core/application/laporan/kepalalaporan.h"

#include <algorithm>

namespace lumbung {

namespace {

/// The sums shown before a measure, so that a share can be read with what it is a share of.
std::vector<Besaran> bahanOf(Besaran besaran)
{
    switch (besaran) {
    case Besaran::PersenAktif: return {Besaran::Jumlah, Besaran::Aktif};
    case Besaran::PersenRat: return {Besaran::Aktif, Besaran::Rat};
    case Besaran::PersenSehat: return {Besaran::Jumlah, Besaran::Sehat};
    case Besaran::Jumlah: return {Besaran::Aktif};
    default: return {Besaran::Jumlah};
    }
}

const BarisRekap *sameRow(const std::vector<BarisRekap> &rows, const BarisRekap &of)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&of](const BarisRekap &row) {
        return row.jenis == of.jenis && row.kode == of.kode;
    });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<double> bedaOf(const BarisRekap *before, const BarisRekap &now, Besaran besaran)
{
    if (!before)
        return std::nullopt;
    const auto old = nilaiOf(before->ukuran, besaran);
    const auto current = nilaiOf(now.ukuran, besaran);
    if (jenisSelOf(besaran) != JenisSel::Persen)
        return pertumbuhan(old, current);
    return old && current ? std::optional(*current - *old) : std::nullopt;
}

void addKolom(Laporan &laporan, const std::vector<BarisRekap> &rows, Besaran besaran)
{
    laporan.kolom.push_back(
        {.judul = QString::fromUtf8(judulPendek(besaran)), .jenis = jenisSelOf(besaran), .besaran = besaran});
    for (std::size_t i = 0; i < rows.size(); ++i)
        laporan.baris[i].sel.push_back(selOf(nilaiOf(rows[i].ukuran, besaran), jenisSelOf(besaran)));
}

} // namespace

Laporan laporanRingkasan(const std::map<int, Rekap> &deret, Besaran besaran, const RekapQuery &query,
                         const KepalaLaporan &kepala, const WilayahDirectory &wilayah)
{
    const auto rowsOf = [&](int year) {
        const auto found = deret.find(year);
        return found == deret.end() ? std::vector<BarisRekap>() : susunBaris(found->second, query, wilayah);
    };
    const std::vector<BarisRekap> rows = rowsOf(query.tahunBuku);
    const std::vector<BarisRekap> before = rowsOf(query.tahunBuku - 1);
    Laporan laporan;
    laporan.judul =
        QStringLiteral("%1 %2").arg(QString::fromUtf8(judulBesaran(besaran)), frasaMenurut(query.menurut));
    laporan.subjudul = subjudulOf(kepala, QStringLiteral("Tahun buku %1").arg(query.tahunBuku));
    laporan.catatan = catatanOf(kepala, rows);
    laporan.kolomNama = 0;
    laporan.kolom = {{.judul = QString::fromUtf8(judulMenurut(query.menurut)), .jenis = JenisSel::Teks}};
    for (const BarisRekap &row : rows)
        laporan.baris.push_back({row.jenis, row.kode, {Value(row.nama)}});
    for (const Besaran part : bahanOf(besaran))
        addKolom(laporan, rows, part);
    laporan.kolomBatang = laporan.kolom.size();
    addKolom(laporan, rows, besaran);
    const bool points = jenisSelOf(besaran) == JenisSel::Persen;
    laporan.kolom.push_back(
        {.judul =
             (points ? QStringLiteral("Beda TB %1") : QStringLiteral("Beda TB %1 (%)")).arg(query.tahunBuku - 1),
         .jenis = JenisSel::Beda});
    for (std::size_t i = 0; i < rows.size(); ++i)
        laporan.baris[i].sel.push_back(selOf(bedaOf(sameRow(before, rows[i]), rows[i], besaran), JenisSel::Beda));
    return laporan;
}

} // namespace lumbung
