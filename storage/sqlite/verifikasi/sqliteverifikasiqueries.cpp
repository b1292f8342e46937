// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/verifikasi/sqliteverifikasiqueries.h"

#include "core/domain/jsontext.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

namespace lumbung {

namespace {

const QByteArray lineColumns =
    "SELECT keragaan, koperasi, tahun, periode, nama, wilayah, status, giliran, versi, ulang, "
    "isian, risiko, diajukan, masuk, tenggat, sampel, pengaju, cerna FROM verifikasi_antrian ";

RingkasanPengajuan lineOf(const Statement &row)
{
    RingkasanPengajuan line;
    line.id = KeragaanId(uuidText(row.blob(0)));
    line.koperasi = KoperasiId(uuidText(row.blob(1)));
    line.periode = {static_cast<int>(row.integer(2)), static_cast<JenisPeriode>(row.integer(3))};
    line.nama = row.text(4);
    line.wilayah = row.text(5);
    line.status = static_cast<StatusPengajuan>(row.integer(6));
    if (!row.isNull(7) && row.integer(7) >= 0)
        line.giliran = static_cast<TingkatVerifikasi>(row.integer(7));
    line.versi = static_cast<int>(row.integer(8));
    line.ulang = static_cast<int>(row.integer(9));
    line.isian = static_cast<int>(row.integer(10));
    line.risiko = static_cast<int>(row.integer(11));
    line.diajukan = row.integer(12);
    line.masuk = row.integer(13);
    if (!row.isNull(14))
        line.tenggat = row.integer(14);
    line.sampel = row.integer(15) != 0;
    line.pengaju = row.text(16);
    line.cerna = QString::fromLatin1(row.blob(17).toHex());
    return line;
}

int turnOf(std::optional<TingkatVerifikasi> tingkat)
{
    return tingkat ? static_cast<int>(*tingkat) : -1;
}

QByteArray conditionOf(TabAntrian tab)
{
    switch (tab) {
    case TabAntrian::Baru: return " AND (ulang > 0) = 0";
    case TabAntrian::DiajukanUlang: return " AND (ulang > 0) = 1";
    case TabAntrian::LewatWaktu: return " AND tenggat < ?2";
    case TabAntrian::Sampel: return " AND sampel = 1";
    case TabAntrian::Semua: break;
    }
    return {};
}

QByteArray orderOf(UrutAntrian urut)
{
    switch (urut) {
    case UrutAntrian::Risiko: return " ORDER BY risiko DESC, masuk, no";
    case UrutAntrian::Tenggat: return " ORDER BY tenggat, no";
    case UrutAntrian::Nama: break;
    }
    return " ORDER BY nama COLLATE NOCASE, no";
}

/// Every row of the statement through `read`.
template <typename T, typename Read>
Result<std::vector<T>> all(Statement &rows, Read read)
{
    std::vector<T> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(read(rows));
    }
}

} // namespace

Result<std::vector<PeristiwaVerifikasi>> SqliteVerifikasiQueries::peristiwa(const KeragaanId &id)
{
    return VerificationLedger(m_connection).eventsOf(id);
}

Result<std::vector<std::pair<KeragaanId, PeristiwaVerifikasiId>>>
SqliteVerifikasiQueries::langkahOf(const TindakanId &id)
{
    // History tells which events an act brought; they lie side by side.
    Statement rows(m_connection,
                   "SELECT p.pokok, p.id FROM tindakan t JOIN riwayat r ON r.no BETWEEN t.riwayat_awal AND "
                   "t.riwayat_awal + t.buat + t.ubah + t.hapus - 1 JOIN peristiwa p ON p.id = "
                   "unhex(replace(json_extract(r.rinci, '$.peristiwa'), '-', '')) "
                   "WHERE t.id = ? AND r.koperasi = 0 AND p.aliran = 'verifikasi' ORDER BY r.no");
    rows.bind(1, uuidBlob(id.text()));
    return all<std::pair<KeragaanId, PeristiwaVerifikasiId>>(rows, [](const Statement &row) {
        return std::pair(KeragaanId(uuidText(row.blob(0))), PeristiwaVerifikasiId(uuidText(row.blob(1))));
    });
}

Result<std::vector<AntrianKey>> SqliteVerifikasiQueries::antrian(const AntrianQuery &query)
{
    Statement rows(m_connection, "SELECT no FROM verifikasi_antrian WHERE giliran = ?1" + conditionOf(query.tab) +
                                     orderOf(query.urut));
    rows.bind(1, turnOf(query.tingkat));
    if (query.tab == TabAntrian::LewatWaktu)
        rows.bind(2, query.kini);
    return all<AntrianKey>(rows, [](const Statement &row) { return row.integer(0); });
}

Result<HitungAntrian> SqliteVerifikasiQueries::hitung(std::optional<TingkatVerifikasi> tingkat, qint64 kini)
{
    HitungAntrian banyak;
    const std::pair<TabAntrian, qint64 *> tabs[] = {{TabAntrian::Semua, &banyak.semua},
                                                    {TabAntrian::DiajukanUlang, &banyak.ulang},
                                                    {TabAntrian::LewatWaktu, &banyak.lewat},
                                                    {TabAntrian::Sampel, &banyak.sampel}};
    for (const auto &[tab, number] : tabs) {
        Statement count(m_connection,
                        "SELECT count(*) FROM verifikasi_antrian WHERE giliran = ?1" + conditionOf(tab));
        count.bind(1, turnOf(tingkat));
        if (tab == TabAntrian::LewatWaktu)
            count.bind(2, kini);
        if (const auto row = count.step(); !row)
            return row.error();
        *number = count.integer(0);
    }
    banyak.baru = banyak.semua - banyak.ulang;
    return banyak;
}

Result<std::vector<RingkasanPengajuan>> SqliteVerifikasiQueries::baris(std::span<const AntrianKey> keys)
{
    Statement row(m_connection, lineColumns + "WHERE no = ?");
    std::vector<RingkasanPengajuan> lines;
    for (const AntrianKey key : keys) {
        row.bind(1, key);
        const auto found = row.step();
        if (!found)
            return found.error();
        if (*found)
            lines.push_back(lineOf(row));
        row.reset();
    }
    return lines;
}

Result<std::optional<RingkasanPengajuan>> SqliteVerifikasiQueries::ringkasan(const KeragaanId &id)
{
    Statement row(m_connection, lineColumns + "WHERE keragaan = ?");
    row.bind(1, uuidBlob(id.text()));
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(lineOf(row)) : std::nullopt;
}

Result<std::vector<PenarikanSampel>> SqliteVerifikasiQueries::penarikan()
{
    Statement rows(m_connection, "SELECT doc FROM verifikasi_sampel ORDER BY pada DESC, id DESC");
    return all<PenarikanSampel>(rows,
                                [](const Statement &row) { return penarikanOfJson(row.bytes(0).toByteArray()); });
}

Result<std::vector<PemberitahuanVerifikasi>> SqliteVerifikasiQueries::pemberitahuanMenunggu()
{
    Statement rows(m_connection, "SELECT peristiwa, keragaan, valid, alamat, isi FROM verifikasi_pemberitahuan "
                                 "WHERE keadaan = 'menunggu' ORDER BY no");
    return all<PemberitahuanVerifikasi>(rows, [](const Statement &row) {
        return PemberitahuanVerifikasi{PeristiwaVerifikasiId(uuidText(row.blob(0))),
                                       KeragaanId(uuidText(row.blob(1))), row.integer(2) != 0, row.text(3),
                                       objectOfJson(row.bytes(4).toByteArray())};
    });
}

} // namespace lumbung
