// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqliteunitofwork.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/sinkron/gabung.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/sinkron/hubdoc.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

Error missing()
{
    return {ErrorKind::Missing, QStringLiteral("isian.tidak-ada"), {}};
}

Error badId()
{
    return {ErrorKind::Input, QStringLiteral("isian.id-salah"), {}};
}

std::vector<FieldChange> realChanges(const Record &now, const Record &changes, Entity entity)
{
    std::vector<FieldChange> real;
    for (const auto &[field, value] : changes) {
        if (spec(field).entity != entity || spec(field).derived)
            continue;
        Value after = storedValue(field, value);
        if (const Value &before = now.value(field); !(before == after))
            real.push_back({field, before, std::move(after)});
    }
    return real;
}

} // namespace

template <typename T, typename Work>
Result<T> SqliteUnitOfWork::guarded(Work work)
{
    if (m_failure)
        return *m_failure;
    auto outcome = work();
    if (!outcome)
        m_failure = outcome.error();
    return outcome;
}

SqliteUnitOfWork::SqliteUnitOfWork(Connection &connection, const Tindakan &tindakan, const Clock &clock,
                                   Chance &chance)
    : m_connection(connection),
      m_transaction(connection, Transaction::Kind::Write),
      m_clock(clock),
      m_chance(chance),
      m_ledger(connection, tindakan),
      m_outbox(connection, uuidBlob(newUuid(clock, chance)), clock.now().toMSecsSinceEpoch()),
      m_unconfirmed(connection),
      m_hub(connection),
      m_events(connection),
      m_verification(connection)
{
}

Result<std::unique_ptr<UnitOfWork>> SqliteUnitOfWork::begin(Connection &connection, const Tindakan &tindakan,
                                                            const Clock &clock, Chance &chance)
{
    auto unit = beginHere(connection, tindakan, clock, chance);
    return unit ? Result<std::unique_ptr<UnitOfWork>>(std::move(*unit)) : unit.error();
}

Result<std::unique_ptr<SqliteUnitOfWork>>
SqliteUnitOfWork::beginHere(Connection &connection, const Tindakan &tindakan, const Clock &clock, Chance &chance)
{
    if (connection.inTransaction())
        return Error{ErrorKind::Refused, QStringLiteral("simpan.sedang-menulis"), {}};
    std::unique_ptr<SqliteUnitOfWork> unit(new SqliteUnitOfWork(connection, tindakan, clock, chance));
    if (auto ready = unit->prepare(); !ready)
        return ready.error();
    return unit;
}

Result<void> SqliteUnitOfWork::prepare()
{
    if (!m_transaction.begun())
        return m_transaction.begun();
    if (auto ready = m_ledger.begin(); !ready)
        return ready;
    if (auto ready = m_outbox.begin(); !ready)
        return ready;
    Statement office(m_connection, "SELECT wilayah FROM kantor");
    const auto row = office.step();
    if (!row)
        return row.error();
    if (*row)
        m_officeScope = KodeWilayah::parse(office.text(0)).value_or(KodeWilayah()).scope();
    return {};
}

Result<void> SqliteUnitOfWork::create(const Koperasi &koperasi)
{
    return guarded<void>([&] { return createKoperasi(koperasi); });
}

Result<void> SqliteUnitOfWork::create(const Keragaan &keragaan)
{
    return guarded<void>([&] { return createKeragaan(keragaan); });
}

Result<int> SqliteUnitOfWork::update(const KoperasiId &id, const Record &changes, const Asal &asal)
{
    return guarded<int>([&] { return change(Entity::Koperasi, uuidBlob(id.text()), changes, asal); });
}

Result<int> SqliteUnitOfWork::update(const KeragaanId &id, const Record &changes, const Asal &asal)
{
    return guarded<int>([&] { return change(Entity::Keragaan, uuidBlob(id.text()), changes, asal); });
}

Result<void> SqliteUnitOfWork::remove(const KoperasiId &id)
{
    return guarded<void>([&] { return removeKoperasi(uuidBlob(id.text())); });
}

Result<void> SqliteUnitOfWork::remove(const KeragaanId &id)
{
    return guarded<void>([&]() -> Result<void> {
        const auto record = stored(Entity::Keragaan, uuidBlob(id.text()));
        return record ? removeRecord(Entity::Keragaan, *record) : record.error();
    });
}

