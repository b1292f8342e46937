// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"

#include <utility>
#include <vector>

namespace lumbung {

/// Values by field, sorted by field; a field without an entry is empty or, in a set of changes, untouched.
/// In a set of changes an entry with an empty value means "make it empty".
class Record {
public:
    using Entry = std::pair<Field, Value>;

    Record() = default;
    /// Entries in any order, each field once.
    explicit Record(std::vector<Entry> entries);

    /// The value, or the empty value.
    const Value &value(Field field) const;
    bool contains(Field field) const;
    void set(Field field, Value value);
    void unset(Field field);
    /// Sets every entry of `changes` here.
    void apply(const Record &changes);

    bool isEmpty() const noexcept { return m_entries.empty(); }
    std::size_t size() const noexcept { return m_entries.size(); }
    auto begin() const noexcept { return m_entries.begin(); }
    auto end() const noexcept { return m_entries.end(); }

    friend bool operator==(const Record &, const Record &) = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace lumbung
