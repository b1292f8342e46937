// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/laporan.h"
#include "core/application/ports/rekapqueries.h"
#include "core/application/ports/wilayahdirectory.h"

namespace lumbung {

/// One row of a rekap with its name in words.
struct BarisRekap {
    JenisBaris jenis = JenisBaris::Isi;
    QString kode;
    QString nama;
    Ukuran ukuran;
};

/// True for the four that group by place.
bool menurutWilayah(RekapMenurut menurut);
/// The grouping one level below an area: kecamatan for a kabupaten; provinsi for the empty code. Nothing
/// below a desa.
std::optional<RekapMenurut> menurutDiBawah(const KodeWilayah &dalam);
/// Column head of a grouping ("Kecamatan", "Jenis koperasi"), untranslated, context "Laporan".
const char *judulMenurut(RekapMenurut menurut);
/// Name of a measure ("Koperasi aktif"), untranslated, context "Laporan".
const char *judulBesaran(Besaran besaran);
/// The same as a column head: "Aktif", "Sudah RAT (%)".
const char *judulPendek(Besaran besaran);
/// Name of one code of a grouping: an area's name, a value of a list, "3 kali".
QString namaKode(RekapMenurut menurut, const QString &kode, const WilayahDirectory &wilayah);

/// The question to put to the store for a report about `query.dalam`. For the office's own area (or a wider
/// one) everything is asked, because data without any area belongs to the office too and must be counted.
RekapQuery pertanyaan(RekapQuery query, const KodeWilayah &kantor);

/// The rows of a report: every area directly below `query.dalam` (those without data too) or every value
/// that occurs, then what lies outside (only if any), then always "Tidak terpetakan" ("Belum diisi"), then
/// the sum, which is everything. `query` is the question before pertanyaan().
std::vector<BarisRekap> susunBaris(const Rekap &rekap, const RekapQuery &query, const WilayahDirectory &wilayah);

/// Koperasi whose status is neither aktif nor tidak aktif: jumlah - aktif - tidak aktif. Zero in sound data
/// (shared rule: aktif + tidak aktif = jumlah in every rekap).
qint64 tanpaStatus(const Ukuran &ukuran);

} // namespace lumbung
