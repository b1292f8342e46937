// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/desktopsession.h"
#include "app/desktop/tour/camera.h"
#include "app/desktop/tour/tourscript.h"
#include "core/domain/peran.h"
#include "forms/laporan/eksporlaporan.h"
#include "forms/shell/appearance.h"

#include <QSettings>

namespace lumbung {

class ImporPage;
class KasusPage;
class KoperasiForm;
class KoperasiPage;
class LaporanPage;

/// The stage of the tour: an office of its own, the real windows, the camera, and the acts in their order.
class TourStage {
public:
    /// `place` is temporary, `folder` receives the results.
    TourStage(const QString &place, const QString &folder, const QString &workbook);

    /// Writes the sample workbooks when none was given.
    Result<void> prepare();
    void write(TourScript &script);
    Result<void> summarise();
    void photographFailure();
    const Camera &camera() const { return m_camera; }

private:
    void actFirstRun(TourScript &script);
    void actImport(TourScript &script, const QString &workbook, bool pictures);
    void actTable(TourScript &script);
    void actForm(TourScript &script);
    void actFormAppearance(TourScript &script);
    void openFirstForm(TourScript &script);
    void actLaporan(TourScript &script);
    void actKasus(TourScript &script);
    void actAs(TourScript &script, Peran peran);
    void finishStep(TourScript &script, Peran peran, int no, int berikut, const QString &picture,
                    const QString &caption);
    void actCommandBar(TourScript &script);
    void actBeranda(TourScript &script);
    void actAppearance(TourScript &script);
    void actPractice(TourScript &script);
    void openReport(TourScript &script, const QString &part, const QString &picture, const QString &caption);
    void exportReport(TourScript &script, EksporLaporan::Jenis kind, const QString &file);

    QWidget *window() const { return m_session.window(); }
    MainWindow *mainWindow() const;
    Page *page() const;
    QString currentPage() const;
    ImporPage *imporPage() const;
    KoperasiPage *koperasiPage() const;
    KoperasiForm *koperasiForm() const;
    LaporanPage *laporanPage() const;
    KasusPage *kasusPage() const;
    int columnMenuRows() const;
    void take(TourScript &script, const QString &name, const QString &caption);
    void bringForward(TourScript &script);
    void clickNamed(TourScript &script, const QString &name);
    bool visible(const QString &name) const;

    QString m_place;
    QString m_folder;
    QString m_workbook;
    QString m_earlier; ///< the tahun buku before, so that there is growth; empty with a given workbook
    QStringList m_files;
    QSettings m_settings;
    Appearance m_appearance;
    DesktopSession m_session;
    Camera m_camera;
};

} // namespace lumbung
