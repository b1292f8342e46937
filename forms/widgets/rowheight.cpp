// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/rowheight.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace lumbung {

namespace {

// Beside palette and font this is the third application-wide measure; it lives where they live.
constexpr char paddingProperty[] = "lumbung.jarakBaris";

} // namespace

int rowHeight(const QWidget *view)
{
    const QVariant padding = qApp->property(paddingProperty);
    return view->fontMetrics().height() + (padding.isValid() ? padding.toInt() : 12);
}

void setRowPadding(int pixels)
{
    qApp->setProperty(paddingProperty, pixels);
}

} // namespace lumbung
