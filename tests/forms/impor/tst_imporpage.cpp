// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "forms/impor/imporpage.h"
#include "forms/shell/appearance.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/verbbutton.h"
#include "models/impor/petamodel.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/temporaryoffice.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace lumbung;
using Keadaan = ImporSesi::Keadaan;

class TestImporPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walksFromFileToUndoByKeyboard();
    void saysWhyAFileCannotBeRead();
    void asksForUnknownColumnsAndTakesTheAnswer();
    void correctionsAreLookedThroughAgain();
    void eitherRowOfAPairInOneFileCanBeLeftOut();
    void keepsItsPlaceOverARestart();
    void fitsAtOneAndAHalfTextSizeAndInTheDark();

private:
    QString tulis(const char *nama, const QByteArray &isi) const;
    QTemporaryDir m_folder;
};

namespace {

const PackedWilayah &direktori()
{
    static const PackedWilayah directory;
    return directory;
}

/// A desk with the real store, reader and writers.
struct MejaUji {
    MejaUji()
    {
        office.close();
        const auto open = [this] {
            return openOffice(office.path(), office.key(), {office.clock(), office.chance(), direktori()});
        };
        baca.open(open).waitForFinished();
        tulis.open(open).waitForFinished();
    }
    qint64 jumlah()
    {
        auto future = baca.run([](Office &kantor) { return kantor.koperasi().count({}); });
        future.waitForFinished();
        return *future.result();
    }

    TemporaryOffice office{direktori()};
    StoreThread baca{QStringLiteral("baca")};
    StoreThread tulis{QStringLiteral("tulis")};
    TableSources sources;
    TableWriters writers;
    DeskEvents events;
    Desk desk{baca,
              tulis,
              direktori(),
              office.clock(),
              office.chance(),
              sources,
              writers,
              events,
              Kantor{QStringLiteral("Dinas Contoh"), *KodeWilayah::parse(u"32.01"), false},
              QStringLiteral("Penguji")};
};

QByteArray contohCsv()
{
    return "ID Koperasi;Nama Koperasi;No Badan Hukum;Tanggal Badan Hukum;Kecamatan;Sektor Usaha;Jumlah Anggota;Tgl "
           "RAT;Aset\n"
           "3201010010001;KSP Contoh Makmur;518/BH/XIV.13/2005;12-05-2005;Cibinong;Jasa Keuangan dan "
           "Asuransi;120;05-03-2025;1.250.000.000\n"
           "3201010010002;KUD Contoh "
           "Tani;519/BH/XIV.13/2006;13-05-2006;Ciomas;Pertanian;80;31/02/2025;750.000.000\n"
           "3201010010003;Koperasi Contoh Jaya;520/BH/XIV.13/2007;14-05-2007;Cibinong;Dagang besar;45;;banyak\n"
           "-;Kop. Contoh Jaya;999/BH/XIV.13/2011;15-06-2011;Cibinong;Konstruksi;60;07-03-2025;90.000.000\n";
}

void gambar(QWidget &page, const char *name)
{
    const QString folder = qEnvironmentVariable("LUMBUNG_GAMBAR");
    if (folder.isEmpty())
        return;
    QVERIFY(QTest::qWaitForWindowExposed(&page)); // grab() lays the page out itself
    page.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

void tampilkan(QWidget &page)
{
    page.resize(1190, 660);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

QString pesan(const ImporPage &page)
{
    return page.findChild<MessageBar *>()->sentence();
}

} // namespace

QString TestImporPage::tulis(const char *nama, const QByteArray &isi) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(nama)));
    if (!file.open(QIODevice::WriteOnly) || file.write(isi) != isi.size())
        qFatal("cannot write the sample file");
    return file.fileName();
}

void TestImporPage::initTestCase()
{
    QSettings settings(m_folder.filePath(QStringLiteral("rupa.ini")), QSettings::IniFormat);
    Appearance(settings).apply();
}

void TestImporPage::walksFromFileToUndoByKeyboard()
{
    MejaUji meja;
    QSignalSpy changed(&meja.events, &DeskEvents::dataChanged);
    QSignalSpy undoable(&meja.events, &DeskEvents::undoable);
    ImporPage page(meja.desk, {QStringLiteral("impor")});
    tampilkan(page);
    gambar(page, "0-kosong");
    QVERIFY(!page.lanjutAction()->isEnabled());
    page.follow(
        {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), tulis("keragaan-2024.csv", contohCsv())}}});
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    QCOMPARE(page.sesi().rencana().periode.tahunBuku, 2024);
    gambar(page, "1-berkas");

    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.langkah(), 1);
    gambar(page, "2-kolom");
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.langkah(), 2);
    QCOMPARE(page.sesi().rencana().hitungan.ditolak, 2);
    gambar(page, "3-periksa");
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.langkah(), 3);
    gambar(page, "4-kembar");
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(page.langkah(), 2);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.langkah(), 4);
    gambar(page, "5-ringkasan");
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Selesai);
    QCOMPARE(page.langkah(), 5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(undoable.size(), 1);
    QCOMPARE(meja.jumlah(), 2);
    gambar(page, "6-selesai");
    QSignalSpy opened(&page, &Page::openRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    const auto link = opened.first().first().value<DeepLink>();
    QCOMPARE(link.page, QStringLiteral("koperasi"));
    QCOMPARE(link.query.value(QStringLiteral("tindakan")), page.sesi().hasil().tindakan.text());
    QCOMPARE(link.query.value(QStringLiteral("tahun")), QStringLiteral("2024"));
    page.sesi().urungkan();
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Diurungkan);
    QCOMPARE(meja.jumlah(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestImporPage::saysWhyAFileCannotBeRead()
{
    MejaUji meja;
    ImporPage page(meja.desk, {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), tulis("kosong.csv", {})}}});
    tampilkan(page);
    QTRY_VERIFY(!pesan(page).isEmpty());
    QCOMPARE(page.sesi().keadaan(), Keadaan::TanpaBerkas);
    QVERIFY(!page.lanjutAction()->isEnabled());
}

