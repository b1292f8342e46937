// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/desktopsession.h"
#include "app/desktop/tour/camera.h"
#include "app/desktop/tour/tourscript.h"
#include "forms/shell/appearance.h"

#include <QSettings>

namespace lumbung {

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
    void actImport(TourScript &script);
    void actKoperasi(TourScript &script);
    void actLaporan(TourScript &script);
    void actBeranda(TourScript &script);
    void actPractice(TourScript &script);
    void actAppearance(TourScript &script);

    QWidget *window() const { return m_session.window(); }
    QString currentPage() const;
    void take(TourScript &script, const QString &name, const QString &caption);
    void clickNamed(TourScript &script, const QString &name);
    bool visible(const QString &name) const;

    QString m_place;
    QString m_folder;
    QString m_workbook;
    QSettings m_settings;
    Appearance m_appearance;
    DesktopSession m_session;
    Camera m_camera;
};

} // namespace lumbung
