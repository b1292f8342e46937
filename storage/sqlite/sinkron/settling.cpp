// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When an op's answer has come down, its fields are the hub's again.
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/sinkron/hubdoc.h"
#include "storage/sqlite/sinkron/hubrecords.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

#include <QJsonDocument>

#include <algorithm>

namespace lumbung {

Result<void> HubRecords::settleUpTo(qint64 scope)
{
    const auto ops = m_ops.answeredUpTo(scope, m_cursors.seqOf(scope));
    return ops ? settle(*ops) : ops.error();
}

Result<void> HubRecords::settle(const std::vector<qint64> &ops)
{
    std::set<std::pair<JenisRekam, QByteArray>> records;
    for (const qint64 no : ops) {
        JenisRekam jenis = JenisRekam::Koperasi;
        QByteArray id;
        const auto settled = isSettled(no, jenis, id);
        if (!settled)
            return settled.error();
        if (!*settled)
            continue;
        if (auto done = m_ops.settle(no); !done)
            return done;
        if (jenis <= JenisRekam::Keragaan)
            records.emplace(jenis, id);
        if (jenis == JenisRekam::Peristiwa)
            if (auto done = dropRefused(no, id); !done)
                return done;
    }
    for (const auto &[jenis, id] : records)
        if (auto done = fallBack(entityOf(jenis), id); !done)
            return done;
    return {};
}

/// An event that the hub did not take never happened; what was written stays in the outbox.
Result<void> HubRecords::dropRefused(qint64 no, const QByteArray &id)
{
    Statement row(m_connection, "SELECT 1 FROM outbox WHERE no = ? AND keadaan = 'ditolak'");
    row.bind(1, no);
    const auto refused = row.step();
    if (!refused || !*refused)
        return refused ? Result<void>() : refused.error();
    const auto statement = m_events.subjectOf(Aliran::Verifikasi, id);
    if (!statement)
        return statement.error();
    auto done = m_events.drop(id);
    return done && *statement ? VerificationLedger(m_connection).summarise(KeragaanId(**statement)) : done;
}

/// Taken: when the record has come in the version that it made. Otherwise: when the conflict or proposal is here.
Result<bool> HubRecords::isSettled(qint64 no, JenisRekam &jenis, QByteArray &id)
{
    Statement row(m_connection,
                  "SELECT entitas, id, keadaan, versi, seq, scope, jenis, urusan, terkait FROM outbox "
                  "WHERE no = ? AND lunas = 0 AND seq IS NOT NULL");
    row.bind(1, no);
    const auto there = row.step();
    if (!there || !*there)
        return there;
    jenis = static_cast<JenisRekam>(row.integer(0));
    id = row.blob(1);
    const QString keadaan = row.text(2);
    const qint64 version = row.integer(3), seq = row.integer(4);
    const QByteArray urusan = row.blob(7);
    if (keadaan == u"diakui" && !urusan.isEmpty())
        return seq == 0 ? Result<bool>(true) : caseCameDown(urusan, seq);
    // A create's conflict may name the version of its koperasi.
    const bool create = static_cast<JenisOp>(row.integer(6)) == JenisOp::Buat;
    if (keadaan == u"diakui" || (keadaan == u"konflik" && !create)) {
        const auto confirmed = version == 0 ? Result<qint64>(0) : confirmedVersion(jenis, id);
        if (!confirmed || *confirmed < version)
            return confirmed ? Result<bool>(false) : confirmed.error();
        if (keadaan == u"diakui")
            return true;
    }
    if (seq == 0 || m_cursors.seqOf(row.integer(5)) >= seq)
        return true;
    const QByteArray terkait = row.blob(8);
    return terkait.isEmpty() ? Result<bool>(false) : caseCameDown(terkait, seq);
}

/// Newest version of a record that the hub confirmed here, removed or not.
Result<qint64> HubRecords::confirmedVersion(JenisRekam jenis, const QByteArray &id)
{
    using Standing = decltype(m_ledger.rows().standingOf(Entity::Koperasi, id));
    const auto row =
        jenis <= JenisRekam::Keragaan ? m_ledger.rows().standingOf(entityOf(jenis), id) : Standing(std::nullopt);
    if (!row)
        return row.error();
    if (*row && (*row)->createOp == 0 && (*row)->seq == 0 && (*row)->version != 0)
        return 0; // on its way from one scope to another, or coming anew
    qint64 version = *row && (*row)->seq != 0 ? (*row)->version : 0;
    const auto states = m_hub.everywhere(jenis, id);
    if (!states)
        return states.error();
    for (const HubState &state : *states)
        if (state.seq != 0)
            version = std::max(version, state.version);
    return version;
}

Result<bool> HubRecords::caseCameDown(const QByteArray &urusan, qint64 seq)
{
    Statement row(m_connection, "SELECT 1 FROM rekam_pusat WHERE jenis IN (2, 3) AND id = ? AND seq >= ?");
    row.bind(1, urusan);
    row.bind(2, seq);
    return row.step();
}

/// Fields that no op shields any more become what the hub says; a removal that was refused is taken back.
Result<void> HubRecords::fallBack(Entity entity, const QByteArray &id)
{
    auto row = m_ledger.find(entity, id);
    if (!row)
        return row.error();
    return *row ? fallBackRow(entity, std::move(**row)) : bringBack(entity, id);
}

Result<void> HubRecords::fallBackRow(Entity entity, StoredRecord row)
{
    const auto ops = m_ops.of(row.id, row.createOp);
    auto bases = m_unconfirmed.of(entity, row.key);
    if (!ops || !bases)
        return ops ? bases.error() : ops.error();
    if (std::ranges::none_of(*ops, [&](const UnsettledOp &op) { return op.no == row.createOp; }))
        row.createOp = 0;
    // A create that the hub did not take: nothing of it stays, and what stands at the hub comes in its place, once
    // the edits that were made on top of it are answered too.
    if (row.createOp == 0 && row.seq == 0 && row.version == 0 && ops->empty())
        return replaceRow(entity, std::move(row));
    for (const UnsettledOp &op : *ops) {
        const auto touched = m_ops.touchedBy(op);
        if (!touched)
            return touched.error();
        for (const FieldChange &change : touched->changes)
            bases->erase(change.field);
    }
    // What is left in `bases` is shielded by nobody.
    std::vector<FieldChange> changes;
    for (const auto &[field, base] : *bases) {
        if (const Value &now = row.isian.value(field); !(now == base.value))
            changes.push_back({field, now, base.value});
        row.asal.tetapkan(field, base.asal);
    }
    if (auto done = m_unconfirmed.drop(entity, row.key, *bases); !done)
        return done;
    if (auto done = changes.empty() ? Result<void>() : m_ledger.change(entity, row, changes); !done)
        return done;
    return m_ledger.confirm(entity, row);
}

/// What stands aside of a record, if the hub has it.
Result<std::optional<HubRecords::Pulled>> HubRecords::takeAside(Entity entity, const QByteArray &id)
{
    const JenisRekam jenis = jenisRekamOf(entity);
    const auto states = m_hub.everywhere(jenis, id);
    if (!states)
        return states.error();
    if (states->empty() || states->front().removed || states->front().doc.isEmpty())
        return std::optional<Pulled>();
    const HubState &newest = states->front();
    if (auto done = m_hub.drop(jenis, id, newest.scope); !done)
        return done.error();
    return std::optional(Pulled{newest.scope, newest.version, newest.seq,
                                isiOfDoc(jenis, QJsonDocument::fromJson(newest.doc).object()), newest.doc});
}

/// Statements that wait to be sent stay with their koperasi if the hub has one.
Result<void> HubRecords::replaceRow(Entity entity, StoredRecord row)
{
    const auto aside = takeAside(entity, row.id);
    if (!aside)
        return aside.error();
    return *aside ? merge(entity, std::move(row), **aside) : removeRow(entity, row);
}

/// The record that was removed here and stands at the hub after all.
Result<void> HubRecords::bringBack(Entity entity, const QByteArray &id)
{
    const auto aside = takeAside(entity, id);
    if (!aside)
        return aside.error();
    return *aside ? put(entity, id, **aside) : Result<void>();
}

} // namespace lumbung
