// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/filekind.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 kindSample = 4096;
constexpr qint64 compoundSearched = qint64(256) << 20;

QByteArray utf16(const char *name)
{
    QByteArray bytes;
    for (; *name; ++name)
        bytes.append(*name).append('\0');
    return bytes;
}

/// The directory of a compound file may lie anywhere in it; its names are UTF-16 and easily told from cell data.
FileKind compoundKind(QFile &file)
{
    const QByteArray package = utf16("EncryptedPackage");
    const QByteArray workbook = utf16("Workbook");
    const QByteArray book = utf16("Book") + QByteArray(8, '\0');
    bool old = false;
    QByteArray overlap;
    file.seek(0);
    for (qint64 done = 0; done < compoundSearched && !file.atEnd(); done += 1 << 20) {
        const QByteArray block = overlap + file.read(1 << 20);
        if (block.contains(package))
            return FileKind::CompoundEncrypted;
        old = old || block.contains(workbook) || block.contains(book);
        overlap = block.right(64);
    }
    return old ? FileKind::CompoundOldWorkbook : FileKind::CompoundOther;
}

bool startsLikeHtml(const QByteArray &start)
{
    const QByteArray lower = start.left(512).toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<table") ||
           lower.startsWith("<head") || lower.startsWith("<meta") || lower.contains("<html");
}

/// UTF-16 has a byte order mark, or a zero in every other byte of Latin text; other zeros mean binary.
bool looksLikeText(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return true;
    qsizetype zeros[2] = {0, 0};
    qsizetype control = 0;
    for (qsizetype at = 0; at < start.size(); ++at) {
        const auto c = static_cast<unsigned char>(start[at]);
        zeros[at % 2] += c == 0 ? 1 : 0;
        control += c < 32 && c != 0 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A ? 1 : 0;
    }
    const bool wide = std::min(zeros[0], zeros[1]) == 0 && std::max(zeros[0], zeros[1]) * 10 >= start.size() * 3;
    return wide || zeros[0] + zeros[1] + control == 0;
}

FileKind kindOfStart(QByteArray start)
{
    if (start.startsWith("%PDF"))
        return FileKind::Pdf;
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (!looksLikeText(start))
        return FileKind::Binary;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    if (startsLikeHtml(start))
        return FileKind::Html;
    return start.startsWith("<?xml") ? FileKind::Xml : FileKind::Text;
}

} // namespace

Result<FileKind> fileKind(const QString &path)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir())
        return Error{ErrorKind::Missing, QStringLiteral("impor.tidak-ada"), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, QStringLiteral("impor.tidak-terbaca"), {}};
    const QByteArray start = file.read(kindSample);
    if (start.isEmpty())
        return FileKind::Empty;
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundKind(file);
    return kindOfStart(start);
}

} // namespace lumbung
