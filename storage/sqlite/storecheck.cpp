// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/storecheck.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/journal.h"
#include "storage/sqlite/lampiran/blobrows.h"
#include "storage/sqlite/matchingkeys.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/sinkron/confirmedkeys.h"
#include "storage/sqlite/sinkron/cursors.h"
#include "storage/sqlite/sinkron/unconfirmed.h"
#include "storage/sqlite/sinkron/unsettledops.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/verifikasi/verificationcheck.h"

#include <set>

namespace lumbung {

namespace {

AuditLine auditLineOf(const Statement &row)
{
    AuditLine line;
    line.no = row.integer(0);
    line.id = row.blob(1);
    line.waktu = row.integer(2);
    line.tindakan = {row.text(4), row.text(3), row.text(5), row.text(6)};
    line.buat = row.integer(7);
    line.ubah = row.integer(8);
    line.hapus = row.integer(9);
    line.riwayatAwal = row.integer(10);
    line.riwayatCerna = row.blob(11);
    return line;
}

/// Rows with a base, or with an op that is not settled.
Result<std::vector<qint64>> keysWithOps(Connection &connection, Entity entity)
{
    Statement rows(connection,
                   "SELECT kunci FROM draf WHERE entitas = ?1 UNION SELECT r.kunci FROM outbox o JOIN " +
                       tableOf(entity) + " r ON r.id = o.id WHERE o.jenis <> 0 AND o.lunas = 0 AND o.entitas = ?1");
    rows.bind(1, entityNumber(entity));
    std::vector<qint64> keys;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.push_back(rows.integer(0));
    }
}

Result<std::set<Field>> shieldedFields(UnsettledOps &ops, const StoredRecord &record)
{
    std::set<Field> fields;
    const auto all = ops.of(record.id, record.createOp);
    if (!all)
        return all.error();
    for (const UnsettledOp &op : *all) {
        // A create may not have been written out of its row yet, and checking writes nothing.
        if (op.jenis == JenisOp::Buat && record.seq == 0)
            continue;
        const auto touched = ops.touchedBy(op);
        if (!touched)
            return touched.error();
        for (const FieldChange &change : touched->changes)
            fields.insert(change.field);
    }
    return fields;
}

Result<qint64> wrongDrafts(Connection &connection, UnsettledOps &ops, Entity entity)
{
    const auto keys = keysWithOps(connection, entity);
    if (!keys)
        return keys.error();
    RecordRows rows(connection);
    Unconfirmed unconfirmed(connection);
    qint64 wrong = 0;
    for (const qint64 key : *keys) {
        const auto record = rows.load(entity, key);
        const auto bases = unconfirmed.of(entity, key);
        if (!record || !bases)
            return record ? bases.error() : record.error();
        if (!*record) {
            wrong += static_cast<qint64>(bases->size());
            continue;
        }
        const auto shielded = shieldedFields(ops, **record);
        if (!shielded)
            return shielded.error();
        for (const auto &[field, base] : *bases)
            wrong += shielded->contains(field) ? 0 : 1;
        if ((*record)->seq != 0)
            for (const Field field : *shielded)
                wrong += bases->contains(field) ? 0 : 1;
    }
    return wrong;
}

} // namespace

Result<std::vector<Temuan>> StoreCheck::run()
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    for (const auto step :
         {&StoreCheck::checkFile, &StoreCheck::checkAudit, &StoreCheck::checkOutbox, &StoreCheck::checkDrafts,
          &StoreCheck::checkDigests, &StoreCheck::checkSearch, &StoreCheck::checkOrphans, &StoreCheck::checkSums,
          &StoreCheck::checkFiles, &StoreCheck::checkVerification})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_findings;
}

Result<void> StoreCheck::checkVerification()
{
    return VerificationCheck(m_connection, m_findings).run();
}

Result<void> StoreCheck::checkFile()
{
    Statement statement(m_connection, "PRAGMA integrity_check(20)");
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        if (statement.text(0) != u"ok")
            m_findings.push_back({QStringLiteral("berkas.rusak"), {{QStringLiteral("rinci"), statement.text(0)}}});
    }
}

