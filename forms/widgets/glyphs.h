// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace lumbung {

/// Code point of a lucide icon in the bundled font ":/huruf/lucide.ttf"; 0 when the icon is not bundled
/// (add its name to resources/icons/icons.txt).
char16_t glyphOf(QStringView name);

} // namespace lumbung
