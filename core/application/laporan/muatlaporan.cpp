// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/muatlaporan.h"

#include "core/application/laporan/kepalalaporan.h"

#include <QDate>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int tahunDitampilkan = 5;

Result<qint64> hitungTanpaData(Office &office, const RekapQuery &question, qint64 withData)
{
    DaftarQuery all;
    all.filter = question.filter;
    all.tahunBuku = question.tahunBuku;
    if (!question.dalam.isEmpty())
        all.filter.conditions.push_back({.field = Field::Wilayah, .values = {Value(question.dalam.text())}});
    return office.koperasi().count(all).map(
        [withData](qint64 count) { return std::max<qint64>(0, count - withData); });
}

Result<void> muatKlasifikasi(Office &office, RekapQuery question, HasilLaporan &into)
{
    for (std::size_t i = 0; i < menurutKlasifikasi.size(); ++i) {
        question.menurut = menurutKlasifikasi[i];
        auto rekap = office.rekap().rekap(question);
        if (!rekap)
            return rekap.error();
        into.klasifikasi[i] = std::move(rekap).value();
    }
    return {};
}

Result<void> muatDeret(Office &office, const RekapQuery &question, HasilLaporan &into)
{
    auto years = office.rekap().deret({question.menurut, question.tahunBuku - tahunDitampilkan + 1,
                                       question.tahunBuku, question.dalam, question.filter, question.keadaan});
    if (!years)
        return years.error();
    into.deret = std::move(years).value();
    if (into.pilihan.bagian != BagianLaporan::Dasbor)
        return {};
    auto parts = ambilPecahan(office.rekap(), question);
    if (!parts)
        return parts.error();
    into.pecahan = std::move(parts).value();
    return {};
}

} // namespace

Result<HasilLaporan> muatLaporan(Office &office, const PilihanLaporan &pilihan, const KodeWilayah &kantor)
{
    HasilLaporan result;
    result.pilihan = pilihan;
    auto years = office.koperasi().tahunBuku();
    if (!years)
        return years.error();
    result.tahunAda = std::move(years).value();
    if (pilihan.tahunBuku == 0)
        result.pilihan.tahunBuku =
            result.tahunAda.empty() ? QDate::currentDate().year() - 1 : result.tahunAda.front();
    const RekapQuery question = pertanyaan(result.pilihan.query(), kantor);
    if (auto read = muatDeret(office, question, result); !read)
        return read.error();
    if (pilihan.bagian == BagianLaporan::Klasifikasi)
        if (auto read = muatKlasifikasi(office, question, result); !read)
            return read.error();
    auto before = sebelumCatatan(office.rekap(), pilihan.keadaan);
    if (!before)
        return before.error();
    result.catatanPertama = *before;
    if (!pilihan.keadaan) {
        auto missing = hitungTanpaData(office, question, result.deret[result.pilihan.tahunBuku].jumlah.jumlah);
        if (!missing)
            return missing.error();
        result.tanpaData = *missing;
    }
    return result;
}

} // namespace lumbung
