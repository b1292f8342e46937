// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/recordledger.h"

#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

RecordLedger::RecordLedger(Connection &connection, const Tindakan &tindakan)
    : m_connection(connection),
      m_rows(connection),
      m_writer(connection),
      m_journal(connection, tindakan),
      m_sums(connection)
{
}

Result<void> RecordLedger::begin()
{
    if (auto ready = m_journal.begin(); !ready)
        return ready;
    const auto last = m_connection.number("SELECT max(coalesce((SELECT max(kunci) FROM koperasi), 0), "
                                          "coalesce((SELECT max(kunci) FROM nisan WHERE entitas = 0), 0))");
    if (!last)
        return last.error();
    m_nextKoperasi = *last + 1;
    const auto tombstones = m_connection.number("SELECT EXISTS (SELECT 1 FROM nisan)");
    if (!tombstones)
        return tombstones.error();
    m_hasTombstones = *tombstones != 0;
    return m_sums.begin();
}

Result<std::optional<StoredRecord>> RecordLedger::find(Entity entity, const QByteArray &id)
{
    if (entity == Entity::Koperasi && m_owner && m_owner->id == id)
        return m_owner;
    const auto key = m_rows.keyOf(entity, id);
    if (!key)
        return key.error();
    return *key ? m_rows.load(entity, **key) : std::optional<StoredRecord>();
}

Result<const StoredRecord *> RecordLedger::owner(const QByteArray &id)
{
    if (!m_owner || m_owner->id != id) {
        auto record = find(Entity::Koperasi, id);
        if (!record)
            return record.error();
        m_owner = std::move(*record);
    }
    return m_owner ? &*m_owner : nullptr;
}

Result<void> RecordLedger::insertKoperasi(StoredRecord &record)
{
    const auto key = numberFor(record.id);
    if (!key)
        return key.error();
    record.key = *key;
    if (auto done = m_writer.insertKoperasi(record); !done)
        return done;
    m_owner = record;
    return tell(Entity::Koperasi, record.key, RiwayatBaris::Jenis::Buat);
}

Result<void> RecordLedger::insertKeragaan(const StoredRecord &record)
{
    if (auto done = m_writer.insertKeragaan(record); !done)
        return done;
    if (auto done = countStatement(record.key, nullptr, &record.isian); !done)
        return done;
    return tell(Entity::Keragaan, record.key, RiwayatBaris::Jenis::Buat);
}

Result<void> RecordLedger::change(Entity entity, StoredRecord &record, const std::vector<FieldChange> &changes)
{
    const bool profil = entity == Entity::Koperasi;
    const Record before = record.isian;
    for (const FieldChange &change : changes)
        change.after.isEmpty() ? record.isian.unset(change.field) : record.isian.set(change.field, change.after);
    if (auto done = profil ? m_sums.countProfil(record.key, before, record.isian)
                           : countStatement(record.key, &before, &record.isian);
        !done)
        return done;
    if (auto done = m_writer.update(entity, record, changes); !done)
        return done;
    if (profil && m_owner && m_owner->key == record.key)
        m_owner = record;
    return tell(entity, record.key, RiwayatBaris::Jenis::Ubah, changesToJson(changes));
}

Result<void> RecordLedger::confirm(Entity entity, const StoredRecord &record)
{
    if (entity == Entity::Koperasi && m_owner && m_owner->key == record.key)
        m_owner = record;
    return m_writer.confirm(entity, record);
}

Result<void> RecordLedger::remove(Entity entity, const StoredRecord &record)
{
    if (entity == Entity::Keragaan)
        if (auto done = countStatement(record.key, &record.isian, nullptr); !done)
            return done;
    if (entity == Entity::Koperasi)
        m_owner.reset();
    if (auto done = m_writer.remove(entity, record, m_journal.number()); !done)
        return done;
    m_hasTombstones = true;
    return tell(entity, record.key, RiwayatBaris::Jenis::Hapus,
                recordToJson(record.isian, record.asal, record.version));
}

/// Number 0 is no koperasi, and no record's period is -1.
Result<void> RecordLedger::tellEvent(const QByteArray &id, const IsiPeristiwa &isi)
{
    m_touched = true;
    const QByteArray cerna = QCryptographicHash::hash(compactJson(isi.isi), QCryptographicHash::Sha256).toHex();
    const QJsonObject rinci{{QStringLiteral("peristiwa"), uuidText(id)},
                            {QStringLiteral("aliran"), keyOf(isi.aliran)},
                            {QStringLiteral("cerna"), QString::fromLatin1(cerna)}};
    return m_journal.record(0, -1, RiwayatBaris::Jenis::Buat, QString::fromUtf8(compactJson(rinci)));
}

Result<void> RecordLedger::finish(const QByteArray &id, qint64 waktu)
{
    if (auto done = m_sums.flush(); !done)
        return done;
    if (auto done = m_writer.finish(); !done)
        return done;
    return m_journal.finish(id, waktu);
}

Result<qint64> RecordLedger::numberFor(const QByteArray &id)
{
    if (m_hasTombstones) {
        const auto earlier = m_rows.keyEvenRemoved(Entity::Koperasi, id);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            return **earlier;
    }
    return m_nextKoperasi++;
}

Result<Record> RecordLedger::profilOf(qint64 koperasi)
{
    if (m_owner && m_owner->key == koperasi)
        return m_owner->isian;
    auto record = m_rows.load(Entity::Koperasi, koperasi);
    if (!record)
        return record.error();
    return *record ? std::move((*record)->isian) : Record();
}

Result<void> RecordLedger::countStatement(qint64 key, const Record *before, const Record *after)
{
    const auto profil = profilOf(koperasiOf(key));
    return profil ? m_sums.countStatement(key, *profil, before, after) : profil.error();
}

Result<void> RecordLedger::tell(Entity entity, qint64 key, RiwayatBaris::Jenis jenis, const QString &rinci)
{
    m_touched = true;
    const bool profil = entity == Entity::Koperasi;
    return m_journal.record(profil ? key : koperasiOf(key), profil ? 0 : isiOf(periodeOf(key)), jenis, rinci);
}

} // namespace lumbung
