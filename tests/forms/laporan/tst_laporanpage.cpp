// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/angka.h"
#include "forms/laporan/eksporlaporan.h"
#include "forms/laporan/grafikpanel.h"
#include "forms/laporan/ketlaporan.h"
#include "forms/laporan/laporanpage.h"
#include "forms/laporan/ringkasanpane.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/look.h"
#include "forms/widgets/messagebar.h"
#include "tests/forms/laporan/laporandesk.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QSemaphore>
#include <QTableView>
#include <QtTest>

using namespace lumbung;

namespace {

struct Hitungan {
    qint64 jumlah = 0, aktif = 0, tidakAktif = 0, aset = 0;
};

/// Sums by kecamatan, added up here from the plain rows of the store.
QMap<QString, Hitungan> hitungSendiri(Office &office, int year)
{
    const std::vector<Field> fields{Field::Kecamatan, Field::TahunBuku, Field::StatusAktif, Field::Aset};
    const auto keys = office.koperasi().keys({{}, {}, {}, {}, year});
    const auto rows = office.koperasi().rows(*keys, fields, year);
    QMap<QString, Hitungan> sums;
    for (const DaftarBaris &row : *rows) {
        if (row.nilai[1].isEmpty())
            continue; // no statement for that year
        Hitungan &of = sums[row.nilai[0].text()];
        of.jumlah += 1;
        of.aktif += row.nilai[2].text() == u"Aktif";
        of.tidakAktif += !row.nilai[2].isEmpty() && row.nilai[2].text() != u"Aktif";
        of.aset += row.nilai[3].integer();
    }
    return sums;
}

class Halaman {
public:
    Halaman(LaporanDesk &desk, const QString &link) : page(desk.desk, desk.printer, *DeepLink::parse(link))
    {
        QObject::connect(&page, &LaporanPage::ditampilkan, &page, [this] { ++shown; });
        QObject::connect(&page, &Page::openRequested, &page,
                         [this](const DeepLink &target) { opened.append(target); });
        shown = page.sudahTampil() ? 1 : 0; // a quick store answers before we listen
        page.resize(1190, 660);
        page.QWidget::show();
    }
    bool wait(int answers = 1)
    {
        return QTest::qWaitFor([&] { return shown >= answers; });
    }

    LaporanPage page;
    int shown = 0;
    QList<DeepLink> opened;
};

QString cell(const TabelLaporan *table, const QString &rowName, const QString &head)
{
    for (const QTableView *view : {table->isi(), table->kaki()})
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (view->model()->index(row, int(table->laporan().kolomNama)).data().toString() == rowName &&
                    view->model()->headerData(column, Qt::Horizontal).toString() == head)
                    return view->model()->index(row, column).data().toString();
    return u"(tidak ada)"_qs;
}

} // namespace

class LaporanPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LaporanDesk> m_desk;

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<LaporanDesk>(300); }
    void cleanupTestCase() { m_desk.reset(); }

    void aStateBeforeAllRecordsSaysSoUntilAnotherDayIsChosen()
    {
        Halaman at(*m_desk, u"lumbung:laporan/rekap?keadaan=2001-01-31&tahun=2024"_qs);
        QVERIFY(at.wait());
        const auto *message = at.page.findChild<MessageBar *>();
        QVERIFY(message->isVisibleTo(&at.page));
        QVERIFY(message->sentence().contains(u"tidak tercatat"));
        at.page.follow(*DeepLink::parse(u"lumbung:laporan/rekap?tahun=2024"_qs));
        QVERIFY(at.wait(2));
        QVERIFY(!message->isVisibleTo(&at.page));
    }

    void everyRowOfTheRekapIsTheSumOfItsKoperasi()
    {
        Halaman at(*m_desk, u"lumbung:laporan/rekap?tahun=2024"_qs);
        QVERIFY(at.wait());
        const auto expected = hitungSendiri(*m_desk->office, 2024);
        Hitungan all;
        for (auto row = expected.cbegin(); row != expected.cend(); ++row) {
            const QString name =
                row.key().isEmpty() ? u"Tidak terpetakan"_qs : m_desk->wilayah.nama(*KodeWilayah::parse(row.key()));
            QCOMPARE(cell(at.page.tabel(), name, u"Aktif"_qs), teksAngka(row->aktif));
            QCOMPARE(cell(at.page.tabel(), name, u"Tidak aktif"_qs), teksAngka(row->tidakAktif));
            QCOMPARE(cell(at.page.tabel(), name, u"Jumlah koperasi"_qs), teksAngka(row->jumlah));
            QCOMPARE(cell(at.page.tabel(), name, u"Aset (jt)"_qs), teksJuta(row->aset));
            all.jumlah += row->jumlah;
            all.aset += row->aset;
        }
        QVERIFY(all.jumlah > 200);
        QCOMPARE(cell(at.page.tabel(), u"Jumlah"_qs, u"Jumlah koperasi"_qs), teksAngka(all.jumlah));
        QCOMPARE(cell(at.page.tabel(), u"Jumlah"_qs, u"Aset (jt)"_qs), teksJuta(all.aset));
        QCOMPARE(at.page.tabel()->isi()->model()->rowCount(), 40); // every kecamatan of Kabupaten Bogor
    }

    void everyNumberOpensAsManyKoperasiAsItCounts_data()
    {
        QTest::addColumn<int>("besaran");
        for (const Besaran besaran : {Besaran::Jumlah, Besaran::Aktif, Besaran::TidakAktif, Besaran::Rat,
                                      Besaran::Sehat, Besaran::Bersertifikat})
            QTest::newRow(qPrintable(keyOf(besaran))) << int(besaran);
    }
    void everyNumberOpensAsManyKoperasiAsItCounts()
    {
        QFETCH(int, besaran);
        Halaman at(*m_desk, u"lumbung:laporan?tahun=2024&ukuran="_qs + keyOf(static_cast<Besaran>(besaran)));
        QVERIFY(at.wait());
        const TabelLaporan *table = at.page.ringkasan()->tabel();
        const int column = int(*table->laporan().kolomBatang);
        for (const QTableView *view : {table->isi(), table->kaki()})
            for (int row = 0; row < std::min(6, view->model()->rowCount()); ++row) {
                const QModelIndex number = view->model()->index(row, column);
                Q_EMIT const_cast<QTableView *>(view)->doubleClicked(number);
                const DeepLink link = at.opened.last();
                QCOMPARE(link.page, u"koperasi"_qs);
                const auto filter = parseFilter(link.query.value(u"where"_qs));
                QVERIFY(filter);
                const auto count =
                    m_desk->office->koperasi().count({*filter, {}, {}, {}, link.query.value(u"tahun"_qs).toInt()});
                QVERIFY2(teksAngka(*count) == number.data().toString(),
                         qPrintable(link.text() + u" gives "_qs + teksAngka(*count) + u" for "_qs +
                                    number.data().toString()));
            }
    }

    void numbersOfYearsAndPartsOpenTheirOwnYearAndPart()
    {
        for (const QString &part : {u"baris"_qs, u"dasbor"_qs}) {
            Halaman at(*m_desk, u"lumbung:laporan/%1?tahun=2024"_qs.arg(part));
            QVERIFY(at.wait());
            const QAbstractItemModel *model = at.page.tabel()->isi()->model();
            const bool years = part == u"baris";
            const int first = years ? 3 : 2;
            const int last =
                years ? model->columnCount() : 2 + 3 + 2 + 5; // jumlah, aktif, tidak aktif, pola, jenis
            for (int column = first; column < last; ++column) {
                const QModelIndex number = model->index(0, column);
                Q_EMIT at.page.tabel()->isi()->doubleClicked(number);
                const DeepLink link = at.opened.last();
                const int year = link.query.value(u"tahun"_qs).toInt();
                QCOMPARE(year, years ? model->headerData(column, Qt::Horizontal).toInt() : 2024);
                const auto count = m_desk->office->koperasi().count(
                    {*parseFilter(link.query.value(u"where"_qs)), {}, {}, {}, year});
                QVERIFY2(teksAngka(*count) == number.data().toString(), qPrintable(link.text()));
            }
        }
    }

    void everyClassOpensAsManyKoperasiAsItCounts()
    {
        Halaman at(*m_desk, u"lumbung:laporan/klasifikasi?tahun=2024"_qs);
        QVERIFY(at.wait());
        int checked = 0;
        for (auto *table : at.page.findChildren<TabelLaporan *>())
            for (int row = 0; table->isVisible() && row < table->isi()->model()->rowCount(); ++row) {
                const QModelIndex number = table->isi()->model()->index(row, 2);
                Q_EMIT table->isi()->doubleClicked(number);
                const auto filter = parseFilter(at.opened.last().query.value(u"where"_qs));
                QVERIFY(filter);
                const auto count = m_desk->office->koperasi().count({*filter, {}, {}, {}, 2024});
                QVERIFY2(teksAngka(*count) == number.data().toString(), qPrintable(at.opened.last().text()));
                ++checked;
            }
        QVERIFY(checked >= 10);
    }

    void oneSelectionDrivesTableAndCharts()
    {
        Halaman at(*m_desk, u"lumbung:laporan"_qs);
        QVERIFY(at.wait());
        RingkasanPane *pane = at.page.ringkasan();
        const QString third = pane->batang()->batang().batang.at(2).kode;
        Q_EMIT pane->batang()->dipilih(third);
        QCOMPARE(pane->tabel()->isi()->currentIndex().data(LaporanTableModel::KodeRole).toString(), third);
        QCOMPARE(pane->garis()->garis().garis.size(), std::size_t(2));
        pane->tabel()->isi()->setCurrentIndex(pane->tabel()->isi()->model()->index(7, 0));
        const QString chosen = pane->tabel()->isi()->currentIndex().data(LaporanTableModel::KodeRole).toString();
        QCOMPARE(pane->batang()->batang().terpilih, chosen);
        QCOMPARE(at.page.link().query.value(u"pilih"_qs), chosen);
        QCOMPARE(at.shown, 1); // nothing was read again
    }

    void enterDrillsAndBackspaceGoesUpToTheSameRow()
    {
        Halaman at(*m_desk, u"lumbung:laporan?pilih=32.01.01"_qs);
        QVERIFY(at.wait());
        at.page.ringkasan()->tabel()->isi()->setFocus();
        QTest::keyClick(at.page.ringkasan()->tabel()->isi(), Qt::Key_Return);
        QVERIFY(at.wait(2));
        QCOMPARE(at.page.pilihan().dalam.text(), u"32.01.01"_qs);
        QVERIFY(at.page.pilihan().dipakai() == RekapMenurut::DesaKelurahan);
        QTest::keyClick(&at.page, Qt::Key_Backspace);
        QVERIFY(at.wait(3));
        QCOMPARE(at.page.pilihan().dalam.text(), u"32.01"_qs);
        QCOMPARE(at.page.pilihan().terpilih, u"32.01.01"_qs);
    }

    void theLinkOfAPageShowsTheSamePageAgain()
    {
        const QString text =
            u"lumbung:laporan/pertumbuhan?dalam=32.01&keadaan=2026-01-31&tahun=2023&ukuran=aset&where=jenis%3DJasa"_qs;
        Halaman at(*m_desk, text);
        QVERIFY(at.wait());
        QCOMPARE(at.page.link(), *DeepLink::parse(text));
        Halaman again(*m_desk, at.page.link().text());
        QVERIFY(again.page.pilihan() == at.page.pilihan());
    }

    void theUnmappedLineIsAlwaysThere()
    {
        for (const QString &part :
             {QString(), u"/rekap"_qs, u"/baris"_qs, u"/dasbor"_qs, u"/pertumbuhan"_qs, u"/klasifikasi"_qs}) {
            Halaman at(*m_desk, u"lumbung:laporan"_qs + part);
            QVERIFY(at.wait());
            auto *line = at.page.findChild<KetLaporan *>();
            QVERIFY(line->isVisible());
            QVERIFY2(line->teks().startsWith(u"Tidak terpetakan: "_qs), qPrintable(part));
        }
    }

    void chartsCanBeReadAsTableAndInWords()
    {
        Halaman at(*m_desk, u"lumbung:laporan?ukuran=persen_rat&pilih=32.01.01"_qs);
        QVERIFY(at.wait());
        for (GrafikPanel *panel : {at.page.ringkasan()->batang(), at.page.ringkasan()->garis()}) {
            QVERIFY(panel->kalimat().size() > 20);
            panel->setSebagaiTabel(true);
            QVERIFY(panel->sebagaiTabel());
            auto *table = panel->findChild<QAbstractItemView *>();
            QVERIFY(table && table->model()->rowCount() >= 5);
        }
    }

    void chartsChangeColourWithTheTheme()
    {
        Halaman at(*m_desk, u"lumbung:laporan"_qs);
        QVERIFY(at.wait());
        for (const Look *look : {&Look::light(), &Look::night()}) {
            at.page.setPalette(look->palette());
            QCoreApplication::sendPostedEvents();
            const QImage picture = at.page.ringkasan()->batang()->gambar();
            QCOMPARE(picture.pixelColor(picture.width() - 70, picture.height() / 2), look->surface);
        }
    }

    void filesAreWrittenForEveryKind()
    {
        Halaman at(*m_desk, u"lumbung:laporan"_qs);
        QVERIFY(at.wait());
        QTemporaryDir folder;
        const std::pair<EksporLaporan::Jenis, QByteArray> kinds[] = {{EksporLaporan::Jenis::PdfF4, "%PDF"},
                                                                     {EksporLaporan::Jenis::BatangSvg, "<?xml"},
                                                                     {EksporLaporan::Jenis::GarisSvg, "<?xml"},
                                                                     {EksporLaporan::Jenis::BatangPng, "\x89PNG"},
                                                                     {EksporLaporan::Jenis::GarisPng, "\x89PNG"}};
        for (const auto &[kind, start] : kinds) {
            const QString path = folder.filePath(QString::number(int(kind)));
            QSignalSpy written(at.page.ekspor(), &EksporLaporan::tersimpan);
            at.page.ekspor()->tulis(kind, path);
            // A quick machine has written it before this line; wait() would want one more.
            QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(start.size()) == start);
        }
        int failures = 0;
        connect(at.page.ekspor(), &EksporLaporan::gagal, &at.page, [&failures] { ++failures; });
        at.page.ekspor()->tulis(EksporLaporan::Jenis::BatangSvg, folder.filePath(u"tidak/ada.svg"_qs));
        QTRY_COMPARE(failures, 1);
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        QSemaphore gate;
        m_desk->baca.run([&gate](Office &) -> Result<void> {
            gate.acquire(); // the reader is busy until all questions are asked
            return {};
        });
        LaporanLoader loader(m_desk->baca, *KodeWilayah::parse(u"32.01"));
        std::vector<int> years;
        connect(&loader, &LaporanLoader::loaded, &loader,
                [&years](const HasilLaporan &result) { years.push_back(result.pilihan.tahunBuku); });
        PilihanLaporan choice;
        choice.dalam = *KodeWilayah::parse(u"32.01");
        for (const int year : {2021, 2022, 2023, 2024}) {
            choice.tahunBuku = year;
            loader.load(choice);
        }
        gate.release();
        QTRY_VERIFY(!loader.isBusy());
        QCOMPARE(years, std::vector<int>({2024}));
    }

    void everyControlHasAName()
    {
        Halaman at(*m_desk, u"lumbung:laporan"_qs);
        QVERIFY(at.wait());
        for (auto *widget : at.page.findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                                 qobject_cast<QDateEdit *>(widget) ||
                                 qobject_cast<TabelLaporan *>(widget->parentWidget());
            if (control && widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                qobject_cast<QTableView *>(widget) == nullptr) {
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
        QVERIFY(!at.page.ringkasan()->tabel()->isi()->accessibleName().isEmpty());
    }

    void anEmptyOfficeSaysWhatToDo()
    {
        LaporanDesk empty(0);
        Halaman at(empty, u"lumbung:laporan"_qs);
        QVERIFY(at.wait());
        auto *state = at.page.findChild<EmptyState *>();
        QVERIFY(state->isVisible());
        Q_EMIT state->verbTriggered();
        QCOMPARE(at.opened.last().page, u"impor"_qs);
    }
};

QTEST_MAIN(LaporanPageTest)
#include "tst_laporanpage.moc"
