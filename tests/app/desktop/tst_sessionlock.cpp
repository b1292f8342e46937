// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// First run, password, screen lock, backup and restore through the session that the program runs.
#include "app/desktop/session/desktopsession.h"
#include "core/domain/kuncipemulihan.h"
#include "forms/awal/firstrunwindow.h"
#include "forms/awal/langkahpulih.h"
#include "forms/kunci/bukakunciwindow.h"
#include "forms/kunci/cetakkuncidialog.h"
#include "forms/kunci/kuncipemulihanpane.h"
#include "forms/kunci/sandidialog.h"
#include "forms/pengaturan/bagiancadangan.h"
#include "forms/pengaturan/isiansebutan.h"
#include "forms/shell/appearance.h"
#include "forms/shell/dialogsebagai.h"
#include "forms/shell/halamantertutup.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/verbbutton.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

const QString password = QStringLiteral("padi menguning");

template <typename Wanted>
Wanted *named(QWidget *window, const QString &name)
{
    for (Wanted *widget : window->findChildren<Wanted *>())
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    return nullptr;
}

void press(QWidget *window, const QString &name)
{
    auto *button = named<QAbstractButton>(window, name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    button->click();
}

} // namespace

class SessionLockTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("setelan.ini")), QSettings::IniFormat};
    Appearance m_appearance{m_settings};
    QString m_key;

    QString file(const QString &name) const { return m_place.filePath(name); }
    QString backup() const { return file(QStringLiteral("cadangan.lumbung")); }

    /// A session with its window on the office in `folder`.
    std::unique_ptr<DesktopSession> opened(const QString &folder)
    {
        auto session = std::make_unique<DesktopSession>(m_settings, m_appearance, folder);
        session->start();
        return session;
    }
    static MainWindow *mainWindow(const DesktopSession &session)
    {
        return session.office() ? session.office()->window() : nullptr;
    }
    QWidget *settings(DesktopSession &session, const QString &part)
    {
        mainWindow(session)->openLink({QStringLiteral("pengaturan"), {}, {{QStringLiteral("bagian"), part}}});
        return mainWindow(session)->workbench()->current();
    }
    template <typename Dialog>
    static Dialog *dialogOf(QWidget *window)
    {
        return window->findChild<Dialog *>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LUMBUNG_RAHASIA", "berkas");
        DesktopSession session(m_settings, m_appearance, file(QStringLiteral("kantor")));
        session.start();
        auto made = session.dirikan({QStringLiteral("Dinas Koperasi Contoh"), *KodeWilayah::parse(u"32.01"), false},
                                    session.folder());
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        m_key = *made.result();
        QVERIFY(bacaKunciPemulihan(m_key));
    }

    void theNameAtThisDeskIsChangedForPagesThatAreOpenToo()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        QWidget *page = settings(*session, QStringLiteral("kantor"));
        auto *field = named<QLineEdit>(page, QStringLiteral("Sebutan di Riwayat"));
        QVERIFY(field);
        field->setText(QStringLiteral("3201006001234567"));
        QVERIFY(!named<QAbstractButton>(page, QStringLiteral("Ganti sebutan"))->isEnabled());
        QSignalSpy changed(&session->office()->events(), &DeskEvents::pelakuChanged);
        field->setText(QStringLiteral(" Loket  2 "));
        press(page, QStringLiteral("Ganti sebutan"));
        QCOMPARE(session->office()->desk()->pelaku, QStringLiteral("Loket 2"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(named<QWidget>(mainWindow(*session), QStringLiteral("Anda bekerja sebagai Loket 2")));
        session.reset();
        session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        QCOMPARE(session->office()->desk()->pelaku, QStringLiteral("Loket 2"));
    }

    void theBackupCardSaysWhatIsTrue()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        auto *card = settings(*session, QStringLiteral("cadangan"))->findChild<BagianCadangan *>();
        QVERIFY(named<QWidget>(card, QStringLiteral("belum pernah")));
        card->backup(backup());
        QTRY_VERIFY(named<QWidget>(card, QStringLiteral("berhasil")));
        QVERIFY(named<QWidget>(card, QStringLiteral("baru")));
        QVERIFY(named<QWidget>(card, QDir::toNativeSeparators(backup())));
        session.reset();
        QVERIFY(QFile::rename(backup(), backup() + u'2')); // taken elsewhere
        session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        card = settings(*session, QStringLiteral("cadangan"))->findChild<BagianCadangan *>();
        QTRY_VERIFY(named<QWidget>(card, QStringLiteral("baru")));
        QVERIFY(!named<QWidget>(card, QDir::toNativeSeparators(backup())));
        QVERIFY(QFile::rename(backup() + u'2', backup()));
    }

    void theKeyIsPrintedAgainForAReasonThatIsKept()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        QWidget *page = settings(*session, QStringLiteral("keamanan"));
        press(page, QStringLiteral("Cetak kunci pemulihan…"));
        auto *dialog = dialogOf<CetakKunciDialog>(page);
        QVERIFY(dialog);
        QVERIFY(!named<QAbstractButton>(dialog, QStringLiteral("Tampilkan kunci"))->isEnabled());
        named<QLineEdit>(dialog, QStringLiteral("Alasan"))->setText(QStringLiteral("lembar lama hilang"));
        press(dialog, QStringLiteral("Tampilkan kunci"));
        auto *pane = dialog->findChild<KunciPemulihanPane *>();
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(named<QWidget>(pane, m_key.section(u' ', 4, 4)));
        const QString sheet = file(QStringLiteral("lembar.pdf"));
        QSignalSpy kept(pane, &KunciPemulihanPane::keluar);
        pane->simpanPdf(sheet);
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(QFile::exists(sheet));
    }

    void aPasswordIsAskedForAtTheNextStart()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        QWidget *page = settings(*session, QStringLiteral("keamanan"));
        press(page, QStringLiteral("Kunci dengan sandi…"));
        auto *dialog = dialogOf<SandiDialog>(page);
        QVERIFY(dialog);
        named<QLineEdit>(dialog, QStringLiteral("Sandi baru"))->setText(password);
        QVERIFY(!named<QAbstractButton>(dialog, QStringLiteral("Pasang sandi"))->isEnabled());
        named<QLineEdit>(dialog, QStringLiteral("Ulangi sandi baru"))->setText(password);
        press(dialog, QStringLiteral("Pasang sandi"));
        QTRY_VERIFY(session->lock().bersandi());
        QTRY_VERIFY(named<QWidget>(page, QStringLiteral("Kunci layar sekarang"))->isVisible());
        session.reset();

        session = opened(file(QStringLiteral("kantor")));
        BukaKunciWindow *window = session->lock().window();
        QVERIFY(window && window->isVisible());
        QVERIFY(!mainWindow(*session));
        auto *field = named<QLineEdit>(window, QStringLiteral("Sandi kantor"));
        field->setText(QStringLiteral("padi hijau"));
        press(window, QStringLiteral("Buka"));
        QTRY_VERIFY(window->findChild<MessageBar *>()->sentence().startsWith(QStringLiteral("Sandi tidak cocok")));
        QVERIFY(!mainWindow(*session));
        field->setText(password);
        press(window, QStringLiteral("Buka"));
        QTRY_VERIFY(mainWindow(*session) && mainWindow(*session)->isVisible());
        QTRY_VERIFY(!session->lock().window());
    }

    void aLockedScreenHidesEverythingAndKeepsTheWork()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        auto given = session->lock().buka(password);
        QTRY_VERIFY(given.isFinished());
        QVERIFY(given.result());
        Q_EMIT session->lock().unlocked();
        QTRY_VERIFY(mainWindow(*session) && mainWindow(*session)->isVisible());
        QWidget *page = settings(*session, QStringLiteral("kantor"));
        auto *typed = named<QLineEdit>(page, QStringLiteral("Sebutan di Riwayat"));
        typed->setText(QStringLiteral("setengah diketik"));
        QDialog dialog(mainWindow(*session));
        dialog.open();
        QVERIFY(dialog.isVisible());

        session->lock().kunciSekarang();
        BukaKunciWindow *window = session->lock().window();
        QVERIFY(window && window->isVisible());
        QVERIFY(!mainWindow(*session)->isVisible());
        QVERIFY(!dialog.isVisible());
        named<QLineEdit>(window, QStringLiteral("Sandi kantor"))->setText(password);
        press(window, QStringLiteral("Buka"));
        QTRY_VERIFY(mainWindow(*session)->isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.windowModality(), Qt::WindowModal);
        QCOMPARE(typed->text(), QStringLiteral("setengah diketik"));
        QTRY_VERIFY(!session->lock().window());
    }

    void whoForgotThePasswordOpensWithTheRecoveryKey()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        BukaKunciWindow *window = session->lock().window();
        QVERIFY(window);
        press(window, QStringLiteral("Lupa sandi…"));
        auto *field = named<QPlainTextEdit>(window, QStringLiteral("Kunci pemulihan"));
        QString typo = m_key;
        typo[0] = typo.at(0) == u'7' ? u'8' : u'7';
        field->setPlainText(typo);
        QVERIFY(!named<QAbstractButton>(window, QStringLiteral("Buka dan hapus sandi"))->isEnabled());
        field->setPlainText(m_key.toLower());
        press(window, QStringLiteral("Buka dan hapus sandi"));
        QTRY_VERIFY(mainWindow(*session) && mainWindow(*session)->isVisible());
        QVERIFY(!session->lock().bersandi());
    }

    void somebodyLooksAsAnotherAndComesBackWithOneKey()
    {
        auto session = opened(file(QStringLiteral("kantor")));
        QTRY_VERIFY(mainWindow(*session));
        MainWindow *own = mainWindow(*session);
        QVERIFY(QTest::qWaitForWindowActive(own));
        QTest::keyClick(own, Qt::Key_F12);
        QTRY_VERIFY(dialogOf<DialogSebagai>(own));
        auto *role = named<QComboBox>(own, QStringLiteral("Peran"));
        role->setCurrentIndex(role->findText(QStringLiteral("Kepala Dinas")));
        dialogOf<DialogSebagai>(own)->accept();
        QTRY_VERIFY(session->window() != own);
        auto *look = qobject_cast<MainWindow *>(session->window());
        QVERIFY(look && look->isVisible() && !own->isVisible());
        QVERIFY(named<QWidget>(look,
                               QStringLiteral("Melihat sebagai Kepala Dinas, Kab. Bogor. Tidak ada yang disimpan. "
                                              "F12 kembali.")));
        QTRY_VERIFY(look->workbench()->current());
        for (const char *page : {"pengaturan", "impor"}) {
            look->openLink({QString::fromLatin1(page)});
            QVERIFY(qobject_cast<HalamanTertutup *>(look->workbench()->current()));
        }
        if (const QString folder = qEnvironmentVariable("LUMBUNG_GAMBAR"); !folder.isEmpty())
            look->grab().save(folder + QStringLiteral("/sebagai.png"));
        QVERIFY(QTest::qWaitForWindowActive(look));
        QTest::keyClick(look, Qt::Key_F12);
        QTRY_COMPARE(session->window(), own);
        QVERIFY(own->isVisible());
        const auto checked = session->office()->reader().run([](Office &office) { return office.check(); });
        QTRY_VERIFY(checked.isFinished());
        QVERIFY(checked.result()->empty());
    }

    void anOfficeComesBackOnANewComputer()
    {
        auto session = std::make_unique<DesktopSession>(m_settings, m_appearance, file(QStringLiteral("baru")));
        session->start();
        auto *window = qobject_cast<FirstRunWindow *>(session->window());
        QVERIFY(window);
        press(window, QStringLiteral("Pulihkan dari cadangan"));
        auto *step = window->findChild<LangkahPulih *>();
        step->pilih(file(QStringLiteral("lembar.pdf")));
        QTRY_COMPARE(step->kurang(), QStringLiteral("Pilih berkas cadangan yang lain"));
        step->pilih(backup());
        QTRY_COMPARE(step->kurang(), QStringLiteral("Lengkapi kunci pemulihan dulu"));
        named<QPlainTextEdit>(window, QStringLiteral("Kunci pemulihan"))->setPlainText(m_key);
        QCOMPARE(step->kurang(), QString());
        press(window, QStringLiteral("&Pulihkan"));
        QTRY_VERIFY(mainWindow(*session) && mainWindow(*session)->isVisible());
        QCOMPARE(session->office()->desk()->kantor.nama, QStringLiteral("Dinas Koperasi Contoh"));
    }
};

QTEST_MAIN(SessionLockTest)
#include "tst_sessionlock.moc"
