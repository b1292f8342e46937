// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>
#include <mutex>

namespace lumbung {

namespace {

constexpr std::chrono::seconds patience{60}; // the keychain may be asking the person for its password

Error failureOf(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::EntryNotFound: return {ErrorKind::Missing, QStringLiteral("rahasia.tidak-ada"), {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {ErrorKind::Storage, QStringLiteral("rahasia.tanpa-gantungan"), {}};
    default: break;
    }
    return {ErrorKind::Storage, QStringLiteral("rahasia.gantungan-menolak"), {{QStringLiteral("kode"), int(code)}}};
}

} // namespace

/// Qt Keychain's jobs need a running event loop; they get one of their own, so that read() and write() can be
/// called from any worker. It starts with the first job: most runs never ask the keychain.
class KeychainThread {
public:
    KeychainThread() = default;
    ~KeychainThread() { stop(); }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    /// Starts the job that `make` gives and waits for its end; `take` reads the result of a job that went well.
    template <typename Make, typename Take>
    auto run(Make make, Take take) -> decltype(take(make()))
    {
        using Outcome = decltype(take(make()));
        auto promise = std::make_shared<std::promise<Outcome>>();
        auto answer = promise->get_future();
        QMetaObject::invokeMethod(context(), [this, promise, make, take] {
            auto *job = make();
            QObject::connect(job, &QKeychain::Job::finished, m_context, [promise, take, job] {
                promise->set_value(job->error() == QKeychain::NoError ? take(job)
                                                                      : Outcome(failureOf(job->error())));
            });
            job->start(); // deletes itself
        });
        if (answer.wait_for(patience) != std::future_status::ready)
            return failureOf(QKeychain::OtherError);
        return answer.get();
    }

    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    QObject *context()
    {
        std::call_once(m_started, [this] {
            m_context = new QObject;
            m_thread.setObjectName(QStringLiteral("keychain"));
            m_context->moveToThread(&m_thread);
            QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
            m_thread.start();
        });
        return m_context;
    }

    QThread m_thread;
    std::once_flag m_started;
    QObject *m_context = nullptr;
};

/// Qt Keychain starts one job after another from an object that lives on the thread of the very first job, so
/// that thread has to last as long as the program: a second store would wait for ever. It may not outlast the
/// application either: an event loop without one is not possible.
static std::shared_ptr<KeychainThread> lastingKeychainThread()
{
    static const auto thread = [] {
        qAddPostRoutine([] { lastingKeychainThread()->stop(); });
        return std::make_shared<KeychainThread>();
    }();
    return thread;
}

KeychainSecretStore::KeychainSecretStore(const QString &service)
    : m_service(service), m_thread(lastingKeychainThread())
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

Result<QByteArray> KeychainSecretStore::read(const QString &name)
{
    return m_thread->run(
        [service = m_service, name] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(name);
            return job;
        },
        [](QKeychain::ReadPasswordJob *job) { return Result<QByteArray>(job->binaryData()); });
}

Result<void> KeychainSecretStore::write(const QString &name, const QByteArray &secret)
{
    return m_thread->run(
        [service = m_service, name, secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(name);
            job->setBinaryData(secret);
            return job;
        },
        [](QKeychain::WritePasswordJob *) { return Result<void>(); });
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    return m_thread->run(
        [service = m_service, name] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(name);
            return job;
        },
        [](QKeychain::DeletePasswordJob *) { return Result<void>(); });
}

} // namespace lumbung
