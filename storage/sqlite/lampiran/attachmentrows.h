// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/lampiran.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <vector>

namespace lumbung {

/// An attachment as one of the two tables knows it.
struct AttachmentRow {
    enum class State {
        Upload,   ///< its file has to go up; no op yet
        Queued,   ///< its op waits or is on its way
        Refused,  ///< by the hub, or because its file is damaged: `code`
        Confirmed ///< the hub has it
    } state = State::Upload;
    Lampiran lampiran;
    qint64 scope = 0;
    qint64 version = 0; ///< of a confirmed one
    qint64 op = 0;      ///< outbox number of its create
    QString code = {};
};

/// Where a record lies whose attachment is asked for.
struct OwnerPlace {
    qint64 scope = 0;
    KoperasiId koperasi;
};

/// Attachments: those that the hub has confirmed (rekam_pusat) and those that wait here (lampiran). Stands in its
/// owner's transaction.
class AttachmentRows {
public:
    explicit AttachmentRows(Connection &connection) : m_connection(connection) {}

    /// Nothing when the record is not here.
    Result<std::optional<OwnerPlace>> placeOf(const KunciRekam &owner);

    /// Oldest first; without those whose removal is under way.
    Result<std::vector<AttachmentRow>> of(const KunciRekam &owner);
    Result<std::optional<AttachmentRow>> find(const LampiranId &id);
    Result<std::optional<AttachmentRow>> findWaiting(const LampiranId &id);
    /// Those that wait for their file to go up: with this one, or all.
    Result<std::vector<AttachmentRow>> toUpload(const QByteArray &sha256);
    Result<std::vector<AttachmentRow>> toUpload();

    /// Puts one among those that wait; one with this id is replaced.
    Result<void> put(const AttachmentRow &row);
    Result<void> dropWaiting(const LampiranId &id);
    /// Whether a removal of it is queued and not settled.
    Result<bool> isLeaving(const LampiranId &id);

private:
    Result<std::vector<AttachmentRow>> waiting(const char *where, const QByteArray &key);
    Result<std::vector<AttachmentRow>> confirmed(const char *where, const QByteArray &key);

    Connection &m_connection;
};

} // namespace lumbung
