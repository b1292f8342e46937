// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/bacabaris.h"
#include "core/application/impor/konteksberkas.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/memorytablesource.h"

#include <QtTest>

using namespace lumbung;

class TestBacaBaris : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryNumberAndDateForm_data();
    void readsEveryNumberAndDateForm();
    void splitsNumberAndDateOfOneCell();
    void multipliesMillions();
    void keepsDamagedNumbersOut();
    void leavesUnknownListValuesOutButKeepsTheRow();
    void knowsTheOldClassBehindSerbaUsaha();
    void resolvesAreaNamesAndSaysWhatIsLeftOver();
    void takesAreaAndGroupLinesFromAboveTheTable();
    void skipsSumRowsSignaturesAndBlankTails();
    void unrollsMergedCells();
    void addsTotalsThatTheFileOnlySplits();
    void concludesTheRatStatusFromTheDateOfTheLastRat();
    void appliesCorrectionsByCellAndForAll();
    void leavesACellOutWhenAPersonSaysSo();
    void readsYearAndPeriodPerRow();
    void emptyCellsGiveNoEntry();
    void turnsLabelSheetsIntoRows();
};

namespace {

const QDate hariIni(2026, 11, 22);

struct Bacaan {
    RencanaImpor rencana;
    std::vector<BarisImpor> baris;

    const Value &profil(std::size_t i, Field field) const { return baris[i].profil.value(field); }
    const Value &keragaan(std::size_t i, Field field) const { return baris[i].keragaan.value(field); }
    QStringList kode(std::size_t i) const
    {
        QStringList codes;
        for (const TemuanImpor &temuan : baris[i].temuan)
            codes << temuan.kode;
        return codes;
    }
};

Bacaan baca(TableSource &sumber, const KoreksiImpor &koreksi = {}, const char *dalam = "32.01")
{
    static const PackedWilayah wilayah;
    Bacaan bacaan;
    const auto contoh = ambilContoh(sumber, 0);
    bacaan.rencana.kepala = temukanKepala(*contoh);
    bacaan.rencana.peta = cocokkanKolom(bacaan.rencana.kepala, *contoh);
    bacaan.rencana.konteks = konteksDari(bacaan.rencana.kepala.teksAtas);
    bacaan.rencana.periode = {2024, JenisPeriode::Tahunan};
    PembacaBaris pembaca(bacaan.rencana, koreksi, wilayah, *KodeWilayah::parse(QString::fromLatin1(dalam)),
                         hariIni);
    pembaca.gabung(contoh->gabung);
    const auto read = sumber.read(0, [&](int nomor, std::span<const Sel> sel) {
        if (auto baris = pembaca.baca(nomor, sel))
            bacaan.baris.push_back(std::move(*baris));
        return true;
    });
    Q_ASSERT(read.ok());
    return bacaan;
}

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TestBacaBaris::readsEveryNumberAndDateForm_data()
{
    QTest::addColumn<QString>("sel");
    QTest::addColumn<QString>("judul");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("nilai");
    const auto add = [](const char *sel, const char *judul, const char *field, const char *nilai) {
        QTest::addRow("%s %s", field, sel) << QString::fromLatin1(sel) << QString::fromLatin1(judul)
                                           << QString::fromLatin1(field) << QString::fromLatin1(nilai);
    };
    add("1.234.567", "Aset", "aset", "1234567");
    add("1.234.567,50", "Aset", "aset", "1234568");
    add("1,234,567", "Aset", "aset", "1234567");
    add("Rp 511.287.785", "Aset", "aset", "511287785");
    add("Rp. 1.000.000,-", "Aset", "aset", "1000000");
    add("Rp 1,234,567", "Aset", "aset", "1234567");
    add("#1234567", "Aset", "aset", "1234567");
    add("#-500", "SHU", "shu", "-500");
    add("-", "Aset", "aset", "");
    add("n/a", "Aset", "aset", "");
    add("#43500", "Tanggal RAT", "tgl_rat", "2019-02-04");
    add("@2024-03-05", "Tanggal RAT", "tgl_rat", "2024-03-05");
    add("2024-03-05", "Tanggal RAT", "tgl_rat", "2024-03-05");
    add("05-03-2024", "Tanggal RAT", "tgl_rat", "2024-03-05");
    add("05/03/2024", "Tanggal RAT", "tgl_rat", "2024-03-05");
    add("2024-03-05 00:00:00", "Tanggal RAT", "tgl_rat", "2024-03-05");
    add("0000-00-00", "Tanggal RAT", "tgl_rat", "");
    add("29 November 2017", "Tanggal Badan Hukum", "tgl_badan_hukum", "2017-11-29");
    add("7 FEB 1996", "Tanggal Badan Hukum", "tgl_badan_hukum", "1996-02-07");
    add("2007", "Tanggal Badan Hukum", "tgl_badan_hukum", "2007-01-01");
    add("#3281030080001", "ID Koperasi", "nik_koperasi", "3281030080001");
    add("'3281030080001", "ID Koperasi", "nik_koperasi", "3281030080001");
    add("#46396", "Kode Pos", "kode_pos", "46396");
    add("#81234567890", "No Telp", "telp", "+6281234567890");
    add("0251 8321075", "No Telp", "telp", "+622518321075");
    add("Sudah Bersetifikat", "Status NIK", "status_nik", "Sudah Bersertifikat");
    add("Non Aktif", "Status Aktif", "status_aktif", "Tidak Aktif");
    add("Kop. Pegawai Negeri (KPRI)", "Kelompok", "kelompok", "Pegawai Negeri (KPRI)");
}

void TestBacaBaris::readsEveryNumberAndDateForm()
{
    QFETCH(QString, sel);
    QFETCH(QString, judul);
    QFETCH(QString, field);
    QFETCH(QString, nilai);
    MemoryTableSource sumber(
        {u("Nama Koperasi | No Badan Hukum | ") + judul, u("KSP Contoh | 5/BH/KWK/1998 | ") + sel});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.baris.size(), std::size_t(1));
    const Field asked = *fieldOfKey(field);
    const Record &record =
        spec(asked).entity == Entity::Koperasi ? bacaan.baris[0].profil : bacaan.baris[0].keragaan;
    QCOMPARE(record.value(asked).canonical(), nilai);
    QVERIFY(!bacaan.baris[0].ditolak());
}

