// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/pgpool.h"

#include <QProcess>
#include <QTemporaryDir>

namespace lumbung {

/// A PostgreSQL cluster in a temporary folder, reached through a Unix socket, with fsync on; stopped and removed at
/// the end, and with the test's process when that is killed. PostgreSQL does not run as root, so root hands it to
/// the account postgres.
class TemporaryCluster {
public:
    TemporaryCluster();
    ~TemporaryCluster();
    Q_DISABLE_COPY_MOVE(TemporaryCluster)

    /// Empty when the cluster runs; otherwise what went wrong.
    const QString &problem() const { return m_problem; }

    /// A database with the hub's tables of its own, copied from a template. Answers libpq's address of it.
    QByteArray migrated();
    /// A database with nothing in it.
    QByteArray empty();
    /// A copy of a database as it stands, as a backup would bring it back; nobody may use it meanwhile.
    QByteArray copy(const QByteArray &ofAddress);
    /// Empties the hub's tables of a database, faster than another one is made.
    static void clear(const QByteArray &address);
    /// SQL as superuser, for what only an administrator or an accident could do; empty when it went well, else
    /// SQLSTATE.
    static QByteArray admin(const QByteArray &address, const QByteArray &sql);
    /// First column of the first row as superuser.
    static QByteArray value(const QByteArray &address, const QByteArray &sql);

    /// Ends the server and all its backends at once, as a power cut would.
    void kill();
    /// Starts it (again) and waits until it answers.
    bool start();

    /// Of the server, whose children are the backends.
    qint64 pid() const { return m_server.processId(); }

private:
    QByteArray address(const QByteArray &database) const;
    QString run(const QString &program, const QStringList &arguments) const;
    void asPostgres(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_problem;
    int m_databases = 0;
    bool m_template = false;
};

} // namespace lumbung
