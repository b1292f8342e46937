// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/alasandialog.h"
#include "forms/shell/appearance.h"
#include "forms/sinkron/bilahkonflik.h"
#include "forms/sinkron/dialoggabung.h"
#include "forms/sinkron/dialogtolak.h"
#include "forms/sinkron/isianberpesan.h"
#include "forms/sinkron/sinkronpage.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/figurestrip.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pilihankartu.h"
#include "forms/widgets/tabelbaris.h"
#include "forms/widgets/verbbutton.h"
#include "models/sinkron/pilihankonflikmodel.h"
#include "tests/forms/koperasi/accessiblenames.h"
#include "tests/forms/sinkron/mejasinkron.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lumbung;

namespace {

/// The first visible one of its kind.
template <typename T>
T *terlihat(const QWidget &root, const QString &nama = {})
{
    for (T *satu : root.findChildren<T *>())
        if (satu->isVisible() && (nama.isEmpty() || satu->accessibleName() == nama))
            return satu;
    return nullptr;
}

VerbButton *verba(const QWidget &root, const QString &kata)
{
    return terlihat<VerbButton>(root, kata);
}

/// With LUMBUNG_GAMBAR=folder it leaves a picture.
void gambar(QWidget &apa, const char *nama)
{
    if (const QString folder = qEnvironmentVariable("LUMBUNG_GAMBAR"); !folder.isEmpty())
        QVERIFY(apa.grab().save(QStringLiteral("%1/sinkron-%2.png").arg(folder, QLatin1String(nama))));
}

bool berkata(const QWidget &root, const QString &kata)
{
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(kata))
            return true;
    return false;
}

} // namespace

class TestSinkronPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_appearance->apply();
    }

    void init() { m_meja = std::make_unique<MejaSinkron>(); }
    void cleanup()
    {
        m_page.reset();
        m_meja.reset();
    }

    void anOfficeThatWorksAloneIsOfferedToJoin()
    {
        m_meja->office->sinkronDesk.whose = {};
        buka(QStringLiteral("keadaan"), false);
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Kantor ini bekerja sendiri")));
        gambar(*m_page, "sendiri");
        QTest::keyClick(verba(*m_page, QStringLiteral("Hubungkan ke pusat…")), Qt::Key_Return);
        QVERIFY(m_page->findChild<DialogGabung *>());
    }

    void practiceSaysWhyItDoesNotJoin()
    {
        m_meja->desk.sinkron = nullptr;
        buka(QStringLiteral("gabung"), false);
        QVERIFY(berkata(*m_page, QStringLiteral("Mode Latihan tidak terhubung ke pusat")));
        QVERIFY(!m_page->findChild<DialogGabung *>());
        QVERIFY(m_page->verbs().isEmpty());
    }

    void joiningKeepsWhatWasTypedUntilTheHubTakesIt()
    {
        m_meja->office->sinkronDesk.whose = {};
        m_meja->pengendali.tolak = Error{ErrorKind::Refused, QStringLiteral("sinkron.kode-daftar"), {}};
        buka(QStringLiteral("gabung"), false);
        QTRY_VERIFY(m_page->findChild<DialogGabung *>());
        QPointer<DialogGabung> dialog = m_page->findChild<DialogGabung *>();
        auto *alamat = terlihat<QLineEdit>(*dialog, QStringLiteral("Alamat pusat (wajib)"));
        QVERIFY(!verba(*dialog, QStringLiteral("Hubungkan"))->isEnabled());
        QTest::keyClicks(alamat, QStringLiteral("hub.contoh.go.id"));
        auto *kode = terlihat<QLineEdit>(*dialog, QStringLiteral("Kode sekali pakai dari admin (wajib)"));
        QTest::keyClicks(kode, QStringLiteral("ABCD-1234"));
        auto *sandi = terlihat<QLineEdit>(*dialog, QStringLiteral("Sandi akun (wajib)"));
        QCOMPARE(sandi->echoMode(), QLineEdit::Password);
        QTest::keyClicks(sandi, QStringLiteral("sandi contoh panjang"));
        QTest::keyClick(verba(*dialog, QStringLiteral("Hubungkan")), Qt::Key_Return);
        const auto pesanKode = [&] { return static_cast<IsianBerpesan *>(kode->parentWidget())->pesan(); };
        QTRY_VERIFY(pesanKode().startsWith(u"Kode pendaftaran tidak dikenal"));
        QCOMPARE(alamat->text(), QStringLiteral("hub.contoh.go.id"));
        gambar(*dialog, "gabung");
        m_meja->pengendali.tolak.reset();
        m_meja->office->sinkronDesk.whose.alamat = QStringLiteral("https://hub.contoh.go.id");
        QTest::keyClicks(kode, QStringLiteral("EFGH-5678"));
        QVERIFY(pesanKode().isEmpty());
        QTest::keyClick(verba(*dialog, QStringLiteral("Hubungkan")), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_meja->pengendali.pendaftaran.size(), std::size_t(2));
        QCOMPARE(m_meja->pengendali.pendaftaran.back().kode, QStringLiteral("EFGH-5678"));
        QTRY_VERIFY(pesan().startsWith(u"Terhubung ke hub.contoh.go.id sebagai kabid.contoh."));
    }

    void everyFieldIsChosenBeforeAConflictCanBeSaved()
    {
        buka(QStringLiteral("konflik"));
        auto *tabel = terlihat<TabelBaris>(*m_page, QStringLiteral("Isian yang berbeda"));
        QVERIFY(tabel);
        VerbButton *simpan = verba(*m_page, QStringLiteral("Simpan pilihan"));
        QVERIFY(!simpan->isEnabled());
        QVERIFY(berkata(*m_page, QStringLiteral("2 isian belum dipilih")));
        QVERIFY(berkata(*m_page, QStringLiteral("Versi yang tidak dipakai tetap ada di Riwayat.")));
        tabel->setFocus();
        QTest::keyClick(tabel, Qt::Key_1);
        QVERIFY(!simpan->isEnabled());
        QTest::keyClick(tabel, Qt::Key_2); // goes on with the next field by itself
        QVERIFY(simpan->isEnabled());
        QTest::keyClick(tabel, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        const Record pilihan = m_meja->keputusan().front().pilihan;
        QCOMPARE(pilihan.value(Field::Alamat).text(), QStringLiteral("Jl. Contoh B No. 1"));
        QCOMPARE(pilihan.value(Field::Ketua).text(), QStringLiteral("Contoh Tiga"));
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Tidak ada konflik")));
        QVERIFY(pesan().startsWith(u"Putusan tersimpan"));
    }

    void whoDecidesSeesPersonalDataOnlyAfterAReasonThatIsAudited()
    {
        m_meja->office->writing.auditable = true;
        buka(QStringLiteral("konflik"));
        auto *tabel = terlihat<TabelBaris>(*m_page, QStringLiteral("Isian yang berbeda"));
        const auto ketua = [tabel] {
            return tabel->model()->index(1, PilihanKonflikModel::Punya).data().toString();
        };
        QCOMPARE(ketua(), QStringLiteral("C****"));
        QTest::keyClick(verba(*m_page, QStringLiteral("Lihat data pribadi…")), Qt::Key_Return);
        auto *alasan = m_page->findChild<AlasanDialog *>();
        QVERIFY(alasan);
        QCOMPARE(ketua(), QStringLiteral("C****"));
        QTest::keyClicks(alasan->findChild<QLineEdit *>(), QStringLiteral("Memutuskan konflik nama ketua"));
        alasan->accept();
        QTRY_COMPARE(ketua(), QStringLiteral("Contoh Dua"));
        QVERIFY(m_meja->office->writing.audit.front().keterangan.contains(u"Memutuskan konflik nama ketua"));
        QTest::keyClick(verba(*m_page, QStringLiteral("Samarkan data pribadi")), Qt::Key_Return);
        QCOMPARE(ketua(), QStringLiteral("C****"));
    }

    void whoMayNotSeePersonalDataIsNotOfferedIt()
    {
        m_meja->office->sinkronDesk.whose.peran = Peran::Jfu;
        buka(QStringLiteral("konflik"));
        QVERIFY(!verba(*m_page, QStringLiteral("Lihat data pribadi…")));
    }

    void oneCanWriteAnotherValue()
    {
        buka(QStringLiteral("konflik"));
        auto *tabel = terlihat<TabelBaris>(*m_page, QStringLiteral("Isian yang berbeda"));
        tabel->setFocus();
        QTest::keyClick(tabel, Qt::Key_F2);
        auto *editor = terlihat<QLineEdit>(*tabel, QStringLiteral("Tulis Alamat"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Jl. Contoh 12")); // digits are no shortcuts here
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(tabel->hasFocus());
        QTest::keyClick(tabel, Qt::Key_Down);
        QTest::keyClick(tabel, Qt::Key_2);
        QTest::keyClick(tabel, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        QCOMPARE(m_meja->keputusan().front().pilihan.value(Field::Alamat).text(), QStringLiteral("Jl. Contoh 12"));
    }

    void aNewerStateLeavesAnOpenEditorAlone()
    {
        buka(QStringLiteral("konflik"));
        auto *tabel = terlihat<TabelBaris>(*m_page, QStringLiteral("Isian yang berbeda"));
        tabel->setFocus();
        QTest::keyClick(tabel, Qt::Key_F2);
        QPointer<QLineEdit> editor = terlihat<QLineEdit>(*tabel, QStringLiteral("Tulis Alamat"));
        QTest::keyClicks(editor, QStringLiteral("Jl. Contoh"));
        QSignalSpy terbaca(m_page.get(), &Page::linkChanged);
        m_page->refresh();
        QTRY_VERIFY(!terbaca.isEmpty());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral(" 9"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        QVERIFY(tabel->hasFocus());
        QCOMPARE(tabel->model()->index(0, PilihanKonflikModel::Pakai).data().toString(),
                 QStringLiteral("Jl. Contoh 9"));
    }

    void theListChoosesForAllFieldsAtOnce()
    {
        buka(QStringLiteral("konflik"));
        auto *daftar = terlihat<DaftarDuaBaris>(*m_page);
        daftar->setFocus();
        QTest::keyClick(daftar, Qt::Key_2);
        QTest::keyClick(daftar, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        QCOMPARE(m_meja->keputusan().front().pilihan.value(Field::Ketua).text(), QStringLiteral("Contoh Tiga"));
    }

    void whoMayNotDecideReadsWhy()
    {
        m_meja->office->sinkronDesk.whose.peran = Peran::Koperasi;
        buka(QStringLiteral("konflik"));
        QVERIFY(berkata(*m_page, QStringLiteral("Akun ini tidak berwenang memutuskan konflik")));
        QVERIFY(!verba(*m_page, QStringLiteral("Pakai pengirim"))->isEnabled());
    }

    void aRemovalIsDecidedInWords()
    {
        m_meja->office->sinkronDesk.semuaKonflik = {
            konflikContoh(QStringLiteral("k-3"), SebabKonflik::HapusLawanUbah, {})};
        buka(QStringLiteral("konflik"));
        gambar(*m_page, "hapus");
        QTest::keyClick(terlihat<PilihanKartu>(*m_page, QStringLiteral("Hapus untuk semua…")), Qt::Key_Return);
        auto *dialog = m_page->findChild<DialogTindakan *>();
        QVERIFY(dialog);
        QVERIFY(berkata(*dialog, QStringLiteral("Data hilang dari semua komputer di wilayah ini.")));
        QTest::keyClick(verba(*dialog, QStringLiteral("Hapus untuk semua")), Qt::Key_Return);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        QVERIFY(m_meja->keputusan().front().terima);
        QVERIFY(m_meja->keputusan().front().pilihan.isEmpty());
    }

    void twinsCanBothBeOpened()
    {
        Konflik kembar = konflikContoh(QStringLiteral("k-4"), SebabKonflik::KemungkinanGanda, {});
        kembar.lawan = QStringLiteral("01900000-0000-7000-8000-00000000000b");
        m_meja->office->sinkronDesk.semuaKonflik = {kembar};
        buka(QStringLiteral("konflik"));
        QSignalSpy dibuka(m_page.get(), &Page::openRequested);
        QTest::keyClick(terlihat<PilihanKartu>(*m_page, QStringLiteral("Buka keduanya")), Qt::Key_Return);
        QCOMPARE(dibuka.count(), 2);
        QCOMPARE(dibuka.at(1).first().value<DeepLink>().item, kembar.lawan);
    }

    void aLinkPointsAtOneConflict()
    {
        m_meja->office->sinkronDesk.semuaKonflik = {konflikIsian(), konflikIsian(QStringLiteral("k-9"))};
        m_page = std::make_unique<SinkronPage>(
            m_meja->desk, *DeepLink::parse(QStringLiteral("lumbung:sinkron?bagian=konflik&konflik=k-9")));
        m_page->show();
        QTRY_VERIFY(terlihat<DaftarDuaBaris>(*m_page));
        QTRY_COMPARE(terlihat<DaftarDuaBaris>(*m_page)->currentIndex().row(), 1);
    }

    void aProposalIsTakenOrTurnedDownWithAReason()
    {
        buka(QStringLiteral("usulan"));
        QVERIFY(berkata(*m_page, QStringLiteral("Diusulkan oleh loket.contoh")));
        QTest::keyClick(verba(*m_page, QStringLiteral("Tolak…")), Qt::Key_Return);
        auto *dialog = m_page->findChild<DialogTolak *>();
        VerbButton *tolak = verba(*dialog, QStringLiteral("Tolak usulan"));
        QVERIFY(!tolak->isEnabled());
        QTest::keyClicks(terlihat<QLineEdit>(*dialog), QStringLiteral("tidak sesuai akta"));
        QTest::keyClick(tolak, Qt::Key_Return);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        QCOMPARE(m_meja->keputusan().front().catatan, QStringLiteral("tidak sesuai akta"));
        QVERIFY(!m_meja->keputusan().front().terima);
        m_meja->ubah([](FakeSinkronDesk &isi) { isi.semuaUsulan = {usulanContoh()}; });
        QTRY_VERIFY(terlihat<DaftarDuaBaris>(*m_page));
        terlihat<DaftarDuaBaris>(*m_page)->setFocus();
        QTest::keyClick(terlihat<DaftarDuaBaris>(*m_page), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(2));
        QVERIFY(m_meja->keputusan().back().terima);
    }

    void aRefusedChangeCanBeAskedAgainOrPutAway()
    {
        buka(QStringLiteral("keadaan"));
        auto *daftar = terlihat<DaftarDuaBaris>(*m_page);
        QVERIFY(!verba(*m_page, QStringLiteral("Ajukan lagi"))->isEnabled()); // it still waits
        QTest::keyClick(daftar, Qt::Key_Down);
        QVERIFY(berkata(*m_page, QStringLiteral("Ditolak: isian melanggar aturan data")));
        QTest::keyClick(verba(*m_page, QStringLiteral("Ajukan lagi")), Qt::Key_Return);
        QTRY_COMPARE(m_meja->keputusan().size(), std::size_t(1));
        QCOMPARE(m_meja->keputusan().front().id, QStringLiteral("o-1"));
        m_meja->ubah([](FakeSinkronDesk &isi) {
            isi.semuaKeluar = {keluarContoh(QStringLiteral("o-3"), BarisKeluar::Keadaan::Tertahan)};
        });
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Tertahan bersama perubahan sebelumnya")));
        QTest::keyClick(verba(*m_page, QStringLiteral("Singkirkan…")), Qt::Key_Return);
        auto *dialog = m_page->findChild<DialogTindakan *>();
        QVERIFY(berkata(*dialog, QStringLiteral("Isinya tetap ada di Riwayat.")));
        QTest::keyClick(verba(*dialog, QStringLiteral("Singkirkan")), Qt::Key_Return);
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Tidak ada kiriman")));
    }

    void aRefusedChangeIsFoundFromTheFigureAndCanBeCopiedOut()
    {
        m_meja->office->sinkronDesk.semuaKonflik.clear();
        m_meja->office->sinkronDesk.semuaUsulan.clear();
        BarisKeluar lepas =
            keluarContoh(QStringLiteral("o-0"), BarisKeluar::Keadaan::Ditolak, QStringLiteral("wilayah-dilepas"));
        m_meja->office->sinkronDesk.semuaKeluar = {keluarContoh(QStringLiteral("o-2"), BarisKeluar::Keadaan::Antre),
                                                   lepas};
        buka(QStringLiteral("keadaan"));
        auto *angka = m_page->findChild<FigureStrip *>()->findChildren<FigureCell *>().at(1);
        QVERIFY(angka->accessibleName().contains(u"0 konflik, 0 usulan, 1 ditolak"));
        QTest::keyClick(angka, Qt::Key_Space);
        QVERIFY(berkata(*m_page, QStringLiteral("Ditolak: wilayahnya bukan lagi tugas akun ini")));
        QTest::keyClick(verba(*m_page, QStringLiteral("Salin isi")), Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"Alamat: Jl. Contoh A → Jl. Contoh C"));
        QCOMPARE(pesan(), QStringLiteral("Isi kiriman disalin."));
    }

    void personalDataIsCopiedWholeOnlyWithAReason()
    {
        BarisKeluar rusak =
            keluarContoh(QStringLiteral("o-0"), BarisKeluar::Keadaan::Ditolak, QStringLiteral("tak-terbaca"));
        rusak.op.isian.clear();
        rusak.mentah = QStringLiteral("{\"k\":\"entah\"}");
        m_meja->office->sinkronDesk.semuaKeluar = {rusak};
        buka(QStringLiteral("keadaan"));
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Ditolak: tidak terbaca oleh Lumbung ini")));
        QVERIFY(!verba(*m_page, QStringLiteral("Ajukan lagi"))->isEnabled());
        QGuiApplication::clipboard()->clear();
        const auto salin = [this] {
            QTest::keyClick(verba(*m_page, QStringLiteral("Salin isi")), Qt::Key_Return);
            auto *alasan = m_page->findChildren<AlasanDialog *>().last();
            QTest::keyClicks(alasan->findChild<QLineEdit *>(), QStringLiteral("Menyelamatkan isian"));
            alasan->accept();
        };
        salin(); // what cannot be written into the audit is not shown
        QTRY_VERIFY(!pesan().isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        m_meja->office->writing.auditable = true;
        salin();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().endsWith(rusak.mentah));
        QCOMPARE(m_meja->office->writing.audit.front().kode, QStringLiteral("pribadi.buka"));
    }

    void aReasonStaysUntilItIsSolvedAndCanBeTriedNow()
    {
        StatusSinkron luring;
        luring.keadaan = StatusSinkron::Keadaan::Luring;
        luring.galat = Error{ErrorKind::Storage, QStringLiteral("sinkron.luring"), {}};
        luring.cobaLagi = m_meja->clock.now().addSecs(600);
        m_meja->pengendali.jadi(luring);
        buka(QStringLiteral("keadaan"));
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Pusat belum bisa dihubungi karena luring.")));
        gambar(*m_page, "kendala");
        QTest::keyClick(verba(*m_page, QStringLiteral("Coba sekarang")), Qt::Key_Return);
        QCOMPARE(m_meja->pengendali.disuruh, 1);
        m_meja->pengendali.jadi({StatusSinkron::Keadaan::Tersambung});
        QTRY_VERIFY(!berkata(*m_page, QStringLiteral("Pusat belum bisa dihubungi karena luring.")));
    }

    void aComputerIsRevokedAfterReadingWhatFollows()
    {
        buka(QStringLiteral("perangkat"));
        auto *tabel = terlihat<TabelBaris>(*m_page, QStringLiteral("Komputer yang terhubung ke pusat"));
        QTRY_COMPARE(tabel->model()->rowCount(), 2);
        tabel->setFocus();
        QTest::keyClick(tabel, Qt::Key_Down);
        QTest::keyClick(verba(*m_page, QStringLiteral("Cabut…")), Qt::Key_Return);
        auto *dialog = m_page->findChild<DialogTindakan *>();
        QVERIFY(berkata(*dialog, QStringLiteral("Untuk terhubung lagi perlu kode baru dari admin.")));
        QTest::keyClick(verba(*dialog, QStringLiteral("Cabut perangkat")), Qt::Key_Return);
        QTRY_COMPARE(m_meja->pengendali.dicabut, QStringList{QStringLiteral("p-2")});
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Laptop lapangan dicabut dari pusat.")));
    }

    void computersCannotBeAskedForWithoutALineAndItSaysSo()
    {
        m_meja->pengendali.tolak = Error{ErrorKind::Storage, QStringLiteral("sinkron.luring"), {}};
        buka(QStringLiteral("perangkat"));
        QTRY_VERIFY(berkata(*m_page, QStringLiteral("Pusat belum bisa dihubungi karena luring.")));
        QVERIFY(!verba(*m_page, QStringLiteral("Cabut…"))->isEnabled());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("bagian");
        for (const char *bagian : {"keadaan", "konflik", "usulan", "perangkat"})
            QTest::newRow(bagian) << QString::fromLatin1(bagian);
    }
    void everyControlHasAName()
    {
        QFETCH(QString, bagian);
        buka(bagian);
        QCOMPARE(namelessControls(*m_page), QStringList());
        QCOMPARE(m_page->link().query.value(QStringLiteral("bagian")), bagian);
    }

    void aKoperasiInConflictSaysSoInItsForm()
    {
        BilahKonflik bilah(m_meja->desk);
        QSignalSpy diminta(&bilah, &BilahKonflik::putuskanDiminta);
        bilah.tanya(idMakmur());
        QTRY_COMPARE(bilah.sentence(), QStringLiteral("Ada konflik pada 2 isian."));
        QTest::keyClick(verba(bilah, QStringLiteral("Putuskan")), Qt::Key_Return);
        QCOMPARE(diminta.first().first().value<DeepLink>().query.value(QStringLiteral("konflik")),
                 QStringLiteral("k-1"));
        bilah.tanya(KoperasiId(QStringLiteral("01900000-0000-7000-8000-0000000000ff")));
        QTRY_VERIFY(bilah.isHidden());
    }

private:
    void buka(const QString &bagian, bool tunggu = true)
    {
        m_page = std::make_unique<SinkronPage>(
            m_meja->desk, DeepLink{QStringLiteral("sinkron"), {}, {{QStringLiteral("bagian"), bagian}}});
        connect(&m_meja->events, &DeskEvents::dataChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1190, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        if (tunggu)
            QTRY_VERIFY(!m_page->verbs().isEmpty());
    }

    /// What the page's own message bar says.
    QString pesan() const
    {
        for (const MessageBar *bar : m_page->findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
            return bar->sentence();
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MejaSinkron> m_meja;
    std::unique_ptr<SinkronPage> m_page;
};

QTEST_MAIN(TestSinkronPage)
#include "tst_sinkronpage.moc"
