// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlitesopstore.h"

#include "core/application/ports/clock.h"
#include "core/domain/sop/definisijson.h"
#include "storage/sqlite/sqliteunitofwork.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/storeerror.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

QByteArray isiSop(const DefinisiSop &definisi)
{
    return QJsonDocument(toJson(definisi)).toJson(QJsonDocument::Compact);
}

QDateTime waktuOf(qint64 milidetik)
{
    return QDateTime::fromMSecsSinceEpoch(milidetik, Qt::UTC);
}

/// Columns isi, cerna, pada, oleh. What was published is what is read, to the byte.
Result<TerbitanSop> terbitanOf(const Statement &baris)
{
    auto definisi = definisiSopOfFile(baris.bytes(0).toByteArray());
    if (!definisi || cernaSop(*definisi) != baris.blob(1))
        return storeError("simpan.rusak");
    return TerbitanSop{std::move(*definisi), baris.blob(1), waktuOf(baris.integer(2)), baris.text(3)};
}

} // namespace

Result<std::vector<TerbitanSop>> SqliteSopStore::terbitan(const QString &kode)
{
    Statement statement(m_connection, "SELECT isi, cerna, pada, oleh FROM definisi_sop WHERE keadaan = 'terbit' "
                                      "AND (?1 = '' OR kode = ?1) ORDER BY kode, versi DESC");
    statement.bindText(1, kode);
    std::vector<TerbitanSop> semua;
    for (;;) {
        const auto ada = statement.step();
        if (!ada)
            return ada.error();
        if (!*ada)
            return semua;
        auto satu = terbitanOf(statement);
        if (!satu)
            return satu.error();
        semua.push_back(std::move(*satu));
    }
}

Result<std::vector<DrafSop>> SqliteSopStore::bacaDraf(Statement &statement)
{
    std::vector<DrafSop> semua;
    for (;;) {
        const auto ada = statement.step();
        if (!ada)
            return ada.error();
        if (!*ada)
            return semua;
        auto definisi = definisiSopOfDraf(statement.bytes(0).toByteArray());
        if (!definisi)
            return storeError("simpan.rusak");
        semua.push_back({std::move(*definisi), waktuOf(statement.integer(1)), statement.text(2)});
    }
}

Result<std::vector<DrafSop>> SqliteSopStore::semuaDraf()
{
    Statement statement(m_connection,
                        "SELECT isi, pada, oleh FROM definisi_sop WHERE keadaan = 'draf' ORDER BY kode");
    return bacaDraf(statement);
}

Result<std::optional<DrafSop>> SqliteSopStore::draf(const QString &kode)
{
    Statement statement(m_connection, "SELECT isi, pada, oleh FROM definisi_sop WHERE kode = ? AND versi = 0");
    statement.bindText(1, kode);
    auto semua = bacaDraf(statement);
    if (!semua)
        return semua.error();
    return semua->empty() ? std::nullopt : std::optional(std::move(semua->front()));
}

Result<void> SqliteSopStore::simpanDraf(const DrafSop &draf)
{
    Statement statement(m_connection,
                        "INSERT INTO definisi_sop (kode, versi, keadaan, isi, pada, oleh) VALUES (?, 0, 'draf', ?, "
                        "?, ?) ON CONFLICT DO UPDATE SET isi = excluded.isi, pada = excluded.pada, oleh = "
                        "excluded.oleh");
    statement.bindText(1, draf.definisi.kode);
    statement.bindUtf8(2, isiSop(draf.definisi));
    statement.bind(3, draf.pada.toMSecsSinceEpoch());
    statement.bindText(4, draf.oleh);
    return statement.run();
}

Result<void> SqliteSopStore::buangDraf(const QString &kode)
{
    Statement statement(m_connection, "DELETE FROM definisi_sop WHERE kode = ? AND versi = 0");
    statement.bindText(1, kode);
    return statement.run();
}

Result<void> SqliteSopStore::versiBaru(const DefinisiSop &definisi)
{
    Statement statement(m_connection, "SELECT coalesce(max(versi), 0) FROM definisi_sop WHERE kode = ?");
    statement.bindText(1, definisi.kode);
    const auto ada = statement.step();
    if (!ada)
        return ada.error();
    if (const qint64 terbaru = statement.integer(0); definisi.versi <= terbaru)
        return Error{ErrorKind::Conflict,
                     QStringLiteral("sop.versi"),
                     {{QStringLiteral("kode"), definisi.kode},
                      {QStringLiteral("versi"), definisi.versi},
                      {QStringLiteral("terbaru"), terbaru}}};
    return {};
}

Result<void> SqliteSopStore::terbitkan(const TerbitanSop &terbitan)
{
    const DefinisiSop &definisi = terbitan.definisi;
    const Tindakan tindakan{QStringLiteral("sop.terbit"), terbitan.oleh,
                            QStringLiteral("SOP %1 versi %2").arg(definisi.judul).arg(definisi.versi),
                            QString::fromLatin1("{\"cerna\":\"" + terbitan.cerna.toHex() + "\"}")};
    const auto unit = SqliteUnitOfWork::beginHere(m_connection, tindakan, m_clock, m_chance);
    if (!unit)
        return unit.error();
    if (auto baru = versiBaru(definisi); !baru)
        return baru;
    Statement statement(m_connection, "INSERT INTO definisi_sop (kode, versi, keadaan, berlaku, isi, cerna, pada, "
                                      "oleh) VALUES (?, ?, 'terbit', ?, ?, ?, ?, ?)");
    statement.bindText(1, definisi.kode);
    statement.bind(2, definisi.versi);
    statement.bindText(3, definisi.berlaku.toString(Qt::ISODate));
    statement.bindUtf8(4, isiSop(definisi));
    statement.bind(5, terbitan.cerna);
    statement.bind(6, terbitan.pada.toMSecsSinceEpoch());
    statement.bindText(7, terbitan.oleh);
    if (auto done = statement.run(); !done)
        return done;
    if (auto done = buangDraf(definisi.kode); !done)
        return done;
    const auto tertulis = (*unit)->commit();
    return tertulis ? Result<void>() : tertulis.error();
}

} // namespace lumbung
