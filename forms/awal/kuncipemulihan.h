// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QDate>

namespace lumbung {

/// The page a person prints and locks away: whose key it is, the key, and what it is for.
QString lembarKunci(const Kantor &kantor, const QString &kunci, QDate hariIni);

/// Writes the page so that only its owner can read the file; false when the place cannot be written.
bool simpanLembar(const QString &path, const QString &lembar);

} // namespace lumbung