Result<void> SqliteUnitOfWork::catat(const QString &id, const IsiPeristiwa &isi)
{
    return guarded<void>([&] { return appendEvent(uuidBlob(id), isi, m_officeScope); });
}

Result<void> SqliteUnitOfWork::append(const KeragaanId &id, const PeristiwaVerifikasi &langkah,
                                      const PemberitahuanVerifikasi *pemberitahuan)
{
    return guarded<void>([&]() -> Result<void> {
        const auto statement = m_ledger.find(Entity::Keragaan, uuidBlob(id.text()));
        if (!statement)
            return statement.error();
        if (auto done = appendEvent(uuidBlob(langkah.id.text()),
                                    {Aliran::Verifikasi, id.text(), peristiwaVerifikasiToJson(langkah)},
                                    *statement ? (*statement)->scope : m_officeScope);
            !done)
            return done;
        if (auto done = m_verification.follow(id, langkah); !done || !pemberitahuan)
            return done;
        return m_verification.notify(*pemberitahuan);
    });
}

Result<void> SqliteUnitOfWork::draw(const PenarikanSampel &penarikan, std::span<const KeragaanId> terpilih)
{
    return guarded<void>([&] { return m_verification.draw(penarikan, terpilih); });
}

Result<TindakanId> SqliteUnitOfWork::commit()
{
    return guarded<TindakanId>([&] { return finish(); });
}

Result<void> SqliteUnitOfWork::createKoperasi(const Koperasi &koperasi)
{
    StoredRecord record;
    record.id = uuidBlob(koperasi.id.text());
    if (record.id.isEmpty())
        return badId();
    record.isian = storable(koperasi.isian, Entity::Koperasi);
    record.asal = koperasi.asal;
    record.scope = scopeOf(record.isian);
    if (auto done = queueCreate(JenisRekam::Koperasi, record); !done)
        return done;
    return m_ledger.insertKoperasi(record);
}

Result<void> SqliteUnitOfWork::createKeragaan(const Keragaan &keragaan)
{
    StoredRecord record;
    record.id = uuidBlob(keragaan.id.text());
    if (record.id.isEmpty() || keragaan.id != keragaanId(keragaan.koperasi, keragaan.periode))
        return badId();
    const auto koperasi = m_ledger.owner(uuidBlob(keragaan.koperasi.text()));
    if (!koperasi || !*koperasi)
        return koperasi ? missing() : koperasi.error();
    record.key = keragaanKey(keragaan.periode, (*koperasi)->key);
    record.isian = storable(keragaan.isian, Entity::Keragaan);
    record.asal = keragaan.asal;
    record.scope = (*koperasi)->scope;
    if (auto done = queueCreate(JenisRekam::Keragaan, record); !done)
        return done;
    return m_ledger.insertKeragaan(record);
}

/// A record that comes back follows its removal, so that the hub hears of both in order.
Result<void> SqliteUnitOfWork::queueCreate(JenisRekam jenis, StoredRecord &record)
{
    Outbox::Baru baru;
    baru.scope = record.scope;
    baru.entitas = jenis;
    baru.id = record.id;
    baru.op.jenis = JenisOp::Buat;
    if (m_ledger.hasTombstones()) {
        const auto last = m_outbox.lastOf(record.id, 0);
        if (!last)
            return last.error();
        baru.setelah = *last;
    }
    const auto op = m_outbox.add(std::move(baru));
    if (!op)
        return op.error();
    record.createOp = *op;
    return {};
}

Result<int> SqliteUnitOfWork::change(Entity entity, const QByteArray &id, const Record &changes, const Asal &asal)
{
    auto record = stored(entity, id);
    if (!record)
        return record.error();
    const auto real = realChanges(record->isian, changes, entity);
    if (real.empty())
        return 0;
    if (auto done = queueEdit(entity, *record, asal, real); !done)
        return done.error();
    for (const FieldChange &change : real)
        record->asal.tetapkan(change.field, asal);
    if (auto done = m_ledger.change(entity, *record, real); !done)
        return done.error();
    return static_cast<int>(real.size());
}

