// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/idlewatch.h"
#include "forms/kunci/layartertutup.h"

#include <QLineEdit>
#include <QtTest>

using namespace lumbung;

class IdleWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyThereIsSaidOnceUntilSomebodyComesBack()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QLineEdit field;
        field.show();
        watch.setLimit(std::chrono::milliseconds(40));
        QTRY_COMPARE(idle.size(), 1);
        QTest::keyClicks(&field, QStringLiteral("a"));
        QTRY_COMPARE(idle.size(), 2);
    }

    void eachTouchBeginsTheTimeAnew()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QLineEdit field;
        field.show();
        QElapsedTimer since;
        since.start();
        watch.setLimit(std::chrono::milliseconds(300));
        qint64 last = 0;
        QTimer touch;
        connect(&touch, &QTimer::timeout, &field, [&] {
            if (since.elapsed() > 900)
                return;
            last = since.elapsed();
            QTest::keyClicks(&field, QStringLiteral("a"));
        });
        touch.start(20);
        QTRY_COMPARE(idle.size(), 1);
        QVERIFY2(since.elapsed() >= last + 300, qPrintable(QString::number(since.elapsed())));
    }

    void zeroIsNever()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(std::chrono::milliseconds(20));
        watch.setLimit(std::chrono::milliseconds(0));
        QTimer later;
        later.setSingleShot(true);
        later.start(120);
        QTRY_VERIFY(!later.isActive());
        QCOMPARE(idle.size(), 0);
    }

    void theCurtainBringsBackWhatWasThereAndNothingElse()
    {
        QWidget window;
        QWidget hidden;
        QLineEdit field(&window);
        QWidget dialog(&window, Qt::Dialog);
        QWidget front;
        window.show();
        dialog.show();
        LayarTertutup curtain;
        curtain.tutup(&front);
        QVERIFY(front.isVisible() && !window.isVisible() && !dialog.isVisible());
        curtain.buka();
        QVERIFY(window.isVisible() && dialog.isVisible() && !hidden.isVisible());
        QVERIFY(!curtain.tertutup());
    }
};

QTEST_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
