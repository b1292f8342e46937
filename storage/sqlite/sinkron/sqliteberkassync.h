// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/lampiran/attachmentrows.h"
#include "storage/sqlite/lampiran/blobrows.h"
#include "storage/sqlite/sqliteoffice.h"
#include "sync/engine/berkassync.h"

#include <span>

namespace lumbung {

struct JawabanOp;

/// Attached files on their way to and from the hub.
class SqliteBerkasSync final : public BerkasSync {
public:
    SqliteBerkasSync(Connection &connection, OfficeDeps deps)
        : m_connection(connection), m_deps(deps), m_rows(connection), m_blobs(connection)
    {
    }

    Result<std::optional<BerkasNaik>> berikutNaik(const std::set<QByteArray> &lewati) override;
    Result<QByteArray> potongan(const QByteArray &sha256, qint64 dari, qint64 maks) override;
    Result<bool> utuh(const QByteArray &sha256) override;
    Result<void> sampai(const QByteArray &sha256) override;
    Result<void> tolak(const QByteArray &sha256, const QString &kode) override;
    Result<std::optional<BerkasTurun>> berikutTurun(const std::set<QByteArray> &lewati) override;
    Result<qint64> tambahTurun(const QByteArray &sha256, qint64 dari, const QByteArray &isi) override;

    /// What answers mean for attachments; in the transaction that keeps the answers beside the ops `numbers`.
    Result<void> answered(const std::vector<qint64> &numbers);

private:
    template <typename Work>
    Result<void> durable(Work work);
    Result<void> refuse(AttachmentRow row, const QString &code);
    Result<void> queue(AttachmentRow row);
    Result<void> dropIfKnown(const QByteArray &id, qint64 version);
    Result<void> createAnswered(qint64 no, const QString &state, const QString &code);
    Result<void> giveUp(qint64 no);

    Connection &m_connection;
    OfficeDeps m_deps;
    AttachmentRows m_rows;
    BlobRows m_blobs;
};

} // namespace lumbung
