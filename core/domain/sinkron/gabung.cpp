// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/gabung.h"

#include "core/domain/fieldcatalogue.h"

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

bool isPenjaga(const FieldChange &change)
{
    return change.before == change.after;
}

/// Whether what stands now leaves room for the change: it is what the person saw, or what the person wanted.
bool cocok(const FieldChange &change, const Value &kini)
{
    return kini == change.before || kini == change.after;
}

} // namespace

HasilGabung gabung(const Record &kini, const std::vector<FieldChange> &perubahan)
{
    std::set<FieldGroup> berselisih;
    HasilGabung hasil;
    for (const FieldChange &change : perubahan) {
        const Value &now = kini.value(change.field);
        hasil.bertemu = hasil.bertemu || !(now == change.before);
        const FieldGroup group = spec(change.field).group;
        if (!cocok(change, now) && group != FieldGroup::None)
            berselisih.insert(group);
    }
    for (const FieldChange &change : perubahan) {
        const Value &now = kini.value(change.field);
        if (now == change.after)
            continue;
        if (!cocok(change, now) || berselisih.contains(spec(change.field).group))
            hasil.konflik.push_back({change.field, change.before, change.after, now});
        else
            hasil.terapkan.push_back({change.field, now, change.after});
    }
    // Guards that do not match are shown beside what they guard, never alone.
    if (std::ranges::all_of(perubahan, [&](const FieldChange &change) {
            return isPenjaga(change) || std::ranges::none_of(hasil.konflik, [&](const IsianKonflik &konflik) {
                       return konflik.field == change.field;
                   });
        }))
        hasil.konflik.clear();
    return hasil;
}

std::vector<FieldChange> denganPenjaga(std::vector<FieldChange> perubahan, const Record &sebelum)
{
    std::set<FieldGroup> groups;
    std::set<Field> changed;
    for (const FieldChange &change : perubahan) {
        changed.insert(change.field);
        if (const FieldGroup group = spec(change.field).group; group != FieldGroup::None)
            groups.insert(group);
    }
    if (groups.empty())
        return perubahan;
    for (const FieldSpec &one : fieldCatalogue())
        if (!one.derived && groups.contains(one.group) && !changed.contains(one.field))
            perubahan.push_back({one.field, sebelum.value(one.field), sebelum.value(one.field)});
    std::ranges::sort(perubahan, {}, &FieldChange::field);
    return perubahan;
}

} // namespace lumbung
