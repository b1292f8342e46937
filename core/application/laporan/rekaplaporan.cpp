// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/rekaplaporan.h"

#include "core/application/laporan/angka.h"
#include "core/application/laporan/kepalalaporan.h"
#include "core/domain/valuelist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

struct KolomBaku {
    const char *kelompok;
    const char *judul;
    Besaran besaran;
};

constexpr const char *kelompokKoperasi = QT_TRANSLATE_NOOP("Laporan", "Jumlah koperasi");
constexpr const char *kelompokAnggota = QT_TRANSLATE_NOOP("Laporan", "Jumlah anggota");

constexpr std::array kolomBaku{
    KolomBaku{kelompokKoperasi, QT_TRANSLATE_NOOP("Laporan", "Aktif"), Besaran::Aktif},
    KolomBaku{kelompokKoperasi, QT_TRANSLATE_NOOP("Laporan", "Tidak aktif"), Besaran::TidakAktif},
    KolomBaku{kelompokKoperasi, QT_TRANSLATE_NOOP("Laporan", "Jumlah"), Besaran::Jumlah},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Anggota"), Besaran::Anggota},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "RAT"), Besaran::Rat},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Manajer"), Besaran::Manajer},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Karyawan"), Besaran::Karyawan},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Modal sendiri"), Besaran::ModalSendiri},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Modal luar"), Besaran::ModalLuar},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Aset"), Besaran::Aset},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "Volume usaha"), Besaran::VolumeUsaha},
    KolomBaku{"", QT_TRANSLATE_NOOP("Laporan", "SHU"), Besaran::Shu},
};

struct UraianBaku {
    const char *uraian;
    Besaran besaran;
};

constexpr std::array uraianBaku{
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Koperasi aktif"), Besaran::Aktif},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Koperasi tidak aktif"), Besaran::TidakAktif},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Koperasi yang RAT"), Besaran::Rat},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Koperasi bersertifikat NIK"), Besaran::Bersertifikat},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Anggota"), Besaran::Anggota},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Manajer"), Besaran::Manajer},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Karyawan"), Besaran::Karyawan},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Modal sendiri"), Besaran::ModalSendiri},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Modal luar"), Besaran::ModalLuar},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Aset"), Besaran::Aset},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "Volume usaha"), Besaran::VolumeUsaha},
    UraianBaku{QT_TRANSLATE_NOOP("Laporan", "SHU"), Besaran::Shu},
};

Value selUkuran(const Ukuran &ukuran, Besaran besaran)
{
    return selOf(nilaiOf(ukuran, besaran), jenisSelOf(besaran));
}

Condition satuNilai(Field field, const QString &nilai)
{
    return {.field = field, .values = {Value(nilai)}};
}

QString satuanResmi(Besaran besaran)
{
    if (jenisSelOf(besaran) == JenisSel::Rupiah)
        return QStringLiteral("Rp juta");
    const QString unit = satuanOf(besaran);
    return unit.left(1).toUpper() + unit.mid(1);
}

QString nomorBaris(const BarisRekap &row, std::size_t position)
{
    return row.jenis == JenisBaris::Isi ? QString::number(position + 1) : QString();
}

std::vector<KolomLaporan> kepalaTabel(RekapMenurut menurut)
{
    return {{.judul = QStringLiteral("No"), .jenis = JenisSel::Teks},
            {.judul = QString::fromUtf8(judulMenurut(menurut)), .jenis = JenisSel::Teks}};
}

void addColumn(Laporan &laporan, const char *kelompok, const char *judul, Besaran besaran)
{
    laporan.kolom.push_back({.kelompok = QString::fromUtf8(kelompok),
                             .judul = QString::fromUtf8(judul),
                             .jenis = jenisSelOf(besaran),
                             .besaran = besaran});
}

Laporan kerangka(const RekapQuery &query, const KepalaLaporan &kepala, const std::vector<BarisRekap> &rows)
{
    Laporan laporan;
    laporan.judul = QStringLiteral("Rekapitulasi data koperasi %1").arg(frasaMenurut(query.menurut));
    laporan.subjudul = subjudulOf(kepala, QStringLiteral("Tahun buku %1").arg(query.tahunBuku));
    laporan.kolom = kepalaTabel(query.menurut);
    laporan.catatan = catatanOf(kepala, rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        laporan.baris.push_back(
            {rows[i].jenis, rows[i].kode, {Value(nomorBaris(rows[i], i)), Value(rows[i].nama)}});
    return laporan;
}

} // namespace

Laporan rekapBentukKolom(const Rekap &rekap, const RekapQuery &query, const KepalaLaporan &kepala,
                         const WilayahDirectory &wilayah)
{
    const std::vector<BarisRekap> rows = susunBaris(rekap, query, wilayah);
    Laporan laporan = kerangka(query, kepala, rows);
    for (const KolomBaku &column : kolomBaku) {
        addColumn(laporan, column.kelompok, column.judul, column.besaran);
        for (std::size_t i = 0; i < rows.size(); ++i)
            laporan.baris[i].sel.push_back(selUkuran(rows[i].ukuran, column.besaran));
    }
    return laporan;
}

