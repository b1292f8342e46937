// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frekuensirat.h"

#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

bool sudahRat(const Record &keragaan)
{
    const Value &status = keragaan.value(Field::StatusRat);
    if (!status.isEmpty())
        return status.text() == nilai::sudahRat;
    return keragaan.value(Field::TglRat).date().isValid();
}

int frekuensiRat(const TigaRat &rat)
{
    return static_cast<int>(std::count(rat.begin(), rat.end(), true));
}

} // namespace lumbung
