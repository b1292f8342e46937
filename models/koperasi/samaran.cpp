// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/samaran.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/samaran.h"

namespace lumbung {

QString samarkan(Field field, const QString &teks)
{
    return spec(field).personal ? tersamar(field, teks).replace(u'*', QChar(0x2022)) : teks;
}

} // namespace lumbung
