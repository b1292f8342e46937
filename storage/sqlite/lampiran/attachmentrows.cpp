// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/lampiran/attachmentrows.h"

#include "core/domain/enumkeys.h"
#include "core/domain/jsontext.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array stateKeys{"unggah", "antre", "ditolak"};

const char *placeSql(JenisRekam jenis)
{
    switch (jenis) {
    case JenisRekam::Koperasi: return "SELECT _scope, id FROM koperasi WHERE id = ?";
    case JenisRekam::Keragaan:
        return "SELECT r._scope, k.id FROM keragaan r JOIN koperasi k ON k.kunci = r.koperasi WHERE r.id = ?";
    default: break;
    }
    return "SELECT scope, NULL FROM rekam_pusat WHERE id = ?1 AND jenis = ?2 AND dihapus = 0";
}

bool isOlder(const AttachmentRow &a, const AttachmentRow &b)
{
    return std::pair(a.lampiran.pada, a.lampiran.id) < std::pair(b.lampiran.pada, b.lampiran.id);
}

} // namespace

Result<std::optional<OwnerPlace>> AttachmentRows::placeOf(const KunciRekam &owner)
{
    Statement row(m_connection, placeSql(owner.jenis));
    row.bind(1, uuidBlob(owner.id));
    if (owner.jenis > JenisRekam::Keragaan)
        row.bind(2, static_cast<int>(owner.jenis));
    const auto there = row.step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<OwnerPlace>();
    return std::optional(OwnerPlace{row.integer(0), KoperasiId(uuidText(row.bytes(1)))});
}

Result<std::vector<AttachmentRow>> AttachmentRows::of(const KunciRekam &owner)
{
    const QByteArray id = uuidBlob(owner.id);
    auto rows = confirmed("induk = ? AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = r.id AND jenis <> 0 AND "
                          "jenis = 2 AND lunas = 0)",
                          id);
    auto local = waiting("pemilik = ? AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = l.id AND jenis <> 0 AND "
                         "jenis = 2 AND lunas = 0)",
                         id);
    if (!rows || !local)
        return rows ? local.error() : rows.error();
    // One that is on its way from one scope to another stands in both for a moment.
    for (AttachmentRow &one : *local)
        rows->push_back(std::move(one));
    std::ranges::sort(*rows, &isOlder);
    const auto [first, last] =
        std::ranges::unique(*rows, [](const auto &a, const auto &b) { return a.lampiran.id == b.lampiran.id; });
    rows->erase(first, last);
    std::erase_if(*rows, [&owner](const AttachmentRow &row) { return row.lampiran.pemilik != owner; });
    return rows;
}

Result<std::optional<AttachmentRow>> AttachmentRows::find(const LampiranId &id)
{
    auto local = findWaiting(id);
    if (!local || *local)
        return local;
    auto rows = confirmed("id = ?", uuidBlob(id.text()));
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<AttachmentRow>() : std::optional(std::move(rows->front()));
}

Result<std::optional<AttachmentRow>> AttachmentRows::findWaiting(const LampiranId &id)
{
    auto rows = waiting("id = ?", uuidBlob(id.text()));
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<AttachmentRow>() : std::optional(std::move(rows->front()));
}

Result<std::vector<AttachmentRow>> AttachmentRows::toUpload(const QByteArray &sha256)
{
    return waiting("sha256 = ? AND keadaan = 'unggah'", sha256);
}

Result<std::vector<AttachmentRow>> AttachmentRows::toUpload()
{
    return waiting("keadaan = 'unggah'", {});
}

Result<void> AttachmentRows::put(const AttachmentRow &row)
{
    Statement statement(m_connection,
                        "INSERT INTO lampiran (id, pemilik, pemilik_jenis, scope, sha256, keadaan, kode, op, doc) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET scope = excluded.scope, "
                        "keadaan = excluded.keadaan, kode = excluded.kode, op = excluded.op, doc = excluded.doc");
    statement.bind(1, uuidBlob(row.lampiran.id.text()));
    statement.bind(2, uuidBlob(row.lampiran.pemilik.id));
    statement.bind(3, static_cast<int>(row.lampiran.pemilik.jenis));
    statement.bind(4, row.scope);
    statement.bind(5, row.lampiran.sha256);
    statement.bindText(6, enumKey(stateKeys, row.state));
    statement.bind(7, row.code);
    row.op == 0 ? statement.bindNull(8) : statement.bind(8, row.op);
    statement.bindUtf8(9, compactJson(lampiranToJson(row.lampiran)));
    return statement.run();
}

Result<void> AttachmentRows::dropWaiting(const LampiranId &id)
{
    Statement statement(m_connection, "DELETE FROM lampiran WHERE id = ?");
    statement.bind(1, uuidBlob(id.text()));
    return statement.run();
}

Result<bool> AttachmentRows::isLeaving(const LampiranId &id)
{
    Statement row(m_connection,
                  "SELECT 1 FROM outbox WHERE id = ? AND jenis <> 0 AND jenis = 2 AND lunas = 0 AND entitas = 4");
    row.bind(1, uuidBlob(id.text()));
    return row.step();
}

Result<std::vector<AttachmentRow>> AttachmentRows::waiting(const char *where, const QByteArray &key)
{
    Statement rows(m_connection,
                   QByteArray("SELECT id, scope, keadaan, kode, op, doc FROM lampiran l WHERE ") + where);
    if (!key.isEmpty())
        rows.bind(1, key);
    std::vector<AttachmentRow> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        AttachmentRow one;
        one.state = enumOfKey<AttachmentRow::State>(stateKeys, rows.text(2)).value_or(AttachmentRow::State::Upload);
        one.lampiran = lampiranOfJson(LampiranId(uuidText(rows.bytes(0))), objectOfJson(rows.blob(5)));
        one.scope = rows.integer(1);
        one.code = rows.text(3);
        one.op = rows.integer(4);
        found.push_back(std::move(one));
    }
}

Result<std::vector<AttachmentRow>> AttachmentRows::confirmed(const char *where, const QByteArray &key)
{
    Statement rows(m_connection, QByteArray("SELECT id, scope, versi, doc FROM rekam_pusat r WHERE jenis = 4 AND "
                                            "dihapus = 0 AND doc IS NOT NULL AND ") +
                                     where + " ORDER BY versi DESC");
    rows.bind(1, key);
    std::vector<AttachmentRow> found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        AttachmentRow one;
        one.state = AttachmentRow::State::Confirmed;
        one.lampiran = lampiranOfJson(LampiranId(uuidText(rows.bytes(0))), objectOfJson(rows.blob(3)));
        one.scope = rows.integer(1);
        one.version = rows.integer(2);
        found.push_back(std::move(one));
    }
}

} // namespace lumbung