void TestBacaBaris::splitsNumberAndDateOfOneCell()
{
    MemoryTableSource sumber({u("Nama Koperasi | Nomor dan Tanggal Badan Hukum | Alamat"),
                              u("KSP Contoh | 8091/BH/KWK-10/22 / 12 Mei 1998 | Jl. A"),
                              u("KSP Contoh Dua | 5/BH/KWK/1998, tanggal 3-4-1998 | Jl. B"),
                              u("KSP Contoh Tiga | 7/BH/KWK/1998 | Jl. C")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.profil(0, Field::NoBadanHukum).text(), u("8091/BH/KWK-10/22"));
    QCOMPARE(bacaan.profil(0, Field::TglBadanHukum).date(), QDate(1998, 5, 12));
    QCOMPARE(bacaan.profil(1, Field::NoBadanHukum).text(), u("5/BH/KWK/1998"));
    QCOMPARE(bacaan.profil(1, Field::TglBadanHukum).date(), QDate(1998, 4, 3));
    QCOMPARE(bacaan.profil(2, Field::NoBadanHukum).text(), u("7/BH/KWK/1998"));
    QVERIFY(bacaan.profil(2, Field::TglBadanHukum).isEmpty());
}

void TestBacaBaris::multipliesMillions()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Aset (Rp Juta) | SHU (Rp. Juta)"),
                              u("KSP Contoh | 5/BH/KWK/1998 | #1234.5 | 12,5"),
                              u("KSP Contoh Dua | 6/BH/KWK/1998 | Rp 1.234 | 1.234,-")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.keragaan(0, Field::Aset).integer(), 1'234'500'000);
    QCOMPARE(bacaan.keragaan(0, Field::Shu).integer(), 12'500'000);
    QCOMPARE(bacaan.keragaan(1, Field::Aset).integer(), 1'234'000'000);
    QCOMPARE(bacaan.keragaan(1, Field::Shu).integer(), 1'234'000'000);
}

void TestBacaBaris::keepsDamagedNumbersOut()
{
    MemoryTableSource sumber(
        {u("ID Koperasi | Nama Koperasi | No Badan Hukum"), u("3.28103E+12 | KSP Contoh | 5/BH/KWK/1998"),
         u("!3281030080001000 | KSP Contoh Dua | 6/BH/KWK/1998"), u("#123 | KSP Contoh Tiga | 7/BH/KWK/1998")});
    const Bacaan bacaan = baca(sumber);
    QVERIFY(bacaan.baris[0].ditolak());
    QCOMPARE(bacaan.kode(0), QStringList{u("isian.nomor-rusak")});
    QCOMPARE(bacaan.baris[0].temuan[0].baris, 2);
    QCOMPARE(bacaan.baris[0].temuan[0].kolom, 0);
    QCOMPARE(bacaan.baris[0].temuan[0].teks, u("3.28103E+12"));
    QVERIFY(bacaan.baris[1].ditolak());
    QVERIFY(!bacaan.baris[2].ditolak());
    QCOMPARE(bacaan.kode(2), QStringList{u("impor.nik-pengisi")});
    QVERIFY(bacaan.rencana.peta[0].rusak);
}

void TestBacaBaris::leavesUnknownListValuesOutButKeepsTheRow()
{
    MemoryTableSource sumber(
        {u("Nama Koperasi | No Badan Hukum | Sektor Usaha"), u("KSP Contoh | 5/BH/KWK/1998 | Antariksa")});
    const Bacaan bacaan = baca(sumber);
    QVERIFY(!bacaan.baris[0].ditolak());
    QVERIFY(bacaan.profil(0, Field::SektorUsaha).isEmpty());
    QCOMPARE(bacaan.kode(0), QStringList{u("isian.tidak-ada-di-daftar")});
}

void TestBacaBaris::knowsTheOldClassBehindSerbaUsaha()
{
    MemoryTableSource sumber(
        {u("Nama Koperasi | No Badan Hukum | Jenis Koperasi"), u("KSU Contoh | 5/BH/KWK/1998 | Serba Usaha")});
    const Bacaan bacaan = baca(sumber);
    QVERIFY(!bacaan.baris[0].ditolak());
    QCOMPARE(bacaan.profil(0, Field::Kelompok).text(), u("Serba Usaha"));
    QCOMPARE(bacaan.kode(0), QStringList{u("impor.klasifikasi-lama")});
}

void TestBacaBaris::resolvesAreaNamesAndSaysWhatIsLeftOver()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Desa/Kel | Kecamatan | Kabupaten | Provinsi"),
                              u("KSP Contoh | 5/BH/KWK/1998 | Pabuaran | CIBINONG | KAB. BOGOR | Jawa Barat"),
                              u("KSP Contoh Dua | 6/BH/KWK/1998 | Antah Berantah | Cibinong | Bogor | Jawa Barat"),
                              u("KSP Contoh Tiga | 7/BH/KWK/1998 | | | | ")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.profil(0, Field::Wilayah).text().left(8), u("32.01.01"));
    QCOMPARE(bacaan.profil(0, Field::Wilayah).text().size(), qsizetype(13));
    QVERIFY(bacaan.kode(0).isEmpty());
    QCOMPARE(bacaan.profil(1, Field::Wilayah).text(), u("32.01.01"));
    QCOMPARE(bacaan.profil(1, Field::WilayahTeks).text(), u("Antah Berantah, Cibinong, Bogor, Jawa Barat"));
    QCOMPARE(bacaan.kode(1), QStringList{u("wilayah.sebagian")});
    QVERIFY(bacaan.profil(2, Field::Wilayah).isEmpty());
}

