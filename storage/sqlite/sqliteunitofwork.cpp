// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqliteunitofwork.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/domain/frekuensirat.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/recordjson.h"
#include "core/domain/ukuran.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

#include <algorithm>

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

/// Values as their columns keep them, so that what is compared later is what was written.
Record storable(const Record &isian, Entity entity)
{
    Record record;
    for (const auto &[field, value] : isian)
        if (spec(field).entity == entity && !spec(field).derived)
            if (Value kept = storedValue(field, value); !kept.isEmpty())
                record.set(field, std::move(kept));
    return record;
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

constexpr int yearsOfFrequency = 2; ///< a statement counts in the frequency of RAT of its year and two later ones

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
      m_rows(connection),
      m_writer(connection),
      m_journal(connection, tindakan),
      m_outbox(connection, uuidBlob(newUuid(clock, chance))),
      m_cells(connection)
{
}

Result<std::unique_ptr<UnitOfWork>> SqliteUnitOfWork::begin(Connection &connection, const Tindakan &tindakan,
                                                            const Clock &clock, Chance &chance)
{
    if (connection.inTransaction())
        return Error{ErrorKind::Refused, QStringLiteral("simpan.sedang-menulis"), {}};
    std::unique_ptr<SqliteUnitOfWork> unit(new SqliteUnitOfWork(connection, tindakan, clock, chance));
    if (auto ready = unit->prepare(); !ready)
        return ready.error();
    return std::unique_ptr<UnitOfWork>(std::move(unit));
}

Result<void> SqliteUnitOfWork::prepare()
{
    if (!m_transaction.begun())
        return m_transaction.begun();
    if (auto ready = m_journal.begin(); !ready)
        return ready;
    if (auto ready = m_outbox.begin(); !ready)
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
    const auto periods = m_rows.periods();
    if (!periods)
        return periods.error();
    for (auto it = periods->rbegin(); it != periods->rend(); ++it)
        if (it->jenis == JenisPeriode::Tahunan)
            m_years.push_back(it->tahunBuku);
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
    record.version = koperasi.versi;
    record.scope = scopeOf(record.isian);
    const auto key = numberFor(record.id);
    if (!key)
        return key.error();
    record.key = *key;
    const auto op = m_outbox.add(record.scope, Entity::Koperasi, record.id, Outbox::Kind::Create);
    if (!op)
        return op.error();
    record.createOp = *op;
    if (auto done = m_writer.insertKoperasi(record); !done)
        return done;
    m_owner = std::move(record);
    return m_journal.record(m_owner->key, 0, RiwayatBaris::Jenis::Buat);
}

Result<void> SqliteUnitOfWork::createKeragaan(const Keragaan &keragaan)
{
    StoredRecord record;
    record.id = uuidBlob(keragaan.id.text());
    if (record.id.isEmpty() || keragaan.id != keragaanId(keragaan.koperasi, keragaan.periode))
        return badId();
    const auto koperasi = owner(uuidBlob(keragaan.koperasi.text()));
    if (!koperasi)
        return koperasi.error();
    const qint64 koperasiKey = (*koperasi)->key;
    record.key = keragaanKey(keragaan.periode, koperasiKey);
    record.isian = storable(keragaan.isian, Entity::Keragaan);
    record.asal = keragaan.asal;
    record.version = keragaan.versi;
    record.scope = (*koperasi)->scope;
    const auto op = m_outbox.add(record.scope, Entity::Keragaan, record.id, Outbox::Kind::Create);
    if (!op)
        return op.error();
    record.createOp = *op;
    if (auto done = m_writer.insertKeragaan(record); !done)
        return done;
    if (auto done = countStatement(record.key, nullptr, &record.isian); !done)
        return done;
    return m_journal.record(koperasiKey, isiOf(keragaan.periode), RiwayatBaris::Jenis::Buat);
}

Result<int> SqliteUnitOfWork::change(Entity entity, const QByteArray &id, const Record &changes, const Asal &asal)
{
    auto record = stored(entity, id);
    if (!record)
        return record.error();
    const auto real = realChanges(record->isian, changes, entity);
    if (real.empty())
        return 0;
    for (const FieldChange &change : real)
        record->asal.tetapkan(change.field, asal);
    auto done = writeEdit(entity, *record, real);
    if (!done)
        return done.error();
    return static_cast<int>(real.size());
}

Result<void> SqliteUnitOfWork::writeEdit(Entity entity, StoredRecord &record,
                                         const std::vector<FieldChange> &changes)
{
    const bool profil = entity == Entity::Koperasi;
    const Periode periode = profil ? Periode() : periodeOf(record.key);
    const qint64 koperasi = profil ? record.key : koperasiOf(record.key);
    const Record before = record.isian;
    for (const FieldChange &change : changes)
        change.after.isEmpty() ? record.isian.unset(change.field) : record.isian.set(change.field, change.after);
    if (auto done = profil ? countProfil(koperasi, before, record.isian)
                           : countStatement(record.key, &before, &record.isian);
        !done)
        return done;
    if (auto done = keepBases(entity, record, changes); !done)
        return done;
    if (auto done = m_writer.update(entity, record, changes); !done)
        return done;
    if (profil && m_owner && m_owner->key == record.key)
        m_owner = record;
    if (auto done = queueEdit(entity, record, changes); !done)
        return done;
    return m_journal.record(koperasi, profil ? 0 : isiOf(periode), RiwayatBaris::Jenis::Ubah,
                            changesToJson(changes));
}

/// An edit of a record that the hub has never heard of goes into its create, which is written when it is sent.
Result<void> SqliteUnitOfWork::queueEdit(Entity entity, StoredRecord &record,
                                         const std::vector<FieldChange> &changes)
{
    if (record.createOp != 0) {
        const auto waits = m_outbox.waits(record.createOp);
        if (!waits)
            return waits.error();
        if (*waits)
            return {};
    }
    const auto op = m_outbox.add(record.scope, entity, record.id, Outbox::Kind::Update, changesToJson(changes));
    return op ? Result<void>() : op.error();
}

Result<void> SqliteUnitOfWork::keepBases(Entity entity, const StoredRecord &record,
                                         const std::vector<FieldChange> &changes)
{
    if (record.version == 0)
        return {};
    Statement statement(m_connection, "INSERT INTO draf (entitas, kunci, field, base) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT DO NOTHING");
    for (const FieldChange &change : changes) {
        statement.bind(1, entityNumber(entity));
        statement.bind(2, record.key);
        statement.bindText(3, keyOf(change.field));
        statement.bind(4, change.before.canonical());
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> SqliteUnitOfWork::removeKoperasi(const QByteArray &id)
{
    const auto record = stored(Entity::Koperasi, id);
    if (!record)
        return record.error();
    const auto periods = m_rows.periods();
    if (!periods)
        return periods.error();
    for (const Periode &periode : *periods) {
        const auto statement = m_rows.load(Entity::Keragaan, keragaanKey(periode, record->key));
        if (!statement)
            return statement.error();
        if (*statement)
            if (auto done = removeRecord(Entity::Keragaan, **statement); !done)
                return done;
    }
    m_owner.reset();
    return removeRecord(Entity::Koperasi, *record);
}

Result<void> SqliteUnitOfWork::removeRecord(Entity entity, const StoredRecord &record)
{
    const bool profil = entity == Entity::Koperasi;
    const Periode periode = profil ? Periode() : periodeOf(record.key);
    const qint64 koperasi = profil ? record.key : koperasiOf(record.key);
    if (!profil)
        if (auto done = countStatement(record.key, &record.isian, nullptr); !done)
            return done;
    if (auto done = m_writer.remove(entity, record, m_journal.number()); !done)
        return done;
    m_hasTombstones = true;
    const auto waits = record.createOp ? m_outbox.waits(record.createOp) : Result<bool>(false);
    if (!waits)
        return waits.error();
    if (*waits) {
        if (auto done = m_outbox.cancel(record.createOp); !done)
            return done;
    } else if (const auto op = m_outbox.add(record.scope, entity, record.id, Outbox::Kind::Delete); !op) {
        return op.error();
    }
    return m_journal.record(koperasi, profil ? 0 : isiOf(periode), RiwayatBaris::Jenis::Hapus,
                            recordToJson(record.isian, record.asal, record.version));
}

Result<TindakanId> SqliteUnitOfWork::finish()
{
    if (m_finished)
        return Error{ErrorKind::Refused, QStringLiteral("simpan.sudah-selesai"), {}};
    if (auto done = m_cells.flush(); !done)
        return done.error();
    if (auto done = m_outbox.finish(); !done)
        return done.error();
    if (auto done = m_writer.finish(); !done)
        return done.error();
    const QString id = newUuid(m_clock, m_chance);
    if (auto done = m_journal.finish(uuidBlob(id), m_clock.now().toMSecsSinceEpoch()); !done)
        return done.error();
    if (auto done = m_transaction.commit(); !done)
        return done.error();
    m_finished = true;
    return TindakanId(id);
}

Result<StoredRecord> SqliteUnitOfWork::stored(Entity entity, const QByteArray &id)
{
    const auto key = m_rows.keyOf(entity, id);
    if (!key)
        return key.error();
    if (!*key)
        return missing();
    auto record = m_rows.load(entity, **key);
    if (!record)
        return record.error();
    return *record ? Result<StoredRecord>(std::move(**record)) : missing();
}

Result<const StoredRecord *> SqliteUnitOfWork::owner(const QByteArray &id)
{
    if (!m_owner || m_owner->id != id) {
        auto record = stored(Entity::Koperasi, id);
        if (!record)
            return record.error();
        m_owner = std::move(*record);
    }
    return &*m_owner;
}

Result<qint64> SqliteUnitOfWork::numberFor(const QByteArray &id)
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

Result<Record> SqliteUnitOfWork::profilOf(qint64 koperasi)
{
    if (m_owner && m_owner->key == koperasi)
        return m_owner->isian;
    auto record = m_rows.load(Entity::Koperasi, koperasi);
    if (!record)
        return record.error();
    return *record ? std::move((*record)->isian) : Record();
}

/// The statements of some years, and only the RAT of some others; years in which nobody has one are not asked.
Result<std::map<int, Record>> SqliteUnitOfWork::yearsAround(qint64 koperasi, int from, int to, int ratFrom,
                                                            int ratTo)
{
    if (m_years.empty())
        return std::map<int, Record>();
    const int first = m_years.front(), last = m_years.back();
    auto years = m_rows.yearly(koperasi, std::max(from, first), std::min(to, last));
    auto rat = m_rows.yearlyRat(koperasi, std::max(ratFrom, first), std::min(ratTo, last));
    if (!years || !rat)
        return years ? rat.error() : years.error();
    years->merge(*rat);
    return years;
}

/// Moves one statement in the sums. Later years stand elsewhere only when it changes whether the RAT was held.
Result<void> SqliteUnitOfWork::countStatement(qint64 key, const Record *before, const Record *after)
{
    const Periode periode = periodeOf(key);
    if (periode.jenis != JenisPeriode::Tahunan)
        return {};
    const int year = periode.tahunBuku;
    const bool later = (before && sudahRat(*before)) != (after && sudahRat(*after));
    const int to = later ? year + yearsOfFrequency : year;
    auto profil = profilOf(koperasiOf(key));
    auto tahunan = yearsAround(koperasiOf(key), year + 1, to, year - yearsOfFrequency, year - 1);
    if (!profil || !tahunan)
        return profil ? tahunan.error() : profil.error();
    Around state{std::move(*profil), std::move(*tahunan)};
    for (const Record *record : {before, after}) {
        if (record)
            state.tahunan[year] = *record;
        else
            state.tahunan.erase(year);
        count(state, year, to, record == after);
    }
    if (after)
        if (const auto at = std::lower_bound(m_years.begin(), m_years.end(), year);
            at == m_years.end() || *at != year)
            m_years.insert(at, year);
    return {};
}

Result<void> SqliteUnitOfWork::countProfil(qint64 koperasi, const Record &before, const Record &after)
{
    const bool moved =
        std::any_of(storedFields(Entity::Koperasi).begin(), storedFields(Entity::Koperasi).end(), [&](Field field) {
            return menentukanKelompok(field) && !(before.value(field) == after.value(field));
        });
    if (!moved || m_years.empty())
        return {};
    const int first = m_years.front(), last = m_years.back();
    auto tahunan = yearsAround(koperasi, first, last, last, first);
    if (!tahunan)
        return tahunan.error();
    const Around then{before, std::move(*tahunan)};
    count(then, first, last, false);
    count({after, then.tahunan}, first, last, true);
    return {};
}

void SqliteUnitOfWork::count(const Around &state, int from, int to, bool plus)
{
    for (auto it = state.tahunan.lower_bound(from); it != state.tahunan.end() && it->first <= to; ++it) {
        const Sumbangan sumbangan = sumbanganOf(state.profil, state.tahunan, it->first);
        plus ? m_cells.add(sumbangan) : m_cells.subtract(sumbangan);
    }
}

/// Records without a known place belong to the office that keeps them.
qint64 SqliteUnitOfWork::scopeOf(const Record &profil) const
{
    const auto kode = KodeWilayah::parse(profil.value(Field::Wilayah).text());
    return kode ? kode->scope() : m_officeScope;
}

} // namespace lumbung
