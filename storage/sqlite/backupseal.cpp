// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backupseal.h"

#include "core/domain/sidikkunci.h"
#include "storage/sqlite/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

constexpr char sealMagic[] = "LUMBUNG-CADANGAN 1\n";
constexpr qsizetype sealSize = 2048;
constexpr qsizetype longestName = 200;
constexpr qsizetype pageOpening = 24;

/// Page size 8192, write and read version, reserved bytes, and three fractions that SQLite fixes: what the cipher
/// leaves readable between its salt and the first encrypted byte.
bool opensLikeAStore(const QByteArray &head)
{
    const auto version = [&head](qsizetype at) { return head.at(at) == 1 || head.at(at) == 2; };
    return head.size() == pageOpening && head.mid(16, 2) == QByteArray("\x20\x00", 2) && version(18) &&
           version(19) && head.mid(20, 4) == QByteArray("\x40\x40\x20\x20", 4);
}

Error sealError(ErrorKind kind, const char *code, const QString &nama = {})
{
    Error error{kind, QString::fromLatin1(code), {}};
    if (!nama.isEmpty())
        error.facts.insert(QStringLiteral("nama"), nama);
    return error;
}

/// With the right key at hand every other trouble is damage.
Error readingFailure(const Error &error, const CapCadangan &cap)
{
    if (error.code == u"simpan.kunci-salah")
        return cap.sidik.isEmpty() ? sealError(ErrorKind::Refused, "cadangan.kunci-lain")
                                   : sealError(ErrorKind::Storage, "cadangan.rusak");
    if (error.code == u"simpan.bukan-lumbung")
        return sealError(ErrorKind::Input, "cadangan.bukan");
    if (error.code == u"simpan.rusak" || error.code == u"simpan.gagal")
        return sealError(ErrorKind::Storage, "cadangan.rusak");
    return error;
}

} // namespace

QByteArray sealBytes(const CapCadangan &cap)
{
    const QJsonObject json{{QStringLiteral("kantor"), cap.kantorId},
                           {QStringLiteral("nama"), cap.nama.left(longestName)},
                           {QStringLiteral("wilayah"), cap.wilayah.text()},
                           {QStringLiteral("dibuat"), cap.dibuat.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("sidik"), QString::fromLatin1(cap.sidik.toHex())},
                           {QStringLiteral("ukuran"), cap.ukuran}};
    QByteArray bytes = sealMagic + QJsonDocument(json).toJson(QJsonDocument::Compact);
    bytes += QByteArray(sealSize - 1 - bytes.size(), ' ') + '\n';
    return bytes;
}

std::optional<CapCadangan> readSeal(QIODevice &file)
{
    if (file.size() < sealSize || !file.seek(file.size() - sealSize))
        return std::nullopt;
    const QByteArray bytes = file.read(sealSize);
    if (!bytes.startsWith(sealMagic))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(bytes.mid(qstrlen(sealMagic)).trimmed()).object();
    CapCadangan cap;
    cap.kantorId = json.value(u"kantor").toString();
    cap.nama = json.value(u"nama").toString();
    cap.wilayah = KodeWilayah::parse(json.value(u"wilayah").toString()).value_or(KodeWilayah());
    cap.dibuat = QDateTime::fromString(json.value(u"dibuat").toString(), Qt::ISODate);
    cap.sidik = QByteArray::fromHex(json.value(u"sidik").toString().toLatin1());
    cap.ukuran = json.value(u"ukuran").toInteger();
    return cap.sidik.isEmpty() ? std::nullopt : std::optional(cap);
}

Result<CapCadangan> kenaliCadangan(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::Missing, QStringLiteral("cadangan.tidak-ada"), {{QStringLiteral("berkas"), path}}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Storage, QStringLiteral("cadangan.tidak-terbaca"), {{QStringLiteral("berkas"), path}}};
    const QByteArray head = file.read(pageOpening);
    if (head.startsWith("SQLite format 3"))
        return sealError(ErrorKind::Input, "cadangan.tidak-tersandi");
    if (const auto cap = readSeal(file))
        return *cap;
    if (!opensLikeAStore(head))
        return sealError(ErrorKind::Input, "cadangan.bukan");
    CapCadangan unsealed;
    unsealed.ukuran = file.size();
    return unsealed;
}

Result<CapCadangan> periksaCadangan(const QString &path, const QByteArray &key)
{
    const auto cap = kenaliCadangan(path);
    if (!cap)
        return cap;
    if (!cap->sidik.isEmpty() && cap->sidik != sidikKunci(key))
        return sealError(ErrorKind::Refused, "cadangan.kunci-lain", cap->nama);
    if (!cap->sidik.isEmpty() && QFileInfo(path).size() != cap->ukuran + sealSize)
        return sealError(ErrorKind::Storage, "cadangan.rusak");
    if (const auto read = verifyStore(path, key); !read)
        return readingFailure(read.error(), *cap);
    return cap;
}

} // namespace lumbung
