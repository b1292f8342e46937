// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/files/snapshotfolder.h"

#include "core/application/ports/clock.h"
#include "hub/errors.h"
#include "hub/files/durablefile.h"
#include "sync/wire/halaman.h"
#include "sync/wire/padat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lumbung::hub {

namespace {

QByteArray etagOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().toLatin1();
}

} // namespace

/// The name says it all: 3201.<epoch>.<seq>.zst.
QString SnapshotFolder::freshOne(Scope scope, const QString &epoch, qint64 seq) const
{
    const QString pattern = u"%1.%2.*.zst"_qs.arg(numberOf(scope)).arg(epoch);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({pattern}, QDir::Files, QDir::Time)) {
        const bool same = file.fileName().section(u'.', 2, 2).toLongLong() == seq;
        if (same || file.lastModified().secsTo(m_clock.now()) < freshSeconds)
            return file.filePath();
    }
    return {};
}

Result<SnapshotFolder::Snapshot> SnapshotFolder::current(PusatStore &store, const Pemakai &pemakai, Scope scope)
{
    const auto epoch = store.epoch();
    if (!epoch)
        return epoch.error();
    const auto kepala = store.kepala(pemakai);
    if (!kepala)
        return kepala.error();
    const auto head = kepala->find(scope);
    if (head == kepala->end() || head->second.seq == 0)
        return Snapshot{};
    if (const QString path = freshOne(scope, *epoch, head->second.seq); !path.isEmpty())
        return Snapshot{path, etagOf(path)};
    {
        const std::lock_guard lock(m_mutex);
        if (!m_building.insert(scope).second)
            return busyError();
    }
    auto built = build(store, pemakai, scope,
                       u"%1/%2.%3.%4.zst"_qs.arg(m_folder).arg(numberOf(scope)).arg(*epoch).arg(head->second.seq));
    const std::lock_guard lock(m_mutex);
    m_building.erase(scope);
    return built;
}

Result<SnapshotFolder::Snapshot> SnapshotFolder::build(PusatStore &store, const Pemakai &pemakai, Scope scope,
                                                       const QString &path)
{
    if (!QDir().mkpath(m_folder))
        return diskError();
    const QString half = path + u".baru"_qs;
    if (const auto written = writePages(store, pemakai, scope, half); !written) {
        QFile::remove(half);
        return written.error();
    }
    if (!placeDurably(half, path))
        return diskError();
    // Older ones go; who is reading one keeps it open until the end.
    for (const QFileInfo &old : QDir(m_folder).entryInfoList({u"%1.*.zst"_qs.arg(numberOf(scope))}, QDir::Files))
        if (old.filePath() != path)
            QFile::remove(old.filePath());
    return Snapshot{path, etagOf(path)};
}

Result<void> SnapshotFolder::writePages(PusatStore &store, const Pemakai &pemakai, Scope scope,
                                        const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return diskError();
    for (qint64 cursor = 0;;) {
        const auto page = store.perubahan(pemakai, {{scope, cursor}}, pageRows);
        if (!page)
            return page.error();
        if (page->kosong)
            break;
        const QByteArray frame = padatkan(Padat::Zstd, page->json);
        if (file.write(frame) != frame.size())
            return diskError();
        const auto read = bacaHalaman(page->json);
        if (!read)
            return read.error();
        const auto next = read->berikut.find(scope);
        if (!read->masih || next == read->berikut.end() || next->second <= cursor)
            break;
        cursor = next->second;
    }
    return file.flush() ? Result<void>() : Result<void>(diskError());
}

} // namespace lumbung::hub
