// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ukur/biayaproses.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace lumbung {

namespace {

/// The number of a line "VmHWM:   123456 kB" in what the system tells of this process.
double numberIn(const QString &file, const char *name)
{
    QFile told(file);
    if (!told.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : told.readAll().split('\n'))
        if (line.startsWith(name))
            return line.split(':').last().trimmed().split(' ').first().toDouble();
    return -1;
}

double statusMb(const char *name)
{
    return numberIn(QStringLiteral("/proc/self/status"), name) / 1024;
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

double dibacaDariCakram()
{
    return numberIn(QStringLiteral("/proc/self/io"), "read_bytes") / 1e6;
}

} // namespace lumbung
