// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/daftarlaporan.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class DaftarLaporanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryOffice> m_office;

    PermintaanDaftar wanted(std::vector<Field> columns)
    {
        PermintaanDaftar request;
        request.query.tahunBuku = 2025;
        request.kolom = std::move(columns);
        request.kepala = {u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, QDate(2026, 11, 25), u"Jenis: Jasa"_qs};
        request.tampilan = u"Semua koperasi"_qs;
        return request;
    }

    Laporan report(const PermintaanDaftar &request)
    {
        const auto made = laporanDaftar(**m_office, m_office->wilayah(), request);
        return made ? *made : Laporan();
    }

    static QStringList texts(const Laporan &report, std::size_t row)
    {
        QStringList cells;
        for (std::size_t column = 0; column < report.kolom.size(); ++column)
            cells << teksSel(report, row, column);
        return cells;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TemporaryOffice>();
        for (int i = 0; i < 3; ++i)
            m_office->add(isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(i)},
                                 {Field::Wilayah, i == 1 ? u"32.01.02"_qs : u"32.01.01.2001"_qs},
                                 {Field::Jenis, i == 1 ? u"Jasa"_qs : u"Konsumen"_qs},
                                 {Field::Ketua, u"Contoh Ketua"_qs}}),
                          {{2025, isian({{Field::Aset, qint64(i + 1) * 1'500'000'000},
                                         {Field::AnggotaTotal, qint64(20 + i)},
                                         {Field::TglRat, QDate(2026, 3, 5)}})}});
    }

    void columnsRowsAndSumsStandAsTheyAreShown()
    {
        const Laporan list =
            report(wanted({Field::Nama, Field::Kecamatan, Field::TglRat, Field::AnggotaTotal, Field::Aset}));
        QCOMPARE(list.judul, u"Daftar koperasi"_qs);
        QCOMPARE(list.subjudul, QStringList({u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, u"Tahun buku 2025"_qs,
                                             u"Semua koperasi"_qs}));
        QCOMPARE(judulLengkap(list.kolom.back()), u"Total aset (Rp juta)"_qs);
        QCOMPARE(list.baris.size(), std::size_t(4));
        QCOMPARE(texts(list, 1), QStringList({u"2"_qs, u"KSP Contoh 1"_qs, u"Sukacontoh"_qs, u"05-03-2026"_qs,
                                              u"21"_qs, u"3.000"_qs}));
        QCOMPARE(texts(list, 3),
                 QStringList({QString(), u"Jumlah (3 koperasi)"_qs, QString(), QString(), u"63"_qs, u"9.000"_qs}));
        QVERIFY(list.baris[3].jenis == JenisBaris::Jumlah);
    }

    void filterDayCountAndMaskingStandInTheFoot()
    {
        PermintaanDaftar request = wanted({Field::Nama, Field::Ketua});
        request.query.filter = *parseFilter(u"jenis=Jasa");
        const Laporan list = report(request);
        QCOMPARE(texts(list, 0).at(2), u"C****"_qs);
        for (const QString &note : {u"Keadaan per 25-11-2026"_qs, u"Saringan: Jenis: Jasa"_qs, u"1 koperasi"_qs,
                                    u"Data pribadi disamarkan"_qs})
            QVERIFY2(list.catatan.contains(note), qPrintable(list.catatan.join(u'|')));
    }

    void groupsHaveHeadsWithCountAndSums()
    {
        PermintaanDaftar request = wanted({Field::Nama, Field::Aset});
        request.query.kelompok = Field::Jenis;
        const Laporan list = report(request);
        QCOMPARE(list.baris.size(), std::size_t(6));
        QVERIFY(list.baris[0].jenis == JenisBaris::Kelompok);
        QCOMPARE(texts(list, 0), QStringList({QString(), u"Jenis koperasi: Jasa (1 koperasi)"_qs, u"3.000"_qs}));
        QCOMPARE(texts(list, 2),
                 QStringList({QString(), u"Jenis koperasi: Konsumen (2 koperasi)"_qs, u"6.000"_qs}));
        QCOMPARE(texts(list, 4).first(), u"3"_qs);
    }

    void aListWithoutWordsIsPrintedToo()
    {
        const Laporan list = report(wanted({Field::Aset}));
        QCOMPARE(texts(list, 3), QStringList({QString(), u"9.000"_qs}));
    }

    void tooManyRowsAreRefused()
    {
        m_office->act([this](UnitOfWork &unit) {
            for (std::size_t i = 0; i < barisCetakPalingBanyak; ++i)
                QVERIFY(unit.create(Koperasi{m_office->newId(), isian({{Field::Nama, u"KSU Contoh"_qs}}), {}, 0}));
        });
        const auto refused = laporanDaftar(**m_office, m_office->wilayah(), wanted({Field::Nama}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"cetak.terlalu-banyak"_qs);
    }
};

QTEST_GUILESS_MAIN(DaftarLaporanTest)
#include "tst_daftarlaporan.moc"
