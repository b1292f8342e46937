// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/files/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace lumbung::hub {

namespace {

bool syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

} // namespace

bool placeDurably(const QString &from, const QString &to)
{
    return syncPath(from, O_RDONLY) &&
           std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           syncPath(QFileInfo(to).path(), O_RDONLY | O_DIRECTORY);
}

} // namespace lumbung::hub
