// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/lampiran/sqlitelampirandesk.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "storage/sqlite/journal.h"
#include "storage/sqlite/outbox.h"
#include "storage/sqlite/uuidblob.h"

#include <QIODevice>

#include <algorithm>

namespace lumbung {

namespace {

Error lampiranError(ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code), {}};
}

BarisLampiran::Keadaan keadaanOf(AttachmentRow::State state)
{
    switch (state) {
    case AttachmentRow::State::Refused: return BarisLampiran::Keadaan::Ditolak;
    case AttachmentRow::State::Confirmed: return BarisLampiran::Keadaan::Tersimpan;
    default: return BarisLampiran::Keadaan::Menunggu;
    }
}

} // namespace

template <typename Work>
Result<void> SqliteLampiranDesk::durable(Work work)
{
    if (m_connection.inTransaction())
        return lampiranError(ErrorKind::Refused, "simpan.sedang-menulis");
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = work(); !done)
        return done;
    return transaction.commit();
}

/// The work and its line in the audit. No row of history: a record's values did not change.
template <typename Work>
Result<void> SqliteLampiranDesk::act(const char *code, const QString &pelaku, const QString &judul, Work work)
{
    return durable([&]() -> Result<void> {
        Journal journal(m_connection, {QString::fromLatin1(code), pelaku, judul, {}});
        if (auto done = journal.begin(); !done)
            return done;
        if (Result<void> done = work(); !done)
            return done;
        return journal.finish(uuidBlob(newUuid(m_clock, m_chance)), m_clock.now().toMSecsSinceEpoch());
    });
}

Result<std::vector<BarisLampiran>> SqliteLampiranDesk::daftar(const KunciRekam &pemilik)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto rows = m_rows.of(pemilik);
    if (!rows)
        return rows.error();
    std::vector<BarisLampiran> lines;
    for (const AttachmentRow &row : *rows) {
        auto line = shown(row);
        if (!line)
            return line.error();
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<BarisLampiran> SqliteLampiranDesk::cari(const LampiranId &id)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto row = found(id);
    return row ? shown(*row) : row.error();
}

Result<AttachmentRow> SqliteLampiranDesk::found(const LampiranId &id)
{
    auto row = m_rows.find(id);
    const auto leaving = m_rows.isLeaving(id);
    if (!row || !leaving)
        return row ? leaving.error() : row.error();
    if (!*row || *leaving)
        return lampiranError(ErrorKind::Missing, "lampiran.tidak-ada");
    return std::move(**row);
}

Result<BarisLampiran> SqliteLampiranDesk::shown(const AttachmentRow &row)
{
    const auto blob = m_blobs.find(row.lampiran.sha256);
    if (!blob)
        return blob.error();
    return BarisLampiran{row.lampiran, keadaanOf(row.state), row.code, *blob ? (*blob)->have : 0};
}

Result<Lampiran> SqliteLampiranDesk::tambah(Lampiran baru, QIODevice &isi, const QString &judul)
{
    const auto done = act("lampiran.tambah", baru.oleh, judul, [&]() -> Result<void> {
        const auto place = m_rows.placeOf(baru.pemilik);
        if (!place)
            return place.error();
        if (!*place)
            return lampiranError(ErrorKind::Missing, "lampiran.tanpa-pemilik");
        const auto blob = m_blobs.take(isi, lampiranMax);
        if (!blob)
            return blob.error();
        baru.id = LampiranId(newUuid(m_clock, m_chance));
        baru.koperasi = (*place)->koperasi;
        baru.ukuran = blob->size;
        baru.sha256 = blob->sha256;
        baru.pada = m_clock.now().toMSecsSinceEpoch();
        if (auto twice = refuseTwice(baru); !twice)
            return twice;
        return m_rows.put({AttachmentRow::State::Upload, baru, (*place)->scope});
    });
    return done ? Result<Lampiran>(std::move(baru)) : done.error();
}

Result<void> SqliteLampiranDesk::refuseTwice(const Lampiran &baru)
{
    const auto rows = m_rows.of(baru.pemilik);
    if (!rows)
        return rows.error();
    const auto same = std::ranges::find_if(*rows, [&baru](const AttachmentRow &row) {
        return row.lampiran.sha256 == baru.sha256 && row.lampiran.bagian == baru.bagian;
    });
    if (same == rows->end())
        return {};
    return Error{
        ErrorKind::Conflict, QStringLiteral("lampiran.sudah-ada"), {{QStringLiteral("nama"), same->lampiran.nama}}};
}