void TestBacaBaris::takesAreaAndGroupLinesFromAboveTheTable()
{
    MemoryTableSource sumber({u("DAFTAR KOPERASI KABUPATEN BOGOR TAHUN 2023"),
                              u("No | Nama Koperasi | No Badan Hukum | Alamat | Aset"), u("KECAMATAN CIBINONG"),
                              u("1 | KSP Contoh | 5/BH/KWK/1998 | Jl. A | 10"), u("KECAMATAN CIOMAS"),
                              u("2 | KSP Contoh Dua | 6/BH/KWK/1998 | Jl. B | 20")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.baris.size(), std::size_t(2));
    QCOMPARE(bacaan.profil(0, Field::Wilayah).text(), u("32.01.01"));
    QCOMPARE(bacaan.profil(1, Field::Wilayah).text(), u("32.01.29"));
}

void TestBacaBaris::skipsSumRowsSignaturesAndBlankTails()
{
    MemoryTableSource sumber({u("No | Nama Koperasi | No Badan Hukum | Jumlah Anggota | Aset"),
                              u("1 | KSP Contoh | 5/BH/KWK/1998 | 1 | 10"),
                              u("2 | Total Contoh Mandiri | 6/BH/KWK/1998 | 1 | 10"), u("JUMLAH | | | 2 | 20"),
                              u(" | TOTAL SELURUHNYA : | | 2 | 20"), u(" | | | | "),
                              u(" | | | Bogor, 1 Januari 2025 | "), u(" | | | Kepala Dinas | ")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.baris.size(), std::size_t(2));
    QCOMPARE(bacaan.profil(1, Field::Nama).text(), u("Total Contoh Mandiri"));
}

void TestBacaBaris::unrollsMergedCells()
{
    MemoryTableSource sumber({u("Kecamatan | Nama Koperasi | No Badan Hukum | Alamat"),
                              u("Cibinong | KSP Contoh | 5/BH/KWK/1998 | Jl. A"),
                              u(" | KSP Contoh Dua | 6/BH/KWK/1998 | Jl. B"),
                              u(" | KSP Contoh Tiga | 7/BH/KWK/1998 | Jl. C")});
    sumber.gabungkan({1, 0, 2, 0});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.profil(1, Field::Wilayah).text(), u("32.01.01"));
    QVERIFY(bacaan.profil(2, Field::Wilayah).isEmpty());
}

void TestBacaBaris::addsTotalsThatTheFileOnlySplits()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Jumlah Anggota Pria | Jumlah Anggota Wanita | "
                                "Simpanan Pokok | Cadangan"),
                              u("KSP Contoh | 5/BH/KWK/1998 | 10 | 15 | 1000 | 500")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.keragaan(0, Field::AnggotaTotal).integer(), 25);
    QCOMPARE(bacaan.keragaan(0, Field::ModalSendiri).integer(), 1500);
}