/// The first line that does not follow from the one before, or whose history was touched, breaks the chain.
Result<void> StoreCheck::checkAudit()
{
    Statement lines(m_connection, "SELECT no, id, waktu, pelaku, kode, judul, keterangan, buat, ubah, hapus, "
                                  "riwayat_awal, riwayat_cerna, cerna FROM tindakan ORDER BY no");
    Statement history(m_connection, "SELECT koperasi, isi, jenis, rinci, tindakan FROM riwayat ORDER BY no");
    auto change = history.step();
    QByteArray before;
    for (qint64 expected = 1;; ++expected) {
        const auto row = lines.step();
        if (!row || !change)
            return row ? change.error() : row.error();
        if (!*row)
            break;
        const AuditLine line = auditLineOf(lines);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (; change && *change && history.integer(4) == line.no; change = history.step())
            addRiwayat(hash, history.integer(0), history.integer(1), static_cast<int>(history.integer(2)),
                       history.text(3));
        const QByteArray cerna = lines.blob(12);
        if (line.no != expected || hash.result() != line.riwayatCerna || cernaOf(before, line) != cerna) {
            m_findings.push_back({QStringLiteral("audit.putus"), {{QStringLiteral("no"), line.no}}});
            return {};
        }
        before = cerna;
    }
    if (*change)
        m_findings.push_back({QStringLiteral("audit.putus"), {{QStringLiteral("no"), history.integer(4)}}});
    return {};
}

/// Numbers in the store follow each other; what was sent has no gap in its scope; what waits comes after it.
Result<void> StoreCheck::checkOutbox()
{
    Statement statement(
        m_connection,
        "SELECT scope FROM outbox o WHERE no > (SELECT min(no) FROM outbox) AND NOT EXISTS "
        "(SELECT 1 FROM outbox WHERE no = o.no - 1) UNION "
        "SELECT u.scope FROM outbox_ujung u LEFT JOIN outbox o ON o.scope = u.scope GROUP BY u.scope HAVING "
        "count(CASE WHEN o.dseq BETWEEN 1 AND u.terkirim THEN 1 END) <> "
        "coalesce(u.terkirim - min(CASE WHEN o.dseq BETWEEN 1 AND u.terkirim THEN o.dseq END) + 1, 0) OR "
        "sum(o.dseq > u.terkirim AND o.keadaan <> 'antre') > 0 OR "
        "sum(o.dseq BETWEEN 1 AND u.terkirim AND o.keadaan = 'antre') > 0 OR "
        "u.dseq - u.terkirim > sum(o.dseq > u.terkirim OR o.dseq < 0)");
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        m_findings.push_back({QStringLiteral("outbox.celah"), {{QStringLiteral("scope"), statement.integer(0)}}});
    }
}

/// A base belongs to an op that is not settled, and such an op of a confirmed record has one for each of its
/// fields.
Result<void> StoreCheck::checkDrafts()
{
    UnsettledOps ops(m_connection);
    if (auto done = ops.begin(); !done)
        return done;
    qint64 wrong = 0;
    for (const Entity entity : {Entity::Koperasi, Entity::Keragaan}) {
        const auto count = wrongDrafts(m_connection, ops, entity);
        if (!count)
            return count.error();
        wrong += *count;
    }
    if (wrong > 0)
        m_findings.push_back({QStringLiteral("draf.beda"), {{QStringLiteral("jumlah"), wrong}}});
    return {};
}

Result<void> StoreCheck::checkDigests()
{
    Cursors cursors(m_connection);
    if (auto read = cursors.begin(); !read)
        return read;
    for (const auto &[scope, cursor] : cursors.all()) {
        const auto counted = countedDigest(m_connection, scope);
        if (!counted)
            return counted.error();
        if (*counted != cursor.cerna)
            m_findings.push_back({QStringLiteral("cerna.beda"), {{QStringLiteral("scope"), numberOf(scope)}}});
    }
    return {};
}

