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

quint32 Cells::codeOf(const QString &text)
{
    const auto known = m_codes.constFind(text);
    if (known != m_codes.constEnd())
        return *known;
    m_texts.push_back(text);
    return *m_codes.insert(text, static_cast<quint32>(m_texts.size() - 1));
}

void Cells::change(const Sumbangan &sumbangan, bool plus)
{
    const auto apply = [&](Ukuran &cell) { plus ? cell += sumbangan.ukuran : cell -= sumbangan.ukuran; };
    apply(m_areas[areaKey(sumbangan.tahun, codeOf(cellArea(sumbangan.kode)))]);
    const quint32 kabupaten = codeOf(cellKabupaten(sumbangan.kode));
    for (int i = 0; i < categoryCount; ++i)
        apply(m_categories[categoryKey(sumbangan.tahun, firstCategory + i, kabupaten,
                                       codeOf(sumbangan.nilai[static_cast<std::size_t>(i)]))]);
}

Result<void> Cells::flush()
{
    auto done = flushAreas();
    if (done)
        done = flushCategories();
    m_areas.clear();
    m_categories.clear();
    return done;
}

Result<void> Cells::flushAreas()
{
    Statement add(m_connection, addingUpsert("sel_wilayah", "tahun, kode", 2));
    Statement sweep(m_connection, "DELETE FROM sel_wilayah WHERE tahun = ? AND kode = ? AND jumlah = 0");
    for (auto it = m_areas.cbegin(); it != m_areas.cend(); ++it) {
        for (Statement *statement : {&add, &sweep}) {
            statement->bind(1, static_cast<int>(it.key() >> 32));
            statement->bindText(2, m_texts[it.key() & 0xffffffff]);
        }
        bindUkuran(add, 3, *it);
        if (auto done = add.run(); !done)
            return done;
        if (it->jumlah <= 0)
            if (auto done = sweep.run(); !done)
                return done;
    }
    return {};
}

Result<void> Cells::flushCategories()
{
    Statement add(m_connection, addingUpsert("sel_kategori", "tahun, dimensi, kab, nilai", 4));
    Statement sweep(m_connection,
                    "DELETE FROM sel_kategori WHERE tahun = ? AND dimensi = ? AND kab = ? AND nilai = ? "
                    "AND jumlah = 0");
    for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it) {
        for (Statement *statement : {&add, &sweep}) {
            statement->bind(1, static_cast<int>(it.key() >> 48));
            statement->bind(2, static_cast<int>(it.key() >> 40 & 0xff));
            statement->bindText(3, m_texts[it.key() >> 20 & 0xfffff]);
            statement->bindText(4, m_texts[it.key() & 0xfffff]);
        }
        bindUkuran(add, 5, *it);
        if (auto done = add.run(); !done)
            return done;
        if (it->jumlah <= 0)
            if (auto done = sweep.run(); !done)
                return done;
    }
    return {};
}

} // namespace lumbung