Laporan rekapBentukBaris(const std::map<int, Ukuran> &perTahun, const KepalaLaporan &kepala)
{
    Laporan laporan;
    laporan.judul = QStringLiteral("Rekapitulasi data koperasi");
    laporan.kolom = {{.judul = QStringLiteral("No"), .jenis = JenisSel::Teks},
                     {.judul = QStringLiteral(QT_TRANSLATE_NOOP("Laporan", "Uraian")), .jenis = JenisSel::Teks},
                     {.judul = QStringLiteral(QT_TRANSLATE_NOOP("Laporan", "Satuan")), .jenis = JenisSel::Teks}};
    for (const auto &[year, sums] : perTahun)
        laporan.kolom.push_back({.judul = QString::number(year), .jenis = JenisSel::Bilangan, .tahun = year});
    int number = 0;
    for (const UraianBaku &line : uraianBaku) {
        BarisLaporan row;
        row.besaran = line.besaran;
        row.jenisSel = jenisSelOf(line.besaran);
        row.sel = {Value(QString::number(++number)), Value(QString::fromUtf8(line.uraian)),
                   Value(satuanResmi(line.besaran))};
        for (const auto &[year, sums] : perTahun)
            row.sel.push_back(selUkuran(sums, line.besaran));
        laporan.baris.push_back(std::move(row));
    }
    const QString span =
        perTahun.empty()
            ? QString()
            : QStringLiteral("Tahun buku %1 sampai %2").arg(perTahun.begin()->first).arg(perTahun.rbegin()->first);
    laporan.subjudul = subjudulOf(kepala, span);
    laporan.catatan = catatanOf(kepala, {});
    return laporan;
}

Result<RekapPecahan> ambilPecahan(RekapQueries &queries, const RekapQuery &query)
{
    auto all = queries.rekap(query);
    if (!all)
        return all.error();
    RekapPecahan parts{std::move(all).value(), {}};
    for (const Field field : {Field::PolaPengelolaan, Field::Jenis}) {
        for (const QString &value : valuesOf(field)) {
            RekapQuery part = query;
            part.filter.conditions.push_back(satuNilai(field, value));
            auto sums = queries.rekap(part);
            if (!sums)
                return sums.error();
            parts.bagian.push_back({field, value, std::move(sums).value()});
        }
    }
    return parts;
}

Laporan rekapBentukDasbor(const RekapPecahan &pecahan, const RekapQuery &query, const KepalaLaporan &kepala,
                          const WilayahDirectory &wilayah)
{
    const std::vector<BarisRekap> rows = susunBaris(pecahan.semua, query, wilayah);
    Laporan laporan = kerangka(query, kepala, rows);
    addColumn(laporan, kelompokKoperasi, "Jumlah", Besaran::Jumlah);
    addColumn(laporan, kelompokKoperasi, "Aktif", Besaran::Aktif);
    addColumn(laporan, kelompokKoperasi, "Tidak aktif", Besaran::TidakAktif);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const Besaran besaran : {Besaran::Jumlah, Besaran::Aktif, Besaran::TidakAktif})
            laporan.baris[i].sel.push_back(selUkuran(rows[i].ukuran, besaran));
    for (const RekapPecahan::Bagian &part : pecahan.bagian) {
        const RekapMenurut menurut =
            part.field == Field::Jenis ? RekapMenurut::Jenis : RekapMenurut::PolaPengelolaan;
        laporan.kolom.push_back({.kelompok = QString::fromUtf8(judulMenurut(menurut)),
                                 .judul = part.nilai,
                                 .besaran = Besaran::Jumlah,
                                 .syarat = satuNilai(part.field, part.nilai)});
        const std::vector<BarisRekap> partRows = susunBaris(part.rekap, query, wilayah);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto same = std::find_if(partRows.begin(), partRows.end(), [&](const BarisRekap &row) {
                return row.jenis == rows[i].jenis && row.kode == rows[i].kode;
            });
            laporan.baris[i].sel.push_back(Value(same == partRows.end() ? qint64(0) : same->ukuran.jumlah));
        }
    }
    for (const auto &[judul, member] :
         {std::pair{"Jumlah", &Ukuran::anggota},
          std::pair{QT_TRANSLATE_NOOP("Laporan", "Pria"), &Ukuran::anggotaPria},
          std::pair{QT_TRANSLATE_NOOP("Laporan", "Wanita"), &Ukuran::anggotaWanita}}) {
        laporan.kolom.push_back(
            {.kelompok = QString::fromUtf8(kelompokAnggota), .judul = QString::fromUtf8(judul)});
        for (std::size_t i = 0; i < rows.size(); ++i)
            laporan.baris[i].sel.push_back(Value(rows[i].ukuran.*member));
    }
    return laporan;
}

} // namespace lumbung
