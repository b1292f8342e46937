// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/sqlitesaja.h"

#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace lumbung {

namespace {

constexpr int kolom = 46, barisBabak = 2000; ///< columns beside the key; rows of a transaction

void harus(const Result<void> &done)
{
    if (!done)
        qFatal("SQLite alone: %s", qPrintable(done.error().code));
}

QByteArray namaKolom(const QByteArray &kata)
{
    QByteArrayList nama;
    for (int i = 1; i <= kolom; ++i)
        nama << kata + (kata == "?" ? QByteArray() : QByteArray::number(i));
    return nama.join(',');
}

void sisipkan(Statement &insert, qint64 nomor, const Record &rekam)
{
    insert.bind(1, nomor);
    int parameter = 1;
    for (const auto &[field, value] : rekam) {
        if (++parameter > kolom + 1)
            break;
        insert.bind(parameter, value.canonical());
    }
    for (++parameter; parameter <= kolom + 1; ++parameter)
        insert.bindNull(parameter);
    harus(insert.run());
}

} // namespace

double sqliteSaja(const std::vector<Record> &rekaman)
{
    const QTemporaryDir folder;
    auto file =
        Connection::open(folder.filePath(QStringLiteral("saja.db")), QByteArray(32, 's'), Connection::Mode::Create);
    if (!file)
        qFatal("SQLite alone: %s", qPrintable(file.error().code));
    harus((*file)->exec("CREATE TABLE rekam (id INTEGER PRIMARY KEY, " + namaKolom("k") + ')'));
    QElapsedTimer time;
    time.start();
    for (std::size_t first = 0; first < rekaman.size(); first += barisBabak) {
        Transaction transaction(**file, Transaction::Kind::Write);
        Statement insert(**file, "INSERT INTO rekam VALUES (?, " + namaKolom("?") + ')');
        for (std::size_t i = first; i < std::min(rekaman.size(), first + barisBabak); ++i)
            sisipkan(insert, static_cast<qint64>(i), rekaman[i]);
        harus(transaction.commit());
    }
    for (int i = 1; i <= 6; ++i)
        harus(
            (*file)->exec("CREATE INDEX i" + QByteArray::number(i) + " ON rekam (k" + QByteArray::number(i) + ')'));
    harus((*file)->exec("CREATE VIRTUAL TABLE cari USING fts5(k2, content='rekam', content_rowid='id');"
                        "INSERT INTO cari (cari) VALUES ('rebuild')"));
    return static_cast<double>(time.nsecsElapsed()) / 1e9;
}

} // namespace lumbung
