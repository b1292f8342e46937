// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen.
#include "storage/sqlite/sinkron/sqlitesinkrondesk.h"

#include "core/application/ports/clock.h"
#include "core/domain/enumkeys.h"
#include "core/domain/recordjson.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/sinkron/devicerow.h"
#include "storage/sqlite/sinkron/hubdoc.h"
#include "storage/sqlite/sinkron/pullpage.h"
#include "storage/sqlite/sinkron/unconfirmed.h"
#include "storage/sqlite/uuidblob.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr qint64 takenShownMs = qint64(7) * 24 * 60 * 60 * 1000;
constexpr std::array keadaanKeys{"antre", "kirim", "diakui", "konflik", "ditolak", "tertahan", "batal"};

QJsonObject objectOf(const HubState &state)
{
    return QJsonDocument::fromJson(state.doc).object();
}

} // namespace

SqliteSinkronDesk::SqliteSinkronDesk(Connection &connection, const Clock &clock, Chance &chance)
    : m_connection(connection), m_clock(clock), m_chance(chance), m_ops(connection), m_rows(connection)
{
}

Result<IdentitasPerangkat> SqliteSinkronDesk::identitas()
{
    return readDevice(m_connection);
}

Result<qint64> SqliteSinkronDesk::jumlahMenunggu()
{
    return countWaiting(m_connection);
}

/// An op that is kept in a conflict or proposal is counted with it.
Result<qint64> SqliteSinkronDesk::jumlahPerluDiperiksa()
{
    return m_connection.number(
        "SELECT (SELECT count(*) FROM rekam_pusat r WHERE terbuka = 1 AND NOT EXISTS (SELECT 1 FROM outbox WHERE "
        "urusan = r.id AND lunas = 0)) + (SELECT count(*) FROM outbox WHERE keadaan IN ('ditolak', 'tertahan') AND "
        "terkait IS NULL)");
}

Result<std::vector<HubState>> SqliteSinkronDesk::cases(JenisRekam jenis, bool openOnly)
{
    Statement rows(m_connection,
                   openOnly ? "SELECT id, scope FROM rekam_pusat r WHERE jenis = ? AND terbuka = 1 AND NOT EXISTS "
                              "(SELECT 1 FROM outbox WHERE urusan = r.id AND lunas = 0)"
                            : "SELECT id, scope FROM rekam_pusat WHERE jenis = ? AND dihapus = 0");
    rows.bind(1, static_cast<int>(jenis));
    std::vector<HubState> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        auto state = HubStates(m_connection).find(jenis, rows.blob(0), rows.integer(1));
        if (!state)
            return state.error();
        if (*state)
            found.push_back(std::move(**state));
    }
}

Result<std::vector<Konflik>> SqliteSinkronDesk::konflik(bool terbukaSaja)
{
    const auto states = cases(JenisRekam::Konflik, terbukaSaja);
    if (!states)
        return states.error();
    std::vector<Konflik> all;
    for (const HubState &state : *states) {
        Konflik konflik = konflikOfDoc(KonflikId(uuidText(state.id)), objectOf(state));
        const auto now =
            konflik.selesai ? Result<std::optional<Record>>(std::optional<Record>()) : confirmed(konflik.rekam);
        if (!now)
            return now.error();
        if (*now)
            for (IsianKonflik &isian : konflik.isian)
                isian.pusat = (*now)->value(isian.field);
        all.push_back(std::move(konflik));
    }
    std::ranges::sort(all, std::greater(), &Konflik::pada);
    return all;
}

Result<std::vector<Usulan>> SqliteSinkronDesk::usulan(bool terbukaSaja)
{
    const auto states = cases(JenisRekam::Usulan, terbukaSaja);
    if (!states)
        return states.error();
    std::vector<Usulan> all;
    for (const HubState &state : *states)
        all.push_back(usulanOfDoc(UsulanId(uuidText(state.id)), objectOf(state)));
    std::ranges::sort(all, std::greater(), &Usulan::pada);
    return all;
}

