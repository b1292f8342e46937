// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/sqlitesyncstore.h"

#include "core/application/ports/clock.h"
#include "core/domain/sinkron/cerna.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sinkron/confirmedkeys.h"
#include "storage/sqlite/sinkron/devicerow.h"
#include "storage/sqlite/sinkron/firstload.h"
#include "storage/sqlite/sinkron/opanswers.h"
#include "storage/sqlite/sinkron/outboxops.h"
#include "storage/sqlite/sinkron/paketrow.h"
#include "storage/sqlite/sinkron/pullpage.h"
#include "storage/sqlite/sinkron/scoperestart.h"
#include "storage/sqlite/sinkron/sqliteberkassync.h"
#include "storage/sqlite/statement.h"

#include <algorithm>

namespace lumbung {

namespace {

/// A hub is restored from a backup of these days at most; older ops that it took it has for good.
constexpr qint64 opsKeptMs = qint64(30) * 24 * 60 * 60 * 1000;

class SqliteSyncStore : public SyncStore {
public:
    SqliteSyncStore(std::unique_ptr<Connection> connection, OfficeDeps deps)
        : m_connection(std::move(connection)), m_deps(deps), m_berkas(*m_connection, deps)
    {
    }

    Result<IdentitasPerangkat> identitas() override { return readDevice(*m_connection); }
    Result<void> simpanIdentitas(const IdentitasPerangkat &identitas) override
    {
        return writeDevice(*m_connection, identitas);
    }

    Result<KeadaanPaket> keadaanPaket() override { return readPaket(*m_connection); }
    Result<void> simpanKeadaanPaket(const KeadaanPaket &keadaan) override
    {
        return writePaket(*m_connection, keadaan);
    }

    Result<std::vector<Scope>> scopeMenunggu() override;
    Result<std::vector<Scope>> scopeKeluar() override;
    Result<qint64> jumlahMenunggu() override;
    Result<BatchOp> ambilBatch(Scope scope, int maxOp, qint64 sesudah = 0) override;
    Result<void> catatJawaban(Scope scope, std::span<const JawabanOp> jawaban) override;
    Result<void> ulangDari(Scope scope, qint64 harap) override;
    Result<void> tolak(Scope scope, std::span<const OpId> op, const QString &kode) override;
    Result<void> gantiPerangkat(const PerangkatId &baru) override;

    Result<std::map<Scope, KursorScope>> kursor() override;
    Result<void> ikuti(Scope scope) override;
    Result<void> terapkan(const HalamanTurun &halaman) override;
    Result<void> mulaiUlang(Scope scope) override { return restart(&ScopeRestart::begin, scope); }
    Result<void> tuntasUlang(Scope scope) override { return restart(&ScopeRestart::end, scope); }
    Result<void> lepas(Scope scope) override { return restart(&ScopeRestart::letGo, scope); }
    Result<void> mulaiMuatAwal() override { return beginFirstLoad(*m_connection); }
    Result<void> selesaiMuatAwal() override { return endFirstLoad(*m_connection); }

    BerkasSync &berkas() override { return m_berkas; }
    Result<std::vector<QByteArray>> cernaEmber(Scope scope, int bits) override;
    Result<std::vector<RingkasRekam>> isiEmber(Scope scope, int bits, int ember) override;

private:
    template <typename Work>
    Result<void> durable(Work work)
    {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        if (!transaction.begun())
            return transaction.begun();
        if (Result<void> done = work(); !done)
            return done;
        return transaction.commit();
    }
    Result<std::vector<Scope>> scopes(const QByteArray &sql);
    Result<BatchOp> takeBatch(Scope scope, int maxOp, qint64 sesudah);
    Result<void> refuse(Scope scope, const std::vector<qint64> &numbers, const QString &kode);
    Result<void> refuseUnreadable(Scope scope);
    Result<void> settle(const std::vector<qint64> &ops);
    Result<void> restart(Result<void> (ScopeRestart::*step)(Scope), Scope scope)
    {
        return durable([&] { return (ScopeRestart(*m_connection, m_deps).*step)(scope); });
    }

