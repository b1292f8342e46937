// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <array>
#include <mutex>

namespace lumbung::hub {

/// Files by their SHA-256 (32 bytes) in a folder, and the halves of those that are still coming, one per user and
/// file. A file stands under its name only when all of it is on disk and has that hash.
class BlobFolder {
public:
    static constexpr qint64 freeMin = 256LL * 1024 * 1024; ///< space that is left to others

    BlobFolder(const QString &folder, qint64 fileMax) : m_folder(folder), m_fileMax(fileMax) {}

    struct State {
        qint64 have = 0, size = 0;
        bool complete = false;
    };
    bool isComplete(const QByteArray &sha256) const;
    QString pathOf(const QByteArray &sha256) const;

    /// How much of the file has come from this user. Input "berkas.terlalu-besar" {maks}; Storage "pusat.penuh".
    Result<State> begin(const QString &user, const QByteArray &sha256, qint64 size);
    /// Adds a chunk; the last one completes the file. Conflict "berkas.posisi" {have} when `offset` is not where
    /// the file stands, "berkas.cerna-lain" when all of it has another hash (it begins anew); Missing
    /// "berkas.belum-dimulai"; Storage "pusat.penuh", "pusat.cakram".
    Result<State> append(const QString &user, const QByteArray &sha256, qint64 offset, const QByteArray &chunk);
    /// Forgets halves to which nothing was added for so many days.
    void forgetHalves(int days);

private:
    struct Half {
        QString path;    ///< the bytes so far
        qint64 size = 0; ///< of the whole file, 0 = not begun
    };
    Half halfOf(const QString &user, const QByteArray &sha256) const;
    Result<State> finish(const Half &half, const QByteArray &sha256);
    std::mutex &lockOf(const QByteArray &sha256) { return m_locks[static_cast<uchar>(sha256[0]) % m_locks.size()]; }

    const QString m_folder;
    const qint64 m_fileMax;
    std::array<std::mutex, 16> m_locks; ///< two chunks of one file at the same time wait for each other
};

} // namespace lumbung::hub
