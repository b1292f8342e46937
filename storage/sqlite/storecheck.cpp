// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/storecheck.h"

#include "storage/sqlite/journal.h"
#include "storage/sqlite/matchingkeys.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/statement.h"

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

} // namespace

Result<std::vector<Temuan>> StoreCheck::run()
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    for (const auto step : {&StoreCheck::checkFile, &StoreCheck::checkAudit, &StoreCheck::checkOutbox,
                            &StoreCheck::checkSearch, &StoreCheck::checkOrphans, &StoreCheck::checkSums})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_findings;
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

Result<void> StoreCheck::checkOutbox()
{
    Statement statement(m_connection, "SELECT o.scope FROM outbox o LEFT JOIN outbox_ujung u ON u.scope = o.scope "
                                      "GROUP BY o.scope HAVING max(o.dseq) - min(o.dseq) + 1 <> count(*) "
                                      "OR max(o.dseq) <> coalesce(max(u.dseq), 0)");
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        m_findings.push_back({QStringLiteral("outbox.celah"), {{QStringLiteral("scope"), statement.integer(0)}}});
    }
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

} // namespace lumbung
