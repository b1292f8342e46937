// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lumbung {

/// Row height of tables for the density chosen in Pengaturan: 26, 30 or 36 px at 100 % text.
int rowHeight(const QWidget *view);

/// Set by Appearance; 8, 12 or 18 px added to the height of a line of text.
void setRowPadding(int pixels);

} // namespace lumbung
