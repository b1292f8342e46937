// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace lumbung {

/// An Office on a thread of its own. Work is handed in as a function and comes back as a future, so the
/// GUI thread never waits; continue with `.then(context, …)`. Functions run one after another.
class StoreThread {
public:
    using Open = std::function<Result<std::unique_ptr<Office>>()>;

    explicit StoreThread(const QString &name);
    ~StoreThread(); ///< finishes what was handed in, then closes the office on its own thread
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Opens the office on the thread; until that succeeded run() answers with the same error.
    QFuture<Result<Kantor>> open(Open open);
    QFuture<void> close();

    /// Runs `work(Office&) -> Result<T>` on the thread.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Office &>>
    {
        using Outcome = std::invoke_result_t<Work, Office &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(m_office ? work(*m_office) : Outcome(m_failure));
            promise->finish();
        });
        return promise->future();
    }

private:
    void post(std::function<void()> job);

    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread; deleted when the thread ends
    std::unique_ptr<Office> m_office;
    Error m_failure{ErrorKind::Storage, QStringLiteral("simpan.belum-dibuka"), {}};
};

} // namespace lumbung
