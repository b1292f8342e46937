// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace lumbung {

/// How Lumbung looks on this PC: theme, text scale, row density, language. Kept outside any office's store, because
/// it belongs to the person at this screen and is needed before a store exists.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark };
    enum class Density { Padat, Normal, Lega };

    /// `settings` outlives this. The palette at this moment is taken for the system's.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    /// Style, fonts, palette and style sheet of the application, from what is kept.
    void apply();

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    int scale() const { return m_scale; } ///< percent, 100…200
    void setScale(int percent);
    void stepScale(int steps); ///< Ctrl+plus and Ctrl+minus: 100, 110, 125, 150, 175, 200
    Density density() const { return m_density; }
    void setDensity(Density density);
    bool isDark() const;
    bool isEnglish() const { return m_english; }
    void setEnglish(bool english); ///< takes effect when Lumbung is opened again

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    bool m_systemIsDark;
    Theme m_theme;
    int m_scale;
    Density m_density;
    bool m_english;
};

} // namespace lumbung
