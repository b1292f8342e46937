// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldchange.h"
#include "core/domain/record.h"

#include <vector>

namespace lumbung {

/// A field on which two people disagree.
struct IsianKonflik {
    Field field;
    Value awal;  ///< what the person who sent it had seen
    Value punya; ///< what that person wrote
    Value pusat; ///< what stands at the hub

    friend bool operator==(const IsianKonflik &, const IsianKonflik &) = default;
};

/// What a three-way merge comes to.
struct HasilGabung {
    std::vector<FieldChange> terapkan; ///< real changes to make now: before = at the hub, after = new value
    std::vector<IsianKonflik> konflik;
    bool bertemu = false; ///< some other field of the change's groups, or one of its fields, was changed by others
};

/// Merges one change into a record, field by field: base equals now -> take it; new value equals now -> nothing to
/// do; otherwise the two disagree. Values that must agree with each other (FieldGroup) are one: if one of them, or
/// a guard, does not match, the whole group is in conflict. No clock, no history.
HasilGabung gabung(const Record &kini, const std::vector<FieldChange> &perubahan);

/// The change with its guards: for every field of a group the group's other values as the person saw them
/// (`sebelum` = the record before the change). Fields without a group need none.
std::vector<FieldChange> denganPenjaga(std::vector<FieldChange> perubahan, const Record &sebelum);

} // namespace lumbung
