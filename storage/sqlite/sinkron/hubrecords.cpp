// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes down: newest states and tombstones.
#include "storage/sqlite/sinkron/hubrecords.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/domain/sinkron/konflik.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/lampiran/attachmentrows.h"
#include "storage/sqlite/lampiran/blobrows.h"
#include "storage/sqlite/sinkron/hubdoc.h"
#include "storage/sqlite/uuidblob.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

QByteArray textOf(const QJsonObject &doc)
{
    return QJsonDocument(doc).toJson(QJsonDocument::Compact);
}

bool isOpen(const RekamTurun &rekam)
{
    if (rekam.kunci.jenis == JenisRekam::Konflik)
        return !konflikOfDoc(KonflikId(rekam.kunci.id), rekam.doc).selesai;
    return rekam.kunci.jenis == JenisRekam::Usulan &&
           usulanOfDoc(UsulanId(rekam.kunci.id), rekam.doc).keadaan == Usulan::Keadaan::Terbuka;
}

HubState stateOf(qint64 scope, const RekamTurun &rekam)
{
    HubState state;
    state.jenis = rekam.kunci.jenis;
    state.id = uuidBlob(rekam.kunci.id);
    state.scope = scope;
    state.version = rekam.versi;
    state.seq = rekam.seq;
    state.removed = rekam.dihapus;
    return state;
}

} // namespace

HubRecords::HubRecords(Connection &connection, const Tindakan &tindakan)
    : m_connection(connection),
      m_ledger(connection, tindakan),
      m_hub(connection),
      m_events(connection),
      m_unconfirmed(connection),
      m_ops(connection),
      m_cursors(connection)
{
}

Result<void> HubRecords::begin()
{
    if (auto done = m_ledger.begin(); !done)
        return done;
    if (auto done = m_ops.begin(); !done)
        return done;
    return m_cursors.begin();
}

Result<void> HubRecords::takeLive(qint64 scope, const RekamTurun &rekam, bool anyVersion)
{
    const Entity entity = entityOf(rekam.kunci.jenis);
    const QByteArray id = uuidBlob(rekam.kunci.id);
    Pulled pulled{scope, rekam.versi, rekam.seq, isiOfDoc(rekam.kunci.jenis, rekam.doc), {}};
    const auto row = rowOf(entity, id, pulled.isi);
    if (!row)
        return row.error();
    const auto seen = seenIn(scope, rekam.kunci, *row);
    if (!seen)
        return seen.error();
    if (!anyVersion && seen->version > rekam.versi)
        return {};
    m_cursors.swap(scope, rekam.kunci, *seen, {rekam.versi, false});
    if (auto done = m_hub.drop(rekam.kunci.jenis, id, scope); !done)
        return done;
    if (*row && (*row)->seq != 0 && (*row)->scope != scope) {
        if ((*row)->version > rekam.versi)
            return keepAside(entity, id, pulled, {}); // it has moved on since
        if (auto done = leaveScope(entity, **row, scope); !done)
            return done;
    }
    if (*row)
        return merge(entity, std::move(**row), pulled);
    pulled.doc = textOf(rekam.doc);
    return put(entity, id, pulled);
}

Result<void> HubRecords::takeTombstone(qint64 scope, const RekamTurun &rekam, bool anyVersion)
{
    const Entity entity = entityOf(rekam.kunci.jenis);
    const auto row = m_ledger.find(entity, uuidBlob(rekam.kunci.id));
    if (!row)
        return row.error();
    const auto seen = seenIn(scope, rekam.kunci, *row);
    if (!seen)
        return seen.error();
    if (!anyVersion && seen->version > rekam.versi)
        return {};
    m_cursors.swap(scope, rekam.kunci, *seen, {rekam.versi, true});
    if (auto done = m_hub.put(stateOf(scope, rekam)); !done)
        return done;
    if (!*row || (*row)->scope != scope)
        return {};
    // A record that somebody entered here anew is not the one that was removed.
    if ((*row)->createOp != 0)
        return unconfirm(entity, **row);
    if (rekam.pindahKe != Scope::Nasional && m_cursors.follows(numberOf(rekam.pindahKe))) {
        StoredRecord moved = **row;
        moved.scope = numberOf(rekam.pindahKe);
        moved.seq = 0;
        return m_ledger.confirm(entity, moved);
    }
    return removeRow(entity, **row);
}

