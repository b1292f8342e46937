// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/laporanklasifikasi.h"

#include "core/application/laporan/kepalalaporan.h"
#include "core/application/laporan/laporanringkasan.h"
#include "core/application/laporan/pertumbuhantabel.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

std::vector<KolomLaporan> kolomKlasifikasi()
{
    const auto text = [](const char *label) { return QString::fromUtf8(label); };
    return {{.judul = text(QT_TRANSLATE_NOOP("Laporan", "Golongan")), .jenis = JenisSel::Teks},
            {.judul = text(QT_TRANSLATE_NOOP("Laporan", "Aktif")), .besaran = Besaran::Aktif},
            {.judul = text(QT_TRANSLATE_NOOP("Laporan", "Jumlah koperasi")), .besaran = Besaran::Jumlah},
            {.judul = text(QT_TRANSLATE_NOOP("Laporan", "Bagian (%)")), .jenis = JenisSel::Persen}};
}

BarisLaporan barisKlasifikasi(const BarisRekap &row, const Ukuran &all)
{
    const auto share =
        all.jumlah == 0 ? std::nullopt : std::optional(100.0 * double(row.ukuran.jumlah) / double(all.jumlah));
    return {row.jenis,
            row.kode,
            {Value(row.nama), Value(row.ukuran.aktif), Value(row.ukuran.jumlah), selOf(share, JenisSel::Persen)}};
}

Laporan gabungKlasifikasi(const HasilLaporan &hasil, const KepalaLaporan &kepala, const WilayahDirectory &wilayah)
{
    Laporan all;
    for (std::size_t i = 0; i < menurutKlasifikasi.size(); ++i) {
        const Laporan one = laporanKlasifikasi(hasil, i, kepala, wilayah);
        if (i == 0) {
            all = one;
            all.baris.clear();
            all.catatan = one.catatan.mid(0, 2); // day and filter; the tables say the rest
            all.kolom.insert(all.kolom.begin(), {.judul = QStringLiteral("Klasifikasi"), .jenis = JenisSel::Teks});
            all.kolomNama = 1;
        }
        for (BarisLaporan row : one.baris) {
            row.sel.insert(row.sel.begin(), Value(QString::fromUtf8(judulMenurut(menurutKlasifikasi[i]))));
            all.baris.push_back(std::move(row));
        }
    }
    all.judul = QStringLiteral("Klasifikasi koperasi menurut badan hukum, omzet dan frekuensi RAT");
    return all;
}

std::map<int, Ukuran> jumlahPerTahun(const std::map<int, Rekap> &deret)
{
    std::map<int, Ukuran> sums;
    for (const auto &[year, rekap] : deret)
        sums[year] = rekap.jumlah;
    return sums;
}

} // namespace

Laporan laporanKlasifikasi(const HasilLaporan &hasil, std::size_t klasifikasi, const KepalaLaporan &kepala,
                           const WilayahDirectory &wilayah)
{
    RekapQuery query = hasil.pilihan.query();
    query.menurut = menurutKlasifikasi[klasifikasi];
    const std::vector<BarisRekap> rows = susunBaris(hasil.klasifikasi[klasifikasi], query, wilayah);
    Laporan laporan;
    laporan.judul = QStringLiteral("Koperasi %1").arg(frasaMenurut(query.menurut));
    laporan.subjudul = subjudulOf(kepala, QStringLiteral("Tahun buku %1").arg(query.tahunBuku));
    laporan.catatan = catatanOf(kepala, rows);
    laporan.kolom = kolomKlasifikasi();
    laporan.kolomNama = 0;
    laporan.kolomBatang = 2;
    for (const BarisRekap &row : rows)
        laporan.baris.push_back(barisKlasifikasi(row, hasil.klasifikasi[klasifikasi].jumlah));
    return laporan;
}

Laporan laporanTampil(const HasilLaporan &hasil, const KepalaLaporan &kepala, const WilayahDirectory &wilayah)
{
    const RekapQuery query = hasil.pilihan.query();
    const auto year = hasil.deret.find(query.tahunBuku);
    const Rekap rekap = year == hasil.deret.end() ? Rekap() : year->second;
    switch (hasil.pilihan.bagian) {
    case BagianLaporan::Ringkasan:
        return laporanRingkasan(hasil.deret, hasil.pilihan.besaran, query, kepala, wilayah);
    case BagianLaporan::Rekap: return rekapBentukKolom(rekap, query, kepala, wilayah);
    case BagianLaporan::Baris: return rekapBentukBaris(jumlahPerTahun(hasil.deret), kepala);
    case BagianLaporan::Dasbor: return rekapBentukDasbor(hasil.pecahan, query, kepala, wilayah);
    case BagianLaporan::Pertumbuhan:
        return laporanPertumbuhan(susunPertumbuhan(hasil.deret, hasil.pilihan.besaran, query, wilayah), kepala);
    case BagianLaporan::Klasifikasi: break;
    }
    return gabungKlasifikasi(hasil, kepala, wilayah);
}

} // namespace lumbung
