// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace lumbung {

/// What a status means; always shown with its shape and its words too (statuslabel.h, paint.h).
enum class StatusKind { Valid, Perbaikan, Terlambat, Menunggu, Info, Draf };

/// Text and ground of a status chip.
struct Tone {
    QColor text;
    QColor tint;
};

/// Every colour of the screen, by role; one light and one dark instance. Nobody else writes a colour value.
/// tests/forms/widgets/tst_look.cpp recomputes the contrast ratios (WCAG 2.1, 1.4.3 and 1.4.11).
struct Look {
    bool dark = false;
    QColor window, nav, surface; ///< page; frame (title, menu, nav, tabs, status bar); tables, forms, panels
    QColor header, hover;        ///< table head and sum row; row under the pointer
    QColor line, lineStrong;     ///< separators; borders of fields, ticks and popups
    QColor text, text2, text3;   ///< text; labels and facts; hints, units, shortcuts
    QColor disabled;             ///< disabled text only
    QColor accent, accentHover, accentPress, onAccent;
    QColor accentText;              ///< links, active entry, focus ring
    QColor accentTint, pending;     ///< selected row and filter chip; edited cell not yet saved
    std::array<Tone, 6> status;     ///< by StatusKind
    std::array<QColor, 4> predikat; ///< Sehat, Cukup Sehat, Dalam Pengawasan, Dalam Pengawasan Khusus
    std::array<QColor, 8> series;   ///< chart series in order; from the third on also a marker or dash
    std::array<QColor, 5> ramp;     ///< map and heat classes, low to high

    const Tone &tone(StatusKind kind) const { return status[static_cast<std::size_t>(kind)]; }

    static const Look &light();
    static const Look &night();
    /// The look that a palette made by palette() belongs to, so every widget finds its look by itself:
    /// `Look::of(palette())`.
    static const Look &of(const QPalette &palette);

    QPalette palette() const;
    /// Item views keep normal text on a selected row, so that chips and links stay readable.
    QPalette itemViewPalette() const;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1…21.
double contrast(const QColor &a, const QColor &b);
/// The better readable of black and white on this ground (labels on map areas and bars).
QColor labelOn(const QColor &ground);

} // namespace lumbung
