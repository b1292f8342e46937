// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/sqliteberkassync.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "storage/sqlite/outbox.h"
#include "storage/sqlite/sinkron/outboxops.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

Error berkasError(ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code), {}};
}

} // namespace

template <typename Work>
Result<void> SqliteBerkasSync::durable(Work work)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = work(); !done)
        return done;
    return transaction.commit();
}

/// An attachment whose file is not here whole will never go: that is told instead of waited for.
Result<std::optional<BerkasNaik>> SqliteBerkasSync::berikutNaik(const std::set<QByteArray> &lewati)
{
    const auto rows = m_rows.toUpload();
    if (!rows)
        return rows.error();
    for (const AttachmentRow &row : *rows) {
        if (lewati.contains(row.lampiran.sha256))
            continue;
        const auto blob = m_blobs.find(row.lampiran.sha256);
        if (!blob)
            return blob.error();
        if (*blob && (*blob)->whole())
            return std::optional(BerkasNaik{row.lampiran.sha256, (*blob)->size});
        if (auto done = tolak(row.lampiran.sha256, QStringLiteral("lampiran.rusak")); !done)
            return done.error();
    }
    return std::optional<BerkasNaik>();
}

Result<QByteArray> SqliteBerkasSync::potongan(const QByteArray &sha256, qint64 dari, qint64 maks)
{
    const auto blob = m_blobs.find(sha256);
    if (!blob)
        return blob.error();
    return *blob && (*blob)->whole() ? m_blobs.read((*blob)->no, dari, maks) : QByteArray();
}

Result<bool> SqliteBerkasSync::utuh(const QByteArray &sha256)
{
    const auto blob = m_blobs.find(sha256);
    if (!blob)
        return blob.error();
    if (!*blob || !(*blob)->whole())
        return false;
    return m_blobs.stream(**blob, [](const QByteArray &) { return true; });
}

Result<void> SqliteBerkasSync::sampai(const QByteArray &sha256)
{
    return durable([&]() -> Result<void> {
        const auto rows = m_rows.toUpload(sha256);
        if (!rows)
            return rows.error();
        for (const AttachmentRow &row : *rows)
            if (auto done = queue(row); !done)
                return done;
        return {};
    });
}

/// Where its owner is now: the koperasi may have moved since the file was attached.
Result<void> SqliteBerkasSync::queue(AttachmentRow row)
{
    const auto place = m_rows.placeOf(row.lampiran.pemilik);
    if (!place)
        return place.error();
    if (*place)
        row.scope = (*place)->scope;
    Outbox outbox(m_connection, uuidBlob(newUuid(m_deps.clock, m_deps.chance)),
                  m_deps.clock.now().toMSecsSinceEpoch());
    if (auto done = outbox.begin(); !done)
        return done;
    Outbox::Baru baru;
    baru.scope = row.scope;
    baru.entitas = JenisRekam::Lampiran;
    baru.id = uuidBlob(row.lampiran.id.text());
    baru.op.jenis = JenisOp::Buat;
    baru.op.rekam = {JenisRekam::Lampiran, row.lampiran.id.text()};
    baru.op.koperasi = row.lampiran.koperasi;
    baru.op.lampiran = row.lampiran;
    const auto queued = outbox.add(std::move(baru));
    if (!queued)
        return queued.error();
    row.state = AttachmentRow::State::Queued;
    row.op = *queued;
    if (auto done = m_rows.put(row); !done)
        return done;
    return outbox.finish();
}

Result<void> SqliteBerkasSync::tolak(const QByteArray &sha256, const QString &kode)
{
    return durable([&]() -> Result<void> {
        const auto rows = m_rows.toUpload(sha256);
        if (!rows)
            return rows.error();
        for (const AttachmentRow &row : *rows)
            if (auto done = refuse(row, kode); !done)
                return done;
        return {};
    });
}

Result<void> SqliteBerkasSync::refuse(AttachmentRow row, const QString &code)
{
    row.state = AttachmentRow::State::Refused;
    row.code = code;
    return m_rows.put(row);
}

