// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/verifikasi/verificationcheck.h"

#include "core/domain/jsontext.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"
#include "storage/sqlite/verifikasi/sqliteverifikasiqueries.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

#include <QCryptographicHash>

namespace lumbung {

namespace {

QByteArray digestOf(const QByteArray &facts)
{
    return objectOfJson(facts).value(QStringLiteral("cerna")).toString().toLatin1();
}

} // namespace

Result<void> VerificationCheck::run()
{
    auto done = checkActs();
    return done ? checkQueue() : done;
}

/// The audit line, which the chain guards, holds the hash of its steps; steps that came from the hub are in none.
Result<void> VerificationCheck::checkActs()
{
    Statement acts(m_connection, "SELECT no, keterangan FROM tindakan WHERE keterangan LIKE '%\"verifikasi\"%'");
    Statement steps(m_connection, "SELECT doc FROM verifikasi_peristiwa WHERE tindakan = ? ORDER BY no");
    for (;;) {
        const auto act = acts.step();
        if (!act || !*act)
            return act ? Result<void>() : act.error();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        steps.bind(1, acts.integer(0));
        for (;;) {
            const auto step = steps.step();
            if (!step)
                return step.error();
            if (!*step)
                break;
            hash.addData(steps.bytes(0));
        }
        steps.reset();
        if (hash.result().toHex() != digestOf(acts.bytes(1).toByteArray()))
            m_findings.push_back({QStringLiteral("verifikasi.putus"), {{QStringLiteral("no"), acts.integer(0)}}});
    }
}

Result<void> VerificationCheck::checkQueue()
{
    Statement ids(m_connection,
                  "SELECT keragaan FROM verifikasi_peristiwa UNION SELECT keragaan FROM verifikasi_antrian");
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
