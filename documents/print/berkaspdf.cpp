// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/berkaspdf.h"

#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace lumbung {

namespace {

constexpr int pdfDotsPerInch = 1200;

Error cannotPrint(const QFileDevice &file)
{
    return {ErrorKind::Storage,
            QStringLiteral("cetak.tidak-bisa-ditulis"),
            {{QStringLiteral("berkas"), QFileInfo(file.fileName()).fileName()},
             {QStringLiteral("sebab"), file.errorString()}}};
}

} // namespace

QPageLayout tataKertas(Kertas kertas)
{
    const QPageSize f4(QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch);
    return {kertas == Kertas::A4 ? QPageSize(QPageSize::A4) : f4, QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)};
}

Result<void> tulisBerkasPdf(const QString &path, const QString &judul, const QPageLayout &tata,
                            const std::function<bool(QPagedPaintDevice &)> &lukis)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotPrint(file);
    bool drawn = false;
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout(tata);
        writer.setTitle(judul);
        writer.setCreator(QStringLiteral("Lumbung"));
        drawn = lukis(writer);
    }
    if (!drawn || !file.commit())
        return cannotPrint(file);
    return {};
}

} // namespace lumbung
