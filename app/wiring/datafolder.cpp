// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lumbung {

DataFolder::DataFolder(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lumbung"_qs
                            : QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

bool DataFolder::hasStore() const
{
    return QFileInfo::exists(storePath());
}

bool DataFolder::make() const
{
    if (QFileInfo(m_path).isDir())
        return true;
    return QDir().mkpath(m_path) &&
           QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString DataFolder::inside(QStringView name) const
{
    return m_path + u'/' + name.toString();
}

} // namespace lumbung
