// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/workbook/ziparchive.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lumbung {

/// Where the parts of a workbook lie in its ZIP file, as workbook.xml and its relations tell.
struct WorkbookParts {
    struct Sheet {
        QString name;
        QByteArray part;
        bool hidden = false;
    };
    std::vector<Sheet> sheets; ///< work sheets only (no chart sheets), in the order of the tabs
    QByteArray sharedStrings;  ///< empty when there is none
    QByteArray styles;
    bool since1904 = false;
};

/// Errors: "impor.bukan-buku-kerja" (a ZIP that is something else, with fact jenis), "impor.makro",
/// "impor.rusak". Hidden sheets (drop-down lists, old copies) are left out unless all are hidden.
Result<WorkbookParts> readWorkbookParts(ZipArchive &archive);

} // namespace lumbung
