// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/migrasipusat.h"

#include "storage/postgres/kolomisian.h"

#include <QDir>
#include <QFile>

namespace lumbung {

namespace {

const QString migrationsFolder = QStringLiteral(":/lumbung/pusat/migrations");

/// Held to the end of each step, so that two hubs that start together take turns.
constexpr auto giliran = "SELECT pg_advisory_xact_lock(4991255)";

QStringList steps()
{
    return QDir(migrationsFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int stepNumber(const QString &file)
{
    return file.left(4).toInt();
}

/// Begins a transaction in which nobody else migrates and answers where the tables stand.
Result<int> beginStep(PgConnection &connection)
{
    if (const auto begun = connection.run(QByteArray("BEGIN; ") + giliran); !begun)
        return begun.error();
    return skemaPusat(connection);
}

Result<void> applyStep(PgConnection &connection, const QString &file)
{
    QFile script(migrationsFolder + u'/' + file);
    if (!script.open(QIODevice::ReadOnly))
        return pusatError("pusat.gagal");
    if (const auto done = connection.run(script.readAll()); !done)
        return keadaanOf(done.error()) == u"LB002" ? pusatError("pusat.bukan-utf8") : done.error();
    const auto noted = connection.query("INSERT INTO lumbung.skema (nomor, nama) VALUES ($1, $2)",
                                        PgParams().add(qint32(stepNumber(file))).add(file));
    if (!noted)
        return noted.error();
    return connection.commit();
}

Result<void> oneStep(PgConnection &connection, const QString &file)
{
    const auto reached = beginStep(connection);
    Result<void> done = reached ? Result<void>() : Result<void>(reached.error());
    if (reached && *reached < stepNumber(file))
        done = applyStep(connection, file);
    connection.rollback();
    return done;
}

} // namespace

int skemaPusatTerbaru()
{
    const QStringList files = steps();
    return files.isEmpty() ? 0 : stepNumber(files.last());
}

Result<int> skemaPusat(PgConnection &connection)
{
    // Not to_regclass(): within a transaction it may answer from before a wait for another one.
    const auto known =
        connection.run("SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n"
                       " ON n.oid = c.relnamespace WHERE n.nspname = 'lumbung' AND c.relname = 'skema')");
    if (!known)
        return known.error();
    if (!known->yes(0, 0))
        return 0;
    const auto reached = connection.run("SELECT coalesce(max(nomor), 0) FROM lumbung.skema");
    if (!reached)
        return reached.error();
    return static_cast<int>(reached->number(0, 0));
}

Result<void> migrasiPusat(PgConnection &connection, int sampai)
{
    const auto reached = skemaPusat(connection);
    if (!reached)
        return reached.error();
    if (*reached > skemaPusatTerbaru())
        return pusatError("pusat.versi-baru");
    for (const QString &file : steps())
        if (stepNumber(file) > *reached && stepNumber(file) <= sampai)
            if (auto done = oneStep(connection, file); !done)
                return done;
    if (sampai < skemaPusatTerbaru())
        return {};
    const auto begun = beginStep(connection);
    Result<void> done = begun ? sesuaikanKolom(connection) : Result<void>(begun.error());
    if (done)
        done = connection.commit();
    connection.rollback();
    return done;
}

} // namespace lumbung
