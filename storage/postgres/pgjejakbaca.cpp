// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgjejakbaca.h"

#include "core/domain/jsontext.h"
#include "storage/postgres/pembuka.h"

namespace lumbung {

Result<void> PgJejakBaca::catat(const Bacaan &bacaan)
{
    auto mulai = m_pool.mulai(pembukaAkun(m_pool.pilihan()) + "; SET LOCAL synchronous_commit = off");
    if (!mulai)
        return mulai.error();
    const auto tercatat = mulai->koneksi->query("SELECT lumbung.catat_baca($1, $2, $3, $4, $5)",
                                                PgParams()
                                                    .addUuid(bacaan.perangkat.text())
                                                    .addUuid(bacaan.pemakai)
                                                    .add(bacaan.cara)
                                                    .add(QString::fromUtf8(compactJson(bacaan.rinci)))
                                                    .add(bacaan.pada));
    if (!tercatat)
        return tercatat.error();
    return mulai->koneksi->commit();
}

Result<std::vector<BarisBacaan>> bacaanTerakhir(PgPool &pool, const QString &akun, std::optional<Scope> scope,
                                                int maks)
{
    auto mulai = pool.mulai(pembukaPemilik(pool.pilihan()));
    if (!mulai)
        return mulai.error();
    const auto rows = mulai->koneksi->query(
        "SELECT j.device, j.pemakai, j.cara, j.rinci, j.pada, p.nama, d.nama FROM lumbung.baca_jejak j"
        " LEFT JOIN lumbung.pemakai p ON p.id = j.pemakai LEFT JOIN lumbung.device d ON d.id = j.device"
        " WHERE ($1 = '' OR lower(p.nama) = lower($1)) AND ($2 < 0 OR j.rinci -> 's' -> $2::text IS NOT NULL)"
        " ORDER BY j.pada DESC, j.device, j.no DESC LIMIT $3",
        PgParams().add(akun).add(qint64(scope ? numberOf(*scope) : -1)).add(qint64(maks)));
    if (!rows)
        return rows.error();
    std::vector<BarisBacaan> semua;
    for (int row = 0; row < rows->count(); ++row)
        semua.push_back({{PerangkatId(rows->text(row, 0)), rows->text(row, 1), rows->text(row, 2),
                          objectOfJson(rows->bytes(row, 3)), rows->number(row, 4)},
                         rows->text(row, 5),
                         rows->text(row, 6)});
    return semua;
}

} // namespace lumbung
