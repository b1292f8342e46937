// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgtransaksipusat.h"

#include <algorithm>

namespace lumbung {

namespace {

PgArray uuidArray(std::span<const OpId> op)
{
    PgArray array(PgArray::Uuid);
    for (const OpId &satu : op)
        if (const QByteArray uuid = uuidBytes(satu.text()); !uuid.isEmpty())
            array.add(uuid);
    return array;
}

JawabanOp jawabanOf(const PgRows &rows, int row)
{
    JawabanOp jawaban;
    jawaban.id = OpId(rows.text(row, 0));
    if (rows.isNull(row, 1)) {
        jawaban.kode = QStringLiteral("sudah-diterapkan");
        return jawaban;
    }
    jawaban.hasil = static_cast<HasilOp>(rows.number(row, 1));
    jawaban.versi = rows.number(row, 2);
    jawaban.seq = rows.number(row, 3);
    jawaban.terkait = rows.text(row, 4);
    jawaban.kode = rows.text(row, 5);
    return jawaban;
}

} // namespace

PgTransaksiPusat::PgTransaksiPusat(PgPinjaman koneksi, const Pemakai &pemakai, qint64 pada)
    : m_koneksi(std::move(koneksi)), m_pembaca(*m_koneksi), m_pemakai(pemakai.id), m_pada(pada)
{
    if (pemakai.wilayah != Scope::Nasional && !isProvinsi(pemakai.wilayah))
        m_petunjuk.push_back(pemakai.wilayah);
}

Result<KepalaScope> PgTransaksiPusat::kunci(Scope scope)
{
    const PgParams params = PgParams().add(numberOf(scope));
    for (bool lagi = true;; lagi = false) {
        const auto rows = m_koneksi->query("SELECT seq, row_count, digest, jejak_no, jejak_cerna"
                                           " FROM lumbung.scope_head WHERE scope = $1 FOR UPDATE",
                                           params);
        if (!rows)
            return rows.error();
        if (rows->count() == 1) {
            m_terkunci.insert_or_assign(scope, UjungJejak{rows->number(0, 3), rows->binary(0, 4)});
            if (std::ranges::find(m_petunjuk, scope) == m_petunjuk.end())
                m_petunjuk.push_back(scope);
            return KepalaScope{rows->number(0, 0), rows->number(0, 1), rows->binary(0, 2)};
        }
        if (!lagi) // made, and yet not to be seen: not this user's
            return pusatError("pusat.ditolak", ErrorKind::Refused);
        const auto dibuat =
            m_koneksi->query("INSERT INTO lumbung.scope_head (scope) VALUES ($1) ON CONFLICT DO NOTHING", params);
        if (!dibuat)
            return dibuat.error();
    }
}

Result<qint64> PgTransaksiPusat::dseqTerakhir(const PerangkatId &perangkat, Scope scope)
{
    const PgParams params = PgParams().add(numberOf(scope)).addUuid(perangkat.text());
    for (bool lagi = true;; lagi = false) {
        const auto rows = m_koneksi->query(
            "SELECT last_dseq FROM lumbung.device_scope WHERE scope = $1 AND device = $2 FOR UPDATE", params);
        if (!rows)
            return rows.error();
        if (rows->count() == 1 || !lagi)
            return rows->count() == 1 ? rows->number(0, 0) : 0;
        const auto dibuat = m_koneksi->query(
            "INSERT INTO lumbung.device_scope (scope, device) VALUES ($1, $2) ON CONFLICT DO NOTHING", params);
        if (!dibuat)
            return dibuat.error();
    }
}

Result<std::map<OpId, JawabanOp>> PgTransaksiPusat::jawabanLama(Scope scope, std::span<const OpId> op)
{
    const auto rows = m_koneksi->query("SELECT op, hasil, ver, seq, terkait, kode FROM lumbung.op_log"
                                       " WHERE scope = $1 AND op = ANY ($2)",
                                       PgParams().add(numberOf(scope)).add(uuidArray(op)));
    if (!rows)
        return rows.error();
    std::map<OpId, JawabanOp> jawaban;
    for (int i = 0; i < rows->count(); ++i) {
        JawabanOp satu = jawabanOf(*rows, i);
        const OpId id = satu.id;
        jawaban.emplace(id, std::move(satu));
    }
    return jawaban;
}

Result<std::vector<RekamPusat>> PgTransaksiPusat::rekam(std::span<const KunciRekam> kunci)
{
    return m_pembaca.terbaru(kunci, m_petunjuk);
}

Result<std::vector<RekamPusat>> PgTransaksiPusat::rekamDi(Scope scope, std::span<const KunciRekam> kunci)
{
    return m_pembaca.di(scope, kunci);
}

Result<std::vector<RekamPusat>> PgTransaksiPusat::keragaan(const KoperasiId &koperasi)
{
    return m_pembaca.keragaan(koperasi);
}

Result<std::vector<RekamPusat>> PgTransaksiPusat::lampiran(const KoperasiId &koperasi)
{
    return m_pembaca.lampiran(koperasi);
}

Result<std::optional<qint64>> PgTransaksiPusat::berkas(const QByteArray &sha256)
{
    const auto rows =
        m_koneksi->query("SELECT ukuran FROM lumbung.blob WHERE sha256 = $1"
                         " AND (EXISTS (SELECT FROM lumbung.blob_pemakai WHERE sha256 = $1 AND pemakai = $2)"
                         "      OR EXISTS (SELECT FROM lumbung.lampiran WHERE sha256 = $1))",
                         PgParams().addBytes(sha256).addUuid(m_pemakai));
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<qint64>() : std::optional(rows->number(0, 0));
}

Result<std::vector<KoperasiId>> PgTransaksiPusat::kembar(Scope scope, std::span<const KunciKembar> kunci)
{
    PgArray nik(PgArray::Text), badanHukum(PgArray::Text);
    for (const KunciKembar &satu : kunci) {
        nik.add(satu.nikKoperasi.toUtf8());
        badanHukum.add(satu.badanHukum.toUtf8());
    }
    // Not ORDER BY id LIMIT 1: for that a planner may walk the scope in the order of ids.
    const auto rows =
        m_koneksi->query("SELECT coalesce((SELECT (array_agg(id ORDER BY id))[1] FROM lumbung.koperasi"
                         "                 WHERE scope = $1 AND kunci_nik = k.n AND k.n <> ''),"
                         "                (SELECT (array_agg(id ORDER BY id))[1] FROM lumbung.koperasi"
                         "                 WHERE scope = $1 AND kunci_badan_hukum = k.b AND k.b <> ''))"
                         " FROM unnest($2, $3) WITH ORDINALITY AS k (n, b, urut) ORDER BY k.urut",
                         PgParams().add(numberOf(scope)).add(nik).add(badanHukum));
    if (!rows)
        return rows.error();
    std::vector<KoperasiId> kembar;
    for (int i = 0; i < rows->count(); ++i)
        kembar.push_back(KoperasiId(rows->text(i, 0)));
    return kembar;
}

Result<void> PgTransaksiPusat::catat(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op,
                                     qint64 dseq, qint64 diakuiSampai)
{
    if (auto tercatat = catatOp(perangkat, scope, op); !tercatat)
        return tercatat;
    const auto rows = m_koneksi->query(
        "INSERT INTO lumbung.device_scope AS d (scope, device, last_dseq, diakui, tercatat) VALUES ($1, $2, $3, "
        "$4, $5)"
        " ON CONFLICT (scope, device) DO UPDATE SET last_dseq = greatest(d.last_dseq, excluded.last_dseq),"
        " diakui = greatest(d.diakui, excluded.diakui), tercatat = d.tercatat + excluded.tercatat",
        PgParams()
            .add(numberOf(scope))
            .addUuid(perangkat.text())
            .add(dseq)
            .add(diakuiSampai)
            .add(static_cast<qint64>(op.size())));
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<void> PgTransaksiPusat::catatOp(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op)
{
    if (op.empty())
        return {};
    PgArray id(PgArray::Uuid), dseq(PgArray::Int8), hasil(PgArray::Int2), ver(PgArray::Int8), seq(PgArray::Int8);
    PgArray terkait(PgArray::Uuid), kode(PgArray::Text);
    for (const OpTercatat &satu : op) {
        id.add(uuidBytes(satu.id.text()));
        dseq.add(satu.dseq);
        hasil.add(static_cast<qint16>(satu.jawaban.hasil));
        ver.add(satu.jawaban.versi);
        seq.add(satu.jawaban.seq);
        const QByteArray uuid = uuidBytes(satu.jawaban.terkait);
        uuid.isEmpty() ? terkait.addNull() : terkait.add(uuid);
        satu.jawaban.kode.isEmpty() ? kode.addNull() : kode.add(satu.jawaban.kode.toUtf8());
    }
    const auto rows =
        m_koneksi->query("INSERT INTO lumbung.op_log (scope, device, op, dseq, hasil, ver, seq, terkait, kode)"
                         " SELECT $1, $2, u.* FROM unnest($3, $4, $5, $6, $7, $8, $9) AS u",
                         PgParams()
                             .add(numberOf(scope))
                             .addUuid(perangkat.text())
                             .add(id)
                             .add(dseq)
                             .add(hasil)
                             .add(ver)
                             .add(seq)
                             .add(terkait)
                             .add(kode));
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<void> PgTransaksiPusat::commit()
{
    return m_koneksi->commit();
}

} // namespace lumbung
