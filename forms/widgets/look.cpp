// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/look.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
}

Look makeLight()
{
    Look look;
    look.window = rgb(0xF3F5F5), look.nav = rgb(0xE8ECEC), look.surface = rgb(0xFFFFFF);
    look.header = rgb(0xF6F8F8), look.hover = rgb(0xEEF3F3);
    look.line = rgb(0xD9DFE0), look.lineStrong = rgb(0x7F8D92);
    look.text = rgb(0x1A2427), look.text2 = rgb(0x48565B), look.text3 = rgb(0x5F6C71);
    look.disabled = rgb(0x98A3A7);
    look.accent = rgb(0x0B666E), look.accentHover = rgb(0x09565D), look.accentPress = rgb(0x07464C);
    look.onAccent = rgb(0xFFFFFF), look.accentText = rgb(0x0B666E);
    look.accentTint = rgb(0xDDEEEE), look.pending = rgb(0xFFF7D6);
    look.status = {Tone{rgb(0x22692B), rgb(0xE4F2E5)}, {rgb(0x8A4A00), rgb(0xFCEFD9)},
                   {rgb(0xA3201B), rgb(0xFBE7E5)},     {rgb(0x4A5458), rgb(0xE9EDEE)},
                   {rgb(0x215693), rgb(0xE4EEF8)},     {look.text2, look.surface}};
    look.predikat = {rgb(0x0B5259), rgb(0x35898F), rgb(0xB5791C), rgb(0xA3201B)};
    look.series = {rgb(0x0B666E), rgb(0xAC5C19), rgb(0x3C99CB), rgb(0x82529E),
                   rgb(0x655100), rgb(0x688565), rgb(0xC3739B), rgb(0x751B2B)};
    look.ramp = {rgb(0xDCEDED), rgb(0xA9D3D5), rgb(0x6CB1B6), rgb(0x2B7D84), rgb(0x0B4A51)};
    return look;
}

Look makeNight()
{
    Look look;
    look.dark = true;
    look.window = rgb(0x13191B), look.nav = rgb(0x0E1416), look.surface = rgb(0x1A2123);
    look.header = rgb(0x20282B), look.hover = rgb(0x232D30);
    look.line = rgb(0x333E42), look.lineStrong = rgb(0x76868C);
    look.text = rgb(0xE3E9EA), look.text2 = rgb(0xAAB7BB), look.text3 = rgb(0x98A5AA);
    look.disabled = rgb(0x5C696E);
    look.accent = rgb(0x58BCC4), look.accentHover = rgb(0x74CBD2), look.accentPress = rgb(0x46A6AE);
    look.onAccent = rgb(0x06272A), look.accentText = rgb(0x6CC7CE);
    look.accentTint = rgb(0x173B3F), look.pending = rgb(0x3A3413);
    look.status = {Tone{rgb(0x83CC8B), rgb(0x1A3320)}, {rgb(0xF0B866), rgb(0x3B2A11)},
                   {rgb(0xF39B93), rgb(0x421D1B)},     {rgb(0xB3BEC2), rgb(0x2A3336)},
                   {rgb(0x8FBDEE), rgb(0x18304A)},     {look.text2, look.surface}};
    look.predikat = {rgb(0xA6D8DB), rgb(0x4D9AA1), rgb(0xE0A548), rgb(0xE0736A)};
    look.series = {rgb(0x58BCC4), rgb(0xD09E6B), rgb(0x2D88AC), rgb(0xAFAAFF),
                   rgb(0x747710), rgb(0xB6DA87), rgb(0xF4C8DB), rgb(0xA85F77)};
    look.ramp = {rgb(0x294245), rgb(0x2B5A61), rgb(0x33747B), rgb(0x62AAB0), rgb(0xA6D8DB)};
    return look;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Look &Look::light()
{
    static const Look look = makeLight();
    return look;
}

const Look &Look::night()
{
    static const Look look = makeNight();
    return look;
}

const Look &Look::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window.alpha() == 0) // a view without a ground of its own says nothing there; its letters do
        return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128 ? night() : light();
    return window.lightness() < 128 ? night() : light();
}

QPalette Look::palette() const
{
    QPalette made;
    const auto set = [&made](QPalette::ColorRole role, const QColor &color) { made.setColor(role, color); };
    set(QPalette::Window, window), set(QPalette::Base, surface), set(QPalette::AlternateBase, header);
    set(QPalette::Button, surface), set(QPalette::PlaceholderText, text3);
    set(QPalette::WindowText, text), set(QPalette::Text, text), set(QPalette::ButtonText, text);
    set(QPalette::BrightText, onAccent);
    set(QPalette::Mid, line), set(QPalette::Dark, lineStrong), set(QPalette::Shadow, lineStrong);
    set(QPalette::Light, hover), set(QPalette::Midlight, hover);
    set(QPalette::ToolTipBase, text), set(QPalette::ToolTipText, surface);
    set(QPalette::Link, accentText), set(QPalette::LinkVisited, accentText);
    set(QPalette::Highlight, accent), set(QPalette::HighlightedText, onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        made.setColor(QPalette::Disabled, role, disabled);
    made.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return made;
}

QPalette Look::itemViewPalette() const
{
    QPalette made = palette();
    made.setColor(QPalette::Window, surface);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        made.setColor(group, QPalette::Highlight, accentTint);
        made.setColor(group, QPalette::HighlightedText, text);
    }
    return made;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor labelOn(const QColor &ground)
{
    const QColor black = rgb(0x0B1A1C);
    return contrast(black, ground) >= contrast(Qt::white, ground) ? black : QColor(Qt::white);
}

} // namespace lumbung
