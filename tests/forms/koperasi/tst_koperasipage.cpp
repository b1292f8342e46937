// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laporan/laporanprinter.h"
#include "forms/koperasi/alasandialog.h"
#include "forms/koperasi/cetakdaftar.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/menukolom.h"
#include "forms/koperasi/simpantampilandialog.h"
#include "forms/koperasi/tempeldialog.h"
#include "forms/koperasi/ubahmassaldialog.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/paint.h"
#include "tests/forms/koperasi/accessiblenames.h"
#include "tests/forms/koperasi/formdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class KoperasiPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<KoperasiPage> m_page;
    KoperasiTable *m_table = nullptr;
    LaporanPrinter m_printer;

    KoperasiTableModel &model() { return m_page->model(); }
    QLineEdit *searchField() { return qobject_cast<QLineEdit *>(m_page->searchField()); }
    QString text(int row, Field field) { return model().index(row, model().columnOf(field)).data().toString(); }

    void openPage(const DeepLink &link = {u"koperasi"_qs})
    {
        m_page = std::make_unique<KoperasiPage>(m_desk->desk, m_printer, link);
        m_table = m_page->findChild<KoperasiTable *>();
        m_page->resize(1190, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(model().keadaan(), KoperasiTableModel::Keadaan::Siap);
        m_table->setFocus();
    }

    /// As a click without any key: keys of earlier steps do not count.
    void goTo(int row, Field field)
    {
        m_table->selectionModel()->setCurrentIndex(model().index(row, model().columnOf(field)),
                                                   QItemSelectionModel::ClearAndSelect);
    }

    QAction *action(const QString &text)
    {
        for (QAction *one : m_page->verbs() + m_page->moreActions())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    QAbstractButton *button(const QString &text)
    {
        for (auto *one : m_page->findChildren<QAbstractButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    /// Opens the menu of views.
    QMenu *viewMenu()
    {
        for (auto *one : m_page->findChildren<QAbstractButton *>())
            if (one->text().startsWith(u"Tampilan: "))
                one->click();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    QStringList viewTexts()
    {
        QMenu *menu = viewMenu();
        QStringList texts;
        for (const QAction *one : menu->actions())
            texts << one->text();
        menu->close();
        return texts;
    }

    void chooseView(const QString &text)
    {
        QMenu *menu = viewMenu();
        for (QAction *one : menu->actions())
            if (one->text() == text)
                one->trigger();
        menu->close();
    }

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

    void searchingFindsWordsOfTheColumnsThatAreShown()
    {
        searchField()->setText(u"konsum"_qs);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(text(0, Field::Jenis), u"Konsumen"_qs);
        m_page->restoreState(m_page->saveState());
        QTRY_COMPARE(model().rowCount(), 3);
        searchField()->setText(u"contoh ketua"_qs); // masked and not shown: nobody finds people by guessing
        QTest::keyClick(searchField(), Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void aComparisonOnTheNameSpeaksOfAmountsAndStaysThereWhenOneMovesOn()
    {
        goTo(0, Field::Nama);
        searchField()->setText(u">=4jt"_qs);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(m_page->findChildren<FilterChip *>().first()->text(), u"Aset mulai Rp4,0 jt"_qs);
        goTo(0, Field::AnggotaTotal);
        const QByteArray state = m_page->saveState();
        openPage();
        goTo(0, Field::AnggotaTotal);
        m_page->restoreState(state);
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(searchField(), Qt::Key_Return); // the field says again what it shows
        QCOMPARE(m_page->findChildren<FilterChip *>().first()->text(), u"Aset mulai Rp4,0 jt"_qs);
        searchField()->setText(u"kecamatan=Entahdimana"_qs);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QTRY_VERIFY(says(u"Tidak ada wilayah bernama"_qs));
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

        typeIntoCell(u"9"_qs);
        QTRY_COMPARE(model().suntingan().jumlah(), 1);
        QTest::keyClick(m_table, Qt::Key_Escape);
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
        QVERIFY(says(u"rata-rata"_qs));
        m_page->resize(1190, 300);
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY2(m_page->findChild<MessageBar *>()->sentence().contains(u"(bukan hanya "),
                 qPrintable(m_page->findChild<MessageBar *>()->sentence()));
    }

    void sweptCellsAreCountedAndAddedUpToo()
    {
        goTo(2, Field::Aset);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(says(u"2 baris disorot"_qs));
        QTRY_VERIFY(says(u"Aset: jumlah Rp5 jt"_qs));
    }

    void copyPutsHeadsAndMaskedNamesOnTheClipboard()
    {
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"Nama koperasi\t"));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 7);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"KSP Contoh 0\t"));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 6);
    }

    void pastingShowsWhatItWouldDoAndIsOneActToUndo()
    {
        QApplication::clipboard()->setText(u"7jt\t500\n\"8jt\"\tbanyak\n5000000\t25\n1\t1\n"_qs);
        goTo(3, Field::Aset);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<TempelDialog *>());
        auto *dialog = m_page->findChild<TempelDialog *>();
        const auto row = [dialog](int line) {
            QStringList cells;
            for (int column = 0; column < TempelModel::BanyakKolom; ++column)
                cells << dialog->model().index(line, column).data().toString();
            return cells.join(u'|');
        };
        QStringList rows;
        for (int line = 0; line < dialog->model().rowCount(); ++line)
            rows << row(line);
        QCOMPARE(dialog->model().ringkasan(), u"4 akan berubah · 1 sudah sama · 1 dilewati"_qs);
        QVERIFY(rows.first().contains(u"|banyak|Dilewati."));
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *one) { return one->text().startsWith(u"Dilewati."); }));
        QVERIFY2(!rows.filter(u"KSP Contoh 3|Aset|3.000.000|7.000.000|Berubah"_qs).isEmpty(),
                 qPrintable(rows.join(u'\n')));
        QVERIFY(m_desk->office->koperasi().keragaan(model().idAt(3))->front().isian.value(Field::Aset).integer() ==
                3'000'000); // nothing before the verb
        QSignalSpy undoable(&m_desk->events, &DeskEvents::undoable);
        dialog->accept();
        QTRY_COMPARE(undoable.size(), 1);
        const auto aset = [this](int line) {
            return m_desk->office->koperasi()
                .keragaan(model().idAt(line))
                ->front()
                .isian.value(Field::Aset)
                .integer();
        };
        QCOMPARE(aset(3), 7'000'000);
        QCOMPARE(aset(4), 8'000'000);
        QCOMPARE(m_desk->office->koperasi().riwayat(model().idAt(4))->front().judul, u"Tempel 4 sel"_qs);
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
        action(u"Simpan sebagai tampilan…"_qs)->trigger();
        auto *dialog = m_page->findChild<SimpanTampilanDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Tampilan saya"_qs);
        dialog->accept();
        QTRY_VERIFY(m_desk->office->workspace().baca(u"tampilan"_qs, u"Tampilan saya"_qs)->has_value());
        QCOMPARE(m_page->tampilan().nama, u"Tampilan saya"_qs);
    }

    void aChangedSharedViewIsAnOverlayThatSwitchingKeepsAndNobodyElseSees()
    {
        action(u"Simpan sebagai tampilan…"_qs)->trigger();
        auto *dialog = m_page->findChild<SimpanTampilanDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Rapat Contoh"_qs);
        auto *owner = dialog->findChild<QComboBox *>();
        owner->setCurrentIndex(owner->findData(static_cast<int>(MilikTampilan::Dinas)));
        dialog->accept();
        QTRY_VERIFY(m_desk->office->workspace().baca(u"tampilan-dinas"_qs, u"Rapat Contoh"_qs)->has_value());
        QTRY_VERIFY(button(u"Tampilan: Rapat Contoh"_qs));

        goTo(0, Field::Jenis);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        Q_EMIT m_page->findChild<MenuKolom *>()->groupRequested();
        QTRY_VERIFY(button(u"Tampilan: Rapat Contoh (diubah)"_qs));
        chooseView(u"Keuangan"_qs);
        QTRY_VERIFY(button(u"Tampilan: Keuangan"_qs)); // nobody asked whether to save
        const QByteArray state = m_page->saveState();
        openPage();
        m_page->restoreState(state);
        QTRY_VERIFY(viewTexts().contains(u"Rapat Contoh (diubah)"_qs));
        chooseView(u"Rapat Contoh (diubah)"_qs);
        QTRY_COMPARE(model().query().kelompok, std::optional(Field::Jenis));

        openPage(); // another tab
        QTRY_VERIFY(viewTexts().contains(u"Rapat Contoh"_qs));
        m_page->restoreState(state);
        chooseView(u"Rapat Contoh (diubah)"_qs);
        chooseView(u"Kembalikan tampilan ini"_qs);
        QTRY_VERIFY(button(u"Tampilan: Rapat Contoh"_qs));
        QVERIFY(!model().query().kelompok);
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

    void theListIsPrintedAsItStands()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daftar.pdf"_qs);
        m_page->findChild<CetakDaftar *>()->pdf(path, Kertas::F4);
        QTRY_VERIFY(m_page->findChild<MessageBar *>()->sentence().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(qobject_cast<QMenu *>(QApplication::activePopupWidget())->actions().size(), 3);
        QApplication::activePopupWidget()->close();
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_page), QStringList()); }
};

QTEST_MAIN(KoperasiPageTest)
#include "tst_koperasipage.moc"
