// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/eventrows.h"

#include "core/domain/jsontext.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

/// Columns no, id, pokok, isi.
Result<void> eachEvent(Statement &rows, const std::function<bool(const PeristiwaTersimpan &)> &sink)
{
    for (;;) {
        const auto row = rows.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        if (!sink({rows.integer(0), uuidText(rows.bytes(1)), uuidText(rows.bytes(2)), objectOfJson(rows.blob(3))}))
            return {};
    }
}

} // namespace

Result<void> EventRows::sejak(Aliran aliran, qint64 no, const std::function<bool(const PeristiwaTersimpan &)> &sink)
{
    Statement rows(m_connection,
                   "SELECT no, id, pokok, isi FROM peristiwa WHERE aliran = ? AND no > ? ORDER BY no");
    rows.bindText(1, keyOf(aliran));
    rows.bind(2, no);
    return eachEvent(rows, sink);
}

Result<std::vector<PeristiwaTersimpan>> EventRows::milik(Aliran aliran, const QString &pokok)
{
    Statement rows(m_connection,
                   "SELECT no, id, pokok, isi FROM peristiwa WHERE aliran = ? AND pokok = ? ORDER BY no");
    rows.bindText(1, keyOf(aliran));
    rows.bind(2, uuidBlob(pokok));
    std::vector<PeristiwaTersimpan> semua;
    const auto done = eachEvent(rows, [&semua](const PeristiwaTersimpan &satu) {
        semua.push_back(satu);
        return true;
    });
    return done ? Result<std::vector<PeristiwaTersimpan>>(std::move(semua)) : done.error();
}

Result<qint64> EventRows::yangHilang()
{
    return m_connection.number("SELECT jumlah FROM peristiwa_hilang");
}

Result<bool> EventRows::add(const QByteArray &id, qint64 scope, const IsiPeristiwa &isi)
{
    Statement known(m_connection, "SELECT 1 FROM peristiwa WHERE id = ?");
    known.bind(1, id);
    const auto there = known.step();
    if (!there || *there)
        return there ? Result<bool>(false) : there.error();
    Statement row(m_connection, "INSERT INTO peristiwa (id, aliran, pokok, scope, isi) VALUES (?, ?, ?, ?, ?)");
    row.bind(1, id);
    row.bindText(2, keyOf(isi.aliran));
    row.bind(3, uuidBlob(isi.pokok));
    row.bind(4, scope);
    row.bindUtf8(5, compactJson(isi.isi));
    const auto done = row.run();
    return done ? Result<bool>(true) : done.error();
}

Result<void> EventRows::drop(const QByteArray &id)
{
    Statement row(m_connection, "DELETE FROM peristiwa WHERE id = ?");
    row.bind(1, id);
    return row.run();
}

Result<std::optional<QString>> EventRows::subjectOf(Aliran aliran, const QByteArray &id)
{
    Statement row(m_connection, "SELECT pokok FROM peristiwa WHERE id = ? AND aliran = ?");
    row.bind(1, id);
    row.bindText(2, keyOf(aliran));
    const auto there = row.step();
    if (!there)
        return there.error();
    return *there ? std::optional(uuidText(row.bytes(0))) : std::nullopt;
}

Result<std::vector<QString>> EventRows::dropUnknown(qint64 scope)
{
    const QByteArray which =
        " FROM peristiwa WHERE scope = ?1 AND NOT EXISTS (SELECT 1 FROM rekam_pusat r WHERE r.jenis = "
        "5 AND r.id = peristiwa.id AND r.scope = ?1 AND r.seq > 0) AND NOT EXISTS (SELECT 1 FROM outbox o "
        "WHERE o.id = peristiwa.id AND o.jenis <> 0 AND o.keadaan IN ('antre', 'kirim', 'diakui') AND "
        "o.lunas = 0)";
    std::vector<QString> subjects;
    {
        Statement lost(m_connection, "SELECT DISTINCT pokok" + which + " AND aliran = 'verifikasi'");
        lost.bind(1, scope);
        for (auto row = lost.step();; row = lost.step()) {
            if (!row)
                return row.error();
            if (!*row)
                break;
            subjects.push_back(uuidText(lost.bytes(0)));
        }
    }
    Statement rows(m_connection, "DELETE" + which);
    rows.bind(1, scope);
    if (auto done = rows.run(); !done)
        return done.error();
    return subjects;
}

Result<qint64> EventRows::scopeOfSubject(const IsiPeristiwa &isi, qint64 otherwise)
{
    Statement row(m_connection, "SELECT scope FROM peristiwa WHERE aliran = ? AND pokok = ? ORDER BY no LIMIT 1");
    row.bindText(1, keyOf(isi.aliran));
    row.bind(2, uuidBlob(isi.pokok));
    const auto there = row.step();
    if (!there)
        return there.error();
    return *there ? row.integer(0) : otherwise;
}

} // namespace lumbung
