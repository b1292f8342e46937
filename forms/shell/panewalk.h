// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace lumbung {

/// F6: gives the keys to the next visible one of a window's parts (`by` = 1) or to the one before (-1), around.
/// A part is entered where it was left, the first time at its first Tab stop. With the focus outside of all
/// parts the walk begins at the first.
void walkPanes(const QList<QWidget *> &panes, int by);

} // namespace lumbung
