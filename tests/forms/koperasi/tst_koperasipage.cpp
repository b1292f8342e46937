// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/alasandialog.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/menukolom.h"
#include "forms/koperasi/simpantampilandialog.h"
#include "forms/koperasi/ubahmassaldialog.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/paint.h"
#include "tests/forms/koperasi/accessiblenames.h"
#include "tests/forms/koperasi/formdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace lumbung;

class KoperasiPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<KoperasiPage> m_page;
    KoperasiTable *m_table = nullptr;

    KoperasiTableModel &model() { return m_page->model(); }
    QLineEdit *searchField() { return qobject_cast<QLineEdit *>(m_page->searchField()); }
    QString text(int row, Field field) { return model().index(row, model().columnOf(field)).data().toString(); }

    void openPage(const DeepLink &link = {u"koperasi"_qs})
    {
        m_page = std::make_unique<KoperasiPage>(m_desk->desk, link);
        m_table = m_page->findChild<KoperasiTable *>();
        m_page->resize(1190, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(model().keadaan(), KoperasiTableModel::Keadaan::Siap);
        m_table->setFocus();
    }

    void goTo(int row, Field field) { m_table->setCurrentIndex(model().index(row, model().columnOf(field))); }

    bool says(const QString &words)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisibleTo(m_page.get()) && label->text().contains(words))
                return true;
        return false;
    }

    void typeIntoCell(const QString &value)
    {
        QTest::keyClick(m_table, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, value);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FormDesk>();
        for (int i = 0; i < 6; ++i)
            m_desk->office.add(
                isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(i)},
                       {Field::Jenis, i % 2 ? u"Jasa"_qs : u"Konsumen"_qs},
                       {Field::Wilayah, u"32.01.01"_qs},
                       {Field::Ketua, u"Contoh Ketua"_qs}}),
                {{2025, isian({{Field::Aset, qint64(i) * 1'000'000}, {Field::AnggotaTotal, qint64(20 + i)}})}});
        openPage();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void searchingNarrowsAndEscapeBringsAllBack()
    {
        searchField()->setFocus();
        QTest::keyClicks(searchField(), u"contoh 3"_qs);
        QTRY_COMPARE(model().rowCount(), 1);
        QVERIFY(says(u"1 dari 6 cocok"_qs));
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 6);
    }

    void aLinkToAnActShowsItsRowsUntilItsChipGoes()
    {
        const KoperasiId id = m_desk->office.newId();
        const Asal asal{Sumber::Impor, m_desk->office.clock().today()};
        const TindakanId act = m_desk->office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.create(Koperasi{id, isian({{Field::Nama, u"KSP Dari Berkas"_qs}}), {asal, {}}, 0}).ok());
        });
        searchField()->setText(u"contoh 3"_qs);
        m_page->follow({u"koperasi"_qs, {}, {{u"tindakan"_qs, act.text()}, {u"judul"_qs, u"Impor a.csv"_qs}}});
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(text(0, Field::Nama), u"KSP Dari Berkas"_qs);
        QVERIFY(says(u"1 dari 7 cocok"_qs));
        const QByteArray state = m_page->saveState();
        m_page.reset();
        openPage();
        m_page->restoreState(state);
        QTRY_COMPARE(model().rowCount(), 1);
        const auto chips = m_page->findChildren<FilterChip *>();
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.first()->text(), u"Dari: Impor a.csv"_qs);
        QTest::keyClick(chips.first(), Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 7);
    }

    void aComparisonInTheQuickFilterBecomesAChip()
    {
        goTo(0, Field::Aset);
        searchField()->setFocus();
        QTest::keyClicks(searchField(), u">=4jt"_qs);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 2);
        const auto chips = m_page->findChildren<FilterChip *>();
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.first()->text(), u"Aset mulai Rp4,0 jt"_qs);
        QTest::keyClick(chips.first(), Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 6);
        QVERIFY(searchField()->text().isEmpty());
    }

    void theColumnMenuFiltersByTickedValues()
    {
        goTo(0, Field::Jenis);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        auto *menu = m_page->findChild<MenuKolom *>();
        QVERIFY(menu);
        auto *list = menu->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(text(0, Field::Jenis), u"Jasa"_qs);
        QCOMPARE(m_page->link().query.value(u"where"_qs), u"jenis=Jasa"_qs);
    }

    void aLinkWithAFilterOpensTheRowsBehindANumber()
    {
        openPage({u"koperasi"_qs, {}, {{u"where"_qs, u"jenis=Jasa"_qs}, {u"tahun"_qs, u"2025"_qs}}});
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void editsSavesAndTakesBackWithKeysOnly()
    {
        goTo(1, Field::Aset);
        typeIntoCell(u"2jt+500rb"_qs);
        QTRY_VERIFY(model().data(m_table->currentIndex(), KoperasiTableModel::TertundaRole).toBool());
        QVERIFY(says(u"1 sel belum disimpan"_qs));
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(model().suntingan().kosong());

        typeIntoCell(u"2jt+500rb"_qs);
        QTRY_COMPARE(model().suntingan().jumlah(), 1);
        QSignalSpy undoable(&m_desk->events, &DeskEvents::undoable);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(undoable.size(), 1);
        QCOMPARE(m_desk->office->koperasi().keragaan(model().idAt(1))->front().isian.value(Field::Aset).integer(),
                 2'500'000);
    }

    void aFrozenCellIsEditedInItsPlace()
    {
        goTo(0, Field::Nama);
        typeIntoCell(u"KSP Contoh Nol"_qs);
        QTRY_COMPARE(text(0, Field::Nama), u"KSP Contoh Nol"_qs);
    }

    void spaceTicksAndSelectAllSaysHowMany()
    {
        goTo(2, Field::Aset);
        QTest::keyClick(m_table, Qt::Key_Space);
        QVERIFY(says(u"1 baris dipilih"_qs));
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model().pilihan().jumlah(), 6);
        QVERIFY(m_page->findChild<MessageBar *>()->sentence().contains(u"Semua 6 baris yang cocok"));
        QTRY_VERIFY(says(u"Aset: jumlah Rp15 jt"_qs));
    }

    void copyPutsHeadsAndMaskedNamesOnTheClipboard()
    {
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"Nama koperasi\t"));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 7);
    }

    void personalDataIsShownOnlyAfterAReason()
    {
        QVERIFY(!model().cara().terbuka);
        m_page->moreActions().last()->trigger();
        auto *dialog = m_page->findChild<AlasanDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"undangan RAT"_qs);
        dialog->accept();
        QTRY_VERIFY(model().cara().terbuka);
    }

    void aMassEditTellsWhatItWillDoAndIsOneAct()
    {
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        goTo(0, Field::Jenis);
        m_page->verbs().at(1)->trigger();
        auto *dialog = m_page->findChild<UbahMassalDialog *>();
        QVERIFY(dialog);
        auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.last()->setCurrentIndex(boxes.last()->findData(u"Jasa"_qs));
        const auto preview = [dialog] {
            QStringList words;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                words << label->text();
            return words.join(u'|');
        };
        QTRY_VERIFY(preview().contains(u"3 akan berubah · 3 sudah sama"));
        QSignalSpy undoable(&m_desk->events, &DeskEvents::undoable);
        dialog->accept();
        QTRY_COMPARE(undoable.size(), 1);
        m_page->refresh();
        QTRY_COMPARE(text(0, Field::Jenis), u"Jasa"_qs);
    }

    void aViewIsKeptForTheNextTime()
    {
        m_page->moreActions().at(5)->trigger();
        auto *dialog = m_page->findChild<SimpanTampilanDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Tampilan saya"_qs);
        dialog->accept();
        QTRY_VERIFY(m_desk->office->workspace().baca(u"tampilan"_qs, u"Tampilan saya"_qs)->has_value());
        QCOMPARE(m_page->tampilan().nama, u"Tampilan saya"_qs);
    }

    void stateComesBackWithTheTab()
    {
        goTo(3, Field::Aset);
        const QByteArray state = m_page->saveState();
        openPage();
        m_page->restoreState(state);
        QTRY_COMPARE(m_table->currentIndex().row(), 3);
    }

    void aKoperasiThatWasBegunIsOfferedAgain()
    {
        const KoperasiId id = m_desk->office.newId();
        QVERIFY(m_desk->office->workspace()
                    .saveDraf({id, 2025, isian({{Field::Nama, u"KSU Contoh Draf"_qs}}), {}, {}, {}})
                    .ok());
        openPage();
        auto *message = m_page->findChild<MessageBar *>();
        QTRY_VERIFY(message->sentence().contains(u"KSU Contoh Draf"));
        QSignalSpy opened(m_page.get(), &Page::openRequested);
        Q_EMIT message->verbTriggered();
        QCOMPARE(opened.first().first().value<DeepLink>().query.value(u"id"_qs), id.text());
    }

    void columnsThatNobodySetFitTitlesAndTypicalValues()
    {
        const auto width = [this](Field field) { return m_table->columnWidth(model().columnOf(field)); };
        const QFontMetrics metrics(m_table->font());
        const auto fits = [&](Field field, const QString &text) {
            return width(field) >= metrics.horizontalAdvance(text) + 16;
        };
        const auto check = [&] {
            QVERIFY(fits(Field::Jenis, u"Simpan Pinjam"_qs));
            QVERIFY(fits(Field::NikKoperasi, u"3201001000185"_qs));
            QFont head = metaFont(QApplication::font());
            head.setBold(true);
            QVERIFY(width(Field::Kecamatan) >= QFontMetrics(head).horizontalAdvance(u"Kecamatan"_qs) + 18 + 16);
        };
        check();
        // Frozen columns come and go without touching widths, also when all is laid out again.
        m_table->setFrozen(3);
        m_table->setFrozen(1);
        QEvent fonts(QEvent::FontChange);
        QApplication::sendEvent(m_page.get(), &fonts);
        QCoreApplication::sendPostedEvents();
        check();
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_page), QStringList()); }
};

QTEST_MAIN(KoperasiPageTest)
#include "tst_koperasipage.moc"
