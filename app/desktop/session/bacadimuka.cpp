// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/bacadimuka.h"

#include "core/application/storethread.h"
#include "models/koperasi/tampilan.h"

namespace lumbung {

namespace {

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
    nextSlice(thread, context, isianDibacaDiMuka());
}

} // namespace lumbung
