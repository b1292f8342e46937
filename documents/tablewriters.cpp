// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablewriters.h"

#include "documents/csv/csvwriter.h"
#include "documents/workbook/workbookwriter.h"

#include <QFileInfo>

namespace lumbung {

Result<std::unique_ptr<TableWriter>> TableWriters::create(const QString &path, const QString &lembar,
                                                          const std::vector<KolomTulis> &kolom)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == QStringLiteral("xlsx"))
        return WorkbookWriter::create(path, lembar, kolom);
    if (kind == QStringLiteral("csv"))
        return CsvWriter::create(path, kolom);
    return Error{ErrorKind::Input, QStringLiteral("ekspor.jenis-tidak-dikenal"), {{QStringLiteral("jenis"), kind}}};
}

} // namespace lumbung
