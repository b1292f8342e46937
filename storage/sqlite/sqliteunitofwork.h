// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/unitofwork.h"
#include "storage/sqlite/cells.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/journal.h"
#include "storage/sqlite/outbox.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/recordwriter.h"

#include <optional>

namespace lumbung {

class Chance;
class Clock;

/// A transaction over rows, history, outbox and sums (see UnitOfWork).
class SqliteUnitOfWork : public UnitOfWork {
public:
    static Result<std::unique_ptr<UnitOfWork>> begin(Connection &connection, const Tindakan &tindakan,
                                                     const Clock &clock, Chance &chance);

    Result<void> create(const Koperasi &koperasi) override;
    Result<void> create(const Keragaan &keragaan) override;
    Result<int> update(const KoperasiId &id, const Record &changes, const Asal &asal) override;
    Result<int> update(const KeragaanId &id, const Record &changes, const Asal &asal) override;
    Result<void> remove(const KoperasiId &id) override;
    Result<void> remove(const KeragaanId &id) override;
    Result<TindakanId> commit() override;

private:
    SqliteUnitOfWork(Connection &connection, const Tindakan &tindakan, const Clock &clock, Chance &chance);
    Result<void> prepare();

    /// What the sums need to know of one koperasi around some years.
    struct Around {
        Record profil;
        std::map<int, Record> tahunan;
    };

    Result<void> createKoperasi(const Koperasi &koperasi);
    Result<void> createKeragaan(const Keragaan &keragaan);
    Result<int> change(Entity entity, const QByteArray &id, const Record &changes, const Asal &asal);
    Result<void> removeKoperasi(const QByteArray &id);
    Result<void> removeRecord(Entity entity, const StoredRecord &record);
    Result<TindakanId> finish();

    Result<StoredRecord> stored(Entity entity, const QByteArray &id);
    Result<const StoredRecord *> owner(const QByteArray &id);
    Result<qint64> numberFor(const QByteArray &id);
    Result<void> writeEdit(Entity entity, StoredRecord &record, const std::vector<FieldChange> &changes);
    Result<void> queueEdit(Entity entity, StoredRecord &record, const std::vector<FieldChange> &changes);
    Result<void> keepBases(Entity entity, const StoredRecord &record, const std::vector<FieldChange> &changes);
    Result<Record> profilOf(qint64 koperasi);
    Result<std::map<int, Record>> yearsAround(qint64 koperasi, int from, int to, int ratFrom, int ratTo);
    void count(const Around &state, int from, int to, bool plus);
    Result<void> countStatement(qint64 key, const Record *before, const Record *after);
    Result<void> countProfil(qint64 koperasi, const Record &before, const Record &after);
    qint64 scopeOf(const Record &profil) const;

    template <typename T, typename Work>
    Result<T> guarded(Work work);

    Connection &m_connection;
    Transaction m_transaction;
    const Clock &m_clock;
    Chance &m_chance;
    RecordRows m_rows;
    RecordWriter m_writer;
    Journal m_journal;
    Outbox m_outbox;
    Cells m_cells;
    qint64 m_nextKoperasi = 1;
    qint64 m_officeScope = 0;
    bool m_hasTombstones = false;
    std::vector<int> m_years;            ///< with yearly statements, ascending
    std::optional<StoredRecord> m_owner; ///< the koperasi touched last
    std::optional<Error> m_failure;
    bool m_finished = false;
};

} // namespace lumbung
