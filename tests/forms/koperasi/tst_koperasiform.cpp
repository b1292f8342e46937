// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/cetakisian.h"
#include "forms/koperasi/daftarriwayat.h"
#include "forms/koperasi/daftarseksi.h"
#include "forms/koperasi/dialogurungkan.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/panelbanding.h"
#include "forms/koperasi/ringkasanmasalah.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/stylesheet.h"
#include "tests/forms/koperasi/accessiblenames.h"
#include "tests/forms/koperasi/formdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace lumbung;

class KoperasiFormTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<KoperasiForm> m_form;
    KoperasiId m_id;

    void openForm(const DeepLink &link)
    {
        m_form = std::make_unique<KoperasiForm>(m_desk->desk, link);
        m_form->resize(1190, 660);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QTRY_COMPARE(m_form->model().keadaan(), KoperasiEditorModel::Keadaan::Siap);
    }

    void openStored() { openForm({u"koperasi"_qs, m_id.text(), {{u"tahun"_qs, u"2025"_qs}}}); }

    QLineEdit *line(Field field)
    {
        m_form->bukaIsian(field);
        auto *edit = m_form->findChild<QLineEdit *>(keyOf(field));
        if (edit)
            edit->setFocus();
        return edit;
    }

    void type(Field field, const QString &text)
    {
        QLineEdit *edit = line(field);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    bool says(const QString &words)
    {
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            if (label->isVisibleTo(m_form.get()) && label->text().contains(words))
                return true;
        return false;
    }

    void ctrlEnter() { QTest::keyClick(m_form.get(), Qt::Key_Return, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FormDesk>();
        m_id = m_desk->office.add(isian({{Field::Nama, u"KSP Contoh Makmur"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
                                  {{2024, isian({{Field::Aset, qint64(800'000'000)}})},
                                   {2025, isian({{Field::AnggotaTotal, qint64(41)}})}});
    }

    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
    }

    void standsForItsKoperasiBeforeItHasBeenRead()
    {
        const auto gate = m_desk->hold();
        const DeepLink wanted{u"koperasi"_qs, m_id.text(), {{u"tahun"_qs, u"2025"_qs}}};
        m_form = std::make_unique<KoperasiForm>(m_desk->desk, wanted);
        QVERIFY(m_form->answers(wanted));            // a second link to it opens no second tab
        QVERIFY(!m_form->answers({u"koperasi"_qs})); // and a link to the table does not land here
        gate->release();
        QTRY_COMPARE(m_form->model().keadaan(), KoperasiEditorModel::Keadaan::Siap);
    }

    void amountsGetTheirDotsWhileTypingAndWordsBelow()
    {
        openStored();
        type(Field::Aset, u"840000000"_qs);
        QCOMPARE(line(Field::Aset)->text(), u"840.000.000"_qs);
        QTest::keyClick(line(Field::Aset), Qt::Key_Return);
        QVERIFY(says(u"Delapan ratus empat puluh juta rupiah"_qs));
        QVERIFY(says(u"Tahun lalu Rp800.000.000 (+5%)"_qs));
    }

    void wordsAndComparisonFollowEveryKeyAndJudgeNothing()
    {
        openStored();
        type(Field::Aset, u"880000000"_qs);
        QVERIFY(says(u"Delapan ratus delapan puluh juta rupiah"_qs));
        QVERIFY(says(u"Tahun lalu Rp800.000.000 (+10%)"_qs));
        QTest::keyClick(line(Field::Aset), Qt::Key_Backspace);
        QVERIFY(says(u"Delapan puluh delapan juta rupiah"_qs));
        QVERIFY(says(u"Tahun lalu Rp800.000.000 (-89%)"_qs));
        const auto messages = m_form->model().pesan();
        type(Field::Aset, u"2jt+"_qs);
        QVERIFY(!says(u"juta rupiah"_qs));
        QVERIFY(m_form->model().pesan() == messages);
        type(Field::Aset, u"2jt+500rb"_qs);
        QVERIFY(says(u"Dua juta lima ratus ribu rupiah"_qs));
    }

    void sumsAreWorkedOutWhenTheFieldIsLeft()
    {
        openStored();
        type(Field::Aset, u"500rb+2jt"_qs);
        QTest::keyClick(line(Field::Aset), Qt::Key_Return);
        QTRY_COMPARE(m_form->model().nilai(Field::Aset).integer(), 2'500'000);
        QCOMPARE(line(Field::Aset)->text(), u"2.500.000"_qs);
    }

    void enterMovesToTheNextField()
    {
        openStored();
        QLineEdit *first = line(Field::ModalSendiri);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), m_form->findChild<QLineEdit *>(keyOf(Field::SimpananPokok)));
    }

    void anAreaIsFoundByPartOfItsName()
    {
        openForm({u"koperasi"_qs, u"baru"_qs});
        type(Field::Wilayah, u"contoh dua"_qs);
        QCompleter *completer = nullptr;
        for (auto *one : m_form->findChildren<QCompleter *>())
            completer = one;
        QVERIFY(completer);
        QTest::keyClick(static_cast<QWidget *>(completer->popup()), Qt::Key_Return);
        QTRY_COMPARE(m_form->model().nilai(Field::Wilayah).text(), u"32.01.01.2002"_qs);
        QVERIFY(m_form->findChild<QLineEdit *>(keyOf(Field::Wilayah))->text().contains(u"Mekarcontoh"));
    }

    void todayAndLastYearAreOneKeyAway()
    {
        openStored();
        QTest::keyClick(line(Field::TglRat), Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(line(Field::TglRat)->text(), u"22-11-2026"_qs);
        QTest::keyClick(line(Field::Aset), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_form->model().nilai(Field::Aset).integer(), 800'000'000);
        QCOMPARE(line(Field::Aset)->text(), u"800.000.000"_qs);
    }

    void ctrlEnterSavesAndTheDeskHearsOfIt()
    {
        openStored();
        type(Field::AnggotaTotal, u"44"_qs);
        QSignalSpy undoable(&m_desk->events, &DeskEvents::undoable);
        ctrlEnter();
        QTRY_COMPARE(undoable.size(), 1);
        QCOMPARE(m_desk->office->koperasi().keragaan(m_id)->front().isian.value(Field::AnggotaTotal).integer(), 44);
    }

    void aRefusedSaveShowsTheSummaryAndItsLinesJump()
    {
        openStored();
        type(Field::AnggotaTotal, u"banyak"_qs);
        ctrlEnter();
        auto *summary = m_form->findChild<RingkasanMasalah *>();
        QTRY_VERIFY(summary->isVisible());
        auto *link = summary->findChild<QAbstractButton *>();
        QVERIFY(link->hasFocus());
        m_form->bukaIsian(Field::Nama);
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget(), m_form->findChild<QLineEdit *>(keyOf(Field::AnggotaTotal)));
        QCOMPARE(m_form->findChild<QLineEdit *>(keyOf(Field::AnggotaTotal))->text(), u"banyak"_qs);
    }

    void f3GoesToTheNextProblem()
    {
        openStored();
        type(Field::AnggotaTotal, u"banyak"_qs);
        m_form->bukaIsian(Field::Nama);
        QTest::keyClick(m_form.get(), Qt::Key_F3);
        QTRY_COMPARE(QApplication::focusWidget(), m_form->findChild<QLineEdit *>(keyOf(Field::AnggotaTotal)));
    }

    void closingAsksNothingAndKeepsADraft()
    {
        openStored();
        type(Field::AnggotaTotal, u"45"_qs);
        // The window around may be half gone by then: nobody may be spoken to.
        QSignalSpy judul(m_form.get(), &Page::titleChanged);
        QSignalSpy tautan(m_form.get(), &Page::linkChanged);
        QSignalSpy letak(m_form.get(), &Page::positionChanged);
        m_form.reset();
        QCOMPARE(judul.count() + tautan.count() + letak.count(), 0);
        QTRY_VERIFY(m_desk->office->workspace().draf(m_id, 2025)->has_value());
        openStored();
        QCOMPARE(m_form->model().nilai(Field::AnggotaTotal).integer(), 45);
        QVERIFY(says(u"dipulihkan"_qs));
    }

    void typingIsNotReplacedWhenOthersChangeTheRecord()
    {
        openStored();
        type(Field::AnggotaTotal, u"46"_qs);
        m_desk->office.act([this](UnitOfWork &unit) {
            QVERIFY(unit.update(m_id, isian({{Field::Alamat, u"Jl. Contoh 2"_qs}}), {}).ok());
        });
        m_form->refresh();
        QTRY_VERIFY(m_form->findChild<MessageBar *>()->isVisible());
        QVERIFY(m_form->findChild<MessageBar *>()->sentence().contains(u"Isian Anda tidak hilang"));
        QCOMPARE(m_form->findChild<QLineEdit *>(keyOf(Field::AnggotaTotal))->text(), u"46"_qs);
    }

    void ktpNumberAndKoperasiNumberAreDifferentInputs()
    {
        openStored();
        QVERIFY(line(Field::NikKoperasi) != line(Field::NikKtpKetua));
        type(Field::NikKtpKetua, u"123456789012345"_qs);
        QTest::keyClick(line(Field::NikKtpKetua), Qt::Key_Return);
        QVERIFY(!m_form->model().pesan(Field::NikKtpKetua).empty());
        QVERIFY(m_form->model().pesan(Field::NikKoperasi).empty());
    }

    void printsToAPdf()
    {
        openStored();
        const QString path = m_desk->office.folder() + u"/isian.pdf"_qs;
        QVERIFY(cetakIsian(m_form->model(), m_desk->office.wilayah(), u"Dinas Contoh"_qs, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void takingBackAnActOfThisKoperasiAloneAsksNothing()
    {
        const TindakanId act = m_desk->office.act([this](UnitOfWork &unit) {
            QVERIFY(unit.update(m_id, isian({{Field::Alamat, u"Jl. Contoh 3"_qs}}), {}).ok());
        });
        openStored();
        Q_EMIT m_form->findChild<DaftarRiwayat *>()->undoRequested(act, u"Ubah"_qs);
        QTRY_VERIFY(m_desk->office->koperasi().find(m_id)->isian.value(Field::Alamat).isEmpty());
        QVERIFY(!m_form->findChild<DialogUrungkan *>());
    }

    void takingBackAnActOnOtherKoperasiAsksFirst()
    {
        const KoperasiId other = m_desk->office.add(isian({{Field::Nama, u"KSU Contoh Lain"_qs}}), {});
        const TindakanId act = m_desk->office.act([&](UnitOfWork &unit) {
            for (const KoperasiId &id : {m_id, other})
                QVERIFY(unit.update(id, isian({{Field::Alamat, u"Jl. Contoh 3"_qs}}), {}).ok());
        });
        openStored();
        Q_EMIT m_form->findChild<DaftarRiwayat *>()->undoRequested(act, u"Ubah massal"_qs);
        QTRY_VERIFY(m_form->findChild<DialogUrungkan *>());
        QVERIFY(!m_desk->office->koperasi().find(other)->isian.value(Field::Alamat).isEmpty());
        m_form->findChild<DialogUrungkan *>()->accept();
        QTRY_VERIFY(m_desk->office->koperasi().find(other)->isian.value(Field::Alamat).isEmpty());
    }

    void theSectionListIsPaintedInTheColoursOfItsLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("terang") << false;
        QTest::newRow("gelap") << true;
    }

    void theSectionListIsPaintedInTheColoursOfItsLook()
    {
        QFETCH(bool, dark);
        const Look &look = dark ? Look::night() : Look::light();
        qApp->setPalette(look.palette());
        qApp->setStyleSheet(styleSheet(look, QApplication::font().pointSizeF()));
        openStored();
        auto *list = m_form->findChild<DaftarSeksi *>();
        const QRect chosen = list->visualItemRect(list->item(list->currentRow()));
        const QImage picture = list->viewport()->grab().toImage();
        const QPoint at(chosen.right() - 6, chosen.center().y());
        const QColor ground = picture.pixelColor(at * picture.devicePixelRatio());
        qApp->setStyleSheet({});
        qApp->setPalette(QPalette());
        QCOMPARE(ground.name(), look.accentTint.name());
    }

    void theComparisonShowsTheNamesOfItsFieldsInFull()
    {
        openStored();
        auto *table = m_form->findChild<PanelBanding *>()->findChild<QTableView *>();
        const int needed = table->fontMetrics().horizontalAdvance(u"Sisa hasil usaha (SHU)"_qs) + 18;
        QVERIFY(table->columnWidth(BandingModel::Isian) >= needed);
    }

    void everyControlHasAName()
    {
        openStored();
        QCOMPARE(namelessControls(*m_form), QStringList());
    }
};

QTEST_MAIN(KoperasiFormTest)
#include "tst_koperasiform.moc"
