// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/journal.h"
#include "storage/sqlite/keptsums.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/recordwriter.h"

#include <optional>

namespace lumbung {

/// One act on records with everything that follows from it: history, kept sums, search lines, tombstones, numbers
/// of periods. Stands in its owner's transaction. What the hub has to hear, or has said, is the owner's matter.
class RecordLedger {
public:
    RecordLedger(Connection &connection, const Tindakan &tindakan);
    Result<void> begin();

    RecordRows &rows() { return m_rows; }
    Result<std::optional<StoredRecord>> find(Entity entity, const QByteArray &id);
    /// The koperasi with this id, kept until another one is asked for; null when there is none.
    Result<const StoredRecord *> owner(const QByteArray &id);

    /// Gives the record its number: a koperasi that was here before gets its old one.
    Result<void> insertKoperasi(StoredRecord &record);
    /// The key says whose and which; the owner's row must stand.
    Result<void> insertKeragaan(const StoredRecord &record);
    /// Makes the changes in the record and in its row.
    Result<void> change(Entity entity, StoredRecord &record, const std::vector<FieldChange> &changes);
    /// Writes what only the hub decides; no history.
    Result<void> confirm(Entity entity, const StoredRecord &record);
    /// Removes one record; statements of a koperasi first.
    Result<void> remove(Entity entity, const StoredRecord &record);
    /// An event that was appended; it belongs to no record, so its line names none.
    Result<void> tellEvent(const QByteArray &id, const IsiPeristiwa &isi);
    bool hasTombstones() const { return m_hasTombstones; }

    /// Whether there is anything to tell.
    bool touched() const { return m_touched; }
    /// Writes sums and the audit line under the id of the act (16 bytes).
    Result<void> finish(const QByteArray &id, qint64 waktu);

private:
    Result<qint64> numberFor(const QByteArray &id);
    Result<Record> profilOf(qint64 koperasi);
    Result<void> countStatement(qint64 key, const Record *before, const Record *after);
    Result<void> tell(Entity entity, qint64 key, RiwayatBaris::Jenis jenis, const QString &rinci = {});

    Connection &m_connection;
    RecordRows m_rows;
    RecordWriter m_writer;
    Journal m_journal;
    KeptSums m_sums;
    qint64 m_nextKoperasi = 1;
    bool m_hasTombstones = false;
    bool m_touched = false;
    std::optional<StoredRecord> m_owner; ///< the koperasi touched last
};

} // namespace lumbung
