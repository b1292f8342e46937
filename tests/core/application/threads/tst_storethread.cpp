// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/storethread.h"
#include "tests/support/fakeoffice.h"

#include <QSemaphore>
#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace lumbung;

namespace {

/// An office that tells on which thread it was let go.
class WatchedOffice final : public Office {
public:
    explicit WatchedOffice(std::atomic<QThread *> &closedOn) : m_closedOn(closedOn) {}
    ~WatchedOffice() override { m_closedOn = QThread::currentThread(); }

    Kantor kantor() override { return {u"Dinas Contoh"_qs, {}, true}; }
    KoperasiQueries &koperasi() override { return m_office.koperasi(); }
    RekapQueries &rekap() override { return m_office.rekap(); }
    UnitOfWorkFactory &work() override { return m_office.work(); }
    Workspace &workspace() override { return m_office.workspace(); }
    SinkronDesk &sinkron() override { return m_office.sinkron(); }
    PeristiwaQueries &peristiwa() override { return m_office.peristiwa(); }
    LampiranDesk &lampiran() override { return m_office.lampiran(); }
    VerifikasiQueries &verifikasi() override { return m_office.verifikasi(); }
    SopStore &sop() override { return m_office.sop(); }
    Result<void> changesOf(const TindakanId &, const std::function<bool(const RiwayatRekam &)> &) override
    {
        return {};
    }
    Result<std::vector<Temuan>> check() override { return std::vector<Temuan>{}; }
    Result<void> backup(const QString &) override { return {}; }

private:
    FakeOffice m_office;
    std::atomic<QThread *> &m_closedOn;
};

StoreThread::Open opening(std::atomic<QThread *> &closedOn)
{
    return [&closedOn]() -> Result<std::unique_ptr<Office>> {
        return std::unique_ptr<Office>(std::make_unique<WatchedOffice>(closedOn));
    };
}

Result<int> one(Office &)
{
    return 1;
}

} // namespace

class StoreThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersThatNothingIsOpenUntilAnOfficeIs()
    {
        std::atomic<QThread *> closedOn = nullptr;
        StoreThread store(u"uji"_qs);
        QCOMPARE(store.run(one).result().error().code, u"simpan.belum-dibuka"_qs);
        const auto opened = store.open(opening(closedOn)).result();
        QVERIFY(opened);
        QCOMPARE(opened->nama, u"Dinas Contoh"_qs);
        QCOMPARE(store.run(one).result().value(), 1);
        store.close().waitForFinished();
        QCOMPARE(store.run(one).result().error().code, u"simpan.belum-dibuka"_qs);
    }

    void answersEveryQuestionWithTheReasonWhyItCouldNotOpen()
    {
        StoreThread store(u"uji"_qs);
        const auto refused = []() -> Result<std::unique_ptr<Office>> {
            return Error{ErrorKind::Storage, u"simpan.kunci-salah"_qs, {}};
        };
        QCOMPARE(store.open(refused).result().error().code, u"simpan.kunci-salah"_qs);
        QCOMPARE(store.run(one).result().error().code, u"simpan.kunci-salah"_qs);
    }

    void runsWorkInOrderOnAThreadOfItsOwn()
    {
        std::atomic<QThread *> closedOn = nullptr;
        StoreThread store(u"uji"_qs);
        store.open(opening(closedOn)).waitForFinished();
        std::vector<int> order;
        std::atomic<QThread *> ranOn = nullptr;
        QFuture<Result<void>> last;
        for (int i = 0; i < 100; ++i)
            last = store.run([i, &order, &ranOn](Office &) -> Result<void> {
                order.push_back(i);
                ranOn = QThread::currentThread();
                return {};
            });
        last.waitForFinished();
        QCOMPARE(order.size(), std::size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(ranOn.load() != QThread::currentThread());
    }

    void continuationsRunWhereTheirContextLives()
    {
        std::atomic<QThread *> closedOn = nullptr;
        StoreThread store(u"uji"_qs);
        store.open(opening(closedOn)).waitForFinished();
        QObject context;
        QThread *continuedOn = nullptr;
        store.run(one).then(&context, [&](const Result<int> &) { continuedOn = QThread::currentThread(); });
        QTRY_COMPARE(continuedOn, QThread::currentThread());
    }

    void finishesWhatWasHandedInAndClosesTheOfficeOnItsOwnThread()
    {
        std::atomic<QThread *> closedOn = nullptr;
        std::atomic<QThread *> ranOn = nullptr;
        std::atomic<int> done = 0;
        QFuture<Result<void>> last;
        {
            StoreThread store(u"uji"_qs);
            store.open(opening(closedOn)).waitForFinished();
            QSemaphore gate;
            store.run([&](Office &) -> Result<void> {
                gate.acquire();
                ranOn = QThread::currentThread();
                return {};
            });
            for (int i = 0; i < 20; ++i)
                last = store.run([&done](Office &) -> Result<void> {
                    ++done;
                    return {};
                });
            gate.release();
        }
        QCOMPARE(done.load(), 20);
        QVERIFY(last.isFinished() && !last.isCanceled());
        QVERIFY(closedOn.load() != nullptr);
        QCOMPARE(closedOn.load(), ranOn.load());
    }
};

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
