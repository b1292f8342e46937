// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablesources.h"

#include "documents/csv/csvsource.h"
#include "documents/filekind.h"
#include "documents/workbook/importerror.h"
#include "documents/workbook/workbooksource.h"

#include <QFileInfo>

namespace lumbung {

namespace {

bool namedAs(const QString &path, const QStringList &endings)
{
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool namedAsText(const QString &path)
{
    return namedAs(path, {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv")});
}

bool namedAsWorkbook(const QString &path)
{
    return namedAs(path,
                   {QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("xlsm"), QStringLiteral("xlsb")});
}

Result<std::unique_ptr<TableSource>> openZip(const QString &path)
{
    auto source = WorkbookSource::open(path);
    if (source && namedAsText(path))
        return refusedFile("impor.bukan-teks", "xlsx");
    return source;
}

Result<std::unique_ptr<TableSource>> openText(const QString &path)
{
    if (namedAsWorkbook(path))
        return refusedFile("impor.bukan-buku-kerja", "teks");
    return CsvSource::open(path);
}

} // namespace

Result<std::unique_ptr<TableSource>> TableSources::open(const QString &path)
{
    const auto kind = fileKind(path);
    if (!kind)
        return kind.error();
    const char *notThis = namedAsText(path) ? "impor.bukan-teks" : "impor.bukan-buku-kerja";
    switch (*kind) {
    case FileKind::Empty: return Error{ErrorKind::Input, QStringLiteral("impor.kosong"), {}};
    case FileKind::Zip: return openZip(path);
    case FileKind::Text: return openText(path);
    case FileKind::CompoundEncrypted: return refusedFile("impor.terkunci-sandi", "xlsx");
    case FileKind::CompoundOldWorkbook: return refusedFile("impor.format-lama", "xls");
    case FileKind::CompoundOther: return refusedFile(notThis, "ole");
    case FileKind::Html: return refusedFile(notThis, "html");
    case FileKind::Xml: return refusedFile(notThis, "xml");
    case FileKind::Pdf: return refusedFile(notThis, "pdf");
    case FileKind::Binary: break;
    }
    return refusedFile(notThis, "biner");
}

} // namespace lumbung
