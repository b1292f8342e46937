// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgberkaspusat.h"

#include "storage/postgres/pembuka.h"

namespace lumbung {

Result<bool> PgBerkasPusat::ada(const Pemakai &pemakai, const QByteArray &select, const PgParams &params)
{
    auto mulai = m_pool.mulai(pembukaBaca(m_pool.pilihan(), pemakai));
    if (!mulai)
        return mulai.error();
    const auto rows = mulai->koneksi->query("SELECT EXISTS (" + select + ')', params);
    if (!rows)
        return rows.error();
    return rows->yes(0, 0);
}

Result<bool> PgBerkasPusat::terbaca(const Pemakai &pemakai, const QByteArray &sha256)
{
    return ada(pemakai, "SELECT FROM lumbung.lampiran WHERE sha256 = $1", PgParams().addBytes(sha256));
}

Result<bool> PgBerkasPusat::terunggah(const Pemakai &pemakai, const QByteArray &sha256)
{
    return ada(pemakai, "SELECT FROM lumbung.blob_pemakai WHERE sha256 = $1 AND pemakai = $2",
               PgParams().addBytes(sha256).addUuid(pemakai.id));
}

Result<void> PgBerkasPusat::catatLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 bytes)
{
    auto mulai = m_pool.mulai(pembukaTulis(m_pool.pilihan(), pemakai));
    if (!mulai)
        return mulai.error();
    const auto berkas =
        mulai->koneksi->query("INSERT INTO lumbung.blob (sha256, ukuran) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                              PgParams().addBytes(sha256).add(bytes));
    if (!berkas)
        return berkas.error();
    const auto pengirim = mulai->koneksi->query(
        "INSERT INTO lumbung.blob_pemakai (sha256, pemakai) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        PgParams().addBytes(sha256).addUuid(pemakai.id));
    if (!pengirim)
        return pengirim.error();
    return mulai->koneksi->commit();
}

} // namespace lumbung
