// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqliteoffice.h"

#include "storage/sqlite/connection.h"
#include "storage/sqlite/eventrows.h"
#include "storage/sqlite/historyreader.h"
#include "storage/sqlite/lampiran/sqlitelampirandesk.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sinkron/firstload.h"
#include "storage/sqlite/sinkron/sqlitesinkrondesk.h"
#include "storage/sqlite/sqlfunctions.h"
#include "storage/sqlite/sqlitekoperasiqueries.h"
#include "storage/sqlite/sqliterekapqueries.h"
#include "storage/sqlite/sqlitesopstore.h"
#include "storage/sqlite/sqliteunitofwork.h"
#include "storage/sqlite/sqliteworkspace.h"
#include "storage/sqlite/storecheck.h"
#include "storage/sqlite/storeerror.h"
#include "storage/sqlite/storefile.h"
#include "storage/sqlite/verifikasi/sqliteverifikasiqueries.h"

#include <QFile>
#include <QFileInfo>

namespace lumbung {

namespace {

class SqliteWorkFactory : public UnitOfWorkFactory {
public:
    SqliteWorkFactory(Connection &connection, OfficeDeps deps) : m_connection(connection), m_deps(deps) {}

    Result<std::unique_ptr<UnitOfWork>> begin(const Tindakan &tindakan) override
    {
        return SqliteUnitOfWork::begin(m_connection, tindakan, m_deps.clock, m_deps.chance);
    }

private:
    Connection &m_connection;
    OfficeDeps m_deps;
};

class SqliteOffice : public Office {
public:
    SqliteOffice(std::unique_ptr<Connection> connection, const Kantor &kantor, OfficeDeps deps)
        : m_connection(std::move(connection)),
          m_kantor(kantor),
          m_kantorId(deps.kantorId),
          m_clock(deps.clock),
          m_koperasi(*m_connection, deps.wilayah),
          m_rekap(*m_connection, deps.wilayah, m_koperasi.index()),
          m_work(*m_connection, deps),
          m_workspace(*m_connection, deps.clock),
          m_sinkron(*m_connection, deps.clock, deps.chance),
          m_events(*m_connection),
          m_lampiran(*m_connection, deps.clock, deps.chance),
          m_verifikasi(*m_connection),
          m_sop(*m_connection, deps.clock, deps.chance)
    {
    }

    Kantor kantor() override { return m_kantor; }
    KoperasiQueries &koperasi() override { return m_koperasi; }
    RekapQueries &rekap() override { return m_rekap; }
    UnitOfWorkFactory &work() override { return m_work; }
    Workspace &workspace() override { return m_workspace; }
    SinkronDesk &sinkron() override { return m_sinkron; }
    PeristiwaQueries &peristiwa() override { return m_events; }
    LampiranDesk &lampiran() override { return m_lampiran; }
    VerifikasiQueries &verifikasi() override { return m_verifikasi; }
    SopStore &sop() override { return m_sop; }
    Result<void> changesOf(const TindakanId &id, const std::function<bool(const RiwayatRekam &)> &sink) override
    {
        return HistoryReader(*m_connection).ofAct(id, sink);
    }
    Result<std::vector<Temuan>> check() override { return StoreCheck(*m_connection, m_rekap).run(); }
    Result<void> backup(const QString &path) override
    {
        return copyStore(*m_connection, path, {m_kantorId, m_kantor.nama, m_kantor.wilayah, m_clock.now(), {}, 0});
    }

private:
    std::unique_ptr<Connection> m_connection;
    Kantor m_kantor;
    QString m_kantorId;
    const Clock &m_clock;
    SqliteKoperasiQueries m_koperasi;
    SqliteRekapQueries m_rekap;
    SqliteWorkFactory m_work;
    SqliteWorkspace m_workspace;
    SqliteSinkronDesk m_sinkron;
    EventRows m_events;
    SqliteLampiranDesk m_lampiran;
    SqliteVerifikasiQueries m_verifikasi;
    SqliteSopStore m_sop;
};

Result<Kantor> readKantor(Connection &connection)
{
    Statement statement(connection, "SELECT nama, wilayah, latihan FROM kantor");
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return storeError("simpan.bukan-lumbung");
    return Kantor{statement.text(0), KodeWilayah::parse(statement.text(1)).value_or(KodeWilayah()),
                  statement.integer(2) != 0};
}

Result<void> writeKantor(Connection &connection, const Kantor &kantor)
{
    Statement statement(connection, "INSERT INTO kantor (satu, nama, wilayah, latihan) VALUES (1, ?, ?, ?)");
    statement.bindText(1, kantor.nama);
    statement.bindText(2, kantor.wilayah.text());
    statement.bind(3, kantor.latihan ? 1 : 0);
    return statement.run();
}

Result<void> makeStore(const QString &path, const QByteArray &key, const Kantor &kantor)
{
    const auto connection = Connection::open(path, key, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    if (auto done = migrate(**connection); !done)
        return done;
    return writeKantor(**connection, kantor);
}

Result<std::unique_ptr<Office>> makeOffice(std::unique_ptr<Connection> connection, OfficeDeps deps)
{
    if (auto done = addSqlFunctions(*connection, deps.wilayah); !done)
        return done.error();
    const auto kantor = readKantor(*connection);
    if (!kantor)
        return kantor.error();
    return std::unique_ptr<Office>(std::make_unique<SqliteOffice>(std::move(connection), *kantor, deps));
}

} // namespace

/// Everything a store needs to be one; until it is whole it has another name, so that a computer that stops in
/// between leaves nothing that looks like a store.
Result<std::unique_ptr<Office>> createOffice(const QString &path, const QByteArray &key, const Kantor &kantor,
                                             OfficeDeps deps)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Conflict, QStringLiteral("simpan.sudah-ada"), {{QStringLiteral("berkas"), path}}};
    const QString unfinished = path + QStringLiteral(".sebagian");
    removeStore(unfinished);
    const auto made = makeStore(unfinished, key, kantor);
    if (!made || !QFile::rename(unfinished, path)) {
        removeStore(unfinished);
        return made ? storeError("simpan.tidak-terbuka") : made.error();
    }
    return openOffice(path, key, deps);
}

Result<std::unique_ptr<Office>> openOffice(const QString &path, const QByteArray &key, OfficeDeps deps)
{
    auto connection = Connection::open(path, key, Connection::Mode::Open);
    if (!connection)
        return connection.error();
    if (auto done = migrate(**connection); !done)
        return done.error();
    if (auto done = endFirstLoad(**connection); !done)
        return done.error();
    return makeOffice(std::move(*connection), deps);
}

} // namespace lumbung