Result<std::vector<BarisKeluar>> SqliteSinkronDesk::keluar(int maks)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    Statement rows(
        m_connection,
        "SELECT no, scope, keadaan, percobaan, kode, terkait FROM outbox WHERE keadaan <> 'batal' AND NOT "
        "(keadaan = 'diakui' AND lunas = 1 AND dijawab < ?) ORDER BY keadaan IN ('ditolak', 'tertahan') AND "
        "terkait IS "
        "NULL DESC, no DESC LIMIT ?");
    rows.bind(1, m_clock.now().toMSecsSinceEpoch() - takenShownMs);
    rows.bind(2, maks);
    std::vector<BarisKeluar> lines;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return lines;
        auto stored = m_ops.look(rows.integer(0));
        const bool readable = stored || !isUnreadable(stored.error());
        if (!readable)
            stored = m_ops.outline(rows.integer(0));
        if (!stored)
            return stored.error();
        const auto name = nameOf(**stored);
        if (!name)
            return name.error();
        BarisKeluar line;
        line.op = (*stored)->op;
        line.scope = scopeOf(rows.integer(1));
        line.koperasi = *name;
        line.keadaan =
            enumOfKey<BarisKeluar::Keadaan>(keadaanKeys, rows.text(2)).value_or(BarisKeluar::Keadaan::Antre);
        line.percobaan = static_cast<int>(rows.integer(3));
        line.kode = rows.text(4);
        line.terkait = uuidText(rows.bytes(5));
        line.mentah = readable ? QString() : QString::fromUtf8((*stored)->text);
        lines.push_back(std::move(line));
    }
}

Result<std::map<KoperasiId, QString>> SqliteSinkronDesk::namaKoperasi(std::span<const KoperasiId> id)
{
    std::map<KoperasiId, QString> names;
    for (const KoperasiId &one : id) {
        auto name = nameOfKoperasi(uuidBlob(one.text()));
        if (!name)
            return name.error();
        if (!name->isEmpty())
            names[one] = std::move(*name);
    }
    return names;
}

Result<QString> SqliteSinkronDesk::nameOf(const StoredOp &stored)
{
    QByteArray id = stored.id;
    if (stored.entitas == JenisRekam::Keragaan) {
        const auto key = m_rows.keyEvenRemoved(Entity::Keragaan, stored.id);
        const auto owner = key && *key ? m_rows.idOf(Entity::Koperasi, koperasiOf(**key))
                                       : Result<QString>(stored.op.koperasi.text());
        if (!key || !owner)
            return key ? owner.error() : key.error();
        id = uuidBlob(*owner);
    } else if (stored.entitas == JenisRekam::Lampiran) {
        id = uuidBlob(stored.op.koperasi.text());
    }
    auto name = nameOfKoperasi(id);
    if (name && name->isEmpty())
        for (const FieldChange &change : stored.op.isian)
            if (change.field == Field::Nama)
                return change.after.text();
    return name;
}

/// Of a koperasi that is removed its history knows the name.
Result<QString> SqliteSinkronDesk::nameOfKoperasi(const QByteArray &id)
{
    Statement row(m_connection, "SELECT nama FROM koperasi WHERE id = ?");
    row.bind(1, id);
    const auto there = row.step();
    if (!there)
        return there.error();
    if (*there)
        return row.text(0);
    return lastKnown(Entity::Koperasi, id).map([](Record &&isian) { return isian.value(Field::Nama).text(); });
}

Result<Record> SqliteSinkronDesk::lastKnown(Entity entity, const QByteArray &id)
{
    const auto key = m_rows.keyEvenRemoved(entity, id);
    if (!key)
        return key.error();
    if (!*key)
        return Record();
    const bool profil = entity == Entity::Koperasi;
    Statement gone(m_connection, "SELECT rinci FROM riwayat WHERE koperasi = ? AND isi = ? AND jenis = 2 "
                                 "ORDER BY no DESC LIMIT 1");
    gone.bind(1, profil ? **key : koperasiOf(**key));
    gone.bind(2, profil ? qint64(0) : isiOf(periodeOf(**key)));
    const auto there = gone.step();
    if (!there)
        return there.error();
    return *there ? recordOfJson(gone.text(0)).isian : Record();
}

Result<std::optional<Record>> SqliteSinkronDesk::confirmed(const KunciRekam &rekam)
{
    const Entity entity = entityOf(rekam.jenis);
    const auto key = m_rows.keyOf(entity, uuidBlob(rekam.id));
    if (!key)
        return key.error();
    if (*key) {
        auto row = m_rows.load(entity, **key);
        const auto bases = Unconfirmed(m_connection).of(entity, **key);
        if (!row || !bases)
            return row ? bases.error() : row.error();
        return *row ? std::optional(hubView(std::move(**row), *bases).isian) : std::nullopt;
    }
    const auto states = HubStates(m_connection).everywhere(rekam.jenis, uuidBlob(rekam.id));
    if (!states)
        return states.error();
    if (states->empty() || states->front().removed || states->front().doc.isEmpty())
        return std::optional<Record>();
    StoredRecord record;
    takeOver(record, entity, isiOfDoc(rekam.jenis, objectOf(states->front())));
    return std::optional(record.isian);
}

} // namespace lumbung
