// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a push changes, written in bulk.
#include "storage/postgres/barisisian.h"
#include "storage/postgres/pgtransaksipusat.h"

namespace lumbung {

namespace {

bool berisian(const RekamPusat &rekam)
{
    return rekam.kunci.jenis == JenisRekam::Koperasi || rekam.kunci.jenis == JenisRekam::Keragaan;
}

/// Of a removed record: whose it was, its period and state. Its values are gone.
QByteArray nisanOf(const RekamPusat &rekam)
{
    IsiRekam sisa = rekam.isi;
    sisa.isian = {};
    sisa.asal = {};
    sisa.ekstra = {};
    return docOf(rekam.kunci.jenis, sisa);
}

Result<void> tanpaBaris(const Result<PgRows> &rows)
{
    return rows ? Result<void>() : Result<void>(rows.error());
}

} // namespace

Result<void> PgTransaksiPusat::tulis(const TulisanPusat &tulisan)
{
    const auto terkunci = m_terkunci.find(tulisan.scope);
    if (terkunci == m_terkunci.end())
        return pusatError("pusat.urutan");
    Result<void> tertulis = tulisFeed(tulisan);
    if (tertulis)
        tertulis = BarisIsian(*m_koneksi).tulis(tulisan.scope, tulisan.rekam);
    if (tertulis)
        tertulis = tulisJejak(tulisan, terkunci->second);
    if (tertulis)
        tertulis = tulisKepala(tulisan, terkunci->second);
    return tertulis;
}

Result<void> PgTransaksiPusat::tulisFeed(const TulisanPusat &tulisan)
{
    if (tulisan.rekam.empty())
        return {};
    const auto banyak = static_cast<qsizetype>(tulisan.rekam.size());
    PgArray jenis(PgArray::Int2), id(PgArray::Uuid, banyak * 2), seq(PgArray::Int8), ver(PgArray::Int8);
    PgArray del(PgArray::Bool), pindah(PgArray::Int4), doc(PgArray::Text, banyak * 120), nisan(PgArray::Text);
    for (const RekamPusat &satu : tulisan.rekam) {
        jenis.add(static_cast<qint16>(satu.kunci.jenis));
        id.add(uuidBytes(satu.kunci.id));
        seq.add(satu.seq);
        ver.add(satu.versi);
        del.add(satu.dihapus);
        satu.pindahKe == Scope::Nasional ? pindah.addNull() : pindah.add(numberOf(satu.pindahKe));
        satu.dihapus ? doc.addNull() : doc.add(satu.doc.isEmpty() ? docOf(satu.kunci.jenis, satu.isi) : satu.doc);
        satu.dihapus &&berisian(satu) ? nisan.add(nisanOf(satu)) : nisan.addNull();
    }
    return tanpaBaris(m_koneksi->query(
        "INSERT INTO lumbung.feed (scope, entity, id, seq, ver, del, pindah, doc, nisan)"
        " SELECT $1, e, i, q, v, d, p, t::json, n::json FROM unnest($2, $3, $4, $5, $6, $7, $8, $9)"
        " AS u (e, i, q, v, d, p, t, n)"
        " ON CONFLICT (scope, entity, id) DO UPDATE SET seq = excluded.seq, ver = excluded.ver, del = excluded.del,"
        " pindah = excluded.pindah, doc = excluded.doc, nisan = excluded.nisan",
        PgParams()
            .add(numberOf(tulisan.scope))
            .add(jenis)
            .add(id)
            .add(seq)
            .add(ver)
            .add(del)
            .add(pindah)
            .add(doc)
            .add(nisan)));
}

Result<void> PgTransaksiPusat::tulisJejak(const TulisanPusat &tulisan, UjungJejak &ujung)
{
    if (tulisan.jejak.empty())
        return {};
    PgArray no(PgArray::Int8), jenis(PgArray::Int2), rekam(PgArray::Uuid), ver(PgArray::Int8), op(PgArray::Uuid);
    PgArray pelaku(PgArray::Text), rinci(PgArray::Text), cerna(PgArray::Bytea);
    for (const JejakPusat &satu : tulisan.jejak) {
        ujung.cerna = cernaJejak(ujung.cerna, tulisan.scope, ++ujung.no, satu, m_pada);
        no.add(ujung.no);
        jenis.add(static_cast<qint16>(satu.kunci.jenis));
        rekam.add(uuidBytes(satu.kunci.id));
        ver.add(satu.versi);
        op.add(uuidBytes(satu.op.text()));
        pelaku.add(satu.pelaku.toUtf8());
        rinci.add(satu.rinci);
        cerna.add(ujung.cerna);
    }
    return tanpaBaris(
        m_koneksi->query("INSERT INTO lumbung.jejak (scope, pada, no, entity, rekam, ver, op, pelaku, rinci, cerna)"
                         " SELECT $1, $2, n, e, r, v, o, p, i::json, c FROM unnest($3, $4, $5, $6, $7, $8, $9, $10)"
                         " AS u (n, e, r, v, o, p, i, c)",
                         PgParams()
                             .add(numberOf(tulisan.scope))
                             .add(m_pada)
                             .add(no)
                             .add(jenis)
                             .add(rekam)
                             .add(ver)
                             .add(op)
                             .add(pelaku)
                             .add(rinci)
                             .add(cerna)));
}

Result<void> PgTransaksiPusat::tulisKepala(const TulisanPusat &tulisan, const UjungJejak &ujung)
{
    return tanpaBaris(m_koneksi->query(
        "UPDATE lumbung.scope_head SET seq = $2, row_count = $3, digest = $4, jejak_no = $5, jejak_cerna = $6"
        " WHERE scope = $1",
        PgParams()
            .add(numberOf(tulisan.scope))
            .add(tulisan.kepala.seq)
            .add(tulisan.kepala.jumlah)
            .addBytes(tulisan.kepala.cerna.isEmpty() ? QByteArray(16, '\0') : tulisan.kepala.cerna)
            .add(ujung.no)
            .addBytes(ujung.cerna)));
}

} // namespace lumbung
