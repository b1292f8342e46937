// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/samaran.h"

#include "core/domain/fieldcatalogue.h"

namespace lumbung {

QString samarkan(Field field, const QString &teks)
{
    constexpr QChar dot(0x2022);
    const FieldSpec &about = spec(field);
    if (!about.personal || teks.isEmpty())
        return teks;
    const QString hidden(4, dot);
    if (about.type != FieldType::Identifier)
        return teks.left(1) + hidden;
    // Short numbers would be told by their ends: they keep two digits only.
    return teks.size() < 10 ? teks.left(2) + hidden : teks.left(4) + hidden + teks.right(4);
}

} // namespace lumbung
