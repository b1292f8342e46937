// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/pullpage.h"

#include "core/domain/sinkron/cerna.h"

namespace lumbung {

namespace {

/// Who changed everything on the page, if it was one person.
QString pelakuOf(const HalamanTurun &halaman)
{
    QString pelaku;
    for (const auto &[scope, records] : halaman.rekam)
        for (const RekamTurun &rekam : records) {
            if (rekam.kunci.jenis > JenisRekam::Keragaan)
                continue;
            const QString oleh = rekam.doc.value(u"oleh").toString();
            if (oleh.isEmpty() || (!pelaku.isEmpty() && oleh != pelaku))
                return {};
            pelaku = oleh;
        }
    return pelaku;
}

void advance(Cursors &cursors, const HalamanTurun &halaman)
{
    const auto entry = [&cursors](Scope scope) -> KursorScope & {
        KursorScope &cursor = cursors.at(scope);
        if (cursor.cerna.isEmpty())
            cursor.cerna = QByteArray(cernaBytes, '\0');
        return cursor;
    };
    if (!halaman.perbaikan)
        for (const auto &[scope, seq] : halaman.kursor)
            entry(scope).seq = std::max(entry(scope).seq, seq);
    for (const auto &[scope, hw] : halaman.ujung)
        if (cursors.follows(numberOf(scope)))
            entry(scope).ujung = hw;
}

/// Koperasi before their statements, statements before a koperasi goes: fewer records have to wait.
int turnOf(const RekamTurun &rekam)
{
    if (rekam.kunci.jenis == JenisRekam::Koperasi)
        return rekam.dihapus ? 2 : 0;
    return rekam.kunci.jenis == JenisRekam::Keragaan ? 1 : 3;
}

Result<void> take(HubRecords &records, qint64 scope, const RekamTurun &rekam, bool anyVersion)
{
    if (rekam.kunci.jenis > JenisRekam::Keragaan)
        return records.takeCase(scope, rekam);
    return rekam.dihapus ? records.takeTombstone(scope, rekam, anyVersion)
                         : records.takeLive(scope, rekam, anyVersion);
}

} // namespace

Tindakan pullAct(const QString &pelaku)
{
    return {QStringLiteral("sinkron"),
            pelaku.isEmpty() ? QStringLiteral("pusat") : pelaku,
            QStringLiteral("Perubahan dari pusat"),
            {}};
}

Result<void> applyPage(Connection &connection, const HalamanTurun &halaman, OfficeDeps deps)
{
    HubRecords records(connection, pullAct(pelakuOf(halaman)));
    if (auto done = records.begin(); !done)
        return done;
    advance(records.cursors(), halaman);
    for (int turn = 0; turn <= 3; ++turn)
        for (const auto &[scope, rows] : halaman.rekam)
            for (const RekamTurun &rekam : rows)
                if (turnOf(rekam) == turn)
                    if (auto done = take(records, numberOf(scope), rekam, halaman.perbaikan); !done)
                        return done;
    for (const auto &[scope, seq] : halaman.kursor)
        if (auto done = records.settleUpTo(numberOf(scope)); !done)
            return done;
    return records.finish(deps.clock, deps.chance);
}

Result<qint64> countWaiting(Connection &connection)
{
    // An attachment whose file has to go up first has no op yet.
    return connection.number("SELECT (SELECT count(*) FROM lampiran WHERE keadaan = 'unggah') + "
                             "coalesce(sum((SELECT count(*) FROM outbox WHERE scope = u.scope AND dseq > "
                             "u.terkirim) + (SELECT count(*) FROM outbox WHERE scope = u.scope AND keadaan = "
                             "'kirim')), 0) FROM outbox_ujung u");
}

} // namespace lumbung