/// An edit of a record that the hub has never heard of goes into its create, which is written when it is sent.
Result<void> SqliteUnitOfWork::queueEdit(Entity entity, const StoredRecord &before, const Asal &asal,
                                         const std::vector<FieldChange> &changes)
{
    if (before.createOp != 0) {
        const auto waits = m_outbox.waits(before.createOp);
        if (!waits || *waits)
            return waits ? Result<void>() : waits.error();
    }
    auto baru = opOf(entity, before, JenisOp::Ubah);
    if (!baru)
        return baru.error();
    baru->op.isian = denganPenjaga(changes, before.isian);
    baru->op.asal.bawaan = asal;
    if (const auto op = m_outbox.add(std::move(*baru)); !op)
        return op.error();
    return keepBases(entity, before, changes);
}

/// Only where the row tells what the hub has: the base of a create that is on its way comes with its answer.
Result<void> SqliteUnitOfWork::keepBases(Entity entity, const StoredRecord &before,
                                         const std::vector<FieldChange> &changes)
{
    if (before.seq == 0 && (before.version == 0 || before.createOp != 0))
        return {};
    for (const FieldChange &change : changes)
        if (auto done =
                m_unconfirmed.keep(entity, before.key, change.field, {change.before, before.asal.of(change.field)});
            !done)
            return done;
    return {};
}

Result<void> SqliteUnitOfWork::decide(const KunciRekam &rekam, qint64 scope, Op op)
{
    return guarded<void>([&]() -> Result<void> {
        if (auto done = show(rekam, op); !done)
            return done;
        Outbox::Baru baru;
        baru.scope = scope;
        baru.entitas = rekam.jenis;
        baru.id = uuidBlob(rekam.id);
        baru.op = std::move(op);
        const auto queued = m_outbox.add(std::move(baru));
        return queued ? Result<void>() : queued.error();
    });
}

/// What somebody has decided stands in the row as if it had been typed.
Result<void> SqliteUnitOfWork::show(const KunciRekam &rekam, const Op &op)
{
    const Entity entity = entityOf(rekam.jenis);
    auto record = m_ledger.find(entity, uuidBlob(rekam.id));
    if (!record || !*record || op.isian.empty())
        return record ? Result<void>() : record.error();
    Record wanted;
    for (const FieldChange &change : op.isian)
        wanted.set(change.field, change.after);
    const auto real = realChanges((*record)->isian, wanted, entity);
    if (auto done = keepBases(entity, **record, real); !done || real.empty())
        return done;
    for (const FieldChange &change : real)
        (*record)->asal.tetapkan(change.field, op.asal.bawaan);
    return m_ledger.change(entity, **record, real);
}

/// An event stays where its subject began, so that all of a subject's events share one order at the hub.
Result<void> SqliteUnitOfWork::appendEvent(const QByteArray &id, const IsiPeristiwa &isi, qint64 firstScope)
{
    if (id.isEmpty() || uuidBlob(isi.pokok).isEmpty())
        return badId();
    const auto scope = m_events.scopeOfSubject(isi, firstScope);
    if (!scope)
        return scope.error();
    const auto added = m_events.add(id, *scope, isi);
    if (!added || !*added)
        return added ? Error{ErrorKind::Conflict, QStringLiteral("peristiwa.sudah-ada"), {}} : added.error();
    Outbox::Baru baru;
    baru.scope = *scope;
    baru.entitas = JenisRekam::Peristiwa;
    baru.id = id;
    baru.op.jenis = JenisOp::Catat;
    baru.op.rekam = {JenisRekam::Peristiwa, uuidText(id)};
    baru.op.peristiwa = isi;
    if (const auto op = m_outbox.add(std::move(baru)); !op)
        return op.error();
    return m_ledger.tellEvent(id, isi);
}

Result<void> SqliteUnitOfWork::removeKoperasi(const QByteArray &id)
{
    const auto record = stored(Entity::Koperasi, id);
    if (!record)
        return record.error();
    const auto statements = m_ledger.rows().statementsOf(record->key);
    if (!statements)
        return statements.error();
    for (const StoredRecord &statement : *statements)
        if (auto done = removeRecord(Entity::Keragaan, statement); !done)
            return done;
    return removeRecord(Entity::Koperasi, *record);
}