void TestBacaBaris::concludesTheRatStatusFromTheDateOfTheLastRat()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Tanggal RAT | Aset"),
                              u("KSP Contoh Satu | 5/BH/KWK/1998 | 10-02-2025 | 1000"),
                              u("KSP Contoh Dua | 6/BH/KWK/1998 | 10-02-2019 | 1000"),
                              u("KSP Contoh Tiga | 7/BH/KWK/1998 | | 1000")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.keragaan(0, Field::StatusRat).text(), u("Sudah RAT"));
    QCOMPARE(bacaan.keragaan(1, Field::StatusRat).text(), u("Belum RAT"));
    QVERIFY(bacaan.keragaan(2, Field::StatusRat).isEmpty());
}

void TestBacaBaris::appliesCorrectionsByCellAndForAll()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Tgl RAT | Sektor Usaha"),
                              u("KSP Contoh | 5/BH/KWK/1998 | 31/02/2025 | Dagang besar"),
                              u("KSP Contoh Dua | 6/BH/KWK/1998 | | Dagang besar")});
    const Bacaan before = baca(sumber);
    QVERIFY(before.baris[0].ditolak());
    QVERIFY(before.kode(0).contains(u("isian.bukan-tanggal")));
    KoreksiImpor koreksi;
    koreksi.sel[{2, 2}] = u("28/02/2025");
    koreksi.semua[{3, u("Dagang besar")}] = u("Konstruksi");
    const Bacaan after = baca(sumber, koreksi);
    QVERIFY(!after.baris[0].ditolak());
    QCOMPARE(after.keragaan(0, Field::TglRat).date(), QDate(2025, 2, 28));
    QCOMPARE(after.profil(1, Field::SektorUsaha).text(), u("Konstruksi"));
}

