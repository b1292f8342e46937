// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/appearance.h"
#include "forms/shell/mainwindow.h"
#include "forms/shell/pantausinkron.h"
#include "forms/shell/sinkronbutton.h"
#include "forms/sinkron/sinkronpage.h"
#include "tests/forms/halaman/clippedtexts.h"
#include "tests/forms/sinkron/mejasinkron.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lumbung;
using Keadaan = StatusSinkron::Keadaan;

/// Syncing in the frame of the window: status line, number in the navigation, the page.
class TestSinkronDiJendela : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_appearance->apply();
        m_meja = std::make_unique<MejaSinkron>();
        m_meja->factory.add(QStringLiteral("sinkron"), [this](const DeepLink &link, QWidget *parent) {
            return new SinkronPage(m_meja->desk, link, parent);
        });
        m_window = std::make_unique<MainWindow>(
            m_meja->desk, m_meja->factory,
            QList<NavEntry>{
                {QStringLiteral("beranda"), QStringLiteral("house"), QStringLiteral("Beranda")},
                {QStringLiteral("koperasi"), QStringLiteral("store"), QStringLiteral("Koperasi")},
                {QStringLiteral("sinkron"), QStringLiteral("refresh-cw"), QStringLiteral("Sinkron"), true},
                {QStringLiteral("pengaturan"), QStringLiteral("settings"), QStringLiteral("Pengaturan"), true}},
            *m_appearance);
        QSignalSpy ready(m_window.get(), &MainWindow::restored);
        m_window->show();
        m_window->start();
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_meja.reset();
        m_appearance->setScale(100);
        m_appearance->setTheme(Appearance::Theme::Light);
    }

    void theStatusLineSaysHowSyncingStands()
    {
        QTRY_COMPARE(tombol()->bentuk(), SinkronButton::Bentuk::Perlu);
        QVERIFY(tombol()->accessibleName().startsWith(u"Sinkron: 3 perlu diperiksa"));
        m_meja->ubah([](FakeSinkronDesk &isi) {
            isi.semuaKonflik.clear();
            isi.semuaUsulan.clear();
            isi.semuaKeluar.clear();
        });
        QTRY_COMPARE(tombol()->bentuk(), SinkronButton::Bentuk::Penuh);
        QVERIFY(tombol()->text().startsWith(u"Tersambung"));
        m_meja->pengendali.jadi({Keadaan::Luring});
        QTRY_COMPARE(tombol()->bentuk(), SinkronButton::Bentuk::Kosong);
        m_meja->pengendali.jadi({Keadaan::Mengirim});
        QTRY_COMPARE(tombol()->bentuk(), SinkronButton::Bentuk::Naik);
        m_meja->pengendali.jadi({Keadaan::PerluMasuk});
        QTRY_COMPARE(tombol()->bentuk(), SinkronButton::Bentuk::Perlu);
    }

    void theStatusLineOpensThePage()
    {
        QTest::keyClick(tombol(), Qt::Key_Return);
        QCOMPARE(m_window->workbench()->current()->link().page, QStringLiteral("sinkron"));
    }

    void theNavigationCountsWhatWaitsForAPerson()
    {
        NavButton *nav = nullptr;
        for (NavButton *satu : m_window->findChildren<NavButton *>())
            if (satu->text() == u"Sinkron")
                nav = satu;
        QVERIFY(nav);
        QTRY_COMPARE(nav->accessibleName(), QStringLiteral("Sinkron, 3 perlu diperiksa"));
        m_meja->ubah([](FakeSinkronDesk &isi) { isi.semuaKonflik.clear(); });
        QTRY_COMPARE(nav->accessibleName(), QStringLiteral("Sinkron, 2 perlu diperiksa"));
    }

    void aJoinedOfficeIsOfflineUntilTheWayToTheHubHasSpoken()
    {
        m_meja->pengendali.jadi({});
        QTRY_VERIFY(tombol()->text().contains(u"Luring"));
    }

    /// With LUMBUNG_GAMBAR=folder it leaves a picture of each part in each look; always that they fit the window.
    void everyPartFitsInEveryLook_data()
    {
        QTest::addColumn<QString>("bagian");
        for (const char *bagian : {"keadaan", "konflik", "usulan", "perangkat"})
            QTest::newRow(bagian) << QString::fromLatin1(bagian);
    }
    void everyPartFitsInEveryLook()
    {
        QFETCH(QString, bagian);
        m_window->openLink({QStringLiteral("sinkron"), {}, {{QStringLiteral("bagian"), bagian}}});
        QTRY_VERIFY(!m_window->workbench()->current()->verbs().isEmpty());
        gambar(bagian + QStringLiteral("-terang"));
        m_appearance->setTheme(Appearance::Theme::Dark);
        gambar(bagian + QStringLiteral("-gelap"));
        m_appearance->setTheme(Appearance::Theme::Light);
        for (const int huruf : {100, 125, 150, 200}) {
            m_appearance->setScale(huruf);
            m_window->resize(1366, 734);
            (void)QTest::qWaitFor([this] { return clippedTexts(*m_window).isEmpty(); });
            gambar(QStringLiteral("%1-%2").arg(bagian).arg(huruf));
            QCOMPARE(clippedTexts(*m_window).join(u'\n'), QString());
            QCOMPARE(m_window->size(), QSize(1366, 734)); // the page asks for no wider screen
        }
    }

private:
    SinkronButton *tombol() const { return m_window->findChild<SinkronButton *>(); }

    void gambar(const QString &nama)
    {
        const QPixmap potret = m_window->grab(); // lays the page out
        if (const QString folder = qEnvironmentVariable("LUMBUNG_GAMBAR"); !folder.isEmpty())
            QVERIFY(potret.save(QStringLiteral("%1/sinkron-%2.png").arg(folder, nama)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MejaSinkron> m_meja;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSinkronDiJendela)
#include "tst_sinkrondijendela.moc"
