// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/laporan/laporanprinter.h"
#include "forms/beranda/berandapage.h"
#include "forms/koperasi/halamankoperasi.h"
#include "forms/shell/appearance.h"
#include "forms/shell/mainwindow.h"
#include "tests/forms/koperasi/formdesk.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace lumbung {

/// The main window with Beranda and the koperasi pages over a real store, for tests that only press keys.
struct WindowDesk : FormDesk {
    WindowDesk()
    {
        appearance.apply();
        desk.kantor = {QStringLiteral("Dinas Contoh"), *KodeWilayah::parse(QStringLiteral("32.01")), false};
        factory.add(QStringLiteral("beranda"),
                    [this](const DeepLink &, QWidget *parent) { return new BerandaPage(desk, parent); });
        daftarkanHalamanKoperasi(factory, desk, printer);
    }

    /// Opens the window and waits until it can be used.
    void openWindow()
    {
        window = std::make_unique<MainWindow>(
            desk, factory,
            QList<NavEntry>{{QStringLiteral("beranda"), QStringLiteral("house"), QStringLiteral("Beranda")},
                            {QStringLiteral("koperasi"), QStringLiteral("store"), QStringLiteral("Koperasi")}},
            appearance);
        QSignalSpy ready(window.get(), &MainWindow::restored);
        window->show();
        window->start();
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Wanted>
    Wanted *page() const
    {
        return qobject_cast<Wanted *>(window->workbench()->current());
    }

    /// A key as the person presses it: it goes where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClicks(window->focusWidget(), QString(letter));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Appearance appearance{settings};
    LaporanPrinter printer;
    PageFactory factory;
    std::unique_ptr<MainWindow> window;
};

} // namespace lumbung
