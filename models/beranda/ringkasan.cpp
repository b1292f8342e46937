// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/beranda/ringkasan.h"

#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

namespace {

using Perkara = Ringkasan::Perhatian::Perkara;

Condition oneOf(Field field, QStringView value)
{
    return {field, Condition::Kind::OneOf, {Value(value.toString())}};
}

Condition empty(Field field)
{
    return {field, Condition::Kind::Empty, {}};
}

/// In the order in which an office works them off.
std::vector<std::pair<Perkara, Filter>> questions()
{
    const Condition aktif = oneOf(Field::StatusAktif, nilai::aktif);
    return {{Perkara::TanpaKeragaan, {{empty(Field::StatusAktif)}}},
            {Perkara::BelumRat, {{aktif, oneOf(Field::StatusRat, nilai::belumRat)}}},
            {Perkara::TanpaNik, {{empty(Field::NikKoperasi)}}},
            {Perkara::TanpaWilayah, {{empty(Field::Wilayah)}}},
            {Perkara::TanpaAset, {{aktif, empty(Field::Aset)}}},
            {Perkara::Rugi, {{{Field::Shu, Condition::Kind::Between, {Value(), Value(qint64(-1))}}}}}};
}

Result<void> readAttention(Office &office, Ringkasan &read)
{
    for (const auto &[perkara, filter] : questions()) {
        DaftarQuery query;
        query.filter = filter;
        query.tahunBuku = read.tahunBuku;
        const auto count = office.koperasi().count(query);
        if (!count)
            return count.error();
        if (perkara == Perkara::TanpaKeragaan)
            read.belumLengkap = *count;
        if (*count > 0)
            read.perhatian.push_back({perkara, *count, filter});
    }
    return {};
}

Result<std::vector<Ringkasan::Bagian>> readParts(Office &office, RekapMenurut menurut, int year,
                                                 const KodeWilayah &dalam)
{
    auto years = office.rekap().deret({menurut, year - 1, year, dalam, {}, {}});
    if (!years)
        return years.error();
    std::vector<Ringkasan::Bagian> parts;
    for (const RekapBaris &row : (*years)[year].baris)
        parts.push_back({row.kode, row.ukuran, {}});
    for (const RekapBaris &row : (*years)[year - 1].baris) {
        const auto found = std::ranges::find(parts, row.kode, &Ringkasan::Bagian::kode);
        if (found == parts.end())
            parts.push_back({row.kode, {}, row.ukuran});
        else
            found->lalu = row.ukuran;
    }
    return parts;
}

} // namespace

RekapMenurut tingkatDi(const KodeWilayah &kantor)
{
    if (kantor.isEmpty())
        return RekapMenurut::Provinsi;
    switch (kantor.tingkat()) {
    case TingkatWilayah::Provinsi: return RekapMenurut::KabupatenKota;
    case TingkatWilayah::KabupatenKota: return RekapMenurut::Kecamatan;
    case TingkatWilayah::Kecamatan:
    case TingkatWilayah::DesaKelurahan: break;
    }
    return RekapMenurut::DesaKelurahan;
}

Result<Ringkasan> bacaRingkasan(Office &office, const KodeWilayah &kantor)
{
    Ringkasan read;
    const auto years = office.koperasi().tahunBuku();
    if (!years)
        return years.error();
    read.tahunBuku = years->empty() ? 0 : years->front();
    const auto all = office.koperasi().count({{}, {}, {}, {}, read.tahunBuku});
    if (!all)
        return all.error();
    read.koperasi = *all;
    if (read.tahunBuku == 0)
        return read;

    auto sums = office.rekap().deret({RekapMenurut::Provinsi, read.tahunBuku - 1, read.tahunBuku, {}, {}, {}});
    if (!sums)
        return sums.error();
    read.kini = (*sums)[read.tahunBuku].jumlah;
    read.lalu = (*sums)[read.tahunBuku - 1].jumlah;
    if (const auto done = readAttention(office, read); !done)
        return done.error();
    auto areas = readParts(office, tingkatDi(kantor), read.tahunBuku, kantor);
    if (!areas)
        return areas.error();
    read.wilayah = std::move(areas).value();
    auto kinds = readParts(office, RekapMenurut::Jenis, read.tahunBuku, {});
    if (!kinds)
        return kinds.error();
    read.jenis = std::move(kinds).value();
    return read;
}

} // namespace lumbung
