// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgakunstore.h"

#include "core/application/ports/clock.h"
#include "storage/postgres/barisakun.h"
#include "storage/postgres/pembuka.h"

namespace lumbung {

namespace {

Error tidakAda()
{
    return pusatError("akun.tidak-ada", ErrorKind::Missing);
}

/// The name is the only thing of a user that may be taken.
Error namaTerpakai(const Error &error)
{
    return keadaanOf(error) == u"23505" ? pusatError("akun.nama-terpakai", ErrorKind::Conflict) : error;
}

/// "wilayah within what `peminta` may write", with $1 and $2.
PgParams &addRentang(PgParams &params, const Pemakai &peminta)
{
    const qint32 dari = numberOf(peminta.wilayah);
    const qint32 sampai = peminta.wilayah == Scope::Nasional ? 9999
                          : isProvinsi(peminta.wilayah)      ? dari + 99
                                                             : dari;
    return params.add(dari).add(sampai);
}

Result<void> adaBaris(const Result<PgRows> &rows)
{
    if (!rows)
        return rows.error();
    return rows->affected() > 0 ? Result<void>() : Result<void>(tidakAda());
}

Result<void> simpan(PgConnection &connection, const TokenTersimpan &token, qint64 kini)
{
    // What is long over is not asked for any more; kept a while so that a reused token is recognised.
    const auto lama =
        connection.query("DELETE FROM lumbung.token WHERE device = $1 AND berlaku_sampai < $2",
                         PgParams().addUuid(token.perangkat.text()).addTime(kini - qint64(30) * 24 * 3600 * 1000));
    if (!lama)
        return lama.error();
    const auto baru =
        connection.query("WITH d AS (UPDATE lumbung.device SET terakhir = greatest(terakhir, $7) WHERE id = $2)"
                         " INSERT INTO lumbung.token (cerna, device, pemakai, jenis, berlaku_sampai, terpakai)"
                         " VALUES ($1, $2, $3, $4, $5, $6)",
                         PgParams()
                             .addBytes(token.cerna)
                             .addUuid(token.perangkat.text())
                             .addUuid(token.pemakai)
                             .add(static_cast<qint32>(token.jenis))
                             .addTime(token.berlakuSampai.toMSecsSinceEpoch())
                             .add(token.terpakai)
                             .addTime(kini));
    return baru ? Result<void>() : Result<void>(baru.error());
}

Result<void> simpanKode(PgConnection &connection, const QString &pemakai, const QByteArray &cerna,
                        const QDateTime &sampai)
{
    const auto rows =
        connection.query("INSERT INTO lumbung.kode_daftar (cerna, pemakai, berlaku_sampai) VALUES ($1, $2, $3)",
                         PgParams().addBytes(cerna).addUuid(pemakai).addTime(sampai.toMSecsSinceEpoch()));
    return rows ? Result<void>() : Result<void>(rows.error());
}

/// Somebody else's device is never taken, a revoked one only back by enrolling again.
enum class Dicabut { Ditolak, Kembali };
Result<void> simpanPerangkat(PgConnection &connection, const Perangkat &perangkat, Dicabut dicabut, qint64 kini)
{
    const auto rows = connection.query(
        "INSERT INTO lumbung.device AS d (id, pemakai, nama, skema, terdaftar, terakhir, kunci_paket)"
        " VALUES ($1, $2, $3, $4, $5, $5, nullif($7, ''::bytea))"
        " ON CONFLICT (id) DO UPDATE SET nama = excluded.nama, skema = excluded.skema, terakhir = "
        "excluded.terakhir,"
        " kunci_paket = excluded.kunci_paket, dicabut = NULL WHERE d.pemakai = excluded.pemakai AND ($6 OR "
        "d.dicabut IS NULL)",
        PgParams()
            .addUuid(perangkat.id.text())
            .addUuid(perangkat.pemakai)
            .add(perangkat.nama)
            .add(perangkat.skema)
            .addTime(perangkat.terdaftar.isValid() ? perangkat.terdaftar.toMSecsSinceEpoch() : kini)
            .add(dicabut == Dicabut::Kembali)
            .addBytes(perangkat.kunciPaket));
    if (!rows)
        return rows.error();
    return rows->affected() == 1 ? Result<void>()
                                 : Result<void>(pusatError("akun.perangkat-terpakai", ErrorKind::Conflict));
}

} // namespace

qint64 PgAkunStore::kini() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

/// `kerja` and COMMIT, or nothing.
template <typename Hasil>
Result<Hasil> PgAkunStore::transaksi(const std::function<Result<Hasil>(PgConnection &)> &kerja)
{
    auto mulai = m_pool.mulai(pembukaAkun(m_pool.pilihan()));
    if (!mulai)
        return mulai.error();
    auto hasil = kerja(*mulai->koneksi);
    if (hasil)
        if (const auto selesai = mulai->koneksi->commit(); !selesai)
            return selesai.error();
    return hasil;
}

Result<Pemakai> PgAkunStore::tambah(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                    const QDateTime &kodeBerlakuSampai)
{
    return transaksi<Pemakai>([&](PgConnection &connection) -> Result<Pemakai> {
        const auto rows =
            connection.query("INSERT INTO lumbung.pemakai AS p (id, nama, peran, wilayah, unit, dibuat)"
                             " VALUES (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6) RETURNING " +
                                 QByteArray(kolomPemakai),
                             PgParams()
                                 .addUuid(pemakai.id)
                                 .add(pemakai.nama)
                                 .add(keyOf(pemakai.peran))
                                 .add(numberOf(pemakai.wilayah))
                                 .add(pemakai.unit)
                                 .addTime(kini()));
        if (!rows)
            return namaTerpakai(rows.error());
        const Pemakai baru = pemakaiOf(*rows, 0);
        const auto kode = simpanKode(connection, baru.id, cernaKodeDaftar, kodeBerlakuSampai);
        return kode ? Result<Pemakai>(baru) : Result<Pemakai>(kode.error());
    });
}

Result<std::vector<Pemakai>> PgAkunStore::semua(const Pemakai &peminta)
{
    return transaksi<std::vector<Pemakai>>([&](PgConnection &connection) -> Result<std::vector<Pemakai>> {
        PgParams params;
        const auto rows = connection.query("SELECT " + QByteArray(kolomPemakai) +
                                               " FROM lumbung.pemakai p WHERE p.wilayah BETWEEN $1 AND $2"
                                               " ORDER BY p.nama",
                                           addRentang(params, peminta));
        if (!rows)
            return rows.error();
        std::vector<Pemakai> semua;
        for (int i = 0; i < rows->count(); ++i)
            semua.push_back(pemakaiOf(*rows, i));
        return semua;
    });
}

Result<std::optional<Pemakai>> PgAkunStore::temukan(const QString &nama)
{
    return transaksi<std::optional<Pemakai>>([&](PgConnection &connection) -> Result<std::optional<Pemakai>> {
        const auto rows = connection.query("SELECT " + QByteArray(kolomPemakai) +
                                               " FROM lumbung.pemakai p WHERE lower(p.nama) = lower($1)",
                                           PgParams().add(nama));
        if (!rows)
            return rows.error();
        return rows->count() == 0 ? std::optional<Pemakai>() : pemakaiOf(*rows, 0);
    });
}

Result<void> PgAkunStore::ubah(const Pemakai &pemakai, bool nonaktif)
{
    return transaksi<void>([&](PgConnection &connection) -> Result<void> {
        const auto rows =
            connection.query("UPDATE lumbung.pemakai SET nama = $2, peran = $3, wilayah = $4, unit = $5,"
                             " nonaktif = $6 WHERE id = $1",
                             PgParams()
                                 .addUuid(pemakai.id)
                                 .add(pemakai.nama)
                                 .add(keyOf(pemakai.peran))
                                 .add(numberOf(pemakai.wilayah))
                                 .add(pemakai.unit)
                                 .add(nonaktif));
        return rows ? adaBaris(rows) : Result<void>(namaTerpakai(rows.error()));
    });
}

Result<bool> PgAkunStore::nonaktif(const QString &idPemakai)
{
    return transaksi<bool>([&](PgConnection &connection) -> Result<bool> {
        const auto rows =
            connection.query("SELECT nonaktif FROM lumbung.pemakai WHERE id = $1", PgParams().addUuid(idPemakai));
        if (!rows)
            return rows.error();
        return rows->count() == 0 ? Result<bool>(tidakAda()) : Result<bool>(rows->yes(0, 0));
    });
}

Result<void> PgAkunStore::kodeBaru(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                   const QDateTime &kodeBerlakuSampai)
{
    return transaksi<void>([&](PgConnection &connection) -> Result<void> {
        const auto rows =
            connection.query("SELECT FROM lumbung.pemakai WHERE id = $1", PgParams().addUuid(pemakai.id));
        if (!rows)
            return rows.error();
        if (rows->count() == 0)
            return tidakAda();
        return simpanKode(connection, pemakai.id, cernaKodeDaftar, kodeBerlakuSampai);
    });
}

Result<std::optional<AkunStore::Pendaftaran>> PgAkunStore::kodeDaftar(const QByteArray &cernaKode)
{
    using Mungkin = std::optional<Pendaftaran>;
    return transaksi<Mungkin>([&](PgConnection &connection) -> Result<Mungkin> {
        const auto rows = connection.query("SELECT " + QByteArray(kolomPemakai) +
                                               ", p.sandi FROM lumbung.kode_daftar k JOIN lumbung.pemakai p"
                                               " ON p.id = k.pemakai WHERE k.cerna = $1 AND k.dipakai IS NULL"
                                               " AND k.berlaku_sampai > $2 AND NOT p.nonaktif",
                                           PgParams().addBytes(cernaKode).addTime(kini()));
        if (!rows)
            return rows.error();
        return rows->count() == 0 ? Mungkin() : Mungkin({pemakaiOf(*rows, 0), rows->bytes(0, 5)});
    });
}

Result<void> PgAkunStore::daftarkan(const QByteArray &cernaKode, const QByteArray &sandi,
                                    const Perangkat &perangkat)
{
    return transaksi<void>([&](PgConnection &connection) -> Result<void> {
        const auto kode =
            connection.query("UPDATE lumbung.kode_daftar SET dipakai = $2 WHERE cerna = $1"
                             " AND dipakai IS NULL AND berlaku_sampai > $2 AND pemakai = $3",
                             PgParams().addBytes(cernaKode).addTime(kini()).addUuid(perangkat.pemakai));
        if (!kode)
            return kode.error();
        if (kode->affected() != 1)
            return pusatError("sinkron.kode-daftar", ErrorKind::Refused);
        if (!sandi.isEmpty()) {
            const auto baru =
                connection.query("UPDATE lumbung.pemakai SET sandi = $2 WHERE id = $1",
                                 PgParams().addUuid(perangkat.pemakai).add(QString::fromLatin1(sandi)));
            if (!baru)
                return baru.error();
        }
        // A device that comes back begins anew: whoever kept a token of its former life must not come back with it.
        const auto lama = connection.query("DELETE FROM lumbung.token WHERE device = $1",
                                           PgParams().addUuid(perangkat.id.text()));
        if (!lama)
            return lama.error();
        return simpanPerangkat(connection, perangkat, Dicabut::Kembali, kini());
    });
}

Result<void> PgAkunStore::simpanToken(const TokenTersimpan &token)
{
    return transaksi<void>([&](PgConnection &connection) { return simpan(connection, token, kini()); });
}

Result<std::optional<AkunStore::TokenDikenal>> PgAkunStore::token(const QByteArray &cerna)
{
    using Mungkin = std::optional<TokenDikenal>;
    return transaksi<Mungkin>([&](PgConnection &connection) -> Result<Mungkin> {
        const auto rows = connection.query("SELECT " + QByteArray(kolomToken) + ", " + kolomPemakai +
                                               ", d.dicabut IS NOT NULL, p.nonaktif FROM lumbung.token t"
                                               " JOIN lumbung.device d ON d.id = t.device"
                                               " JOIN lumbung.pemakai p ON p.id = t.pemakai WHERE t.cerna = $1",
                                           PgParams().addBytes(cerna));
        if (!rows)
            return rows.error();
        if (rows->count() == 0)
            return Mungkin();
        return Mungkin({tokenOf(*rows, 0), pemakaiOf(*rows, 0, 6), rows->yes(0, 11), rows->yes(0, 12)});
    });
}

Result<bool> PgAkunStore::tukar(const QByteArray &cernaLama, const TokenTersimpan &akses,
                                const TokenTersimpan &segar)
{
    return transaksi<bool>([&](PgConnection &connection) -> Result<bool> {
        // The row lock makes a second exchange wait and then find the mark.
        const auto lama =
            connection.query("UPDATE lumbung.token SET terpakai = true WHERE cerna = $1 AND NOT terpakai",
                             PgParams().addBytes(cernaLama));
        if (!lama)
            return lama.error();
        if (lama->affected() != 1)
            return false;
        for (const TokenTersimpan *baru : {&akses, &segar})
            if (const auto tersimpan = simpan(connection, *baru, kini()); !tersimpan)
                return tersimpan.error();
        return true;
    });
}

Result<std::vector<Perangkat>> PgAkunStore::perangkat(const Pemakai &peminta)
{
    return transaksi<std::vector<Perangkat>>([&](PgConnection &connection) -> Result<std::vector<Perangkat>> {
        PgParams params;
        addRentang(params, peminta).addUuid(peminta.id).add(boleh(peminta.peran, Wewenang::KelolaPengguna));
        const auto rows = connection.query("SELECT " + QByteArray(kolomPerangkat) +
                                               " FROM lumbung.device d JOIN lumbung.pemakai p ON p.id = d.pemakai"
                                               " WHERE d.pemakai = $3 OR ($4 AND p.wilayah BETWEEN $1 AND $2)"
                                               " ORDER BY d.terdaftar, d.id",
                                           params);
        if (!rows)
            return rows.error();
        std::vector<Perangkat> semua;
        for (int i = 0; i < rows->count(); ++i)
            semua.push_back(perangkatOf(*rows, i));
        return semua;
    });
}

Result<std::optional<AkunStore::PerangkatDikenal>> PgAkunStore::perangkatDikenal(const PerangkatId &id)
{
    using Mungkin = std::optional<PerangkatDikenal>;
    return transaksi<Mungkin>([&](PgConnection &connection) -> Result<Mungkin> {
        const auto rows = connection.query("SELECT " + QByteArray(kolomPerangkat) + ", " + kolomPemakai +
                                               ", p.nonaktif FROM lumbung.device d JOIN lumbung.pemakai p"
                                               " ON p.id = d.pemakai WHERE d.id = $1",
                                           PgParams().addUuid(id.text()));
        if (!rows)
            return rows.error();
        if (rows->count() == 0)
            return Mungkin();
        return Mungkin({perangkatOf(*rows, 0), pemakaiOf(*rows, 0, kolomPerangkatBanyak),
                        rows->yes(0, kolomPerangkatBanyak + 5)});
    });
}

Result<void> PgAkunStore::tambahPerangkat(const Perangkat &perangkat)
{
    return transaksi<void>(
        [&](PgConnection &connection) { return simpanPerangkat(connection, perangkat, Dicabut::Ditolak, kini()); });
}

Result<void> PgAkunStore::cabut(const PerangkatId &perangkat)
{
    return transaksi<void>([&](PgConnection &connection) {
        return adaBaris(connection.query("UPDATE lumbung.device SET dicabut = coalesce(dicabut, $2) WHERE id = $1",
                                         PgParams().addUuid(perangkat.text()).addTime(kini())));
    });
}

} // namespace lumbung
