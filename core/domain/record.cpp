// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include <algorithm>

namespace lumbung {

namespace {

auto lower(auto &entries, Field field)
{
    return std::lower_bound(entries.begin(), entries.end(), field,
                            [](const Record::Entry &entry, Field wanted) { return entry.first < wanted; });
}

} // namespace

Record::Record(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::ranges::sort(m_entries, {}, &Entry::first);
}

const Value &Record::value(Field field) const
{
    static const Value none;
    const auto at = lower(m_entries, field);
    return at != m_entries.end() && at->first == field ? at->second : none;
}

bool Record::contains(Field field) const
{
    const auto at = lower(m_entries, field);
    return at != m_entries.end() && at->first == field;
}

void Record::set(Field field, Value value)
{
    const auto at = lower(m_entries, field);
    if (at != m_entries.end() && at->first == field)
        at->second = std::move(value);
    else
        m_entries.insert(at, {field, std::move(value)});
}

void Record::unset(Field field)
{
    const auto at = lower(m_entries, field);
    if (at != m_entries.end() && at->first == field)
        m_entries.erase(at);
}

void Record::apply(const Record &changes)
{
    for (const auto &[field, value] : changes)
        set(field, value);
}

} // namespace lumbung
