// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about syncing: each decision is one unit of work.
#include "core/domain/sinkron/gabung.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/lampiran/attachmentrows.h"
#include "storage/sqlite/sinkron/devicerow.h"
#include "storage/sqlite/sinkron/sqlitesinkrondesk.h"
#include "storage/sqlite/sqliteunitofwork.h"
#include "storage/sqlite/uuidblob.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

Error failure(ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code), {}};
}

Record typedBy(const Op &op)
{
    Record typed;
    for (const FieldChange &change : op.isian)
        if (!(change.before == change.after))
            typed.set(change.field, change.after);
    return typed;
}

} // namespace

Result<std::unique_ptr<SqliteUnitOfWork>> SqliteSinkronDesk::begin(const char *kode, const QString &judul)
{
    const auto device = readDevice(m_connection);
    if (!device)
        return device.error();
    const QString pelaku = device->akun.isEmpty() ? keyOf(device->peran) : device->akun;
    return SqliteUnitOfWork::beginHere(m_connection, {QString::fromLatin1(kode), pelaku, judul, {}}, m_clock,
                                       m_chance);
}

Result<HubState> SqliteSinkronDesk::openCase(JenisRekam jenis, const QString &id, const char *missing,
                                             const char *closed)
{
    const auto states = HubStates(m_connection).everywhere(jenis, uuidBlob(id));
    if (!states)
        return states.error();
    if (states->empty() || states->front().removed)
        return failure(ErrorKind::Missing, missing);
    Statement decided(m_connection, "SELECT 1 FROM outbox WHERE urusan = ? AND lunas = 0");
    decided.bind(1, uuidBlob(id));
    const auto waits = decided.step();
    if (!waits)
        return waits.error();
    if (*waits || !states->front().open)
        return failure(ErrorKind::Conflict, closed);
    return states->front();
}

Result<OpId> SqliteSinkronDesk::selesaikan(const KonflikId &id, const Record &pilihan, const Asal &asal, bool hapus)
{
    auto unit = begin("konflik.selesaikan", QStringLiteral("Penyelesaian konflik"));
    if (!unit)
        return unit.error();
    const auto state = openCase(JenisRekam::Konflik, id.text(), "konflik.tidak-ada", "konflik.sudah-selesai");
    if (!state)
        return state.error();
    const Konflik konflik = konflikOfDoc(id, QJsonDocument::fromJson(state->doc).object());
    const auto now = confirmed(konflik.rekam);
    if (!now)
        return now.error();
    Record wanted;
    if (!*now && konflik.sebab == SebabKonflik::UbahLawanHapus && !pilihan.isEmpty()) {
        // The hub makes the record anew: it needs all of it.
        auto known = lastKnown(entityOf(konflik.rekam.jenis), uuidBlob(konflik.rekam.id));
        if (!known)
            return known.error();
        wanted = std::move(known).value();
    }
    for (const auto &[field, value] : pilihan)
        wanted.set(field, value);
    Op op;
    op.jenis = JenisOp::Selesaikan;
    op.rekam = {JenisRekam::Konflik, id.text()};
    op.versi = state->version;
    op.asal.bawaan = asal;
    op.koperasi = konflik.koperasi;
    op.terima = hapus;
    const Record seen = now->value_or(Record());
    for (const auto &[field, value] : wanted)
        if (!(seen.value(field) == value))
            op.isian.push_back({field, seen.value(field), value});
    if (*now)
        op.isian = denganPenjaga(std::move(op.isian), seen);
    if (auto done = (*unit)->decide(konflik.rekam, state->scope, std::move(op)); !done)
        return done.error();
    if (auto done = (*unit)->commit(); !done)
        return done.error();
    return (*unit)->lastOp();
}

Result<OpId> SqliteSinkronDesk::putuskan(const UsulanId &id, bool terima, const QString &catatan)
{
    auto unit = begin("usulan.putuskan", QStringLiteral("Keputusan usulan"));
    if (!unit)
        return unit.error();
    const auto state = openCase(JenisRekam::Usulan, id.text(), "usulan.tidak-ada", "usulan.sudah-diputus");
    if (!state)
        return state.error();
    const Usulan usulan = usulanOfDoc(id, QJsonDocument::fromJson(state->doc).object());
    Op op;
    op.jenis = JenisOp::Putuskan;
    op.rekam = {JenisRekam::Usulan, id.text()};
    op.koperasi = usulan.koperasi;
    op.terima = terima;
    op.catatan = catatan;
    if (auto done = (*unit)->decide(usulan.rekam, state->scope, std::move(op)); !done)
        return done.error();
    if (auto done = (*unit)->commit(); !done)
        return done.error();
    return (*unit)->lastOp();
}

