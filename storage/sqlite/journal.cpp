// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/journal.h"

#include <array>
#include <cstdio>

namespace lumbung {

namespace {

/// Length before content, so that no two lines read the same.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

} // namespace

QByteArray cernaOf(const QByteArray &before, const AuditLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, before);
    for (const qint64 number : {line.no, line.waktu, line.buat, line.ubah, line.hapus, line.riwayatAwal})
        addPart(hash, QByteArray::number(number));
    for (const QString &text :
         {line.tindakan.pelaku, line.tindakan.kode, line.tindakan.judul, line.tindakan.keterangan})
        addPart(hash, text.toUtf8());
    addPart(hash, line.id);
    addPart(hash, line.riwayatCerna);
    return hash.result();
}

void addRiwayat(QCryptographicHash &hash, qint64 koperasi, qint64 isi, int jenis, const QString &rinci)
{
    std::array<char, 96> head;
    const QByteArray detail = rinci.toUtf8();
    const int length =
        std::snprintf(head.data(), head.size(), "%lld,%lld,%d;%lld:", static_cast<long long>(koperasi),
                      static_cast<long long>(isi), jenis, static_cast<long long>(detail.size()));
    hash.addData(QByteArrayView(head.data(), length));
    hash.addData(detail);
}

Journal::Journal(Connection &connection, const Tindakan &tindakan) : m_connection(connection)
{
    m_line.tindakan = tindakan;
}

Result<void> Journal::begin()
{
    Statement last(m_connection, "SELECT no, cerna FROM tindakan ORDER BY no DESC LIMIT 1");
    const auto row = last.step();
    if (!row)
        return row.error();
    m_line.no = *row ? last.integer(0) + 1 : 1;
    m_before = *row ? last.blob(1) : QByteArray();
    const auto end = m_connection.number("SELECT max(no) FROM riwayat");
    if (!end)
        return end.error();
    m_line.riwayatAwal = m_next = *end + 1;
    m_insert.emplace(m_connection, "INSERT INTO riwayat (no, tindakan, koperasi, isi, jenis, rinci) "
                                   "VALUES (?, ?, ?, ?, ?, ?)");
    return {};
}

Result<void> Journal::record(qint64 koperasi, qint64 isi, RiwayatBaris::Jenis jenis, const QString &rinci)
{
    const int kind = static_cast<int>(jenis);
    qint64 &count = jenis == RiwayatBaris::Jenis::Buat   ? m_line.buat
                    : jenis == RiwayatBaris::Jenis::Ubah ? m_line.ubah
                                                         : m_line.hapus;
    ++count;
    addRiwayat(m_hash, koperasi, isi, kind, rinci);
    m_insert->bind(1, m_next++);
    m_insert->bind(2, m_line.no);
    m_insert->bind(3, koperasi);
    m_insert->bind(4, isi);
    m_insert->bind(5, kind);
    m_insert->bind(6, rinci);
    return m_insert->run();
}

Result<void> Journal::finish(const QByteArray &id, qint64 waktu)
{
    m_line.id = id;
    m_line.waktu = waktu;
    m_line.riwayatCerna = m_hash.result();
    Statement insert(m_connection,
                     "INSERT INTO tindakan (no, id, waktu, pelaku, kode, judul, keterangan, buat, ubah, "
                     "hapus, riwayat_awal, riwayat_cerna, cerna) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, m_line.no);
    insert.bind(2, id);
    insert.bind(3, waktu);
    insert.bindText(4, m_line.tindakan.pelaku);
    insert.bindText(5, m_line.tindakan.kode);
    insert.bindText(6, m_line.tindakan.judul);
    insert.bind(7, m_line.tindakan.keterangan);
    insert.bind(8, m_line.buat);
    insert.bind(9, m_line.ubah);
    insert.bind(10, m_line.hapus);
    insert.bind(11, m_line.riwayatAwal);
    insert.bind(12, m_line.riwayatCerna);
    insert.bind(13, cernaOf(m_before, m_line));
    return insert.run();
}

} // namespace lumbung
