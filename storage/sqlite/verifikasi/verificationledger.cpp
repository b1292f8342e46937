// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/verifikasi/verificationledger.h"

#include "core/domain/jsontext.h"
#include "storage/sqlite/eventrows.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

constexpr int turnOfKoperasi = -1;

} // namespace

std::optional<int> turnNumber(const RingkasanPengajuan &line)
{
    if (line.giliran)
        return static_cast<int>(*line.giliran);
    const bool toCorrect =
        line.status == StatusPengajuan::PerluPerbaikan || line.status == StatusPengajuan::DibukaKembali;
    return toCorrect ? std::optional(turnOfKoperasi) : std::nullopt;
}

Result<void> VerificationLedger::follow(const KeragaanId &id, const PeristiwaVerifikasi &step)
{
    if (step.jenis == JenisPeristiwaVerifikasi::Urungkan)
        if (auto done = forgetNotice(step.sasaran); !done)
            return done;
    return summarise(id);
}

Result<std::vector<PeristiwaVerifikasi>> VerificationLedger::eventsOf(const KeragaanId &id)
{
    const auto rows = EventRows(m_connection).milik(Aliran::Verifikasi, id.text());
    if (!rows)
        return rows.error();
    std::vector<PeristiwaVerifikasi> events;
    for (const PeristiwaTersimpan &row : *rows)
        if (auto event = peristiwaVerifikasiOfJson(row.isi))
            events.push_back(std::move(*event));
    return events;
}

Result<void> VerificationLedger::dropOrphans()
{
    return m_connection.exec("DELETE FROM verifikasi_antrian WHERE NOT EXISTS (SELECT 1 FROM peristiwa p WHERE "
                             "p.aliran = 'verifikasi' AND p.pokok = verifikasi_antrian.keragaan)");
}

Result<void> VerificationLedger::summarise(const KeragaanId &id)
{
    auto events = eventsOf(id);
    if (!events)
        return events.error();
    const KeadaanPengajuan state = lipatPengajuan(std::move(*events));
    if (state.cuplikan)
        return write(ringkasPengajuan(id, state));
    Statement remove(m_connection,
                     "DELETE FROM verifikasi_antrian WHERE keragaan = ?"); // handing in was taken back
    remove.bind(1, uuidBlob(id.text()));
    return remove.run();
}

Result<void> VerificationLedger::write(const RingkasanPengajuan &line)
{
    Statement put(
        m_connection,
        "INSERT INTO verifikasi_antrian (keragaan, koperasi, tahun, periode, nama, wilayah, status, giliran, "
        "versi, ulang, isian, risiko, diajukan, masuk, tenggat, pengaju, cerna) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (keragaan) DO UPDATE SET "
        "nama = excluded.nama, wilayah = excluded.wilayah, status = excluded.status, "
        "giliran = excluded.giliran, versi = excluded.versi, ulang = excluded.ulang, isian = excluded.isian, "
        "risiko = excluded.risiko, diajukan = excluded.diajukan, masuk = excluded.masuk, "
        "tenggat = excluded.tenggat, pengaju = excluded.pengaju, cerna = excluded.cerna, "
        "sampel = sampel AND giliran IS excluded.giliran");
    const auto turn = turnNumber(line);
    put.bind(1, uuidBlob(line.id.text()));
    put.bind(2, uuidBlob(line.koperasi.text()));
    put.bind(3, line.periode.tahunBuku);
    put.bind(4, static_cast<int>(line.periode.jenis));
    put.bindText(5, line.nama);
    put.bind(6, line.wilayah);
    put.bind(7, static_cast<int>(line.status));
    turn ? put.bind(8, *turn) : put.bindNull(8);
    put.bind(9, line.versi);
    put.bind(10, line.ulang);
    put.bind(11, line.isian);
    put.bind(12, line.risiko);
    put.bind(13, line.diajukan);
    put.bind(14, line.masuk);
    line.tenggat ? put.bind(15, *line.tenggat) : put.bindNull(15);
    put.bindText(16, line.pengaju);
    put.bind(17, QByteArray::fromHex(line.cerna.toLatin1()));
    return put.run();
}

Result<void> VerificationLedger::notify(const PemberitahuanVerifikasi &notice)
{
    Statement insert(m_connection, "INSERT INTO verifikasi_pemberitahuan (peristiwa, keragaan, valid, alamat, isi) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, uuidBlob(notice.peristiwa.text()));
    insert.bind(2, uuidBlob(notice.keragaan.text()));
    insert.bind(3, notice.valid ? 1 : 0);
    insert.bind(4, notice.alamat);
    insert.bindUtf8(5, compactJson(notice.isi));
    return insert.run();
}

Result<void> VerificationLedger::forgetNotice(const PeristiwaVerifikasiId &verdict)
{
    Statement update(m_connection, "UPDATE verifikasi_pemberitahuan SET keadaan = 'batal' "
                                   "WHERE peristiwa = ? AND keadaan = 'menunggu'");
    update.bind(1, uuidBlob(verdict.text()));
    return update.run();
}

Result<void> VerificationLedger::draw(const PenarikanSampel &draw, std::span<const KeragaanId> chosen)
{
    Statement insert(m_connection,
                     "INSERT INTO verifikasi_sampel (id, pada, doc) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, uuidBlob(draw.id.text()));
    insert.bind(2, draw.pada);
    insert.bindUtf8(3, penarikanToJson(draw));
    if (auto done = insert.run(); !done)
        return done;
    Statement mark(m_connection, "UPDATE verifikasi_antrian SET sampel = 1 WHERE keragaan = ? AND giliran = ?");
    mark.bind(2, static_cast<int>(TingkatVerifikasi::Kementerian));
    for (const KeragaanId &id : chosen) {
        mark.bind(1, uuidBlob(id.text()));
        if (auto done = mark.run(); !done)
            return done;
    }
    return {};
}

} // namespace lumbung
