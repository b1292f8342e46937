// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/tourstage.h"
#include "forms/laporan/eksporlaporan.h"
#include "forms/laporan/laporanpage.h"

#include <QAbstractButton>
#include <QDir>

#include <memory>

namespace lumbung {

LaporanPage *TourStage::laporanPage() const
{
    return qobject_cast<LaporanPage *>(page());
}

void TourStage::openReport(TourScript &script, const QString &part, const QString &picture, const QString &caption)
{
    script.step(
        QStringLiteral("Membuka Laporan"), [] { hands::click(hands::find(QStringLiteral("Laporan"))); },
        [this] { return laporanPage() && laporanPage()->pilihan().tahunBuku > 0; });
    auto shown = std::make_shared<bool>(false);
    script.step(
        QStringLiteral("Memilih laporan %1").arg(part),
        [this, part, shown] {
            auto *segment = qobject_cast<QAbstractButton *>(hands::find(part));
            *shown = segment && segment->isChecked();
            QObject::connect(laporanPage(), &LaporanPage::ditampilkan, laporanPage(), [shown] { *shown = true; });
            if (segment && !*shown)
                hands::click(segment);
        },
        [shown] { return *shown; });
    take(script, picture, caption);
}

void TourStage::exportReport(TourScript &script, EksporLaporan::Jenis kind, const QString &file)
{
    auto written = std::make_shared<bool>(false);
    script.step(
        QStringLiteral("Menulis %1").arg(file),
        [this, kind, file, written] {
            EksporLaporan *out = laporanPage()->ekspor();
            QObject::connect(out, &EksporLaporan::tersimpan, out, [written] { *written = true; });
            out->tulis(kind, QDir(m_folder).filePath(file));
        },
        [written] { return *written; });
    m_files += file;
}

void TourStage::actLaporan(TourScript &script)
{
    openReport(script, QStringLiteral("Rekap"), QStringLiteral("rekap"), QStringLiteral("Rekap per kecamatan"));
    exportReport(script, EksporLaporan::Jenis::Xlsx, QStringLiteral("rekap-kecamatan.xlsx"));
    exportReport(script, EksporLaporan::Jenis::PdfA4, QStringLiteral("rekap-kecamatan.pdf"));
    openReport(script, QStringLiteral("Ringkasan"), QStringLiteral("grafik"),
               QStringLiteral("Grafik dari pilihan yang sama"));
    openReport(script, QStringLiteral("Pertumbuhan"), QStringLiteral("pertumbuhan"),
               QStringLiteral("Pertumbuhan menurut wilayah"));
}

} // namespace lumbung