/// The hub knows nothing of what stands in the row any more.
Result<void> HubRecords::unconfirm(Entity entity, StoredRecord row)
{
    row.version = 0;
    row.seq = 0;
    if (auto done = m_unconfirmed.drop(entity, row.key); !done)
        return done;
    return m_ledger.confirm(entity, row);
}

Result<void> HubRecords::takeCase(qint64 scope, const RekamTurun &rekam)
{
    const QByteArray id = uuidBlob(rekam.kunci.id);
    const auto seen = seenIn(scope, rekam.kunci, {});
    if (!seen)
        return seen.error();
    m_cursors.swap(scope, rekam.kunci, *seen, {rekam.versi, rekam.dihapus});
    HubState state = stateOf(scope, rekam);
    const auto peristiwa = rekam.kunci.jenis == JenisRekam::Peristiwa ? isiPeristiwaOfDoc(rekam.doc) : std::nullopt;
    if (peristiwa) { // one of a stream that only a newer program knows is kept as it came
        if (auto done = keepEvent(scope, id, *peristiwa); !done)
            return done;
    } else if (!rekam.dihapus) {
        state.doc = textOf(rekam.doc);
        state.open = isOpen(rekam);
    }
    if (rekam.kunci.jenis == JenisRekam::Lampiran)
        return takeAttachment(std::move(state), rekam);
    if (auto done = m_hub.put(state); !done)
        return done;
    const auto ops = m_ops.about(id);
    return ops ? settle(*ops) : ops.error();
}

/// Its content stands in one place only.
Result<void> HubRecords::keepEvent(qint64 scope, const QByteArray &id, const IsiPeristiwa &isi)
{
    const auto added = m_events.add(id, scope, isi);
    if (!added || !*added)
        return added ? Result<void>() : added.error();
    if (isi.aliran == Aliran::Verifikasi)
        if (const auto step = peristiwaVerifikasiOfJson(isi.isi))
            if (auto done = VerificationLedger(m_connection).follow(KeragaanId(isi.pokok), *step); !done)
                return done;
    return m_ledger.tellEvent(id, isi);
}

/// It waits here no more. Its file is expected, or goes with the last attachment that named it.
Result<void> HubRecords::takeAttachment(HubState state, const RekamTurun &rekam)
{
    const LampiranId id(rekam.kunci.id);
    BlobRows blobs(m_connection);
    AttachmentRows attachments(m_connection);
    const auto before = attachments.find(id);
    if (!before)
        return before.error();
    const Lampiran lampiran = lampiranOfJson(id, rekam.doc);
    state.parent = rekam.dihapus ? QByteArray() : uuidBlob(lampiran.pemilik.id);
    if (auto done = m_hub.put(state); !done)
        return done;
    if (auto done = attachments.dropWaiting(id); !done)
        return done;
    if (!rekam.dihapus && lampiran.ukuran > 0 && lampiran.ukuran <= lampiranMax)
        return blobs.expect(lampiran.sha256, lampiran.ukuran);
    const bool onItsWay = rekam.pindahKe != Scope::Nasional && m_cursors.follows(numberOf(rekam.pindahKe));
    return *before && !onItsWay ? blobs.dropUnnamed((*before)->lampiran.sha256) : Result<void>();
}

/// What the digest of the scope counts of this record until now.
Result<Cursors::Seen> HubRecords::seenIn(qint64 scope, const KunciRekam &kunci,
                                         const std::optional<StoredRecord> &row)
{
    if (row && row->seq != 0 && row->scope == scope)
        return Cursors::Seen{row->version, false};
    const auto state = m_hub.find(kunci.jenis, uuidBlob(kunci.id), scope);
    if (!state)
        return state.error();
    return *state && (*state)->seq != 0 ? Cursors::Seen{(*state)->version, (*state)->removed} : Cursors::Seen();
}

/// A statement is found by owner and period, without its id.
Result<std::optional<StoredRecord>> HubRecords::rowOf(Entity entity, const QByteArray &id, const IsiRekam &isi)
{
    if (entity == Entity::Koperasi)
        return m_ledger.find(entity, id);
    const auto owner = m_ledger.owner(uuidBlob(isi.koperasi.text()));
    if (!owner)
        return owner.error();
    return *owner ? m_ledger.rows().load(entity, keragaanKey(isi.periode, (*owner)->key))
                  : std::optional<StoredRecord>();
}