Result<void> StoreCheck::checkSearch()
{
    Statement statement(m_connection, "SELECT k.nama, k.no_badan_hukum, k.nik_koperasi, k.wilayah, k.nama_kunci, "
                                      "k.badan_hukum_kunci, k.nik_angka, c.teks, c.wilayah FROM koperasi k "
                                      "LEFT JOIN koperasi_cari c ON c.kunci = k.kunci");
    qint64 wrong = 0;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        Record profil;
        profil.set(Field::Nama, Value(statement.text(0)));
        profil.set(Field::NoBadanHukum, Value(statement.text(1)));
        profil.set(Field::NikKoperasi, Value(statement.text(2)));
        const MatchingKeys keys = matchingKeysOf(profil);
        wrong += keys.nama != statement.text(4) || keys.badanHukum != statement.text(5) ||
                 keys.nik != statement.text(6) || keys.cari != statement.text(7) ||
                 statement.text(3) != statement.text(8);
    }
    const auto lost = m_connection.number("SELECT count(*) FROM koperasi_cari WHERE kunci NOT IN "
                                          "(SELECT kunci FROM koperasi)");
    if (!lost)
        return lost.error();
    if (wrong + *lost > 0)
        m_findings.push_back({QStringLiteral("indeks.beda"), {{QStringLiteral("jumlah"), wrong + *lost}}});
    return {};
}

Result<void> StoreCheck::checkOrphans()
{
    const auto orphans = m_connection.number("SELECT count(*) FROM keragaan WHERE koperasi NOT IN "
                                             "(SELECT kunci FROM koperasi)");
    if (!orphans)
        return orphans.error();
    if (*orphans > 0)
        m_findings.push_back({QStringLiteral("keragaan.yatim"), {{QStringLiteral("jumlah"), *orphans}}});
    return {};
}

Result<void> StoreCheck::checkSums()
{
    const auto periods = RecordRows(m_connection).periods();
    if (!periods)
        return periods.error();
    for (const Periode &periode : *periods) {
        if (periode.jenis != JenisPeriode::Tahunan)
            continue;
        for (int i = 0; i <= static_cast<int>(RekapMenurut::FrekuensiRat); ++i) {
            const auto menurut = static_cast<RekapMenurut>(i);
            const RekapQuery query{menurut, periode.tahunBuku, {}, {}, {}};
            const auto kept = m_rekap.rekap(query);
            const auto counted = m_rekap.fromRows(query);
            if (!kept || !counted)
                return kept ? counted.error() : kept.error();
            if (!(*kept == *counted))
                m_findings.push_back(
                    {QStringLiteral("rekap.beda"),
                     {{QStringLiteral("tahun"), periode.tahunBuku}, {QStringLiteral("menurut"), keyOf(menurut)}}});
        }
    }
    return {};
}

/// A whole file has its hash; one that waits to go up is whole.
Result<void> StoreCheck::checkFiles()
{
    auto wrong =
        m_connection.number("SELECT count(*) FROM lampiran l WHERE keadaan = 'unggah' AND NOT EXISTS (SELECT 1 "
                            "FROM berkas b WHERE b.sha256 = l.sha256 AND b.ada = b.ukuran)");
    if (!wrong)
        return wrong.error();
    BlobRows blobs(m_connection);
    Statement rows(m_connection, "SELECT no, sha256, ukuran, ada FROM berkas");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const BlobRow blob{rows.integer(0), rows.blob(1), rows.integer(2), rows.integer(3)};
        qint64 bytes = 0;
        const auto right = blobs.stream(blob, [&bytes](const QByteArray &part) {
            bytes += part.size();
            return true;
        });
        if (!right)
            return right.error();
        *wrong += bytes != blob.have || (blob.whole() && !*right) ? 1 : 0;
    }
    if (*wrong > 0)
        m_findings.push_back({QStringLiteral("lampiran.rusak"), {{QStringLiteral("jumlah"), *wrong}}});
    return {};
}

} // namespace lumbung
