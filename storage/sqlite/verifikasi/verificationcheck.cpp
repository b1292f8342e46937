// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/verifikasi/verificationcheck.h"

#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"
#include "storage/sqlite/verifikasi/sqliteverifikasiqueries.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

#include <QCryptographicHash>

namespace lumbung {

Result<void> VerificationCheck::run()
{
    auto done = checkEvents();
    return done ? checkQueue() : done;
}

/// History, which the audit chain guards, tells the hash of each event that is here.
Result<void> VerificationCheck::checkEvents()
{
    Statement events(m_connection, "SELECT p.isi, json_extract(r.rinci, '$.cerna') FROM riwayat r JOIN peristiwa p "
                                   "ON p.id = unhex(replace(json_extract(r.rinci, '$.peristiwa'), '-', '')) "
                                   "WHERE r.koperasi = 0");
    qint64 wrong = 0;
    for (;;) {
        const auto row = events.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const QByteArray hash =
            QCryptographicHash::hash(events.bytes(0).toByteArray(), QCryptographicHash::Sha256).toHex();
        wrong += hash == events.bytes(1) ? 0 : 1;
    }
    if (wrong > 0)
        m_findings.push_back({QStringLiteral("peristiwa.beda"), {{QStringLiteral("jumlah"), wrong}}});
    return {};
}

Result<void> VerificationCheck::checkQueue()
{
    Statement ids(
        m_connection,
        "SELECT pokok FROM peristiwa WHERE aliran = 'verifikasi' UNION SELECT keragaan FROM verifikasi_antrian");
    qint64 wrong = 0;
    for (;;) {
        const auto row = ids.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto differs = lineDiffers(KeragaanId(uuidText(ids.blob(0))));
        if (!differs)
            return differs.error();
        wrong += *differs ? 1 : 0;
    }
    if (wrong > 0)
        m_findings.push_back({QStringLiteral("antrian.beda"), {{QStringLiteral("jumlah"), wrong}}});
    return {};
}

Result<bool> VerificationCheck::lineDiffers(const KeragaanId &id)
{
    SqliteVerifikasiQueries queries(m_connection);
    auto events = queries.peristiwa(id);
    const auto line = queries.ringkasan(id);
    if (!events || !line)
        return events ? line.error() : events.error();
    const KeadaanPengajuan state = lipatPengajuan(std::move(*events));
    if (!state.cuplikan || !*line)
        return state.cuplikan.has_value() != line->has_value();
    RingkasanPengajuan wanted = ringkasPengajuan(id, state);
    wanted.sampel = (*line)->sampel;
    return !(wanted == **line);
}

} // namespace lumbung