Result<void> SqliteLampiranDesk::lepas(const LampiranId &id, const QString &pelaku, const QString &judul)
{
    return act("lampiran.lepas", pelaku, judul, [&]() -> Result<void> {
        const auto row = found(id);
        return row ? letGo(*row) : row.error();
    });
}

/// The bytes stay as long as the hub, or another attachment, names them.
Result<void> SqliteLampiranDesk::letGo(const AttachmentRow &row)
{
    if (row.state == AttachmentRow::State::Queued || row.state == AttachmentRow::State::Confirmed)
        return queueRemoval(row);
    if (auto done = m_rows.dropWaiting(row.lampiran.id); !done)
        return done;
    return m_blobs.dropUnnamed(row.lampiran.sha256);
}

Result<void> SqliteLampiranDesk::queueRemoval(const AttachmentRow &row)
{
    Outbox outbox(m_connection, uuidBlob(newUuid(m_clock, m_chance)), m_clock.now().toMSecsSinceEpoch());
    if (auto done = outbox.begin(); !done)
        return done;
    Outbox::Baru baru;
    baru.scope = row.scope;
    baru.entitas = JenisRekam::Lampiran;
    baru.id = uuidBlob(row.lampiran.id.text());
    const auto last = outbox.lastOf(baru.id, row.op);
    if (!last)
        return last.error();
    baru.setelah = *last;
    baru.op.jenis = JenisOp::Hapus;
    baru.op.rekam = {JenisRekam::Lampiran, row.lampiran.id.text()};
    baru.op.koperasi = row.lampiran.koperasi;
    baru.op.versi = std::max<qint64>(row.version, 1);
    if (const auto queued = outbox.add(std::move(baru)); !queued)
        return queued.error();
    return outbox.finish();
}

Result<void> SqliteLampiranDesk::baca(const LampiranId &id, QIODevice &tujuan)
{
    std::optional<BlobRow> blob;
    const auto copied = copy(id, tujuan, blob);
    if (!copied)
        return copied.error();
    if (blob && blob->whole())
        return {};
    if (copied->state != AttachmentRow::State::Confirmed)
        return lampiranError(ErrorKind::Storage, "lampiran.rusak");
    if (auto asked = askFor(copied->lampiran); !asked)
        return asked;
    return lampiranError(ErrorKind::Conflict, "lampiran.belum-turun");
}

/// Writes what is here whole. Damaged bytes are answered as an error, and asked for again where the hub has them.
Result<AttachmentRow> SqliteLampiranDesk::copy(const LampiranId &id, QIODevice &tujuan,
                                               std::optional<BlobRow> &blob)
{
    bool written = true;
    const auto row = found(id);
    if (!row)
        return row;
    const auto known = m_blobs.find(row->lampiran.sha256);
    if (!known)
        return known.error();
    blob = *known;
    if (!blob || !blob->whole())
        return row;
    const auto right = m_blobs.stream(*blob, [&](const QByteArray &part) {
        written = tujuan.write(part) == part.size();
        return written;
    });
    if (!right || *right)
        return right ? row : right.error();
    if (!written)
        return lampiranError(ErrorKind::Storage, "lampiran.tak-tertulis");
    if (row->state == AttachmentRow::State::Confirmed)
        if (auto asked = askFor(row->lampiran); !asked)
            return asked.error();
    return lampiranError(ErrorKind::Storage, "lampiran.rusak");
}

/// Comes with the next sync, before all others; bytes that are here and wrong are forgotten.
Result<void> SqliteLampiranDesk::askFor(const Lampiran &lampiran)
{
    return durable([&]() -> Result<void> {
        if (auto done = m_blobs.expect(lampiran.sha256, lampiran.ukuran); !done)
            return done;
        const auto blob = m_blobs.find(lampiran.sha256);
        if (!blob)
            return blob.error();
        if (auto done = (*blob)->whole() ? m_blobs.empty(**blob) : Result<void>(); !done)
            return done;
        return m_blobs.want((*blob)->no, true);
    });
}

Result<void> SqliteLampiranDesk::ajukanLagi(const LampiranId &id)
{
    return durable([&]() -> Result<void> {
        auto row = found(id);
        if (!row)
            return row.error();
        if (row->state != AttachmentRow::State::Refused)
            return {};
        row->state = AttachmentRow::State::Upload;
        row->code.clear();
        row->op = 0;
        return m_rows.put(*row);
    });
}

} // namespace lumbung