/// The record shows up in its new scope before the tombstone in its old one, whose digest still counts it.
Result<void> HubRecords::leaveScope(Entity entity, const StoredRecord &row, qint64 scope)
{
    if (row.seq == 0 || row.scope == scope)
        return {};
    HubState left;
    left.jenis = jenisRekamOf(entity);
    left.id = row.id;
    left.scope = row.scope;
    left.version = row.version;
    left.seq = row.seq;
    return m_hub.put(left);
}

Result<void> HubRecords::keepAside(Entity entity, const QByteArray &id, const Pulled &pulled,
                                   const QByteArray &parent)
{
    HubState state;
    state.jenis = jenisRekamOf(entity);
    state.id = id;
    state.scope = pulled.scope;
    state.version = pulled.version;
    state.seq = pulled.seq;
    state.parent = parent;
    state.doc = pulled.doc;
    return m_hub.put(state);
}

/// A record without a row: it becomes one, unless somebody removed it here or its koperasi has not come.
Result<void> HubRecords::put(Entity entity, const QByteArray &id, const Pulled &pulled)
{
    const auto ops = m_ops.of(id, 0);
    if (!ops)
        return ops.error();
    for (const UnsettledOp &op : *ops)
        if (op.jenis == JenisOp::Hapus)
            return keepAside(entity, id, pulled, {});
    if (entity == Entity::Keragaan) {
        const QByteArray koperasi = uuidBlob(pulled.isi.koperasi.text());
        const auto owner = m_ledger.owner(koperasi);
        if (!owner)
            return owner.error();
        if (!*owner)
            return keepAside(entity, id, pulled, koperasi);
    }
    return insert(entity, id, pulled, *ops);
}

Result<void> HubRecords::insert(Entity entity, const QByteArray &id, const Pulled &pulled,
                                const std::vector<UnsettledOp> &ops)
{
    StoredRecord record;
    record.id = id;
    record.version = pulled.version;
    record.seq = pulled.seq;
    record.scope = pulled.scope;
    takeOver(record, entity, pulled.isi);
    Bases bases;
    if (auto done = cover(record, bases, ops); !done)
        return done;
    if (entity == Entity::Koperasi) {
        if (auto done = m_ledger.insertKoperasi(record); !done)
            return done;
    } else {
        const auto owner = m_ledger.owner(uuidBlob(pulled.isi.koperasi.text()));
        if (!owner)
            return owner.error();
        record.key = keragaanKey(pulled.isi.periode, (*owner)->key);
        if (auto done = m_ledger.insertKeragaan(record); !done)
            return done;
    }
    if (!bases.empty())
        if (auto done = m_unconfirmed.replace(entity, record.key, bases); !done)
            return done;
    return entity == Entity::Koperasi ? letChildrenIn(id) : Result<void>();
}

Result<void> HubRecords::letChildrenIn(const QByteArray &koperasi)
{
    const auto waiting = m_hub.waitingFor(koperasi);
    if (!waiting)
        return waiting.error();
    for (const HubState &state : *waiting) {
        if (auto done = m_hub.drop(state.jenis, state.id, state.scope); !done)
            return done;
        Pulled pulled{state.scope, state.version, state.seq, {}, state.doc};
        pulled.isi = isiOfDoc(state.jenis, QJsonDocument::fromJson(state.doc).object());
        // Somebody may have entered it here while its koperasi was only this desk's.
        auto row = rowOf(Entity::Keragaan, state.id, pulled.isi);
        if (!row)
            return row.error();
        if (auto done =
                *row ? merge(Entity::Keragaan, std::move(**row), pulled) : put(Entity::Keragaan, state.id, pulled);
            !done)
            return done;
    }
    return {};
}

