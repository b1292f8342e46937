// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/lampiran/blobrows.h"

#include "storage/sqlite/statement.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 partBytes = 256 * 1024;
constexpr char namedSomewhere[] =
    "EXISTS (SELECT 1 FROM lampiran l WHERE l.sha256 = b.sha256) OR EXISTS (SELECT 1 FROM rekam_pusat r WHERE "
    "r.jenis = 4 AND r.doc IS NOT NULL AND json_extract(r.doc, '$.sha256') = lower(hex(b.sha256)))";

Error inputError(const char *code, QVariantMap facts = {})
{
    return {ErrorKind::Input, QString::fromLatin1(code), std::move(facts)};
}

} // namespace

Result<std::optional<BlobRow>> BlobRows::find(const QByteArray &sha256)
{
    Statement row(m_connection, "SELECT no, sha256, ukuran, ada, gagal FROM berkas WHERE sha256 = ?");
    row.bind(1, sha256);
    const auto there = row.step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<BlobRow>();
    return std::optional(
        BlobRow{row.integer(0), row.blob(1), row.integer(2), row.integer(3), static_cast<int>(row.integer(4))});
}

/// Its name is known at the end only, so until then it stands under none that could be another's.
Result<BlobRow> BlobRows::take(QIODevice &source, qint64 most)
{
    Statement place(m_connection,
                    "INSERT INTO berkas (sha256, ukuran, ada) VALUES (zeroblob(0), 0, 0) RETURNING no");
    if (const auto made = place.step(); !made)
        return made.error();
    BlobRow row;
    row.no = place.integer(0);
    place.reset();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray part = source.read(partBytes);
        if (part.isEmpty() && !source.atEnd())
            return inputError("lampiran.tak-terbaca");
        if (part.isEmpty())
            break;
        if (row.size + part.size() > most)
            return inputError("lampiran.terlalu-besar", {{QStringLiteral("maks"), most}});
        hash.addData(part);
        if (auto done = addPart(row.no, row.size, part); !done)
            return done.error();
        row.size += part.size();
    }
    if (row.size == 0)
        return inputError("lampiran.kosong");
    row.sha256 = hash.result();
    row.have = row.size;
    const auto known = find(row.sha256);
    if (!known)
        return known.error();
    if (*known) // here already, or on its way down: what was just read is the same file
        if (auto done = drop((*known)->no); !done)
            return done.error();
    Statement name(m_connection, "UPDATE berkas SET sha256 = ?, ukuran = ?2, ada = ?2 WHERE no = ?3");
    name.bind(1, row.sha256);
    name.bind(2, row.size);
    name.bind(3, row.no);
    const auto done = name.run();
    return done ? Result<BlobRow>(row) : done.error();
}

Result<void> BlobRows::expect(const QByteArray &sha256, qint64 size)
{
    Statement row(m_connection,
                  "INSERT INTO berkas (sha256, ukuran, ada) VALUES (?, ?, 0) ON CONFLICT (sha256) DO NOTHING");
    row.bind(1, sha256);
    row.bind(2, size);
    return row.run();
}

Result<QByteArray> BlobRows::read(qint64 no, qint64 from, qint64 most)
{
    Statement parts(m_connection,
                    "SELECT mulai, isi FROM berkas_isi WHERE berkas = ?1 AND mulai >= coalesce((SELECT "
                    "max(mulai) FROM berkas_isi WHERE berkas = ?1 AND mulai <= ?2), 0) ORDER BY mulai");
    parts.bind(1, no);
    parts.bind(2, from);
    QByteArray bytes;
    while (bytes.size() < most) {
        const auto row = parts.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 skip = std::max<qint64>(0, from - parts.integer(0));
        const QByteArrayView part = parts.bytes(1);
        if (skip < part.size())
            bytes +=
                part.sliced(skip).first(std::min<qint64>(part.size() - skip, most - bytes.size())).toByteArray();
    }
    return bytes;
}

Result<bool> BlobRows::stream(const BlobRow &row, const std::function<bool(const QByteArray &)> &sink)
{
    Statement parts(m_connection, "SELECT mulai, isi FROM berkas_isi WHERE berkas = ? ORDER BY mulai");
    parts.bind(1, row.no);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto there = parts.step();
        if (!there)
            return there.error();
        if (!*there)
            break;
        const QByteArray part = parts.blob(1);
        hash.addData(part);
        if (!sink(part))
            return false;
    }
    return hash.result() == row.sha256;
}

Result<qint64> BlobRows::append(const BlobRow &row, const QByteArray &bytes)
{
    if (auto done = addPart(row.no, row.have, bytes); !done)
        return done.error();
    BlobRow grown = row;
    grown.have += bytes.size();
    if (grown.have >= row.size) {
        const auto right = stream(row, [](const QByteArray &) { return true; });
        if (!right)
            return right.error();
        if (!*right || grown.have > row.size) {
            const auto emptied = empty(row);
            return emptied ? Result<qint64>(0) : emptied.error();
        }
    }
    Statement have(m_connection,
                   "UPDATE berkas SET ada = ?1, diminta = CASE WHEN ?1 = ukuran THEN 0 ELSE diminta END "
                   "WHERE no = ?2");
    have.bind(1, grown.have);
    have.bind(2, row.no);
    const auto done = have.run();
    return done ? Result<qint64>(grown.have) : done.error();
}

Result<void> BlobRows::empty(const BlobRow &row)
{
    Statement parts(m_connection, "DELETE FROM berkas_isi WHERE berkas = ?");
    parts.bind(1, row.no);
    if (auto done = parts.run(); !done)
        return done;
    Statement again(m_connection, "UPDATE berkas SET ada = 0, gagal = gagal + 1 WHERE no = ?");
    again.bind(1, row.no);
    return again.run();
}

/// Asking again also forgives what failed before.
Result<void> BlobRows::want(qint64 no, bool wanted)
{
    Statement row(m_connection, "UPDATE berkas SET diminta = ?1, gagal = CASE ?1 WHEN 1 THEN 0 ELSE gagal END "
                                "WHERE no = ?2");
    row.bind(1, wanted ? 1 : 0);
    row.bind(2, no);
    return row.run();
}

Result<void> BlobRows::dropUnnamed(const QByteArray &sha256)
{
    Statement row(m_connection,
                  QByteArray("SELECT no FROM berkas b WHERE sha256 = ? AND NOT (") + namedSomewhere + ')');
    row.bind(1, sha256);
    const auto there = row.step();
    if (!there || !*there)
        return there ? Result<void>() : there.error();
    return drop(row.integer(0));
}

Result<void> BlobRows::dropAllUnnamed()
{
    if (auto done = m_connection.exec(QByteArray("DELETE FROM berkas AS b WHERE NOT (") + namedSomewhere + ')');
        !done)
        return done;
    return m_connection.exec("DELETE FROM berkas_isi WHERE berkas NOT IN (SELECT no FROM berkas)");
}

Result<void> BlobRows::addPart(qint64 no, qint64 from, const QByteArray &bytes)
{
    Statement part(m_connection, "INSERT INTO berkas_isi (berkas, mulai, isi) VALUES (?, ?, ?)");
    part.bind(1, no);
    part.bind(2, from);
    part.bind(3, bytes);
    return part.run();
}

Result<void> BlobRows::drop(qint64 no)
{
    for (const char *sql : {"DELETE FROM berkas_isi WHERE berkas = ?", "DELETE FROM berkas WHERE no = ?"}) {
        Statement row(m_connection, sql);
        row.bind(1, no);
        if (auto done = row.run(); !done)
            return done;
    }
    return {};
}

} // namespace lumbung
