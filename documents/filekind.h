// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace lumbung {

/// What a file is, by its first bytes; the name does not matter.
enum class FileKind {
    Empty,
    Zip,               ///< perhaps an .xlsx
    CompoundEncrypted, ///< a password-protected workbook: OLE compound file with EncryptedPackage ([MS-OFFCRYPTO])
    CompoundOldWorkbook, ///< an .xls of Excel 95 to 2003
    CompoundOther,       ///< a .doc, .ppt, .msi …
    Html,                ///< web exports that call themselves .xls
    Xml,                 ///< "XML Spreadsheet 2003" and other XML
    Pdf,
    Text, ///< perhaps CSV
    Binary
};

/// Errors: Missing "impor.tidak-ada", Storage "impor.tidak-terbaca".
Result<FileKind> fileKind(const QString &path);

} // namespace lumbung
