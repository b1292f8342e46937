// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// The text without what sheets leave around it: spaces of every kind, the apostrophe that makes Excel keep
/// a number as text, byte order marks and other invisible characters.
QStringView trimmedCell(QStringView teks);

/// True for what offices write when there is no value: nothing, "-", "n/a", "nihil", "0000-00-00", …
bool meansEmpty(QStringView teks);

} // namespace lumbung
