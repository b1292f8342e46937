// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/storethread.h"
#include "tests/support/temporaryoffice.h"

#include <QSemaphore>

namespace lumbung {

/// A temporary office with the two threads a desk has. Members are destroyed before the office.
struct OpenDesk {
    TemporaryOffice office;
    StoreThread baca{QStringLiteral("baca")};
    StoreThread tulis{QStringLiteral("tulis")};

    OpenDesk() { open(); }
    explicit OpenDesk(const WilayahDirectory &wilayah) : office(wilayah) { open(); }

    /// Holds the reading thread until the returned semaphore is released: answers come late.
    std::shared_ptr<QSemaphore> hold()
    {
        auto gate = std::make_shared<QSemaphore>();
        (void)baca.run([gate](Office &) {
            gate->acquire();
            return Result<void>();
        });
        return gate;
    }

private:
    void open()
    {
        for (StoreThread *thread : {&baca, &tulis})
            (void)thread->open([this] { return Result<std::unique_ptr<Office>>(office.another()); });
    }
};

} // namespace lumbung
