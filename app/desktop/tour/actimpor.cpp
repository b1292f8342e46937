// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/tourstage.h"
#include "forms/impor/imporpage.h"

#include <QFileInfo>

namespace lumbung {

namespace {

/// Step names of the wizard for pictures, in their order.
const char *const imporPictures[] = {"impor-berkas", "impor-kolom", "impor-periksa", "impor-kembar",
                                     "impor-ringkasan"};
const char *const imporCaptions[] = {"Impor: berkas, lembar, baris judul dan tahun buku dikenali sendiri",
                                     "Impor: kolom berkas dicocokkan dengan isian",
                                     "Impor: temuan dikelompokkan menurut sebabnya",
                                     "Impor: kembar diperiksa berpasangan", "Impor: ringkasan sebelum disimpan"};
constexpr int lastStep = 5;

} // namespace

ImporPage *TourStage::imporPage() const
{
    return qobject_cast<ImporPage *>(page());
}

void TourStage::actImport(TourScript &script, const QString &workbook, bool pictures)
{
    script.step(
        QStringLiteral("Membuka %1 di Impor").arg(QFileInfo(workbook).fileName()),
        [this, workbook] {
            mainWindow()->openLink({QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), workbook}}});
        },
        [this] { return imporPage() && imporPage()->langkah() == 0 && imporPage()->lanjutAction()->isEnabled(); });
    for (int step = 0; step < lastStep; ++step) {
        if (pictures)
            take(script, QString::fromLatin1(imporPictures[step]), QString::fromLatin1(imporCaptions[step]));
        script.step(
            QStringLiteral("Melewati langkah impor %1").arg(step + 1),
            [this] { hands::press(window(), Qt::CTRL | Qt::Key_Return); },
            [this, step] {
                const ImporPage *wizard = imporPage();
                return wizard && wizard->langkah() == step + 1 &&
                       (step + 1 == lastStep || wizard->lanjutAction()->isEnabled());
            });
    }
    if (pictures)
        take(script, QStringLiteral("impor-selesai"), QStringLiteral("Impor selesai, dapat diurungkan"));
    script.step(QStringLiteral("Menyiapkan impor berikutnya"),
                [this] { mainWindow()->workbench()->closeCurrent(); });
}

} // namespace lumbung
