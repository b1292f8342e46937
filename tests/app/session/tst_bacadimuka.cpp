// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/bacadimuka.h"
#include "core/application/storethread.h"
#include "tests/support/fakeoffice.h"

#include <QSemaphore>
#include <QtTest>

using namespace lumbung;

class BacaDiMukaTest : public QObject {
    Q_OBJECT

    FakeOffice *m_office = nullptr; ///< of the thread; looked at while it stands idle
    std::unique_ptr<StoreThread> m_thread;

private Q_SLOTS:
    void init()
    {
        m_thread = std::make_unique<StoreThread>(QStringLiteral("baca"));
        auto office = std::make_unique<FakeOffice>();
        m_office = office.get();
        auto shared = std::make_shared<std::unique_ptr<FakeOffice>>(std::move(office));
        (void)m_thread->open([shared] { return Result<std::unique_ptr<Office>>(std::move(*shared)); });
    }

    void readsSliceAfterSliceAndAsksForTheYearOnce()
    {
        m_office->queries.slices = 5;
        BacaDiMuka ahead(*m_thread);
        ahead.mulai();
        QTRY_VERIFY(!ahead.berjalan());
        QCOMPARE(m_office->queries.readAhead, std::vector<int>(6, 2025));
        QCOMPARE(m_office->queries.yearQuestions, 1);
    }

    void changesDuringARunKeepItOneChainAndLetItSeeNewYears()
    {
        m_office->queries.slices = 3;
        BacaDiMuka ahead(*m_thread);
        QSemaphore gate; // nothing is answered before all has been asked
        (void)m_thread->run([&gate](Office &) {
            gate.acquire();
            return Result<void>();
        });
        ahead.mulai();
        (void)m_thread->run([](Office &office) {
            static_cast<FakeOffice &>(office).queries.years = {2026, 2025};
            return Result<void>();
        });
        for (int change = 0; change < 10; ++change)
            ahead.mulai();
        gate.release();
        QTRY_VERIFY(!ahead.berjalan());
        QCOMPARE(m_office->queries.yearQuestions, 2);
        QCOMPARE(m_office->queries.readAhead, (std::vector<int>{2025, 2026, 2026, 2026}));
    }

    void aFinishedRunCanBeAskedForAgain()
    {
        BacaDiMuka ahead(*m_thread);
        ahead.mulai();
        QTRY_VERIFY(!ahead.berjalan());
        ahead.mulai();
        QTRY_VERIFY(!ahead.berjalan());
        QCOMPARE(m_office->queries.readAhead.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(BacaDiMukaTest)
#include "tst_bacadimuka.moc"