Result<void> SqliteUnitOfWork::removeRecord(Entity entity, const StoredRecord &record)
{
    if (auto done = queueRemoval(entity, record); !done)
        return done;
    if (auto done = keepHubState(entity, record); !done)
        return done;
    return m_ledger.remove(entity, record);
}

Result<void> SqliteUnitOfWork::queueRemoval(Entity entity, const StoredRecord &record)
{
    const auto waits = record.createOp ? m_outbox.waits(record.createOp) : Result<bool>(false);
    if (!waits)
        return waits.error();
    if (*waits)
        return m_outbox.cancel(record.createOp);
    auto baru = opOf(entity, record, JenisOp::Hapus);
    const auto states = m_hub.everywhere(jenisRekamOf(entity), record.id);
    if (!baru || !states)
        return baru ? states.error() : baru.error();
    const qint64 known = record.seq == 0 && !states->empty() ? states->front().version : record.version;
    // A create whose record has come down is in that version, answered or not.
    const auto version = m_outbox.versionAfter(record.id, record.seq == 0 ? record.createOp : 0, known);
    if (!version)
        return version.error();
    baru->op.versi = *version;
    const auto op = m_outbox.add(std::move(*baru));
    return op ? Result<void>() : op.error();
}

/// What the hub has goes on being known: the removal may be refused, and digests count what the hub confirmed.
Result<void> SqliteUnitOfWork::keepHubState(Entity entity, const StoredRecord &record)
{
    const auto bases = m_unconfirmed.of(entity, record.key);
    if (!bases)
        return bases.error();
    if (record.seq != 0) {
        const auto owner = ownerId(entity, record);
        if (!owner)
            return owner.error();
        if (auto done = m_hub.put(hubStateOf(entity, hubView(record, *bases), *owner)); !done)
            return done;
    }
    return m_unconfirmed.drop(entity, record.key);
}

Result<TindakanId> SqliteUnitOfWork::finish()
{
    if (m_finished)
        return Error{ErrorKind::Refused, QStringLiteral("simpan.sudah-selesai"), {}};
    if (auto done = m_outbox.finish(); !done)
        return done.error();
    const QString id = newUuid(m_clock, m_chance);
    if (auto done = m_ledger.finish(uuidBlob(id), m_clock.now().toMSecsSinceEpoch()); !done)
        return done.error();
    if (auto done = m_transaction.commit(); !done)
        return done.error();
    m_finished = true;
    return TindakanId(id);
}

/// An op of a record, with everything that does not depend on what it does.
Result<Outbox::Baru> SqliteUnitOfWork::opOf(Entity entity, const StoredRecord &record, JenisOp jenis)
{
    const auto last = m_outbox.lastOf(record.id, record.createOp);
    const auto owner = ownerId(entity, record);
    if (!last || !owner)
        return last ? owner.error() : last.error();
    Outbox::Baru baru;
    baru.scope = record.scope;
    baru.entitas = jenisRekamOf(entity);
    baru.id = record.id;
    baru.setelah = *last;
    baru.op.jenis = jenis;
    baru.op.rekam = {baru.entitas, uuidText(record.id)};
    if (entity == Entity::Keragaan) {
        baru.op.koperasi = KoperasiId(*owner);
        baru.op.periode = periodeOf(record.key);
    }
    return baru;
}

Result<QString> SqliteUnitOfWork::ownerId(Entity entity, const StoredRecord &record)
{
    return entity == Entity::Keragaan ? m_ledger.rows().idOf(Entity::Koperasi, koperasiOf(record.key)) : QString();
}

Result<StoredRecord> SqliteUnitOfWork::stored(Entity entity, const QByteArray &id)
{
    auto record = m_ledger.find(entity, id);
    if (!record)
        return record.error();
    return *record ? Result<StoredRecord>(std::move(**record)) : missing();
}

/// Records without a known place belong to the office that keeps them.
qint64 SqliteUnitOfWork::scopeOf(const Record &profil) const
{
    const auto kode = KodeWilayah::parse(profil.value(Field::Wilayah).text());
    return kode ? kode->scope() : m_officeScope;
}

} // namespace lumbung
