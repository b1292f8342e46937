// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/cells.h"

#include "storage/sqlite/columns.h"

#include <array>

namespace lumbung {

namespace {

struct UkuranColumn {
    const char *name;
    qint64 Ukuran::*value;
};

constexpr std::array<UkuranColumn, ukuranCount> ukuranTable{{
    {"jumlah", &Ukuran::jumlah},
    {"aktif", &Ukuran::aktif},
    {"tidak_aktif", &Ukuran::tidakAktif},
    {"anggota", &Ukuran::anggota},
    {"anggota_pria", &Ukuran::anggotaPria},
    {"anggota_wanita", &Ukuran::anggotaWanita},
    {"rat", &Ukuran::rat},
    {"bersertifikat", &Ukuran::bersertifikat},
    {"manajer", &Ukuran::manajer},
    {"karyawan", &Ukuran::karyawan},
    {"modal_sendiri", &Ukuran::modalSendiri},
    {"modal_luar", &Ukuran::modalLuar},
    {"aset", &Ukuran::aset},
    {"volume_usaha", &Ukuran::volumeUsaha},
    {"shu", &Ukuran::shu},
    {"sehat", &Ukuran::sehat},
    {"dinilai", &Ukuran::dinilai},
}};

QByteArray addingUpsert(const QByteArray &table, const QByteArray &keys, int keyCount)
{
    QByteArrayList additions;
    for (const UkuranColumn &column : ukuranTable)
        additions.append(QByteArray(column.name) + " = " + column.name + " + excluded." + column.name);
    return "INSERT INTO " + table + " (" + keys + ", " + ukuranColumns() + ") VALUES (" +
           questionMarks(keyCount + ukuranCount) + ") ON CONFLICT DO UPDATE SET " + additions.join(", ");
}

} // namespace

QByteArray ukuranColumns()
{
    QByteArrayList names;
    for (const UkuranColumn &column : ukuranTable)
        names.append(column.name);
    return names.join(", ");
}

void bindUkuran(Statement &statement, int first, const Ukuran &ukuran)
{
    for (const UkuranColumn &column : ukuranTable)
        statement.bind(first++, ukuran.*column.value);
}

Ukuran readUkuran(const Statement &statement, int first)
{
    Ukuran ukuran;
    for (const UkuranColumn &column : ukuranTable)
        ukuran.*column.value = statement.integer(first++);
    return ukuran;
}

void Cells::change(const Sumbangan &sumbangan, bool plus)
{
    const auto apply = [&](Ukuran &cell) { plus ? cell += sumbangan.ukuran : cell -= sumbangan.ukuran; };
    apply(m_areas[{sumbangan.tahun, cellArea(sumbangan.kode)}]);
    const QString kabupaten = cellKabupaten(sumbangan.kode);
    for (int i = 0; i < categoryCount; ++i)
        apply(m_categories[{sumbangan.tahun, firstCategory + i, kabupaten,
                            sumbangan.nilai[static_cast<std::size_t>(i)]}]);
}

Result<void> Cells::flush()
{
    Statement area(m_connection, addingUpsert("sel_wilayah", "tahun, kode", 2));
    for (auto it = m_areas.cbegin(); it != m_areas.cend(); ++it) {
        area.bind(1, it.key().tahun);
        area.bindText(2, it.key().kode);
        bindUkuran(area, 3, *it);
        if (auto done = area.run(); !done)
            return done;
    }
    Statement category(m_connection, addingUpsert("sel_kategori", "tahun, dimensi, kab, nilai", 4));
    for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it) {
        category.bind(1, it.key().tahun);
        category.bind(2, it.key().dimension);
        category.bindText(3, it.key().kabupaten);
        category.bindText(4, it.key().value);
        bindUkuran(category, 5, *it);
        if (auto done = category.run(); !done)
            return done;
    }
    m_areas.clear();
    m_categories.clear();
    auto done = m_connection.exec("DELETE FROM sel_wilayah WHERE jumlah = 0");
    return done ? m_connection.exec("DELETE FROM sel_kategori WHERE jumlah = 0") : done;
}

} // namespace lumbung