/// The hub's values everywhere but in fields with ops that are still on their way.
Result<void> HubRecords::merge(Entity entity, StoredRecord row, const Pulled &pulled)
{
    const auto ops = shieldingOps(row, pulled.version);
    const auto known = m_unconfirmed.of(entity, row.key);
    if (!ops || !known)
        return ops ? known.error() : ops.error();
    StoredRecord wanted = row;
    wanted.version = pulled.version;
    wanted.seq = pulled.seq;
    wanted.scope = pulled.scope;
    takeOver(wanted, entity, pulled.isi);
    Bases bases;
    for (const UnsettledOp &op : *ops) {
        const auto touched = m_ops.touchedBy(op);
        if (!touched)
            return touched.error();
        for (const FieldChange &change : touched->changes)
            bases.try_emplace(change.field, Base{wanted.isian.value(change.field), wanted.asal.of(change.field)});
    }
    std::vector<FieldChange> changes;
    for (const Field field : storedFields(entity)) {
        const Value &now = row.isian.value(field), &hub = wanted.isian.value(field);
        if (bases.contains(field))
            wanted.asal.tetapkan(field, row.asal.of(field));
        else if (!(now == hub))
            changes.push_back({field, now, hub});
    }
    wanted.isian = row.isian; // the ledger makes the changes
    if (!bases.empty() || !known->empty())
        if (auto done = m_unconfirmed.replace(entity, row.key, bases); !done)
            return done;
    if (auto done = changes.empty() ? Result<void>() : m_ledger.change(entity, wanted, changes); !done)
        return done;
    if (auto done = m_ledger.confirm(entity, wanted); !done || entity == Entity::Keragaan || row.seq != 0)
        return done;
    return letChildrenIn(row.id); // its statements may have come while it was only this desk's
}

/// Those of the record's ops that go on shielding once this version has come; the others are settled.
Result<std::vector<UnsettledOp>> HubRecords::shieldingOps(StoredRecord &row, qint64 version)
{
    auto ops = m_ops.of(row.id, row.createOp);
    if (!ops)
        return ops;
    std::vector<UnsettledOp> shielding;
    for (const UnsettledOp &op : *ops) {
        if (!op.taken || op.version > version || op.jenis == JenisOp::Selesaikan || op.jenis == JenisOp::Putuskan) {
            shielding.push_back(op);
            continue;
        }
        if (auto done = m_ops.settle(op.no); !done)
            return done.error();
        if (op.no == row.createOp)
            row.createOp = 0;
    }
    return shielding;
}

/// Puts what people typed over what the hub says; `bases` keeps the hub's side.
Result<void> HubRecords::cover(StoredRecord &record, Bases &bases, const std::vector<UnsettledOp> &ops)
{
    for (const UnsettledOp &op : ops) {
        const auto touched = m_ops.touchedBy(op);
        if (!touched)
            return touched.error();
        for (const FieldChange &change : touched->changes) {
            bases.try_emplace(change.field, Base{record.isian.value(change.field), record.asal.of(change.field)});
            change.after.isEmpty() ? record.isian.unset(change.field)
                                   : record.isian.set(change.field, change.after);
            record.asal.tetapkan(change.field, touched->all.of(change.field));
        }
    }
    return {};
}

/// Statements go with their koperasi; what the hub has of them waits for it, or for their own tombstones.
Result<void> HubRecords::removeRow(Entity entity, const StoredRecord &record)
{
    if (record.createOp != 0)
        if (auto done = m_ops.freeze(record.createOp); !done)
            return done;
    if (entity == Entity::Koperasi) {
        const auto statements = m_ledger.rows().statementsOf(record.key);
        if (!statements)
            return statements.error();
        for (const StoredRecord &statement : *statements) {
            const auto bases = m_unconfirmed.of(Entity::Keragaan, statement.key);
            if (!bases)
                return bases.error();
            HubState state = hubStateOf(Entity::Keragaan, hubView(statement, *bases), uuidText(record.id));
            state.parent = record.id;
            if (auto done = statement.seq != 0 ? m_hub.put(state) : Result<void>(); !done)
                return done;
            if (auto done = removeRow(Entity::Keragaan, statement); !done)
                return done;
        }
    }
    if (auto done = m_unconfirmed.drop(entity, record.key); !done)
        return done;
    return m_ledger.remove(entity, record);
}

Result<void> HubRecords::finish(const Clock &clock, Chance &chance)
{
    if (auto done = m_cursors.write(); !done)
        return done;
    if (!m_ledger.touched())
        return {};
    return m_ledger.finish(uuidBlob(newUuid(clock, chance)), clock.now().toMSecsSinceEpoch());
}

} // namespace lumbung
