// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/samaran.h"

#include "core/domain/fieldcatalogue.h"

namespace lumbung {

QString tersamar(Field field, const QString &teks)
{
    const FieldSpec &about = spec(field);
    if (!about.personal || teks.isEmpty())
        return teks;
    const QString hidden(4, u'*');
    if (about.type != FieldType::Identifier)
        return teks.left(1) + hidden;
    // Short numbers would be told by their ends: they keep two digits only.
    return teks.size() < 10 ? teks.left(2) + hidden : teks.left(4) + hidden + teks.right(4);
}

} // namespace lumbung
