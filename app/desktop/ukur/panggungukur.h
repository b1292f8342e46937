// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/desktopsession.h"
#include "app/desktop/tour/tourscript.h"
#include "app/desktop/ukur/pengukurmacet.h"
#include "forms/shell/appearance.h"

#include <QSettings>

namespace lumbung {

class KoperasiPage;
class KoperasiTable;

/// The real window over a given office, worked by a script while its stalls are measured.
class PanggungUkur {
public:
    /// `place` is temporary: settings of the run.
    PanggungUkur(const QString &place, const QString &folder);

    void write(TourScript &script);
    QJsonObject hasil() const;

private:
    void actOpen(TourScript &script);
    void actScroll(TourScript &script);
    void actSearch(TourScript &script);
    void actFilter(TourScript &script);
    void actSort(TourScript &script);
    void actForm(TourScript &script);
    void actRest(TourScript &script);
    void babak(TourScript &script, const QString &nama);
    void typeSlowly(TourScript &script, const QString &text);

    QWidget *window() const { return m_session.window(); }
    KoperasiPage *page() const;
    KoperasiTable *table() const;
    bool rowsAreThere() const;
    bool shows(bool everything) const;

    QSettings m_settings;
    Appearance m_appearance;
    DesktopSession m_session;
    PengukurMacet m_macet;
    qint64 m_siap = 0;
    qint64 m_koperasi = 0;
    double m_dibaca = 0; ///< from the disk until the table stood, MB
    double m_memori = 0;
    int m_tenang = 0;
};

} // namespace lumbung
