// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QString>

namespace lumbung {

/// How personal data (FieldSpec::personal, UU 27/2022) stands in lists and copies: "3201••••0007" for numbers,
/// "C••••" for names. Empty stays empty; fields that are not personal come back unchanged.
QString samarkan(Field field, const QString &teks);

} // namespace lumbung