Result<std::optional<BerkasTurun>> SqliteBerkasSync::berikutTurun(const std::set<QByteArray> &lewati)
{
    const auto kept = m_connection.number("SELECT coalesce(sum(ada), 0) FROM berkas");
    if (!kept)
        return kept.error();
    Statement rows(m_connection, "SELECT sha256, ukuran, ada FROM berkas WHERE ada < ukuran AND (diminta = 1 OR "
                                 "(ukuran <= ?1 AND ?2 + ukuran <= ?3)) ORDER BY diminta DESC, no DESC");
    rows.bind(1, berkasSendiriMax);
    rows.bind(2, *kept);
    rows.bind(3, berkasDisimpanMax);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<BerkasTurun>();
        if (const QByteArray sha256 = rows.blob(0); !lewati.contains(sha256))
            return std::optional(BerkasTurun{sha256, rows.integer(1), rows.integer(2)});
    }
}

Result<qint64> SqliteBerkasSync::tambahTurun(const QByteArray &sha256, qint64 dari, const QByteArray &isi)
{
    qint64 have = 0;
    const auto done = durable([&]() -> Result<void> {
        const auto blob = m_blobs.find(sha256);
        if (!blob)
            return blob.error();
        if (!*blob)
            return berkasError(ErrorKind::Missing, "berkas.tidak-ada");
        if ((*blob)->have != dari || (*blob)->whole())
            return berkasError(ErrorKind::Conflict, "berkas.posisi");
        const auto now = m_blobs.append(**blob, isi);
        have = now ? *now : 0;
        return now ? Result<void>() : now.error();
    });
    return done ? Result<qint64>(have) : done.error();
}

Result<void> SqliteBerkasSync::answered(const std::vector<qint64> &numbers)
{
    for (const qint64 no : numbers) {
        Statement row(m_connection,
                      "SELECT jenis, keadaan, kode, versi, id FROM outbox WHERE no = ? AND entitas = 4");
        row.bind(1, no);
        const auto there = row.step();
        if (!there)
            return there.error();
        if (!*there)
            continue;
        const bool create = static_cast<JenisOp>(row.integer(0)) == JenisOp::Buat;
        const QString state = row.text(1), code = row.text(2);
        Result<void> done;
        if (state == u"diakui")
            done = create ? dropIfKnown(row.blob(4), row.integer(3)) : Result<void>();
        else if (create)
            done = createAnswered(no, state, code);
        else if (state == u"tertahan" || code == u"rekam-tidak-ada") // what never got there need not be removed
            done = giveUp(no);
        if (!done)
            return done;
    }
    return {};
}

/// The row that shows it may have come before the answer: it was sent twice, and somebody removed it since.
Result<void> SqliteBerkasSync::dropIfKnown(const QByteArray &id, qint64 version)
{
    Statement row(m_connection,
                  "DELETE FROM lampiran WHERE id = ?1 AND EXISTS (SELECT 1 FROM rekam_pusat WHERE jenis "
                  "= 4 AND id = ?1 AND seq > 0 AND versi >= ?2)");
    row.bind(1, id);
    row.bind(2, version);
    return row.run();
}

/// The hub lost the file, or never had it: it is offered again and the op queued anew. Anything else is told.
Result<void> SqliteBerkasSync::createAnswered(qint64 no, const QString &state, const QString &code)
{
    const auto stored = OutboxOps(m_connection).load(no);
    if (!stored)
        return stored.error();
    if (!*stored || !(*stored)->op.lampiran)
        return {};
    AttachmentRow row{AttachmentRow::State::Refused, *(*stored)->op.lampiran, (*stored)->scope, 0, no, code};
    const auto leaving = m_rows.isLeaving(row.lampiran.id);
    if (!leaving)
        return leaving.error();
    if (*leaving) {
        if (auto done = giveUp(no); !done)
            return done;
        if (auto done = m_rows.dropWaiting(row.lampiran.id); !done)
            return done;
        return m_blobs.dropUnnamed(row.lampiran.sha256);
    }
    if (state == u"ditolak" && code == u"berkas-tidak-ada") {
        if (auto done = giveUp(no); !done)
            return done;
        row = {AttachmentRow::State::Upload, row.lampiran, row.scope};
    }
    return m_rows.put(row);
}

Result<void> SqliteBerkasSync::giveUp(qint64 no)
{
    Statement row(m_connection, "UPDATE outbox SET keadaan = 'batal', lunas = 1 WHERE no = ?");
    row.bind(1, no);
    return row.run();
}

} // namespace lumbung
