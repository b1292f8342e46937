// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/rekaplaporan.h"
#include "tests/support/fakerekapqueries.h"
#include "tests/support/fakewilayah.h"

#include <QtTest>

using namespace lumbung;

namespace {

const KodeWilayah kabupaten = *KodeWilayah::parse(u"32.01");

std::vector<PernyataanContoh> enamPernyataan()
{
    return {{.wilayah = u"32.01.01.2001"_qs,
             .rat = true,
             .pria = 60,
             .wanita = 40,
             .aset = 900'400'000,
             .shu = 5'000'000},
            {.wilayah = u"32.01.01"_qs,
             .jenis = u"Jasa"_qs,
             .status = u"Tidak Aktif"_qs,
             .pria = 7,
             .aset = 100'200'000},
            {.wilayah = u"32.01.02.2009"_qs, .pola = u"Syariah"_qs, .wanita = 30, .shu = -58'400'000},
            {.wilayah = u"32.01"_qs, .pria = 3},
            {.wilayah = {}, .status = {}, .aset = 1},
            {.wilayah = u"32.02.01"_qs, .pria = 11}};
}

int rowOf(const Laporan &laporan, const QString &name)
{
    for (std::size_t i = 0; i < laporan.baris.size(); ++i)
        if (laporan.baris[i].sel[1].text() == name)
            return int(i);
    return -1;
}

int columnOf(const Laporan &laporan, const QString &title)
{
    for (std::size_t i = 0; i < laporan.kolom.size(); ++i)
        if (laporan.kolom[i].judul == title)
            return int(i);
    return -1;
}

QString textAt(const Laporan &laporan, const QString &row, const QString &column)
{
    const int r = rowOf(laporan, row);
    const int c = columnOf(laporan, column);
    return r < 0 || c < 0 ? u"(tidak ada)"_qs : teksSel(laporan, std::size_t(r), std::size_t(c));
}

} // namespace

class RekapLaporanTest : public QObject {
    Q_OBJECT

    FakeWilayah m_wilayah = wilayahContoh();
    FakeRekapQueries m_queries;
    RekapQuery m_query{RekapMenurut::Kecamatan, 2025, kabupaten, {}, {}};
    KepalaLaporan m_kepala{u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, QDate(2026, 11, 22), {}};

    Laporan columnForm()
    {
        auto rekap = m_queries.rekap(pertanyaan(m_query, kabupaten));
        return rekapBentukKolom(*rekap, m_query, m_kepala, m_wilayah);
    }

private Q_SLOTS:
    void init() { m_queries.data = enamPernyataan(); }

    void columnFormHasTheOfficialColumnsInTheirOrder()
    {
        QStringList heads;
        for (const KolomLaporan &column : columnForm().kolom)
            heads << (column.kelompok.isEmpty() ? QString() : column.kelompok + u'/') + judulLengkap(column);
        QCOMPARE(heads.join(u" | "_qs),
                 u"No | Kecamatan | Jumlah koperasi/Aktif | Jumlah koperasi/Tidak aktif | Jumlah koperasi/Jumlah | "
                 "Anggota | RAT | Manajer | Karyawan | Modal sendiri (Rp juta) | Modal luar (Rp juta) | "
                 "Aset (Rp juta) | Volume usaha (Rp juta) | SHU (Rp juta)"_qs);
    }

    void everyKecamatanStandsInTheRekapEvenWithoutKoperasi()
    {
        const Laporan laporan = columnForm();
        QCOMPARE(textAt(laporan, u"Mekarcontoh"_qs, u"Aktif"_qs), u"1"_qs);
        QCOMPARE(textAt(laporan, u"Mekarcontoh"_qs, u"Tidak aktif"_qs), u"1"_qs);
        QCOMPARE(textAt(laporan, u"Mekarcontoh"_qs, u"Aset"_qs), u"1.001"_qs);
        QCOMPARE(textAt(laporan, u"Sukacontoh"_qs, u"SHU"_qs), u"-58"_qs);
        QCOMPARE(textAt(laporan, u"Bumicontoh"_qs, u"Jumlah"_qs), u"0"_qs);
    }

    void whatHasNoKecamatanAndWhatLiesOutsideIsNeverLost()
    {
        const Laporan laporan = columnForm();
        QCOMPARE(textAt(laporan, u"Tidak terpetakan"_qs, u"Jumlah"_qs), u"2"_qs);
        QCOMPARE(textAt(laporan, u"Di luar wilayah"_qs, u"Jumlah"_qs), u"1"_qs);
        QCOMPARE(textAt(laporan, u"Jumlah"_qs, u"Jumlah"_qs), u"6"_qs);
        QVERIFY(laporan.catatan.contains(u"Tidak terpetakan: 2 koperasi"_qs));
    }

