// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/appearance.h"

#include "forms/widgets/look.h"
#include "forms/widgets/lumbungstyle.h"
#include "forms/widgets/rowheight.h"
#include "forms/widgets/stylesheet.h"
#include "forms/widgets/typeface.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace lumbung {

namespace {

constexpr int scaleSteps[] = {100, 110, 125, 150, 175, 200};
constexpr int densityPadding[] = {8, 12, 18};

QString key(const char *name)
{
    return QStringLiteral("tampilan/") + QLatin1String(name);
}

int choice(const QSettings &settings, const char *name, int fallback, int count)
{
    return std::clamp(settings.value(key(name), fallback).toInt(), 0, count - 1);
}

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_systemIsDark(Look::of(QApplication::palette()).dark),
      m_theme(static_cast<Theme>(choice(settings, "tema", 0, 3))),
      m_scale(std::clamp(settings.value(key("huruf"), 100).toInt(), 100, 200)),
      m_density(static_cast<Density>(choice(settings, "kerapatan", 1, 3))),
      m_english(settings.value(key("bahasa")).toString() == u"en")
{
    loadTypeface();
    QApplication::setStyle(new LumbungStyle);
}

void Appearance::apply()
{
    const Look &look = isDark() ? Look::night() : Look::light();
    setRowPadding(densityPadding[static_cast<int>(m_density)]);
    QApplication::setFont(bodyFont(m_scale));
    QApplication::setPalette(look.palette());
    QApplication::setPalette(look.itemViewPalette(), "QAbstractItemView");
    qApp->setStyleSheet(styleSheet(look, bodyFont(m_scale).pointSizeF()));
    Q_EMIT changed();
}

bool Appearance::isDark() const
{
    return m_theme == Theme::Dark || (m_theme == Theme::System && m_systemIsDark);
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_settings.setValue(key("tema"), static_cast<int>(theme));
    apply();
}

void Appearance::setScale(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (percent == m_scale)
        return;
    m_scale = percent;
    m_settings.setValue(key("huruf"), percent);
    apply();
}

void Appearance::stepScale(int steps)
{
    const auto at = std::ranges::lower_bound(scaleSteps, m_scale) - std::begin(scaleSteps);
    setScale(scaleSteps[std::clamp<std::ptrdiff_t>(at + steps, 0, std::ssize(scaleSteps) - 1)]);
}

void Appearance::setEnglish(bool english)
{
    if (english == m_english)
        return;
    m_english = english;
    m_settings.setValue(key("bahasa"), english ? QStringLiteral("en") : QStringLiteral("id"));
    Q_EMIT changed();
}

void Appearance::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    m_settings.setValue(key("kerapatan"), static_cast<int>(density));
    apply();
}

} // namespace lumbung
