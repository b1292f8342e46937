// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/sqlhalaman.h"

#include <QUuid>

#include <algorithm>

namespace lumbung {

namespace {

/// One row of a page from feed row f, its document verbatim.
QByteArray barisJson()
{
    QByteArrayList nama;
    for (const JenisRekam jenis : {JenisRekam::Koperasi, JenisRekam::Keragaan, JenisRekam::Konflik,
                                   JenisRekam::Usulan, JenisRekam::Lampiran, JenisRekam::Peristiwa})
        nama.append(keyOf(jenis).toLatin1());
    return "concat('[', f.scope, ',\"', ('{" + nama.join(',') +
           "}'::text[])[f.entity + 1], '\",\"', f.id, '\",', f.ver, ',', f.seq, ',', coalesce(f.doc::text, 'null'),"
           " ',' || f.pindah, ']')";
}

/// What stands around the rows. `isi`: relation of n rows with baris; `ujung`: s, hw, berikut, boleh of each scope.
QByteArray bingkai()
{
    return "SELECT concat('{\"epoch\":\"', (SELECT feed_epoch FROM lumbung.meta), '\",\"rows\":[', isi.baris,"
           " '],\"next\":{', u.berikut, '},\"hw\":{', u.hw, '},\"more\":', coalesce(u.lagi, false)::text,"
           " CASE WHEN u.dicabut <> '' THEN concat(',\"revoked\":[', u.dicabut, ']') END, '}'),"
           " isi.banyak = 0 AND u.dicabut IS NULL AND NOT coalesce(u.melewati, false), coalesce(u.basi, false), "
           "u.dicabut, isi.banyak"
           " FROM isi, (SELECT string_agg(concat('\"', s, '\":', berikut), ',' ORDER BY s) FILTER (WHERE boleh) AS "
           "berikut,"
           " string_agg(concat('\"', s, '\":', hw), ',' ORDER BY s) FILTER (WHERE boleh) AS hw,"
           " bool_or(berikut < hw) FILTER (WHERE boleh) AS lagi, bool_or(c > hw) FILTER (WHERE boleh) AS melewati,"
           " bool_or(c > 0 AND c < bersih) FILTER (WHERE boleh) AS basi,"
           " string_agg(s::text, ',' ORDER BY s) FILTER (WHERE NOT boleh) AS dicabut FROM ujung) u";
}

/// Heads of the asked scopes; one that row-level security hides is asked for by name, one that does not exist is 0.
QByteArray kepala(const QByteArray &ditanya, const std::set<Scope> &awal = {})
{
    QByteArrayList dimuat;
    for (const Scope scope : awal)
        dimuat.append(QByteArray::number(numberOf(scope)));
    return "kepala AS MATERIALIZED (SELECT d.s, d.c, coalesce(h.seq, 0) AS hw, CASE WHEN d.s = ANY ('{" +
           dimuat.join(',') +
           "}'::int[]) THEN 0 ELSE coalesce(h.bersih, 0) END AS bersih,"
           " CASE WHEN h.scope IS NULL THEN lumbung.boleh_baca(d.s) ELSE true END AS boleh FROM " +
           ditanya + " AS d (s, c) LEFT JOIN lumbung.scope_head h ON h.scope = d.s)";
}

/// Up to so many scopes are asked for one by one, with their numbers in the text: the planner then looks at no
/// partition but theirs. More of them go through one lateral scan, whose plan does not grow with them.
constexpr std::size_t satuPerSatu = 8;

QByteArray vektor(const Kursor &kursor)
{
    QByteArrayList scope, seq;
    for (const auto &[satu, dari] : kursor) {
        scope.append(QByteArray::number(numberOf(satu)));
        seq.append(QByteArray::number(dari));
    }
    return "unnest('{" + scope.join(',') + "}'::int[], '{" + seq.join(',') + "}'::bigint[])";
}

/// Rows s, seq, baris behind the cursor, scope by scope: in both forms the order is that of the plan's loop.
QByteArray barisBaru(const Kursor &kursor, const QByteArray &limit)
{
    if (kursor.size() > satuPerSatu)
        return "SELECT k.s, f.seq, " + barisJson() +
               " AS baris FROM (SELECT s, c, hw FROM kepala WHERE boleh AND c < hw ORDER BY s) k CROSS JOIN LATERAL"
               " (SELECT * FROM lumbung.feed f WHERE f.scope = k.s AND f.seq > k.c AND f.seq <= k.hw"
               " ORDER BY f.seq LIMIT " +
               limit + ") f";
    QByteArrayList bagian;
    for (const auto &[scope, seq] : kursor) {
        const QByteArray nomor = QByteArray::number(numberOf(scope));
        bagian.append("(SELECT f.scope AS s, f.seq, " + barisJson() +
                      " AS baris FROM lumbung.feed f WHERE f.scope = " + nomor + " AND f.seq > " +
                      QByteArray::number(seq) + " AND f.seq <= (SELECT hw FROM kepala WHERE s = " + nomor +
                      " AND boleh) ORDER BY f.seq LIMIT " + limit + ')');
    }
    return "SELECT * FROM (" + bagian.join(" UNION ALL ") + ") semua";
}

} // namespace

QByteArray menurutUrutan()
{
    return "SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off;";
}

QByteArray sqlAdaBaru(const Kursor &kursor)
{
    return "SELECT coalesce(bool_or(h.seq IS DISTINCT FROM d.c OR d.c < h.bersih), false) FROM " + vektor(kursor) +
           " AS d (s, c) LEFT JOIN lumbung.scope_head h ON h.scope = d.s";
}

QByteArray sqlPerubahan(const Kursor &kursor, int batas, const std::set<Scope> &awal)
{
    const QByteArray limit = QByteArray::number(std::max(batas, 1));
    // The last row says up to where the page reaches: scopes before it are complete, those behind it have not
    // begun.
    return "WITH " + kepala(vektor(kursor), awal) +
           ", isi AS MATERIALIZED (SELECT string_agg(b.baris, ',') AS baris, count(*) AS banyak,"
           " max(ARRAY[b.s::bigint, b.seq]) AS akhir FROM (" +
           barisBaru(kursor, limit) + " LIMIT " + limit + ") b), ujung AS (SELECT k.*, CASE WHEN i.banyak < " +
           limit +
           " OR k.s < i.akhir[1] THEN k.hw WHEN k.s = i.akhir[1] THEN i.akhir[2] ELSE k.c END AS berikut"
           " FROM kepala k, isi i) " +
           bingkai();
}

QByteArray sqlAmbil(Scope scope, std::span<const KunciRekam> kunci)
{
    QByteArrayList jenis, id;
    for (const KunciRekam &satu : kunci)
        if (const QUuid uuid = QUuid::fromString(satu.id); !uuid.isNull()) {
            jenis.append(QByteArray::number(static_cast<int>(satu.jenis)));
            id.append(uuid.toByteArray(QUuid::WithoutBraces));
        }
    const QByteArray nomor = QByteArray::number(numberOf(scope));
    return "WITH " + kepala("(VALUES (" + nomor + ", 0))") +
           ", isi AS MATERIALIZED (SELECT string_agg(b.baris, ',') AS baris, count(*) AS banyak FROM (SELECT " +
           barisJson() + " AS baris FROM unnest('{" + jenis.join(',') + "}'::smallint[], '{" + id.join(',') +
           "}'::uuid[]) AS k (e, i) JOIN lumbung.feed f ON f.scope = " + nomor +
           " AND f.entity = k.e AND f.id = k.i ORDER BY f.seq) b),"
           " ujung AS (SELECT k.*, k.hw AS berikut FROM kepala k) " +
           bingkai();
}

} // namespace lumbung
