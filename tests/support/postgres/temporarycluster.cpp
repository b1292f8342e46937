// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres/temporarycluster.h"

#include "storage/postgres/migrasipusat.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

namespace lumbung {

namespace {

constexpr int startDeadline = 60000; ///< ms; a busy machine is slow, a broken one never answers

QString program(const char *name)
{
    return QStringLiteral(LUMBUNG_POSTGRES_BIN "/") + QString::fromLatin1(name);
}

/// Fields of /proc/…/stat behind the program's name: state, parent, ….
QByteArrayList statOf(const QByteArray &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process)));
    const QByteArray line = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

QByteArrayList childrenOf(pid_t parent)
{
    QByteArrayList children;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs))
        if (statOf(process.toLatin1()).value(1).toInt() == parent)
            children.append(process.toLatin1());
    return children;
}

bool isAlive(const QByteArray &process)
{
    const QByteArray state = statOf(process).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

} // namespace

TemporaryCluster::TemporaryCluster() : m_folder(QStringLiteral("/tmp/lumbung-pg-XXXXXX"))
{
    if (::getuid() == 0) {
        const passwd *account = ::getpwnam("postgres");
        if (!account || ::chown(m_folder.path().toUtf8().constData(), account->pw_uid, account->pw_gid) != 0) {
            m_problem = QStringLiteral("no account postgres");
            return;
        }
    }
    m_problem = run(program("initdb"),
                    {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
                     QStringLiteral("postgres"), QStringLiteral("-A"), QStringLiteral("trust"),
                     QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                     QStringLiteral("--no-instructions"), QStringLiteral("--no-sync")});
    if (m_problem.isEmpty() && !start())
        m_problem = QString::fromUtf8(m_server.readAllStandardError());
}

TemporaryCluster::~TemporaryCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT); // nothing of it is wanted any more
    if (!m_server.waitForFinished(startDeadline))
        m_server.kill();
}

void TemporaryCluster::asPostgres(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    const passwd *account = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t user = account ? account->pw_uid : 0;
    const gid_t group = account ? account->pw_gid : 0;
    process.setChildProcessModifier([user, group] {
        if (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

QString TemporaryCluster::run(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    asPostgres(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments);
    const bool done = process.waitForFinished(startDeadline) && process.exitCode() == 0;
    return done ? QString() : name + QStringLiteral(": ") + QString::fromUtf8(process.readAll());
}

bool TemporaryCluster::start()
{
    asPostgres(m_server);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    const QString data = m_folder.filePath(QStringLiteral("data"));
    m_server.start(program("postgres"),
                   {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                    QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=on"),
                    QStringLiteral("-c"), QStringLiteral("max_connections=60"), QStringLiteral("-c"),
                    QStringLiteral("shared_buffers=256MB"), QStringLiteral("-c"),
                    QStringLiteral("max_wal_size=2GB")});
    if (!m_server.waitForStarted(startDeadline))
        return false;
    const QDeadlineTimer deadline(startDeadline);
    while (PQping(address("postgres").constData()) != PQPING_OK) {
        // Gives the processor away between two looks; the condition is the server's answer.
        if (deadline.hasExpired() || m_server.waitForFinished(20))
            return false;
    }
    return true;
}

void TemporaryCluster::kill()
{
    // First the server stands still, so that it neither notices nor starts anything while its backends go.
    const pid_t server = static_cast<pid_t>(m_server.processId());
    ::kill(server, SIGSTOP);
    const QByteArrayList backends = childrenOf(server);
    for (const QByteArray &backend : backends)
        ::kill(static_cast<pid_t>(backend.toInt()), SIGKILL);
    m_server.kill();
    m_server.waitForFinished(startDeadline);
    const QDeadlineTimer deadline(startDeadline);
    while (!deadline.hasExpired() && std::ranges::any_of(backends, &isAlive))
        std::this_thread::yield();
}

QByteArray TemporaryCluster::address(const QByteArray &database) const
{
    return "host=" + m_folder.path().toUtf8() + " user=postgres dbname=" + database;
}

QByteArray TemporaryCluster::empty()
{
    const QByteArray name = "kosong" + QByteArray::number(++m_databases);
    admin(address("postgres"), "CREATE DATABASE " + name + " TEMPLATE template0");
    return address(name);
}

QByteArray TemporaryCluster::copy(const QByteArray &ofAddress)
{
    const QByteArray source = ofAddress.mid(ofAddress.lastIndexOf('=') + 1);
    const QByteArray name = "salinan" + QByteArray::number(++m_databases);
    const QByteArray state = admin(address("postgres"), "CREATE DATABASE " + name + " TEMPLATE " + source);
    return state.isEmpty() ? address(name) : QByteArray();
}

QByteArray TemporaryCluster::migrated()
{
    if (!m_template) {
        admin(address("postgres"), "CREATE DATABASE cetakan TEMPLATE template0");
        const auto connection = PgConnection::open(address("cetakan"));
        if (!connection || !migrasiPusat(**connection))
            return {};
        m_template = true;
    }
    const QByteArray name = "pusat" + QByteArray::number(++m_databases);
    admin(address("postgres"), "CREATE DATABASE " + name + " TEMPLATE cetakan");
    return address(name);
}

void TemporaryCluster::clear(const QByteArray &address)
{
    // Without triggers: jejak lets nothing go otherwise.
    const QByteArray state = admin(address, "BEGIN; SET LOCAL session_replication_role = replica;"
                                            "DELETE FROM lumbung.feed; DELETE FROM lumbung.koperasi;"
                                            "DELETE FROM lumbung.keragaan; DELETE FROM lumbung.lampiran;"
                                            "DELETE FROM lumbung.blob_pemakai; DELETE FROM lumbung.blob;"
                                            "DELETE FROM lumbung.op_log; DELETE FROM lumbung.device_scope;"
                                            "DELETE FROM lumbung.baca_jejak; DELETE FROM lumbung.baca_ujung;"
                                            "DELETE FROM lumbung.jejak; DELETE FROM lumbung.scope_head;"
                                            "DELETE FROM lumbung.token; DELETE FROM lumbung.kode_daftar;"
                                            "DELETE FROM lumbung.device; DELETE FROM lumbung.pemakai; COMMIT");
    if (!state.isEmpty())
        qFatal("clear: %s", state.constData());
}

QByteArray TemporaryCluster::admin(const QByteArray &address, const QByteArray &sql)
{
    const auto connection = PgConnection::open(address);
    if (!connection)
        return connection.error().code.toLatin1();
    const auto done = (*connection)->run(sql);
    return done ? QByteArray() : keadaanOf(done.error()).toLatin1();
}

QByteArray TemporaryCluster::value(const QByteArray &address, const QByteArray &sql)
{
    const auto connection = PgConnection::open(address);
    if (!connection)
        return connection.error().code.toLatin1();
    const auto rows = (*connection)->run(sql);
    if (!rows)
        return keadaanOf(rows.error()).toLatin1();
    return rows->count() == 0 || rows->isNull(0, 0) ? QByteArray() : rows->bytes(0, 0);
}

} // namespace lumbung
