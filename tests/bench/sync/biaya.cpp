// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/biaya.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumbung {

namespace {

QByteArrayList statOf(const QString &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray line = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

/// Largest resident memory so far, MiB.
qint64 puncakOf(const QString &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    return 0;
}

double detikOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

std::vector<char *> penunjuk(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

double prosesorOf(qint64 pid)
{
    const QString ours = QString::number(pid);
    qint64 ticks = 0;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArrayList fields = statOf(process);
        if (process == ours)
            ticks += fields.value(13).toLongLong() + fields.value(14).toLongLong(); // of children that ended
        if (process == ours || fields.value(1).toLongLong() == pid)
            ticks += fields.value(11).toLongLong() + fields.value(12).toLongLong();
    }
    return static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double prosesorSendiri()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

BiayaProses jalankanTerukur(const QString &program, const QStringList &arguments,
                            const QProcessEnvironment &lingkungan)
{
    std::vector<QByteArray> words{program.toUtf8()}, settings;
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    for (const QString &setting : lingkungan.toStringList())
        settings.push_back(setting.toUtf8());
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    BiayaProses biaya;
    QElapsedTimer time;
    time.start();
    pid_t pid = 0;
    const int begun = ::posix_spawn(&pid, words.front().constData(), &actions, nullptr, penunjuk(words).data(),
                                    penunjuk(settings).data());
    posix_spawn_file_actions_destroy(&actions);
    // Not ru_maxrss: a process begins with the largest size of the one that started it.
    int status = 0;
    rusage used{};
    pollfd akhir{static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)), POLLIN, 0};
    while (begun == 0 && ::poll(&akhir, 1, 5) == 0)
        biaya.puncak = std::max(biaya.puncak, puncakOf(QString::number(pid)));
    ::close(akhir.fd);
    if (begun != 0 || ::wait4(pid, &status, 0, &used) != pid || !WIFEXITED(status))
        return biaya;
    biaya.keluar = WEXITSTATUS(status);
    biaya.detik = static_cast<double>(time.nsecsElapsed()) / 1e9;
    biaya.prosesor = detikOf(used.ru_utime) + detikOf(used.ru_stime);
    return biaya;
}

} // namespace lumbung