void TestImporPage::asksForUnknownColumnsAndTakesTheAnswer()
{
    MejaUji meja;
    QByteArray isi = contohCsv();
    isi.replace("Sektor Usaha", "Warna Gedung");
    ImporPage page(meja.desk,
                   {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), tulis("tanya-2024.csv", isi)}}});
    tampilkan(page);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.sesi().rencana().belumJelas(), 1);
    gambar(page, "2-kolom-tanya");
    auto *model = page.findChild<PetaModel *>();
    QVERIFY(model->setData(model->index(5, PetaModel::Jadi), QStringLiteral("unit_usaha")));
    QTRY_COMPARE(page.sesi().rencana().belumJelas(), 0);
    QVERIFY(page.sesi().rencana().peta[5].sasaran.isian(Field::UnitUsaha));
}

void TestImporPage::correctionsAreLookedThroughAgain()
{
    MejaUji meja;
    ImporPage page(
        meja.desk,
        {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), tulis("koreksi-2024.csv", contohCsv())}}});
    tampilkan(page);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    page.lanjutAction()->trigger();
    page.lanjutAction()->trigger();
    QTRY_COMPARE(page.langkah(), 2);
    KoreksiImpor koreksi;
    koreksi.sel[{3, 7}] = QStringLiteral("28-02-2025");
    koreksi.kosongkan.insert({QStringLiteral("isian.bukan-angka"), 8});
    page.sesi().ubahKoreksi(koreksi);
    QVERIFY(page.sesi().perluDiperiksaLagi());
    page.lanjutAction()->trigger();
    QTRY_COMPARE(page.langkah(), 3);
    QCOMPARE(page.sesi().rencana().hitungan.ditolak, 0);
    QCOMPARE(page.sesi().rencana().jumlahKembar, 1);
    gambar(page, "4-kembar-isi");
}

void TestImporPage::eitherRowOfAPairInOneFileCanBeLeftOut()
{
    MejaUji meja;
    ImporPage page(meja.desk,
                   {QStringLiteral("impor"),
                    {},
                    {{QStringLiteral("berkas"),
                      tulis("pasangan-2024.csv", "Nama Koperasi;No Badan Hukum;Kecamatan;Jumlah Anggota\n"
                                                 "KSP Contoh;5/BH/KWK/1998;Cibinong;20\n"
                                                 "KSP Contoh;77/BH/KWK/2001;Cibinong;30\n")}}});
    tampilkan(page);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    page.lanjutAction()->trigger();
    page.lanjutAction()->trigger();
    QTRY_COMPARE(page.langkah(), 2);
    page.lanjutAction()->trigger();
    QCOMPARE(page.langkah(), 3);
    QCOMPARE(page.sesi().rencana().jumlahKembar, 1);
    const auto buttons = page.findChildren<VerbButton *>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](const VerbButton *one) {
        return one->isVisible() && one->text() == QStringLiteral("Lewati baris 2");
    });
    QVERIFY(button != buttons.end());
    gambar(page, "4-kembar-seberkas");
    (*button)->click();
    QVERIFY(page.sesi().koreksi().lewati.contains(2));
    page.lanjutAction()->trigger();
    QTRY_COMPARE(page.langkah(), 4);
    QCOMPARE(page.sesi().rencana().hitungan, (HitunganImpor{2, 1, 0, 0, 0, 1}));
}

void TestImporPage::keepsItsPlaceOverARestart()
{
    MejaUji meja;
    const QString path = tulis("tempat-2024.csv", contohCsv());
    QByteArray state;
    {
        ImporPage page(meja.desk, {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), path}}});
        QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
        page.sesi().pilihKolom(5, Field::UnitUsaha);
        QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
        page.lanjutAction()->trigger();
        state = page.saveState();
    }
    ImporPage page(meja.desk, {QStringLiteral("impor")});
    page.restoreState(state);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    QCOMPARE(page.langkah(), 1);
    QCOMPARE(page.sesi().path(), path);
    QVERIFY(page.sesi().rencana().peta[5].sasaran.isian(Field::UnitUsaha));
}

void TestImporPage::fitsAtOneAndAHalfTextSizeAndInTheDark()
{
    QSettings settings(m_folder.filePath(QStringLiteral("rupa2.ini")), QSettings::IniFormat);
    Appearance appearance(settings);
    appearance.setScale(150);
    appearance.setTheme(Appearance::Theme::Dark);
    MejaUji meja;
    ImporPage page(
        meja.desk,
        {QStringLiteral("impor"), {}, {{QStringLiteral("berkas"), tulis("besar-2024.csv", contohCsv())}}});
    tampilkan(page);
    QTRY_COMPARE(page.sesi().keadaan(), Keadaan::Terbuka);
    gambar(page, "7-gelap-150-berkas");
    page.lanjutAction()->trigger();
    page.lanjutAction()->trigger();
    QTRY_COMPARE(page.langkah(), 2);
    gambar(page, "7-gelap-150-periksa");
    QVERIFY(page.minimumSizeHint().width() <= 1190);
    appearance.setScale(100);
    appearance.setTheme(Appearance::Theme::Light);
}

QTEST_MAIN(TestImporPage)
#include "tst_imporpage.moc"
