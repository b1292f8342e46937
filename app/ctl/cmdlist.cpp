// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/daftarargument.h"
#include "app/ctl/koperasijson.h"
#include "core/domain/readvalue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace lumbung::ctl {

namespace {

constexpr std::array listedFields{Field::NikKoperasi,   Field::Nama,         Field::NoBadanHukum,
                                  Field::TglBadanHukum, Field::Alamat,       Field::Wilayah,
                                  Field::DesaKelurahan, Field::Kecamatan,    Field::KabupatenKota,
                                  Field::Provinsi,      Field::Telp,         Field::Bentuk,
                                  Field::Jenis,         Field::Kelompok,     Field::SektorUsaha,
                                  Field::Ketua,         Field::TelpKetua,    Field::PolaPengelolaan,
                                  Field::StatusNik,     Field::TahunBuku,    Field::StatusAktif,
                                  Field::StatusRat,     Field::TglRat,       Field::Grade,
                                  Field::AnggotaTotal,  Field::ModalSendiri, Field::ModalLuar,
                                  Field::Aset,          Field::VolumeUsaha,  Field::Shu};
/// What a person gets to see at the terminal, one koperasi a line, columns divided by tabs.
constexpr std::array readFields{Field::NikKoperasi, Field::Nama, Field::Kecamatan, Field::StatusAktif, Field::Aset};

QJsonObject rowJson(const DaftarBaris &baris, bool terbuka)
{
    QJsonObject row{{u"id"_qs, baris.id.text()}};
    for (std::size_t i = 0; i < listedFields.size(); ++i)
        row.insert(keyOf(listedFields[i]), nilaiJson(listedFields[i], baris.nilai[i], terbuka));
    return row;
}

QString rowText(const DaftarBaris &baris, const WilayahDirectory &wilayah)
{
    QStringList cells;
    for (const Field field : readFields) {
        const auto at = static_cast<std::size_t>(std::ranges::find(listedFields, field) - listedFields.begin());
        const auto kode =
            spec(field).type == FieldType::Wilayah ? KodeWilayah::parse(baris.nilai[at].text()) : std::nullopt;
        cells.append(kode ? wilayah.nama(*kode) : displayText(field, baris.nilai[at]));
    }
    return cells.join(u'\t') + u'\n';
}

} // namespace

Result<Outcome> runList(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto query = daftarOf(session);
    if (!query)
        return query.error();
    const auto limit = session.number(u"limit"_qs);
    if (!limit)
        return limit.error();
    const auto terbuka = session.bukaDataPribadi(u"Daftar koperasi lewat lumbungctl"_qs);
    if (!terbuka)
        return terbuka.error();
    auto keys = (*office)->koperasi().keys(*query);
    if (!keys)
        return keys.error();
    const auto total = static_cast<qint64>(keys->size());
    if (*limit)
        keys->resize(std::min(keys->size(), static_cast<std::size_t>(**limit)));
    const auto rows = (*office)->koperasi().rows(*keys, listedFields, query->tahunBuku);
    if (!rows)
        return rows.error();
    Outcome outcome;
    QJsonArray array;
    for (const DaftarBaris &baris : *rows) {
        array.append(rowJson(baris, *terbuka));
        outcome.text += rowText(baris, session.wiring().wilayah());
    }
    outcome.json = {{u"total"_qs, total}, {u"tahun_buku"_qs, query->tahunBuku}, {u"rows"_qs, array}};
    return outcome;
}

} // namespace lumbung::ctl
