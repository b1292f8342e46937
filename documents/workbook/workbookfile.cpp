// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/workbookfile.h"

#include <QFileInfo>

#include <xlsxwriter.h>

namespace lumbung {

Error cannotWrite(const QFileDevice &file)
{
    return {ErrorKind::Storage,
            QStringLiteral("ekspor.tidak-bisa-ditulis"),
            {{QStringLiteral("berkas"), QFileInfo(file.fileName()).fileName()},
             {QStringLiteral("sebab"), file.errorString()}}};
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::create(const QString &path, const QString &sheet, Memory memory)
{
    std::unique_ptr<WorkbookFile> file(new WorkbookFile(path));
    if (!file->m_target.open(QIODevice::WriteOnly) || !file->m_folder.isValid())
        return cannotWrite(file->m_target);
    // libxlsxwriter opens a char path: a plain ASCII name in the temporary folder works on every platform.
    QByteArray folder = QFile::encodeName(file->m_folder.path());
    const QByteArray name = QFile::encodeName(file->m_folder.filePath(QStringLiteral("buku.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant ? LXW_TRUE : LXW_FALSE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = folder.data();
    file->m_book = workbook_new_opt(name.constData(), &options);
    file->m_sheet =
        file->m_book ? workbook_add_worksheet(file->m_book, sheetName(sheet).toUtf8().constData()) : nullptr;
    if (!file->m_sheet)
        return cannotWrite(file->m_target);
    return file;
}

WorkbookFile::~WorkbookFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<void> WorkbookFile::finish()
{
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    m_sheet = nullptr;
    return closed == LXW_NO_ERROR ? copyToTarget() : cannotWrite(m_target);
}

Result<void> WorkbookFile::copyToTarget()
{
    QFile written(m_folder.filePath(QStringLiteral("buku.xlsx")));
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(m_target);
    while (!written.atEnd()) {
        const QByteArray block = written.read(1 << 20);
        if (block.isEmpty() || m_target.write(block) != block.size())
            return cannotWrite(m_target);
    }
    return m_target.commit() ? Result<void>() : cannotWrite(m_target);
}

QString WorkbookFile::sheetName(const QString &wished)
{
    QString name = wished.simplified();
    for (QChar &c : name)
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u'-';
    name = name.left(31);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Data") : name;
}

} // namespace lumbung
