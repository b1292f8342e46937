// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/bacadimuka.h"

#include "core/application/storethread.h"
#include "models/koperasi/tampilan.h"

#include <algorithm>

namespace lumbung {

namespace {

/// Columns, sort keys and conditions of the shipped views, in the order in which the views stand.
std::vector<Field> shippedFields()
{
    std::vector<Field> fields;
    const auto add = [&fields](Field field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    for (const Tampilan &tampilan : tampilanBawaan()) {
        for (const SortKey &key : tampilan.urut)
            add(key.field);
        for (const Condition &condition : tampilan.filter.conditions)
            add(condition.field);
        for (const KolomTampilan &kolom : tampilan.kolom)
            add(kolom.field);
    }
    return fields;
}

void nextSlice(StoreThread &thread, QObject *context, const std::vector<Field> &fields)
{
    const auto slice = [fields](Office &office) -> Result<bool> {
        const auto years = office.koperasi().tahunBuku();
        if (!years)
            return years.error();
        return office.koperasi().siapkan(fields, years->empty() ? 0 : years->front());
    };
    thread.run(slice).then(context, [&thread, context, fields](const Result<bool> &more) {
        if (more && *more)
            nextSlice(thread, context, fields);
    });
}

} // namespace

void bacaDiMuka(StoreThread &thread, QObject *context)
{
    nextSlice(thread, context, shippedFields());
}

} // namespace lumbung
