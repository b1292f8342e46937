// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace sourcetree {

QString root()
{
    return qEnvironmentVariable("LUMBUNG_SOURCE");
}

std::vector<File> files(const QStringList &folders, const QStringList &suffixes)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns << QStringLiteral("*.") + suffix;
    std::vector<File> found;
    for (const QString &folder : folders) {
        QDirIterator walk(QDir(root()).filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(root()).relativeFilePath(walk.next());
            if (path.contains(QLatin1String("node_modules/")) || path.startsWith(QLatin1String("build/")))
                continue;
            QFile file(QDir(root()).filePath(path));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(path));
            found.push_back({path, QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::sort(found.begin(), found.end(), [](const File &a, const File &b) { return a.path < b.path; });
    return found;
}

} // namespace sourcetree
