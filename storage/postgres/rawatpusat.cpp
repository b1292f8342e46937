// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/rawatpusat.h"

#include "storage/postgres/pembuka.h"

#include <array>

namespace lumbung {

namespace {

/// A query whose every row is a finding; the columns' names are those of its facts.
struct Pemeriksaan {
    const char *kode;
    std::array<const char *, 3> fakta;
    const char *sql;
};

constexpr std::array pemeriksaan{
    Pemeriksaan{"kepala.seq",
                {"scope"},
                "SELECT f.scope FROM (SELECT scope, max(seq) AS seq FROM lumbung.feed GROUP BY scope) f"
                " LEFT JOIN lumbung.scope_head h USING (scope) WHERE h.seq IS NULL OR f.seq > h.seq ORDER BY 1"},
    Pemeriksaan{"kepala.jumlah",
                {"scope"},
                "SELECT h.scope FROM lumbung.scope_head h LEFT JOIN (SELECT scope, count(*) AS banyak"
                " FROM lumbung.feed WHERE NOT del GROUP BY scope) f USING (scope)"
                " WHERE h.row_count <> coalesce(f.banyak, 0) ORDER BY 1"},
    Pemeriksaan{
        "kepala.cerna",
        {"scope"},
        "SELECT h.scope FROM lumbung.scope_head h LEFT JOIN (SELECT scope,"
        " lumbung.cerna_bytes(bit_xor(lumbung.cerna_rekam(entity, id, ver, del))) AS cerna FROM lumbung.feed"
        " GROUP BY scope) f USING (scope)"
        " WHERE h.digest <> coalesce(f.cerna, '\\x00000000000000000000000000000000') ORDER BY 1"},
    Pemeriksaan{"baris.beda",
                {"scope", "tabel", "banyak"},
                "SELECT coalesce(f.scope, t.scope), coalesce(f.tabel, t.tabel), count(*)"
                " FROM (SELECT scope, CASE entity WHEN 0 THEN 'koperasi' ELSE 'keragaan' END AS tabel, id, ver"
                "       FROM lumbung.feed WHERE entity IN (0, 1) AND NOT del) f"
                " FULL JOIN (SELECT scope, 'koperasi' AS tabel, id, ver FROM lumbung.koperasi"
                "            UNION ALL SELECT scope, 'keragaan', id, ver FROM lumbung.keragaan) t"
                " ON f.scope = t.scope AND f.tabel = t.tabel AND f.id = t.id"
                " WHERE f.ver IS DISTINCT FROM t.ver GROUP BY 1, 2 ORDER BY 1, 2"},
    Pemeriksaan{"op.celah",
                {"scope", "perangkat"},
                "SELECT coalesce(d.scope, o.scope), coalesce(d.device, o.device) FROM lumbung.device_scope d"
                " FULL JOIN (SELECT scope, device, count(*) AS banyak FROM lumbung.op_log GROUP BY 1, 2) o"
                " ON o.scope = d.scope AND o.device = d.device"
                " WHERE coalesce(d.tercatat, 0) <> coalesce(o.banyak, 0) ORDER BY 1, 2"},
    Pemeriksaan{"op.melewati",
                {"scope", "perangkat"},
                "SELECT o.scope, o.device FROM lumbung.op_log o LEFT JOIN lumbung.device_scope d"
                " ON d.scope = o.scope AND d.device = o.device GROUP BY o.scope, o.device, d.last_dseq"
                " HAVING max(o.dseq) > coalesce(d.last_dseq, 0) OR min(o.dseq) < 1 ORDER BY 1, 2"},
    // The chain is walked in its order; a missing line breaks it at the next one.
    Pemeriksaan{"jejak.putus",
                {"scope", "no"},
                "SELECT scope, min(no) FROM (SELECT j.scope, j.no, j.cerna <> lumbung.cerna_jejak("
                "coalesce(lag(j.cerna) OVER w, ''), j) OR j.no <> coalesce(lag(j.no) OVER w, 0) + 1 AS putus"
                " FROM lumbung.jejak j WINDOW w AS (PARTITION BY j.scope ORDER BY j.no)) x WHERE putus"
                " GROUP BY scope ORDER BY 1"},
    Pemeriksaan{"jejak.ujung",
                {"scope"},
                "SELECT h.scope FROM lumbung.scope_head h LEFT JOIN LATERAL (SELECT no, cerna FROM lumbung.jejak j"
                " WHERE j.scope = h.scope ORDER BY no DESC LIMIT 1) j ON true"
                " WHERE h.jejak_no <> coalesce(j.no, 0) OR h.jejak_cerna <> coalesce(j.cerna, '') ORDER BY 1"},
    Pemeriksaan{"baca.putus",
                {"perangkat", "no"},
                "SELECT device, min(no) FROM (SELECT j.device, j.no, j.cerna <> lumbung.cerna_baca("
                "coalesce(lag(j.cerna) OVER w, ''), j) OR j.no <> coalesce(lag(j.no) OVER w, 0) + 1 AS putus"
                " FROM lumbung.baca_jejak j WINDOW w AS (PARTITION BY j.device ORDER BY j.no)) x WHERE putus"
                " GROUP BY device ORDER BY 1"},
    Pemeriksaan{
        "baca.ujung",
        {"perangkat"},
        "SELECT coalesce(u.device, j.device) FROM lumbung.baca_ujung u FULL JOIN (SELECT DISTINCT ON (device)"
        " device, no, cerna FROM lumbung.baca_jejak ORDER BY device, no DESC) j USING (device)"
        " WHERE u.no IS DISTINCT FROM j.no OR u.cerna IS DISTINCT FROM j.cerna ORDER BY 1"},
};

QVariant faktaOf(const PgRows &rows, int row, int kolom)
{
    bool angka = false;
    const qint64 nilai = rows.view(row, kolom).toLongLong(&angka);
    return angka ? QVariant(nilai) : QVariant(rows.text(row, kolom));
}

/// The owner's transaction, without a limit for a statement: a whole database is read.
QByteArray pembukaRawat(const PgPool &pool)
{
    PgPilihan pilihan = pool.pilihan();
    pilihan.batasPernyataan = std::chrono::milliseconds(0);
    return pembukaPemilik(pilihan);
}

} // namespace

Result<std::vector<Temuan>> periksaPusat(PgPool &pool)
{
    // One snapshot for all checks: the hub may go on working.
    auto mulai =
        pool.mulai(pembukaRawat(pool).replace("BEGIN;", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"));
    if (!mulai)
        return mulai.error();
    std::vector<Temuan> temuan;
    for (const Pemeriksaan &satu : pemeriksaan) {
        const auto rows = mulai->koneksi->run(satu.sql);
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->count(); ++row) {
            Temuan baru{QString::fromLatin1(satu.kode), {}};
            for (int kolom = 0; kolom < 3 && satu.fakta[static_cast<std::size_t>(kolom)]; ++kolom)
                baru.fakta.insert(QString::fromLatin1(satu.fakta[static_cast<std::size_t>(kolom)]),
                                  faktaOf(*rows, row, kolom));
            temuan.push_back(std::move(baru));
        }
    }
    return temuan;
}

Result<QString> pulihkanEpoch(PgPool &pool)
{
    auto mulai = pool.mulai(pembukaRawat(pool));
    if (!mulai)
        return mulai.error();
    const auto rows =
        mulai->koneksi->run("UPDATE lumbung.meta SET feed_epoch = gen_random_uuid() RETURNING feed_epoch");
    if (!rows)
        return rows.error();
    if (const auto selesai = mulai->koneksi->commit(); !selesai)
        return selesai.error();
    return rows->text(0, 0);
}

Result<bool> partisiProvinsi(PgPool &pool, Scope provinsi)
{
    auto mulai = pool.mulai(pembukaRawat(pool));
    if (!mulai)
        return mulai.error();
    const auto rows =
        mulai->koneksi->query("SELECT lumbung.partisi_provinsi($1)", PgParams().add(numberOf(provinsi)));
    if (!rows)
        return rows.error();
    if (const auto selesai = mulai->koneksi->commit(); !selesai)
        return selesai.error();
    return rows->yes(0, 0);
}

} // namespace lumbung
