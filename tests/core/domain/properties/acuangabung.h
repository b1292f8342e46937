// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/sinkron/gabung.h"

#include <map>

namespace lumbung::cari {

/// A merge told as plainly as possible, to hold the real one against: every field of a change is looked at alone,
/// then whole groups are given up in which anything disagreed.
class AcuanGabung {
public:
    AcuanGabung(const Record &kini, const std::vector<FieldChange> &perubahan)
    {
        for (const FieldChange &change : perubahan)
            nilai(change, kini.value(change.field));
        menyerah();
    }

    /// The record afterwards.
    Record sesudah(Record kini) const
    {
        for (const auto &[field, value] : m_ambil)
            value.isEmpty() ? kini.unset(field) : kini.set(field, value);
        return kini;
    }
    bool berselisih(Field field) const { return m_tolak.contains(field); }

private:
    void nilai(const FieldChange &change, const Value &now)
    {
        const bool melihatYangSama = change.before == now;
        const bool sudahBegitu = change.after == now;
        if (sudahBegitu)
            return;
        if (melihatYangSama)
            m_ambil.emplace(change.field, change.after);
        else
            m_tolak.emplace(change.field, change.after);
    }

    void menyerah()
    {
        std::map<Field, Value> tetap;
        for (const auto &[field, value] : m_ambil)
            (groupDisagrees(field) ? m_tolak : tetap).emplace(field, value);
        m_ambil = tetap;
    }

    bool groupDisagrees(Field field) const
    {
        const FieldGroup group = spec(field).group;
        if (group == FieldGroup::None)
            return false;
        for (const auto &[other, value] : m_tolak)
            if (spec(other).group == group)
                return true;
        return false;
    }

    std::map<Field, Value> m_ambil, m_tolak;
};

} // namespace lumbung::cari
