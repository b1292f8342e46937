// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QString>
#include <QStringView>

namespace lumbung {

/// How personal data (FieldSpec::personal, UU 27/2022) stands in lists, exports and command output: the ends of a
/// number ("3201****0007"), the first letter of a name ("C****"). Empty stays empty; fields that are not personal
/// come back unchanged.
QString tersamar(Field field, const QString &teks);

/// True for a text that tersamar() made of a personal field: a masked list that comes back by import says nothing.
bool samaran(Field field, QStringView teks);

} // namespace lumbung
