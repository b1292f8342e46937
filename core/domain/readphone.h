// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QString>

namespace lumbung {

/// True for the fields that hold a telephone or fax number.
bool isTelepon(Field field);

/// The stored form of a telephone number: "+628123456789", "+622518321075". "0812…", "62812…", "+62 (0)812…" and
/// the mobile number that lost its zero in a sheet (9 to 12 digits from 8) give the same. What is no single
/// Indonesian number (two numbers, an extension, a short local number) stays as typed, spaces tidied.
QString readTelepon(QStringView teks);

/// As people read it: "0812-3456-7890", "0251-8321075"; other texts unchanged.
QString displayTelepon(const QString &tersimpan);

} // namespace lumbung
