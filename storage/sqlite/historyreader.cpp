// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/historyreader.h"

#include "core/domain/recordjson.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

using Jenis = RiwayatBaris::Jenis;

std::vector<RiwayatBaris::Perubahan> editsOf(const QString &json)
{
    std::vector<RiwayatBaris::Perubahan> edits;
    for (FieldChange &change : changesOfJson(json))
        edits.push_back({change.field, std::move(change.before), std::move(change.after)});
    return edits;
}

std::vector<RiwayatBaris::Perubahan> lossesOf(const Record &isian)
{
    std::vector<RiwayatBaris::Perubahan> losses;
    for (const auto &[field, value] : isian)
        losses.push_back({field, value, Value()});
    return losses;
}

std::vector<RiwayatBaris::Perubahan> perubahanOf(Jenis jenis, const QString &json)
{
    switch (jenis) {
    case Jenis::Buat: return {};
    case Jenis::Ubah: return editsOf(json);
    case Jenis::Hapus: return lossesOf(recordOfJson(json).isian);
    }
    return {};
}

Entity entityOf(qint64 isi)
{
    return isi == 0 ? Entity::Koperasi : Entity::Keragaan;
}

/// The record that a deletion took away.
void attachLost(RiwayatRekam &entry, const QString &json, const QString &koperasiId, qint64 isi)
{
    RecordJson lost = recordOfJson(json);
    if (entry.entity == Entity::Koperasi)
        entry.koperasi = Koperasi{KoperasiId(entry.id), lost.isian, lost.asal, lost.versi};
    else
        entry.keragaan = Keragaan{
            KeragaanId(entry.id), KoperasiId(koperasiId), periodeOfIsi(isi), lost.isian, lost.asal, lost.versi};
}

} // namespace

Result<std::vector<RiwayatBaris>> HistoryReader::ofKoperasi(qint64 koperasi)
{
    Statement statement(m_connection,
                        "SELECT t.id, t.waktu, t.pelaku, t.judul, r.isi, r.jenis, r.rinci FROM riwayat r "
                        "JOIN tindakan t ON t.no = r.tindakan WHERE r.koperasi = ? ORDER BY r.no DESC");
    statement.bind(1, koperasi);
    std::vector<RiwayatBaris> lines;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return lines;
        RiwayatBaris line;
        line.tindakan = TindakanId(uuidText(statement.bytes(0)));
        line.waktu = QDateTime::fromMSecsSinceEpoch(statement.integer(1), Qt::UTC);
        line.pelaku = statement.text(2);
        line.judul = statement.text(3);
        const qint64 isi = statement.integer(4);
        line.entity = entityOf(isi);
        if (isi != 0)
            line.periode = periodeOfIsi(isi);
        line.jenis = static_cast<Jenis>(statement.integer(5));
        line.perubahan = perubahanOf(line.jenis, statement.text(6));
        lines.push_back(std::move(line));
    }
}

Result<void> HistoryReader::ofAct(const TindakanId &id, const std::function<bool(const RiwayatRekam &)> &sink)
{
    RecordRows rows(m_connection);
    Statement act(m_connection, "SELECT riwayat_awal, no FROM tindakan WHERE id = ?");
    act.bind(1, uuidBlob(id.text()));
    const auto known = act.step();
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorKind::Missing, QStringLiteral("tindakan.tidak-ada"), {}};
    Statement statement(
        m_connection,
        "SELECT koperasi, isi, jenis, rinci FROM riwayat "
        "WHERE koperasi > 0 AND no >= ? AND no < coalesce((SELECT riwayat_awal FROM tindakan WHERE no = ?), "
        "9223372036854775807) ORDER BY no");
    statement.bind(1, act.integer(0));
    statement.bind(2, act.integer(1) + 1);
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        const qint64 koperasi = statement.integer(0);
        const qint64 isi = statement.integer(1);
        const auto koperasiId = rows.idOf(Entity::Koperasi, koperasi);
        if (!koperasiId)
            return koperasiId.error();
        RiwayatRekam entry;
        entry.entity = entityOf(isi);
        entry.id = isi == 0 ? *koperasiId : keragaanId(KoperasiId(*koperasiId), periodeOfIsi(isi)).text();
        entry.jenis = static_cast<Jenis>(statement.integer(2));
        const QString json = statement.text(3);
        entry.perubahan = perubahanOf(entry.jenis, json);
        if (entry.jenis == Jenis::Hapus)
            attachLost(entry, json, *koperasiId, isi);
        if (!sink(entry))
            return {};
    }
}

} // namespace lumbung
