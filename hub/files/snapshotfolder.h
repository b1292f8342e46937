// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <QDateTime>

#include <mutex>
#include <set>

namespace lumbung {
class Clock;
}

namespace lumbung::hub {

/// Sealed first syncs: the pages of one scope from the beginning, each a zstd frame of its own, in one file. Made
/// when somebody asks and kept for a day; whoever loads one goes on from its last page's cursor.
class SnapshotFolder {
public:
    SnapshotFolder(const QString &folder, const Clock &clock) : m_folder(folder), m_clock(clock) {}

    struct Snapshot {
        QString path; ///< empty: nothing was ever written in the scope
        QByteArray etag;
    };
    /// Storage "pusat.sibuk" while another request builds it, "pusat.cakram", and those of the store.
    Result<Snapshot> current(PusatStore &store, const Pemakai &pemakai, Scope scope);

private:
    static constexpr qint64 freshSeconds = 24 * 3600;
    static constexpr int pageRows = 2000;

    Result<Snapshot> build(PusatStore &store, const Pemakai &pemakai, Scope scope, const QString &path);
    Result<void> writePages(PusatStore &store, const Pemakai &pemakai, Scope scope, const QString &path) const;
    QString freshOne(Scope scope, const QString &epoch, qint64 seq) const;

    const QString m_folder;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::set<Scope> m_building;
};

} // namespace lumbung::hub
