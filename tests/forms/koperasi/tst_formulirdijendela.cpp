// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form inside the main window, by keys alone.
#include "forms/koperasi/daftarseksi.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/shell/commandbar.h"
#include "forms/shell/shortcutsheet.h"
#include "tests/forms/koperasi/windowdesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace lumbung;

class FormulirDiJendelaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowDesk> m_desk;
    KoperasiId m_id;

    KoperasiForm *form() const { return m_desk->page<KoperasiForm>(); }
    bool ready() const { return form() && form()->model().keadaan() == KoperasiEditorModel::Keadaan::Siap; }
    QWidget *focus() const { return m_desk->window->focusWidget(); }

    void openTable()
    {
        m_desk->press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(m_desk->page<KoperasiPage>());
    }

    void openStored(const DeepLink &link)
    {
        m_desk->window->openLink(link);
        QTRY_VERIFY(ready());
    }

    void openStored() { openStored({u"koperasi"_qs, m_id.text(), {{u"tahun"_qs, u"2025"_qs}}}); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_id = m_desk->office.add(isian({{Field::Nama, u"KSP Contoh Makmur"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
                                  {{2025, isian({{Field::AnggotaTotal, qint64(41)}})}});
        m_desk->openWindow();
    }

    void cleanup()
    {
        m_desk->window.reset();
        m_desk.reset();
    }

    void ctrlNThenTypingFillsTheFirstField()
    {
        openTable();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(ready());
        m_desk->type(u"KSU Contoh Baru"_qs);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(form()->model().nilai(Field::Nama).text(), u"KSU Contoh Baru"_qs);
    }

    void theCommandBarOpensANewFormReadyForTyping()
    {
        openTable();
        m_desk->press(Qt::Key_K, Qt::ControlModifier);
        auto *list = m_desk->window->findChild<CommandBar *>()->findChild<QListWidget *>();
        m_desk->type(u"koperasi baru"_qs);
        QTRY_VERIFY(!list->findItems(u"Koperasi baru"_qs, Qt::MatchExactly).isEmpty());
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(ready());
        m_desk->type(u"KSU Contoh Baru"_qs);
        QCOMPARE(form()->findChild<QLineEdit *>(keyOf(Field::Nama))->text(), u"KSU Contoh Baru"_qs);
    }

    void aLinkToAFieldPutsTheCursorThere()
    {
        openStored({u"koperasi"_qs, m_id.text(), {{u"tahun"_qs, u"2025"_qs}, {u"isian"_qs, keyOf(Field::Aset)}}});
        QCOMPARE(focus(), form()->findChild<QLineEdit *>(keyOf(Field::Aset)));
    }

    void comingBackToATabFindsTheCursorWhereItWas()
    {
        openStored();
        form()->bukaIsian(Field::Telp);
        openTable();
        QCOMPARE(focus(), m_desk->window->findChild<KoperasiTable *>());
        m_desk->press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(form());
        QCOMPARE(focus(), form()->findChild<QLineEdit *>(keyOf(Field::Telp)));
    }

    void closingATabGivesTheKeysToThePageThatIsShown()
    {
        openTable();
        openStored();
        m_desk->press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(focus(), m_desk->window->findChild<KoperasiTable *>());
    }

    void f6WalksTheFormBeforeTheFrame()
    {
        openStored();
        form()->bukaIsian(Field::Telp);
        QWidget *field = focus();
        QStringList walked;
        do {
            m_desk->press(Qt::Key_F6);
            walked += focus()->accessibleName();
        } while (focus() != field && walked.size() < 10);
        QCOMPARE(walked.first(), u"Panel kanan"_qs);
        QVERIFY(walked.indexOf(u"Halaman yang terbuka"_qs) < walked.indexOf(u"Bagian formulir"_qs));
        QCOMPARE(walked.size(), 6); // panel, action bar, tabs, navigation, sections, fields
        m_desk->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focus(), form()->findChild<DaftarSeksi *>());
    }

    void enterOnASectionGoesIntoIt()
    {
        openStored();
        m_desk->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focus(), form()->findChild<DaftarSeksi *>());
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        const Section second = urutanSeksi()[1];
        QCOMPARE(focus(), form()->findChild<QLineEdit *>(keyOf(isianSeksi(second).front())));
    }

    void f1TeachesOnlyKeysThatWorkHere()
    {
        const auto taught = [this] {
            m_desk->press(Qt::Key_F1);
            QStringList words;
            for (const QLabel *label : m_desk->window->findChild<ShortcutSheet *>()->findChildren<QLabel *>())
                words += label->text();
            m_desk->press(Qt::Key_Escape);
            return words;
        };
        openTable();
        QVERIFY(taught().contains(u"Ctrl+F"_qs));
        QVERIFY(taught().contains(u"Alt+1"_qs));
        openStored();
        const QStringList words = taught();
        QVERIFY(!words.contains(u"Ctrl+F"_qs));
        QVERIFY(words.contains(u"Ctrl+D"_qs));
        QCOMPARE(focus(), form()->findChild<QLineEdit *>(keyOf(Field::Nama)));
    }
};

QTEST_MAIN(FormulirDiJendelaTest)
#include "tst_formulirdijendela.moc"
