// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/bacadaftar.h"

#include "models/koperasi/samaran.h"
#include "models/koperasi/teksisian.h"

namespace lumbung {

namespace {

BarisTabel paintedRow(DaftarBaris &&row, const CaraBaca &how)
{
    BarisTabel painted{row.key, std::move(row.id), std::move(row.nilai), {}};
    painted.teks.reserve(how.kolom.size());
    for (std::size_t i = 0; i < how.kolom.size(); ++i) {
        const Field field = how.kolom[i];
        QString text = teksSel(field, painted.nilai[i], *how.wilayah);
        if (spec(field).personal && !how.terbuka) {
            text = samarkan(field, text);
            painted.nilai[i] = Value();
        }
        painted.teks.push_back(std::move(text));
    }
    return painted;
}

/// Text of a clipboard cell: whole numbers without dots, so that a sheet reads them as numbers.
QString copiedCell(Field field, const Value &value, const CaraBaca &how)
{
    QString text = berupaAngka(field) ? value.canonical() : teksNilai(field, value, *how.wilayah);
    if (spec(field).type == FieldType::Decimal)
        text.replace(u'.', u',');
    if (spec(field).personal && !how.terbuka)
        text = samarkan(field, text);
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

Result<std::vector<BarisTabel>> bacaBaris(KoperasiQueries &queries, std::span<const RowKey> keys,
                                          const CaraBaca &cara)
{
    auto rows = queries.rows(keys, cara.kolom, cara.tahunBuku);
    if (!rows)
        return rows.error();
    std::vector<BarisTabel> painted;
    painted.reserve(keys.size());
    auto row = rows->begin();
    for (const RowKey key : keys) {
        if (row != rows->end() && row->key == key)
            painted.push_back(paintedRow(std::move(*row++), cara));
        else
            painted.push_back(
                {key, {}, std::vector<Value>(cara.kolom.size()), std::vector<QString>(cara.kolom.size())});
    }
    return painted;
}

Result<MuatanDaftar> bacaDaftar(KoperasiQueries &queries, const DaftarQuery &query, const CaraBaca &cara)
{
    MuatanDaftar load;
    auto keys = queries.keys(query);
    if (!keys)
        return keys.error();
    load.keys = std::move(*keys);
    DaftarQuery all;
    all.tahunBuku = query.tahunBuku;
    auto count = query.menyaring() ? queries.count(all) : Result(static_cast<qint64>(load.keys.size()));
    if (!count)
        return count.error();
    load.semua = *count;
    if (query.kelompok) {
        auto groups = cariKelompok(queries, load.keys, *query.kelompok, query.tahunBuku);
        if (!groups)
            return groups.error();
        load.kelompok = std::move(*groups);
        for (KepalaKelompok &head : load.kelompok)
            head.teks = teksNilai(*query.kelompok, head.nilai, *cara.wilayah);
    }
    const auto first = std::min<std::size_t>(load.keys.size(), HalamanBaris::ukuran);
    auto rows = bacaBaris(queries, std::span(load.keys).first(first), cara);
    if (!rows)
        return rows.error();
    load.halamanPertama = std::move(*rows);
    return load;
}

Result<std::vector<Rangkuman>> bacaJumlah(KoperasiQueries &queries, std::span<const RowKey> keys,
                                          const CaraBaca &cara)
{
    std::vector<Field> numbers;
    for (const Field field : cara.kolom)
        if (berupaAngka(field) && !spec(field).derived)
            numbers.push_back(field);
    std::vector<Rangkuman> byColumn(cara.kolom.size());
    if (numbers.empty())
        return byColumn;
    const auto sums = queries.sums(keys, numbers, cara.tahunBuku);
    if (!sums)
        return sums.error();
    for (std::size_t i = 0; i < cara.kolom.size(); ++i)
        for (std::size_t n = 0; n < numbers.size(); ++n)
            if (cara.kolom[i] == numbers[n])
                byColumn[i] = (*sums)[n];
    return byColumn;
}

Result<QString> bacaSalinan(KoperasiQueries &queries, std::span<const RowKey> keys, const CaraBaca &cara,
                            bool denganJudul)
{
    QStringList lines;
    QStringList heads;
    for (const Field field : cara.kolom)
        heads << namaKolom(field);
    if (denganJudul)
        lines << heads.join(u'\t');
    constexpr std::size_t step = 2000;
    for (std::size_t from = 0; from < keys.size(); from += step) {
        const auto rows =
            queries.rows(keys.subspan(from, std::min(step, keys.size() - from)), cara.kolom, cara.tahunBuku);
        if (!rows)
            return rows.error();
        for (const DaftarBaris &row : *rows) {
            QStringList cells;
            for (std::size_t i = 0; i < cara.kolom.size(); ++i)
                cells << copiedCell(cara.kolom[i], row.nilai[i], cara);
            lines << cells.join(u'\t');
        }
    }
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace lumbung