Result<StoredOp> SqliteSinkronDesk::refused(const OpId &op)
{
    const auto no = m_ops.numberOf(op);
    if (!no)
        return no.error();
    if (!*no)
        return failure(ErrorKind::Missing, "op.tidak-ada");
    Statement row(m_connection,
                  "SELECT 1 FROM outbox WHERE no = ? AND keadaan IN ('ditolak', 'tertahan', 'konflik')");
    row.bind(1, **no);
    const auto there = row.step();
    if (!there)
        return there.error();
    if (!*there)
        return failure(ErrorKind::Conflict, "op.tidak-ditolak");
    auto stored = m_ops.outline(**no);
    if (!stored)
        return stored.error();
    return std::move(**stored);
}

Result<void> SqliteSinkronDesk::giveUp(qint64 no)
{
    Statement row(m_connection, "UPDATE outbox SET keadaan = 'batal' WHERE no = ?");
    row.bind(1, no);
    return row.run();
}

Result<void> SqliteSinkronDesk::singkirkan(const OpId &op)
{
    auto unit = begin("sinkron.singkirkan", QStringLiteral("Perubahan yang ditolak disingkirkan"));
    if (!unit)
        return unit.error();
    const auto stored = refused(op);
    if (!stored)
        return stored.error();
    if (auto done = giveUp(stored->no); !done)
        return done;
    const auto done = (*unit)->commit();
    return done ? Result<void>() : done.error();
}

Result<OpId> SqliteSinkronDesk::ajukanLagi(const OpId &op)
{
    auto unit = begin("sinkron.ajukan-lagi", QStringLiteral("Perubahan yang ditolak diajukan lagi"));
    if (!unit)
        return unit.error();
    const auto outline = refused(op);
    if (!outline)
        return outline.error();
    const auto stored = m_ops.load(outline->no);
    if (!stored)
        return stored.error();
    if (auto done = repeat(**unit, (*stored)->op); !done)
        return done.error();
    if (auto done = giveUp(outline->no); !done)
        return done.error();
    if (auto done = (*unit)->commit(); !done)
        return done.error();
    return (*unit)->lastOp();
}

/// As a new act of the person, from the record as it stands here now.
Result<void> SqliteSinkronDesk::repeat(SqliteUnitOfWork &unit, const Op &op)
{
    if (op.rekam.jenis == JenisRekam::Lampiran)
        return attachAgain(op);
    const bool profil = op.rekam.jenis == JenisRekam::Koperasi;
    const KoperasiId koperasi(op.rekam.id);
    const KeragaanId keragaan(op.rekam.id);
    if (op.jenis == JenisOp::Hapus)
        return profil ? unit.remove(koperasi) : unit.remove(keragaan);
    if (op.jenis != JenisOp::Buat && op.jenis != JenisOp::Ubah)
        return failure(ErrorKind::Refused, "op.tidak-bisa-diulang");
    const auto present = m_rows.keyOf(entityOf(op.rekam.jenis), uuidBlob(op.rekam.id));
    if (!present)
        return present.error();
    if (*present || op.jenis == JenisOp::Ubah) {
        const Asal &asal = op.asal.bawaan;
        const auto changed =
            profil ? unit.update(koperasi, typedBy(op), asal) : unit.update(keragaan, typedBy(op), asal);
        return changed ? Result<void>() : changed.error();
    }
    return profil ? unit.create(Koperasi{koperasi, typedBy(op), op.asal, 0})
                  : unit.create(Keragaan{keragaan, op.koperasi, op.periode, typedBy(op), op.asal, 0});
}

/// Its file is offered first, so the op is queued when the hub has it.
Result<void> SqliteSinkronDesk::attachAgain(const Op &op)
{
    AttachmentRows attachments(m_connection);
    auto row = attachments.findWaiting(LampiranId(op.rekam.id));
    if (!row)
        return row.error();
    if (op.jenis != JenisOp::Buat || !*row)
        return failure(ErrorKind::Refused, "op.tidak-bisa-diulang");
    (*row)->state = AttachmentRow::State::Upload;
    (*row)->code.clear();
    (*row)->op = 0;
    return attachments.put(**row);
}

} // namespace lumbung