    void theUnmappedRowIsThereWhenItIsZeroToo()
    {
        m_queries.data.resize(1);
        QCOMPARE(textAt(columnForm(), u"Tidak terpetakan"_qs, u"Jumlah"_qs), u"0"_qs);
        QCOMPARE(rowOf(columnForm(), u"Di luar wilayah"_qs), -1);
    }

    void everyColumnAddsUpToItsSumRow()
    {
        const Laporan laporan = columnForm();
        for (std::size_t column = 2; column < laporan.kolom.size(); ++column) {
            qint64 sum = 0;
            for (const BarisLaporan &row : laporan.baris)
                if (row.jenis != JenisBaris::Jumlah)
                    sum += row.sel[column].integer();
            QCOMPARE(sum, laporan.baris.back().sel[column].integer());
        }
        QCOMPARE(laporan.baris.back().sel[std::size_t(columnOf(laporan, u"Aset"_qs))].integer(),
                 qint64(1'000'600'001));
    }

    void aStatusThatIsNotFilledIsSaidUnderTheTable()
    {
        QCOMPARE(columnForm().catatan.filter(u"Status aktif belum diisi: 1 koperasi"_qs).size(), 1);
        m_queries.data[4].status = u"Tidak Aktif"_qs;
        QCOMPARE(columnForm().catatan.filter(u"Status aktif"_qs).size(), 0);
    }

    void insideOneKecamatanOnlyItsDesaAreCounted()
    {
        m_query = {RekapMenurut::DesaKelurahan, 2025, *KodeWilayah::parse(u"32.01.01"), {}, {}};
        const Laporan laporan = columnForm();
        QCOMPARE(textAt(laporan, u"Desa Contoh Satu"_qs, u"Jumlah"_qs), u"1"_qs);
        QCOMPARE(textAt(laporan, u"Desa Contoh Dua"_qs, u"Jumlah"_qs), u"0"_qs);
        QCOMPARE(textAt(laporan, u"Tidak terpetakan"_qs, u"Jumlah"_qs), u"1"_qs);
        QCOMPARE(textAt(laporan, u"Jumlah"_qs, u"Jumlah"_qs), u"2"_qs);
        m_query = {RekapMenurut::Kecamatan, 2025, kabupaten, {}, {}};
    }

    void titleAreaDayAndFilterStandOnTheReport()
    {
        m_kepala.saringan = u"Jenis: Jasa"_qs;
        const Laporan laporan = columnForm();
        QCOMPARE(laporan.judul, u"Rekapitulasi data koperasi per kecamatan"_qs);
        QCOMPARE(laporan.subjudul,
                 QStringList({u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, u"Tahun buku 2025"_qs}));
        QVERIFY(laporan.catatan.contains(u"Keadaan per 22-11-2026"_qs));
        QVERIFY(laporan.catatan.contains(u"Saringan: Jenis: Jasa"_qs));
        m_kepala.saringan.clear();
    }

    void rowFormListsTheOfficialLinesWithAColumnAYear()
    {
        std::map<int, Ukuran> years;
        years[2024].aktif = 1100;
        years[2025].aktif = 1012;
        years[2025].shu = -58'400'000;
        const Laporan laporan = rekapBentukBaris(years, m_kepala);
        QStringList lines;
        for (const BarisLaporan &row : laporan.baris)
            lines << row.sel[1].text() + u'/' + row.sel[2].text();
        QCOMPARE(
            lines.join(u" | "_qs),
            u"Koperasi aktif/Unit | Koperasi tidak aktif/Unit | Koperasi yang RAT/Unit | "
            "Koperasi bersertifikat NIK/Unit | Anggota/Orang | Manajer/Orang | Karyawan/Orang | "
            "Modal sendiri/Rp juta | Modal luar/Rp juta | Aset/Rp juta | Volume usaha/Rp juta | SHU/Rp juta"_qs);
        QCOMPARE(textAt(laporan, u"Koperasi aktif"_qs, u"2024"_qs), u"1.100"_qs);
        QCOMPARE(textAt(laporan, u"SHU"_qs, u"2025"_qs), u"-58"_qs);
        QVERIFY(laporan.subjudul.contains(u"Tahun buku 2024 sampai 2025"_qs));
    }

    void storeErrorsPassThrough()
    {
        m_queries.failure = Error{ErrorKind::Storage, u"simpan.rusak"_qs, {}};
        const auto parts = ambilPecahan(m_queries, m_query);
        QVERIFY(!parts);
        QCOMPARE(parts.error().code, u"simpan.rusak"_qs);
        m_queries.failure.reset();
    }
};

QTEST_APPLESS_MAIN(RekapLaporanTest)
#include "tst_rekaplaporan.moc"
