// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/storethread.h"

#include <QMetaObject>

namespace lumbung {

StoreThread::StoreThread(const QString &name) : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // The last job ends the loop itself, so that nothing before it is passed over.
    post([this] {
        m_office.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<Kantor>> StoreThread::open(Open open)
{
    auto promise = std::make_shared<QPromise<Result<Kantor>>>();
    promise->start();
    post([this, promise, open = std::move(open)] {
        m_office.reset();
        auto opened = open();
        if (opened) {
            m_office = std::move(opened).value();
            promise->addResult(Result<Kantor>(m_office->kantor()));
        } else {
            m_failure = opened.error();
            promise->addResult(Result<Kantor>(opened.error()));
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<void> StoreThread::close()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    post([this, promise] {
        m_office.reset();
        m_failure = {ErrorKind::Storage, QStringLiteral("simpan.belum-dibuka"), {}};
        promise->finish();
    });
    return promise->future();
}

void StoreThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace lumbung
