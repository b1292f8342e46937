// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlitesopstore.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/domain/sop/definisijson.h"
#include "storage/sqlite/eventrows.h"
#include "storage/sqlite/sqliteunitofwork.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/storeerror.h"

#include <QJsonDocument>

#include <algorithm>

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
Result<TerbitanSop> terbitanOf(const PeristiwaTersimpan &satu)
{
    auto definisi = definisiSopOfJson(satu.isi);
    if (!definisi)
        return storeError("simpan.rusak");
    const QByteArray cerna = cernaSop(*definisi);
    return TerbitanSop{std::move(*definisi), cerna, waktuOf(satu.isi.value(u"pada").toInteger()),
                       satu.isi.value(u"oleh").toString()};
}

} // namespace

Result<std::vector<TerbitanSop>> SqliteSopStore::terbitan(const QString &kode)
{
    std::vector<TerbitanSop> semua;
    std::optional<Error> salah;
    const auto dibaca = EventRows(m_connection).sejak(Aliran::Sop, 0, [&](const PeristiwaTersimpan &satu) {
        if (!kode.isEmpty() && satu.pokok != pokokTetap(Aliran::Sop, kode))
            return true;
        auto terbitan = terbitanOf(satu);
        if (terbitan)
            semua.push_back(std::move(*terbitan));
        else
            salah = terbitan.error();
        return !salah;
    });
    if (!dibaca || salah)
        return salah ? *salah : dibaca.error();
    std::ranges::stable_sort(semua, [](const TerbitanSop &a, const TerbitanSop &b) {
        return a.definisi.kode != b.definisi.kode ? a.definisi.kode < b.definisi.kode
                                                  : a.definisi.versi > b.definisi.versi;
    });
    return semua;
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
    Statement statement(m_connection, "SELECT isi, pada, oleh FROM draf_sop ORDER BY kode");
    return bacaDraf(statement);
}

Result<std::optional<DrafSop>> SqliteSopStore::draf(const QString &kode)
{
    Statement statement(m_connection, "SELECT isi, pada, oleh FROM draf_sop WHERE kode = ?");
    statement.bindText(1, kode);
    auto semua = bacaDraf(statement);
    if (!semua)
        return semua.error();
    return semua->empty() ? std::nullopt : std::optional(std::move(semua->front()));
}

Result<void> SqliteSopStore::simpanDraf(const DrafSop &draf)
{
    Statement statement(m_connection,
                        "INSERT INTO draf_sop (kode, isi, pada, oleh) VALUES (?, ?, ?, ?) ON CONFLICT "
                        "DO UPDATE SET isi = excluded.isi, pada = excluded.pada, oleh = excluded.oleh");
    statement.bindText(1, draf.definisi.kode);
    statement.bindUtf8(2, isiSop(draf.definisi));
    statement.bind(3, draf.pada.toMSecsSinceEpoch());
    statement.bindText(4, draf.oleh);
    return statement.run();
}

Result<void> SqliteSopStore::buangDraf(const QString &kode)
{
    Statement statement(m_connection, "DELETE FROM draf_sop WHERE kode = ?");
    statement.bindText(1, kode);
    return statement.run();
}

Result<void> SqliteSopStore::versiBaru(const DefinisiSop &definisi)
{
    const auto semua = terbitan(definisi.kode);
    if (!semua)
        return semua.error();
    const int terbaru = semua->empty() ? 0 : semua->front().definisi.versi;
    if (definisi.versi <= terbaru)
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
    QJsonObject isi = toJson(definisi);
    isi.insert(u"pada", terbitan.pada.toMSecsSinceEpoch());
    isi.insert(u"oleh", terbitan.oleh);
    const IsiPeristiwa peristiwa{Aliran::Sop, pokokTetap(Aliran::Sop, definisi.kode), isi};
    if (auto done = (*unit)->catat(newUuid(m_clock, m_chance), peristiwa); !done)
        return done;
    if (auto done = buangDraf(definisi.kode); !done)
        return done;
    const auto tertulis = (*unit)->commit();
    return tertulis ? Result<void>() : tertulis.error();
}

} // namespace lumbung
