// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ukur/biayaproses.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace lumbung {

namespace {

/// A line "VmHWM:   123456 kB" of this process's status, in MB.
double statusMb(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.split(':').last().trimmed().split(' ').first().toDouble() / 1024;
    return -1;
}

} // namespace

double waktuUtas()
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#endif
    return -1;
}

double memoriSekarang()
{
    return statusMb("VmRSS");
}

double memoriPuncak()
{
    return statusMb("VmHWM");
}

} // namespace lumbung
