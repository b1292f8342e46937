// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/files/blobfolder.h"

#include "hub/errors.h"
#include "hub/files/durablefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace lumbung::hub {

namespace {

constexpr const char *sizeSuffix = ".ukuran";

bool writeSmall(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the free space cannot be told, writing will: a chroot's root is no mount that QStorageInfo would know.
bool hasRoom(const QString &folder, qint64 size)
{
    std::error_code trouble;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), trouble);
    return trouble || space.available >= static_cast<quint64>(size + BlobFolder::freeMin);
}

} // namespace

QString BlobFolder::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u"/utuh/"_qs + name.first(2) + u'/' + name;
}

bool BlobFolder::isComplete(const QByteArray &sha256) const
{
    return QFileInfo::exists(pathOf(sha256));
}

BlobFolder::Half BlobFolder::halfOf(const QString &user, const QByteArray &sha256) const
{
    Half half;
    half.path = m_folder + u"/datang/"_qs + user + u'/' + QString::fromLatin1(sha256.toHex());
    half.size = readSmall(half.path + QLatin1String(sizeSuffix)).toLongLong();
    return half;
}

Result<BlobFolder::State> BlobFolder::begin(const QString &user, const QByteArray &sha256, qint64 size)
{
    if (size > m_fileMax)
        return Error{ErrorKind::Input, u"berkas.terlalu-besar"_qs, {{u"maks"_qs, m_fileMax}}};
    const std::lock_guard lock(lockOf(sha256));
    const Half half = halfOf(user, sha256);
    const qint64 have = QFileInfo(half.path).size();
    if (half.size == size && have == size)
        return finish(half, sha256); // the hub stopped between the last chunk and the end
    if (half.size == size)
        return State{have, size, false};
    if (!QDir().mkpath(QFileInfo(half.path).path()))
        return diskError();
    if (!hasRoom(m_folder, size))
        return fullError();
    QFile::remove(half.path);
    if (!writeSmall(half.path + QLatin1String(sizeSuffix), QByteArray::number(size)))
        return diskError();
    return State{0, size, false};
}

Result<BlobFolder::State> BlobFolder::append(const QString &user, const QByteArray &sha256, qint64 offset,
                                             const QByteArray &chunk)
{
    const std::lock_guard lock(lockOf(sha256));
    const Half half = halfOf(user, sha256);
    if (half.size == 0)
        return Error{ErrorKind::Missing, u"berkas.belum-dimulai"_qs, {}};
    QFile file(half.path);
    if (file.size() != offset || offset + chunk.size() > half.size)
        return Error{ErrorKind::Conflict, u"berkas.posisi"_qs, {{u"have"_qs, file.size()}}};
    if (!hasRoom(m_folder, chunk.size()))
        return fullError();
    const bool written = file.open(QIODevice::Append) && file.write(chunk) == chunk.size() && file.flush();
    if (!written) {
        file.resize(offset); // half a chunk would count as one the next time
        return diskError();
    }
    file.close();
    if (offset + chunk.size() == half.size)
        return finish(half, sha256);
    return State{offset + chunk.size(), half.size, false};
}

Result<BlobFolder::State> BlobFolder::finish(const Half &half, const QByteArray &sha256)
{
    QFile file(half.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    file.close();
    if (!read)
        return diskError();
    const QString target = pathOf(sha256);
    if (hash.result() != sha256) {
        QFile::remove(half.path);
        return Error{ErrorKind::Conflict, u"berkas.cerna-lain"_qs, {}};
    }
    if (!QFileInfo::exists(target)) {
        if (!QDir().mkpath(QFileInfo(target).path()) || !placeDurably(half.path, target))
            return diskError();
    }
    QFile::remove(half.path);
    QFile::remove(half.path + QLatin1String(sizeSuffix));
    return State{half.size, half.size, true};
}

void BlobFolder::forgetHalves(int days)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    QDirIterator files(m_folder + u"/datang"_qs, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo sizeFile(files.next());
        if (!sizeFile.fileName().endsWith(QLatin1String(sizeSuffix)))
            continue;
        const QFileInfo half(sizeFile.path() + u'/' + sizeFile.completeBaseName());
        const QDateTime last = half.exists() ? half.lastModified() : sizeFile.lastModified();
        if (last >= limit)
            continue;
        QFile::remove(sizeFile.filePath());
        QFile::remove(half.filePath());
    }
}

} // namespace lumbung::hub
