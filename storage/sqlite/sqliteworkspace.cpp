// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqliteworkspace.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/recordjson.h"
#include "storage/sqlite/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

QJsonObject textsToJson(const std::map<Field, QString> &texts)
{
    QJsonObject object;
    for (const auto &[field, text] : texts)
        object.insert(keyOf(field), text);
    return object;
}

std::map<Field, QString> textsOfJson(const QJsonObject &object)
{
    std::map<Field, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto field = fieldOfKey(it.key()))
            texts[*field] = it->toString();
    return texts;
}

/// Emptied fields stay in a draft as null: the person took the value away.
QJsonObject typedToJson(const Record &isian)
{
    QJsonObject object;
    for (const auto &[field, value] : isian)
        object.insert(keyOf(field), value.toJson());
    return object;
}

QString drafToJson(const Draf &draf)
{
    const QJsonObject object{{QStringLiteral("isian"), typedToJson(draf.isian)},
                             {QStringLiteral("mentah"), textsToJson(draf.mentah)},
                             {QStringLiteral("alasan"), textsToJson(draf.alasan)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Columns koperasi, tahun, waktu, isi.
Draf drafOf(const Statement &statement)
{
    const QJsonObject object = QJsonDocument::fromJson(statement.bytes(3).toByteArray()).object();
    Draf draf;
    draf.koperasi = KoperasiId(statement.text(0));
    draf.tahunBuku = static_cast<int>(statement.integer(1));
    draf.waktu = QDateTime::fromMSecsSinceEpoch(statement.integer(2), Qt::UTC);
    draf.isian = valuesOfJson(object.value(u"isian").toObject());
    draf.mentah = textsOfJson(object.value(u"mentah").toObject());
    draf.alasan = textsOfJson(object.value(u"alasan").toObject());
    return draf;
}

} // namespace

Result<void> SqliteWorkspace::saveDraf(const Draf &draf)
{
    Statement statement(m_connection, "INSERT INTO draf_isian (koperasi, tahun, waktu, isi) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET waktu = excluded.waktu, isi = excluded.isi");
    statement.bindText(1, draf.koperasi.text());
    statement.bind(2, draf.tahunBuku);
    statement.bind(3, (draf.waktu.isValid() ? draf.waktu : m_clock.now()).toMSecsSinceEpoch());
    statement.bindText(4, drafToJson(draf));
    return statement.run();
}

Result<std::optional<Draf>> SqliteWorkspace::draf(const KoperasiId &id, int tahunBuku)
{
    Statement statement(m_connection, "SELECT koperasi, tahun, waktu, isi FROM draf_isian "
                                      "WHERE koperasi = ? AND tahun = ?");
    statement.bindText(1, id.text());
    statement.bind(2, tahunBuku);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(drafOf(statement)) : std::nullopt;
}

Result<void> SqliteWorkspace::dropDraf(const KoperasiId &id, int tahunBuku)
{
    Statement statement(m_connection, "DELETE FROM draf_isian WHERE koperasi = ? AND tahun = ?");
    statement.bindText(1, id.text());
    statement.bind(2, tahunBuku);
    return statement.run();
}

Result<std::vector<Draf>> SqliteWorkspace::semuaDraf()
{
    Statement statement(m_connection, "SELECT koperasi, tahun, waktu, isi FROM draf_isian ORDER BY waktu DESC");
    std::vector<Draf> drafts;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return drafts;
        drafts.push_back(drafOf(statement));
    }
}

Result<void> SqliteWorkspace::simpan(const QString &ruang, const QString &nama, const QString &isi)
{
    Statement statement(m_connection, "INSERT INTO catatan_meja (ruang, nama, isi) VALUES (?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET isi = excluded.isi");
    statement.bindText(1, ruang);
    statement.bindText(2, nama);
    statement.bindText(3, isi);
    return statement.run();
}

Result<std::optional<QString>> SqliteWorkspace::baca(const QString &ruang, const QString &nama)
{
    Statement statement(m_connection, "SELECT isi FROM catatan_meja WHERE ruang = ? AND nama = ?");
    statement.bindText(1, ruang);
    statement.bindText(2, nama);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.text(0)) : std::nullopt;
}

Result<QStringList> SqliteWorkspace::nama(const QString &ruang)
{
    Statement statement(m_connection, "SELECT nama FROM catatan_meja WHERE ruang = ? ORDER BY nama");
    statement.bindText(1, ruang);
    QStringList names;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.append(statement.text(0));
    }
}

Result<void> SqliteWorkspace::hapus(const QString &ruang, const QString &nama)
{
    Statement statement(m_connection, "DELETE FROM catatan_meja WHERE ruang = ? AND nama = ?");
    statement.bindText(1, ruang);
    statement.bindText(2, nama);
    return statement.run();
}

} // namespace lumbung
