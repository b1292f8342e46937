// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/filesecretstore.h"

#include "storage/secrets/ownerfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lumbung {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Letters, digits, '-', '_' and '.', not leading with a dot: a name can not leave the folder.
bool isName(const QString &name)
{
    return !name.isEmpty() && name.front() != u'.' && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
}

Error badName()
{
    return {ErrorKind::Input, QStringLiteral("rahasia.nama-salah"), {}};
}

Error failed(const char *code, const QString &path)
{
    return {ErrorKind::Storage, QString::fromLatin1(code), {{QStringLiteral("berkas"), path}}};
}

} // namespace

QString FileSecretStore::fileOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + QStringLiteral(".rahasia"));
}

Result<QByteArray> FileSecretStore::read(const QString &name)
{
    if (!isName(name))
        return badName();
    QFile file(fileOf(name));
    if (!file.exists())
        return Error{ErrorKind::Missing, QStringLiteral("rahasia.tidak-ada"), {}};
    if (!file.open(QIODevice::ReadOnly))
        return failed("rahasia.tidak-terbaca", file.fileName());
    return file.readAll();
}

Result<void> FileSecretStore::write(const QString &name, const QByteArray &secret)
{
    if (!isName(name))
        return badName();
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner))
        return failed("rahasia.tidak-tersimpan", m_folder);
    return writeOwnerFile(fileOf(name), secret);
}

Result<void> FileSecretStore::remove(const QString &name)
{
    if (!isName(name))
        return badName();
    const QString path = fileOf(name);
    if (!QFile::exists(path))
        return Error{ErrorKind::Missing, QStringLiteral("rahasia.tidak-ada"), {}};
    return QFile::remove(path) ? Result<void>() : failed("rahasia.tidak-tersimpan", path);
}

} // namespace lumbung
