// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/commands.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

namespace lumbung::hub {

namespace {

/// Runs a program to its end; what it says to stderr is seen. Its exit code, or -1.
int runProgram(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, pointers[0], nullptr, nullptr, pointers.data(), environ) != 0)
        return -1;
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Everybody on the machine can read the arguments of a program, so a password of the address goes another way.
QString withoutPassword(const QString &address)
{
    QUrl url(address);
    if (!url.scheme().startsWith(u"postgres"_qs) || url.password().isEmpty())
        return address;
    qputenv("PGPASSWORD", url.password(QUrl::FullyDecoded).toUtf8());
    url.setPassword({});
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<Outcome> runBackup(Wiring &wiring, const CommandLine &, const QStringList &rest)
{
    const QString dump = QStandardPaths::findExecutable(u"pg_dump"_qs);
    const QString restore = QStandardPaths::findExecutable(u"pg_restore"_qs);
    if (dump.isEmpty() || restore.isEmpty())
        return Error{ErrorKind::Missing, u"hub.pg-dump-tidak-ada"_qs, {}};
    const QString target = rest[0], half = target + u".sebagian"_qs;
    const int dumped = runProgram(
        dump, {u"--format=custom"_qs, u"--file"_qs, half, u"--dbname"_qs, withoutPassword(wiring.config.database)});
    // The list is read to the end, so a file that was cut is noticed now and not on the day it is needed.
    const int checked = dumped == 0 ? runProgram(restore, {u"--file=/dev/null"_qs, half}) : dumped;
    if (checked != 0) {
        QFile::remove(half);
        return Error{ErrorKind::Storage, u"hub.pg-dump"_qs, {{u"sebab"_qs, u"kode keluar %1"_qs.arg(checked)}}};
    }
    if (std::rename(half.toLocal8Bit().constData(), target.toLocal8Bit().constData()) != 0)
        return Error{ErrorKind::Storage, u"hub.pg-dump"_qs, {{u"sebab"_qs, target}}};
    const qint64 bytes = QFileInfo(target).size();
    return Outcome{{{u"file"_qs, target}, {u"bytes"_qs, bytes}},
                   u"%1: %2 bita, terbaca utuh. Berkas lampiran ada di %3; salin juga folder itu.\n"_qs.arg(target)
                       .arg(bytes)
                       .arg(wiring.config.hub.dataFolder)};
}

} // namespace lumbung::hub
