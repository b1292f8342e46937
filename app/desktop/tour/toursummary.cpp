// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/toursummary.h"

#include <QDir>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace lumbung {

namespace {

Error cannotWrite(const QString &path)
{
    return {ErrorKind::Storage, QStringLiteral("ekspor.tidak-bisa-ditulis"), {{QStringLiteral("berkas"), path}}};
}

} // namespace

Result<void> tulisRingkasan(const QString &folder, const QList<Camera::Picture> &pictures, const QStringList &files)
{
    QString text = QStringLiteral("# Tur Lumbung\n\n%1\n\n")
                       .arg(QLocale(QLocale::Indonesian)
                                .toString(QDateTime::currentDateTime(), QStringLiteral("d MMMM yyyy, HH.mm")));
    text +=
        QStringLiteral("Jendela yang sebenarnya mengerjakan pekerjaan utama satu kantor dengan data contoh.\n\n");
    for (const Camera::Picture &picture : pictures)
        text += QStringLiteral("- **%1** %2\n").arg(picture.file, picture.caption);
    text += QStringLiteral("\nBerkas yang ditulis: %1.\n").arg(files.join(QStringLiteral(", ")));
    const QString path = QDir(folder).filePath(QStringLiteral("ringkasan.md"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return cannotWrite(path);
    QPdfWriter writer(QDir(folder).filePath(QStringLiteral("ringkasan.pdf")));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(QStringLiteral("Tur Lumbung"));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
    document.setMarkdown(text);
    document.print(&writer);
    return {};
}

} // namespace lumbung
