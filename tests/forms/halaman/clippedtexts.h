// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lumbung {

/// What does not stand in full in a window, a line each: labels, buttons, fields' placeholders and painted
/// widgets smaller than they need, and widgets that reach out of their parent with no scroll bar to reveal them.
/// Rows of tables and lists shorten long values by design and are not looked at, nor the tabs of open pages.
QStringList clippedTexts(const QWidget &root);

} // namespace lumbung
