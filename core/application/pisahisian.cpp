// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pisahisian.h"

namespace lumbung {

Result<IsianTerpisah> pisahIsian(const Record &perubahan)
{
    IsianTerpisah terpisah;
    for (const auto &[field, value] : perubahan) {
        if (spec(field).derived)
            return Error{ErrorKind::Input, u"isian.turunan"_qs, {{u"field"_qs, keyOf(field)}}};
        (spec(field).entity == Entity::Koperasi ? terpisah.profil : terpisah.keragaan).set(field, value);
    }
    return terpisah;
}

Record yangBerubah(const Record &lama, const Record &perubahan)
{
    Record berubah;
    for (const auto &[field, value] : perubahan)
        if (!(lama.value(field) == value))
            berubah.set(field, value);
    return berubah;
}

} // namespace lumbung
