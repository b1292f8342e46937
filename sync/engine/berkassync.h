// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <optional>
#include <set>

namespace lumbung {

/// A file that some attachment waits for before its op may go.
struct BerkasNaik {
    QByteArray sha256;
    qint64 ukuran = 0;
};

/// A file that is wanted here.
struct BerkasTurun {
    QByteArray sha256;
    qint64 ukuran = 0;
    qint64 ada = 0; ///< bytes that are here, from the beginning on
};

/// Attached files as the engine sees them; named by their SHA-256 (32 bytes). An attachment's op is queued only
/// when the hub has its file (docs/decisions/0113-files-inside-the-desks-store.md). Every call is one durable
/// transaction. Errors: Storage as in UnitOfWork.
class BerkasSync {
public:
    virtual ~BerkasSync() = default;

    // up
    /// The next file to offer; nothing when none waits but those of `lewati`.
    virtual Result<std::optional<BerkasNaik>> berikutNaik(const std::set<QByteArray> &lewati) = 0;
    /// At most so many of its bytes; empty when they are not here.
    virtual Result<QByteArray> potongan(const QByteArray &sha256, qint64 dari, qint64 maks) = 0;
    /// Whether the bytes here still have their hash.
    virtual Result<bool> utuh(const QByteArray &sha256) = 0;
    /// The hub has all of it: the ops of the attachments that waited for it are queued.
    virtual Result<void> sampai(const QByteArray &sha256) = 0;
    /// The hub will not have it, or it is damaged: its attachments wait no more and say why.
    virtual Result<void> tolak(const QByteArray &sha256, const QString &kode) = 0;

    // down
    /// What somebody asked for first, then the newest that come by themselves: files up to 8 MiB, as long as all
    /// files here have less than 512 MiB. Nothing when none is wanted but those of `lewati`.
    virtual Result<std::optional<BerkasTurun>> berikutTurun(const std::set<QByteArray> &lewati) = 0;
    /// Adds bytes that begin at `dari`; answers how many are here then. 0 = all had come and were another file: it
    /// begins anew. Conflict "berkas.posisi" when it does not stand at `dari`; Missing "berkas.tidak-ada".
    virtual Result<qint64> tambahTurun(const QByteArray &sha256, qint64 dari, const QByteArray &isi) = 0;
};

inline constexpr qint64 berkasSendiriMax = 8LL * 1024 * 1024; ///< one that comes without being asked for
inline constexpr qint64 berkasDisimpanMax =
    512LL * 1024 * 1024; ///< all that are here, before the next comes by itself

} // namespace lumbung
