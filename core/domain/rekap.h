// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace lumbung {

/// The sums that every rekap, growth table and chart is made of: counts in unit or orang, money in rupiah.
/// Adding two of them is adding each part, so they can be kept by area and summed upwards.
struct Ukuran {
    qint64 jumlah = 0; ///< keragaan statements = koperasi with data for that tahun buku
    qint64 aktif = 0;
    qint64 tidakAktif = 0;
    qint64 anggota = 0;
    qint64 anggotaPria = 0;
    qint64 anggotaWanita = 0;
    qint64 rat = 0;           ///< koperasi that held RAT for this tahun buku
    qint64 bersertifikat = 0; ///< koperasi with a valid NIK certificate (grade A to C2)
    qint64 manajer = 0;
    qint64 karyawan = 0;
    qint64 modalSendiri = 0;
    qint64 modalLuar = 0;
    qint64 aset = 0;
    qint64 volumeUsaha = 0;
    qint64 shu = 0;
    qint64 sehat = 0;   ///< predikat Sehat
    qint64 dinilai = 0; ///< any predikat

    Ukuran &operator+=(const Ukuran &other);
    Ukuran &operator-=(const Ukuran &other);
    friend bool operator==(const Ukuran &, const Ukuran &) = default;
};

/// What a rekap groups by. The three last are the classifications of the Bogor innovation.
enum class RekapMenurut {
    Provinsi,
    KabupatenKota,
    Kecamatan,
    DesaKelurahan,
    Jenis,
    Kelompok,
    Bentuk,
    SektorUsaha,
    PolaPengelolaan,
    BadanHukum,  ///< berbadan hukum or not, by kind of number
    KelasOmzet,  ///< mikro, kecil, menengah, besar by volume usaha (PP 7/2021 Pasal 35)
    FrekuensiRat ///< RAT in the last three tahun buku: 3, 2, 1, 0
};

/// Key in commands and saved views: "provinsi", "kabupaten", "kecamatan", "desa", "jenis", …
QString keyOf(RekapMenurut menurut);
std::optional<RekapMenurut> rekapMenurutOfKey(QStringView key);

/// One measure of Ukuran, by name; persen measures are ratios of two sums.
enum class Besaran {
    Jumlah,
    Aktif,
    TidakAktif,
    Anggota,
    Rat,
    Bersertifikat,
    Manajer,
    Karyawan,
    ModalSendiri,
    ModalLuar,
    Aset,
    VolumeUsaha,
    Shu,
    Sehat,
    PersenAktif,
    PersenRat,
    PersenSehat
};

QString keyOf(Besaran besaran);
std::optional<Besaran> besaranOfKey(QStringView key);
/// Unit of a measure: "unit", "orang", "rupiah" or "persen".
QString satuanOf(Besaran besaran);
/// The measure; nothing for a persen whose denominator is zero. Persen values are 0…100.
/// PersenAktif = aktif / jumlah, PersenRat = rat / aktif, PersenSehat = sehat / dinilai.
std::optional<double> nilaiOf(const Ukuran &ukuran, Besaran besaran);
/// (now - before) / before * 100; nothing when before is zero or unknown.
std::optional<double> pertumbuhan(std::optional<double> before, std::optional<double> now);

struct RekapBaris {
    QString kode; ///< wilayah code or canonical value; empty = tidak terpetakan / belum diisi
    Ukuran ukuran;

    friend bool operator==(const RekapBaris &, const RekapBaris &) = default;
};

/// Rows sorted by code (or list order), their sum, and what could not be placed. `jumlah` includes
/// `tidakTerpetakan`, so the total is always everything.
struct Rekap {
    std::vector<RekapBaris> baris;
    Ukuran jumlah;
    Ukuran tidakTerpetakan;

    friend bool operator==(const Rekap &, const Rekap &) = default;
};

} // namespace lumbung
