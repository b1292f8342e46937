// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/firstrunwindow.h"
#include "forms/beranda/berandapage.h"
#include "forms/pengaturan/pengaturanpage.h"
#include "forms/shell/appearance.h"
#include "tests/forms/shell/framedesk.h"
#include "tests/forms/shell/idleoffice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPromise>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lumbung;

class TestPagesByKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_appearance->apply();
    }

    void berandaNamesEveryControl()
    {
        BerandaPage page(m_desk.desk, nullptr);
        QSignalSpy filled(&page, &BerandaPage::filled);
        page.show();
        QTRY_VERIFY(filled.count() >= 1);
        walk(&page, 5);
    }

    void berandaAsksNothingUntilItIsSeen()
    {
        BerandaPage page(m_desk.desk, nullptr);
        QSignalSpy filled(&page, &BerandaPage::filled);
        page.show();
        page.hide(); // a start on another page passes over this one
        page.refresh();
        bool answered = false;
        QTimer::singleShot(0, this, [this, &answered] { // behind whatever the page has waiting
            m_desk.baca.run([](Office &) { return Result<void>(); }).then(this, [&answered](const Result<void> &) {
                answered = true;
            });
        });
        QTRY_VERIFY(answered);
        QCOMPARE(filled.count(), 0);
        page.show();
        QTRY_COMPARE(filled.count(), 1);
    }

    void pengaturanNamesEveryControlOfEverySection_data()
    {
        QTest::addColumn<QString>("bagian");
        for (const char *part : {"tampilan", "kantor", "keamanan", "cadangan", "tentang"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void pengaturanNamesEveryControlOfEverySection()
    {
        QFETCH(QString, bagian);
        PengaturanPage page(m_desk.desk, *m_appearance, m_care, m_care, m_care, nullptr);
        page.follow({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), bagian}}});
        page.show();
        QCOMPARE(page.link().query.value(QStringLiteral("bagian")), bagian);
        walk(&page, 3);
    }

    void firstStepsNameEveryControlAndSayWhatIsMissing()
    {
        FirstRunWindow window(m_care, m_desk.wilayah, m_desk.clock, m_care);
        window.show();
        walk(&window, 2);
        for (auto *card : window.findChildren<QAbstractButton *>())
            if (card->isVisible() && card->text() == u"Mulai kantor baru") {
                QTest::keyClick(card, Qt::Key_Return);
                break;
            }
        walk(&window, 4);
        bool says = false;
        for (const QLabel *label : window.findChildren<QLabel *>())
            says = says || (label->isVisible() && label->text() == u"Pilih wilayah kantor dulu");
        QVERIFY(says);
    }

    void aNewOfficeThatJoinsAHubGoesOnWithJoining()
    {
        class SiapOffice final : public PendiriKantor {
        public:
            QString folder() const override { return QStringLiteral("/contoh/lumbung"); }
            QFuture<Result<QString>> dirikan(const Kantor &, const QString &) override
            {
                QPromise<Result<QString>> promise;
                promise.start();
                promise.addResult(Result<QString>(QStringLiteral("AAAA BBBB")));
                promise.finish();
                return promise.future();
            }
            QFuture<Result<CadanganDitemukan>> kenali(const QString &) override { return {}; }
            QFuture<Result<void>> pulihkan(const QString &, const QByteArray &, const QString &) override
            {
                return {};
            }
            QFuture<Result<void>> latihan(const std::function<void(double)> &) override { return {}; }
        } office;
        FirstRunWindow window(office, m_desk.wilayah, m_desk.clock, m_care);
        QSignalSpy finished(&window, &FirstRunWindow::finished);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const char *name : {"Gabung ke pusat", "Tingkat kantor: Kementerian", "Lanjut", "Lanjut"}) {
            const auto button = [&]() -> QAbstractButton * {
                for (auto *one : window.findChildren<QAbstractButton *>())
                    if (one->isVisible() && one->isEnabled() && one->accessibleName() == QLatin1String(name))
                        return one;
                return nullptr;
            };
            QTRY_VERIFY2(button(), name);
            button()->click();
        }
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toString(), QStringLiteral("lumbung:sinkron?bagian=gabung"));
    }

private:
    /// Tab reaches at least `least` controls; each has a name for screen readers and takes the focus.
    static void walk(QWidget *root, int least)
    {
        QVERIFY(QTest::qWaitForWindowActive(root));
        int reached = 0;
        for (QWidget *at = root->nextInFocusChain(); at != root; at = at->nextInFocusChain()) {
            if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisibleTo(root) || !at->isEnabled() ||
                at->focusProxy())
                continue;
            QVERIFY2(!at->accessibleName().isEmpty(), at->metaObject()->className());
            at->setFocus(Qt::TabFocusReason);
            QVERIFY2(at->hasFocus(), qPrintable(at->accessibleName()));
            ++reached;
        }
        QVERIFY2(reached >= least, qPrintable(QString::number(reached)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    FrameDesk m_desk;
    IdleOffice m_care;
};

QTEST_MAIN(TestPagesByKeyboard)
#include "tst_pagesbykeyboard.moc"