void TestBacaBaris::leavesACellOutWhenAPersonSaysSo()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Tgl RAT | Kode Pos"),
                              u("KSP Contoh | 5/BH/KWK/1998 | 31/02/2025 | 12")});
    KoreksiImpor koreksi;
    koreksi.kosongkan = {{u("isian.bukan-tanggal"), 2}, {u("kode-pos.panjang"), 3}};
    const Bacaan bacaan = baca(sumber, koreksi);
    QVERIFY(!bacaan.baris[0].ditolak());
    QVERIFY(!bacaan.baris[0].keragaan.contains(Field::TglRat));
    QVERIFY(!bacaan.baris[0].profil.contains(Field::KodePos));
}

void TestBacaBaris::readsYearAndPeriodPerRow()
{
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Tahun | Periode | Aset"),
                              u("KSP Contoh | 5/BH/KWK/1998 | 2022 | 2022-Q4 | 1"),
                              u("KSP Contoh | 5/BH/KWK/1998 | #2023 | Tahunan | 2"),
                              u("KSP Contoh | 5/BH/KWK/1998 | entah | | 2")});
    const Bacaan bacaan = baca(sumber);
    QCOMPARE(bacaan.baris[0].periode, (Periode{2022, JenisPeriode::Triwulan4}));
    QCOMPARE(bacaan.baris[1].periode, (Periode{2023, JenisPeriode::Tahunan}));
    QCOMPARE(bacaan.kode(2), QStringList{u("impor.bukan-periode")});
}

void TestBacaBaris::emptyCellsGiveNoEntry()
{
    MemoryTableSource sumber(
        {u("Nama Koperasi | No Badan Hukum | Alamat | Aset"), u("KSP Contoh | 5/BH/KWK/1998 | | -")});
    const Bacaan bacaan = baca(sumber);
    QVERIFY(!bacaan.baris[0].profil.contains(Field::Alamat));
    QVERIFY(bacaan.baris[0].keragaan.isEmpty());
}

void TestBacaBaris::turnsLabelSheetsIntoRows()
{
    MemoryTableSource sumber({u("DATA KOPERASI"), u("Nama Koperasi | : | KSP Contoh"),
                              u("Nomor Induk Koperasi (NIK) | : | '3201010010001"),
                              u("Nomor Badan Hukum Pendirian | : | 5/BH/KWK/1998"), u("Kecamatan | : | Cibinong"),
                              u("DATA KELEMBAGAAN"), u("Jumlah Anggota Pria | : | 10"),
                              u("Jumlah Anggota Wanita | : | 15"), u("Total Anggota | : | 25"),
                              u("Nama Koperasi | : | KSP Contoh Dua"), u("Total Anggota | : | 30")});
    const auto contoh = ambilContoh(sumber, 0);
    QVERIFY(SumberTegak::nilai(*contoh) > temukanKepala(*contoh).nilai);
    const auto tegak = SumberTegak::buat(sumber, 0);
    const Bacaan bacaan = baca(**tegak);
    QCOMPARE(bacaan.baris.size(), std::size_t(2));
    QCOMPARE(bacaan.profil(0, Field::Nama).text(), u("KSP Contoh"));
    QCOMPARE(bacaan.profil(0, Field::NikKoperasi).text(), u("3201010010001"));
    QCOMPARE(bacaan.profil(0, Field::Wilayah).text(), u("32.01.01"));
    QCOMPARE(bacaan.keragaan(0, Field::AnggotaTotal).integer(), 25);
    QCOMPARE(bacaan.profil(1, Field::Nama).text(), u("KSP Contoh Dua"));
    QCOMPARE((*tegak)->alamat(2, 1).baris, 3);
    QCOMPARE((*tegak)->alamat(2, 1).kolom, 2);
    QCOMPARE((*tegak)->alamat(3, 0).baris, 10);
}

QTEST_APPLESS_MAIN(TestBacaBaris)
#include "tst_bacabaris.moc"
