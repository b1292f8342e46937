// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/samaran.h"

#include "core/domain/fieldcatalogue.h"

namespace lumbung {

namespace {

constexpr QStringView bintang = u"****";
constexpr QStringView bulatan = u"\u2022\u2022\u2022\u2022"; // the same on screens (models/koperasi/samaran.h)

} // namespace

QString tersamar(Field field, const QString &teks)
{
    const FieldSpec &about = spec(field);
    if (!about.personal || teks.isEmpty())
        return teks;
    const QString hidden = bintang.toString();
    if (about.type != FieldType::Identifier)
        return teks.left(1) + hidden;
    // Short numbers would be told by their ends: they keep two digits only.
    return teks.size() < 10 ? teks.left(2) + hidden : teks.left(4) + hidden + teks.right(4);
}

bool samaran(Field field, QStringView teks)
{
    return spec(field).personal && (teks.contains(bintang) || teks.contains(bulatan));
}

} // namespace lumbung