    std::unique_ptr<Connection> m_connection;
    OfficeDeps m_deps;
    SqliteBerkasSync m_berkas;
};

Result<std::vector<Scope>> SqliteSyncStore::scopeMenunggu()
{
    return scopes("SELECT u.scope FROM outbox_ujung u WHERE EXISTS (SELECT 1 FROM outbox WHERE scope = u.scope AND "
                  "dseq > u.terkirim) OR EXISTS (SELECT 1 FROM outbox WHERE scope = u.scope AND keadaan = 'kirim') "
                  "ORDER BY u.scope");
}

Result<std::vector<Scope>> SqliteSyncStore::scopeKeluar()
{
    return scopes("SELECT DISTINCT scope FROM outbox ORDER BY scope");
}

Result<std::vector<Scope>> SqliteSyncStore::scopes(const QByteArray &sql)
{
    Statement rows(*m_connection, sql);
    std::vector<Scope> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(scopeOf(rows.integer(0)));
    }
}

Result<qint64> SqliteSyncStore::jumlahMenunggu()
{
    return countWaiting(*m_connection);
}

Result<BatchOp> SqliteSyncStore::ambilBatch(Scope scope, int maxOp, qint64 sesudah)
{
    auto batch = takeBatch(scope, maxOp, sesudah);
    if (batch || !isUnreadable(batch.error()))
        return batch;
    if (auto done = refuseUnreadable(scope); !done)
        return done.error();
    return takeBatch(scope, maxOp, sesudah);
}

Result<BatchOp> SqliteSyncStore::takeBatch(Scope scope, int maxOp, qint64 sesudah)
{
    BatchOp batch;
    batch.scope = scope;
    const auto done = durable([&]() -> Result<void> {
        const auto device = readDevice(*m_connection);
        auto ops = OutboxOps(*m_connection).next(numberOf(scope), std::min(maxOp, batchOpMax), sesudah);
        const auto answered = OpAnswers(*m_connection).answeredUpTo(numberOf(scope));
        if (!device || !ops)
            return device ? ops.error() : device.error();
        if (!answered)
            return answered.error();
        batch.perangkat = device->perangkat;
        batch.epoch = device->epoch;
        batch.diakuiSampai = *answered;
        batch.ops = std::move(*ops);
        return {};
    });
    return done ? Result<BatchOp>(std::move(batch)) : done.error();
}

Result<void> SqliteSyncStore::catatJawaban(Scope, std::span<const JawabanOp> jawaban)
{
    return durable([&]() -> Result<void> {
        const qint64 now = m_deps.clock.now().toMSecsSinceEpoch();
        OpAnswers answers(*m_connection);
        const auto ops = answers.write(jawaban, now);
        if (!ops)
            return ops.error();
        if (auto done = m_berkas.answered(*ops); !done)
            return done;
        if (auto done = settle(*ops); !done)
            return done;
        return answers.forgetBefore(now - opsKeptMs);
    });
}

Result<void> SqliteSyncStore::settle(const std::vector<qint64> &ops)
{
    HubRecords records(*m_connection, pullAct({}));
    if (auto done = records.begin(); !done)
        return done;
    if (auto done = records.settle(ops); !done)
        return done;
    return records.finish(m_deps.clock, m_deps.chance);
}

Result<void> SqliteSyncStore::refuse(Scope scope, const std::vector<qint64> &numbers, const QString &kode)
{
    if (auto done =
            OpAnswers(*m_connection).refuse(numberOf(scope), numbers, kode, m_deps.clock.now().toMSecsSinceEpoch());
        !done)
        return done;
    return settle(numbers);
}

Result<void> SqliteSyncStore::refuseUnreadable(Scope scope)
{
    return durable([&]() -> Result<void> {
        const auto waiting = OpAnswers(*m_connection).unanswered(numberOf(scope));
        const auto bad = waiting ? OutboxOps(*m_connection).unreadable(*waiting) : waiting;
        return bad ? refuse(scope, *bad, QStringLiteral("tak-terbaca")) : bad.error();
    });
}

Result<void> SqliteSyncStore::tolak(Scope scope, std::span<const OpId> op, const QString &kode)
{
    return durable([&]() -> Result<void> {
        OutboxOps outbox(*m_connection);
        auto numbers = OpAnswers(*m_connection).unanswered(numberOf(scope));
        if (!numbers)
            return numbers.error();
        std::vector<qint64> refused;
        for (const qint64 no : *numbers) {
            const auto stored = outbox.outline(no);
            if (!stored)
                return stored.error();
            if (!op.empty() && std::ranges::find(op, (*stored)->op.id) == op.end())
                continue;
            // Its values have to stay when its row goes.
            if (auto done = outbox.freeze(no); !done && !isUnreadable(done.error()))
                return done;
            refused.push_back(no);
        }
        return refuse(scope, refused, kode);
    });
}

Result<void> SqliteSyncStore::ulangDari(Scope scope, qint64 harap)
{
    return durable([&]() -> Result<void> {
        const auto ops = OpAnswers(*m_connection).sendAgain(numberOf(scope), harap);
        if (!ops)
            return ops.error();
        return ScopeRestart(*m_connection, m_deps).shieldAgain(*ops);
    });
}

Result<void> SqliteSyncStore::gantiPerangkat(const PerangkatId &baru)
{
    return durable([&]() -> Result<void> {
        auto device = readDevice(*m_connection);
        if (!device)
            return device.error();
        device->perangkat = baru;
        if (auto done = writeDevice(*m_connection, *device); !done)
            return done;
        return OpAnswers(*m_connection).renumber();
    });
}

Result<std::map<Scope, KursorScope>> SqliteSyncStore::kursor()
{
    Cursors cursors(*m_connection);
    const auto read = cursors.begin();
    return read ? Result<std::map<Scope, KursorScope>>(cursors.all()) : read.error();
}

Result<void> SqliteSyncStore::ikuti(Scope scope)
{
    return durable([&]() -> Result<void> {
        Cursors cursors(*m_connection);
        if (auto read = cursors.begin(); !read || cursors.follows(numberOf(scope)))
            return read;
        cursors.at(scope).cerna = QByteArray(cernaBytes, '\0');
        return cursors.write();
    });
}

Result<void> SqliteSyncStore::terapkan(const HalamanTurun &halaman)
{
    return durable([&] { return applyPage(*m_connection, halaman, m_deps); });
}

Result<std::vector<QByteArray>> SqliteSyncStore::cernaEmber(Scope scope, int bits)
{
    std::vector<QByteArray> buckets(std::size_t(1) << bits, QByteArray(cernaBytes, '\0'));
    const auto done = eachConfirmed(*m_connection, scope, [&](const QByteArray &id, const RingkasRekam &one) {
        gabungCerna(buckets[static_cast<std::size_t>(bucketOf(id, bits))],
                    cernaRekam(one.kunci, one.versi, one.dihapus));
    });
    return done ? Result<std::vector<QByteArray>>(std::move(buckets)) : done.error();
}

Result<std::vector<SyncStore::RingkasRekam>> SqliteSyncStore::isiEmber(Scope scope, int bits, int ember)
{
    std::vector<RingkasRekam> records;
    const auto done = eachConfirmed(*m_connection, scope, [&](const QByteArray &id, const RingkasRekam &one) {
        if (bucketOf(id, bits) == ember)
            records.push_back(one);
    });
    return done ? Result<std::vector<RingkasRekam>>(std::move(records)) : done.error();
}

} // namespace

Result<std::unique_ptr<SyncStore>> openSyncStore(const QString &path, const QByteArray &key, OfficeDeps deps)
{
    auto connection = Connection::open(path, key, Connection::Mode::Open);
    if (!connection)
        return connection.error();
    if (auto done = migrate(**connection); !done)
        return done.error();
    if (auto done = endFirstLoad(**connection); !done)
        return done.error();
    return std::unique_ptr<SyncStore>(std::make_unique<SqliteSyncStore>(std::move(*connection), deps));
}

} // namespace lumbung
