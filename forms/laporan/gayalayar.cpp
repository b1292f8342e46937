// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/gayalayar.h"

#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QWidget>

namespace lumbung {

namespace {

GayaGrafik gayaDari(const Look &look, const QFont &font)
{
    GayaGrafik style;
    style.dasar = look.surface;
    style.teks = look.text;
    style.teksSumbu = look.text3;
    style.garisBantu = look.line;
    style.pilihan = look.accentTint;
    style.deret = look.series;
    style.huruf = metaFont(font);
    return style;
}

} // namespace

GayaGrafik gayaLayar(const QWidget &widget)
{
    return gayaDari(Look::of(widget.palette()), widget.font());
}

GayaGrafik gayaCetak(const QFont &huruf)
{
    return gayaDari(Look::light(), huruf);
}

} // namespace lumbung
