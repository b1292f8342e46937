// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgpusatstore.h"

#include "core/domain/sinkron/cerna.h"
#include "storage/postgres/pembuka.h"
#include "storage/postgres/pgtransaksipusat.h"
#include "storage/postgres/sqlhalaman.h"

namespace lumbung {

namespace {

QByteArray ember(int bits)
{
    return "get_byte(uuid_send(id), 0) >> " + QByteArray::number(8 - bits);
}

bool bitsBenar(int bits)
{
    return bits >= 1 && bits <= 8;
}

} // namespace

Result<std::unique_ptr<TransaksiPusat>> PgPusatStore::mulai(const Pemakai &pemakai)
{
    auto mulai = m_pool.mulai(pembukaTulis(m_pool.pilihan(), pemakai));
    if (!mulai)
        return mulai.error();
    const qint64 pada = mulai->baris.number(0, 0);
    return std::unique_ptr<TransaksiPusat>(
        std::make_unique<PgTransaksiPusat>(std::move(mulai->koneksi), pemakai, pada));
}

/// One round trip: the transaction, one statement, and its end.
Result<PgRows> PgPusatStore::baca(const Pemakai &pemakai, const QByteArray &select)
{
    auto mulai = m_pool.mulai(pembukaBaca(m_pool.pilihan(), pemakai) + ';' + select + "; COMMIT");
    if (!mulai)
        return mulai.error();
    return std::move(mulai->baris);
}

Result<QString> PgPusatStore::epoch()
{
    const auto rows = baca({}, "SELECT feed_epoch FROM lumbung.meta");
    if (!rows)
        return rows.error();
    return rows->text(0, 0);
}

Result<std::map<Scope, KepalaScope>> PgPusatStore::kepala(const Pemakai &pemakai)
{
    const auto rows = baca(pemakai, "SELECT scope, seq, row_count, digest FROM lumbung.scope_head WHERE seq > 0");
    if (!rows)
        return rows.error();
    std::map<Scope, KepalaScope> kepala;
    for (int i = 0; i < rows->count(); ++i)
        kepala.emplace(scopeOf(rows->number(i, 0)),
                       KepalaScope{rows->number(i, 1), rows->number(i, 2), rows->binary(i, 3)});
    return kepala;
}

Result<HalamanPusat> PgPusatStore::halaman(const Pemakai &pemakai, const QByteArray &select)
{
    const auto rows = baca(pemakai, select);
    if (!rows)
        return rows.error();
    if (rows->yes(0, 2))
        return pusatError("sinkron.mulai-ulang", ErrorKind::Conflict);
    HalamanPusat halaman;
    halaman.json = rows->bytes(0, 0);
    halaman.kosong = rows->yes(0, 1);
    halaman.baris = rows->number(0, 4);
    if (!rows->isNull(0, 3))
        for (const QByteArray &satu : rows->bytes(0, 3).split(','))
            halaman.dicabut.push_back(scopeOf(satu.toInt()));
    return halaman;
}

Result<HalamanPusat> PgPusatStore::perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                             const std::set<Scope> &awal)
{
    if (kursor.empty())
        return HalamanPusat();
    const auto ada = baca(pemakai, sqlAdaBaru(kursor));
    if (!ada)
        return ada.error();
    return ada->yes(0, 0) ? halaman(pemakai, menurutUrutan() + sqlPerubahan(kursor, batas, awal)) : HalamanPusat();
}

Result<HalamanPusat> PgPusatStore::ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci)
{
    return halaman(pemakai, sqlAmbil(scope, kunci));
}

Result<std::vector<QByteArray>> PgPusatStore::cernaEmber(const Pemakai &pemakai, Scope scope, int bits)
{
    if (!bitsBenar(bits))
        return pusatError("sinkron.bentuk", ErrorKind::Input);
    const auto rows =
        baca(pemakai, "SELECT " + ember(bits) +
                          " AS b, lumbung.cerna_bytes(bit_xor(lumbung.cerna_rekam(entity, id, ver, del)))"
                          " FROM lumbung.feed WHERE scope = " +
                          QByteArray::number(numberOf(scope)) + " GROUP BY b");
    if (!rows)
        return rows.error();
    std::vector<QByteArray> cerna(std::size_t(1) << bits, QByteArray(cernaBytes, '\0'));
    for (int i = 0; i < rows->count(); ++i)
        cerna[static_cast<std::size_t>(rows->number(i, 0))] = rows->binary(i, 1);
    return cerna;
}

Result<std::vector<RekamPusat>> PgPusatStore::isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                                       std::span<const int> nomor)
{
    if (!bitsBenar(bits))
        return pusatError("sinkron.bentuk", ErrorKind::Input);
    QByteArrayList semua;
    for (const int satu : nomor)
        semua.append(QByteArray::number(satu));
    const auto rows = baca(pemakai, "SELECT entity, id, ver, seq, del, pindah FROM lumbung.feed WHERE scope = " +
                                        QByteArray::number(numberOf(scope)) + " AND " + ember(bits) + " = ANY ('{" +
                                        semua.join(',') + "}'::int[]) ORDER BY entity, id");
    if (!rows)
        return rows.error();
    std::vector<RekamPusat> rekam;
    for (int i = 0; i < rows->count(); ++i) {
        RekamPusat satu;
        satu.kunci = {static_cast<JenisRekam>(rows->number(i, 0)), rows->text(i, 1)};
        satu.scope = scope;
        satu.versi = rows->number(i, 2);
        satu.seq = rows->number(i, 3);
        satu.dihapus = rows->yes(i, 4);
        satu.pindahKe = scopeOf(rows->number(i, 5));
        rekam.push_back(std::move(satu));
    }
    return rekam;
}

} // namespace lumbung
