// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QSaveFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace lumbung {

/// A workbook being written with libxlsxwriter into a temporary folder; under its own name only after finish().
/// Dropped without finish(), nothing is left behind.
class WorkbookFile {
public:
    /// Constant: rows in order, 4 MB whatever their number; no merging over rows. Whole: a report's few rows.
    enum class Memory { Constant, Whole };
    /// Errors (Storage): "ekspor.tidak-bisa-ditulis" when the place cannot be written to (said at once, not
    /// after the work is done).
    static Result<std::unique_ptr<WorkbookFile>> create(const QString &path, const QString &sheet,
                                                        Memory memory = Memory::Constant);
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    lxw_workbook *book() { return m_book; }
    lxw_worksheet *sheet() { return m_sheet; }
    /// Errors (Storage): "ekspor.tidak-bisa-ditulis", also when a disk is full.
    Result<void> finish();

    /// A sheet name that Excel accepts: at most 31 characters, none of []:*?/\ .
    static QString sheetName(const QString &wished);

private:
    explicit WorkbookFile(const QString &path) : m_target(path) {}
    Result<void> copyToTarget();

    QSaveFile m_target;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
};

/// The refusal of every writer.
Error cannotWrite(const QFileDevice &file);

} // namespace lumbung
