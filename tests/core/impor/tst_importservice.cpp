// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/importservice.h"
#include "core/application/impor/pemetaan.h"
#include "core/application/impor/tertolak.h"
#include "core/application/urungkan.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/memorytablesource.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class TestImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsNewKoperasiWithTheirStatement();
    void secondImportOfTheSameFileChangesNothing();
    void changesOnlyWhatTheFileSays();
    void jumpsAgainstTheStoredYearAreReported();
    void anotherKoperasiIsNotAskedAboutAgain_data();
    void anotherKoperasiIsNotAskedAboutAgain();
    void anotherKoperasiStaysDecidedAfterAnUndo_data();
    void anotherKoperasiStaysDecidedAfterAnUndo();
    void twoRowsOfOneFileStayTwoKoperasiAfterAnUndo();
    void aRememberedDecisionCanBeTakenBack();
    void theChosenKeyDecidesBetweenUpdateAndNew();
    void oneUndoRestoresEverything();
    void rejectedRowsStayOutAndAreReportedByCell();
    void writesTheRejectsFileCellByCell();
    void aFileWithSeveralYearsMakesOneKoperasi();
    void contradictingRowsOfOneFileAreAskedAbout();
    void doubtfulTwinsFollowTheDecision();
    void stopLeavesNothing();
    void aFailingStoreLeavesNothing();
    void remembersTheMappingOfASender();
    void takesTheYearFromTheTitleTheSheetTheFileOrAsks();
    void refusesASheetWithoutIdentity();
    void analysisCountsExactlyWhatApplyDoes();
    void neverReplacesAnExactAreaByAWiderOne();
};

namespace {

const PackedWilayah &direktori()
{
    static const PackedWilayah directory;
    return directory;
}

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList duaBaris()
{
    return {u("ID Koperasi | Nama Koperasi | No Badan Hukum | Tanggal Badan Hukum | Kecamatan | Jumlah Anggota | "
              "Aset | Tahun"),
            u("3201010010001 | KSP Contoh | 5/BH/KWK/1998 | 12-05-1998 | Cibinong | #120 | #5000000 | #2024"),
            u("3201010010002 | KUD Contoh Tani | 6/BH/KWK/1998 | 13-05-1998 | Ciomas | #80 | #7000000 | #2024")};
}

struct Meja {
    TemporaryOffice kantor{direktori()};
    ImportService service{*kantor, direktori(), kantor.clock(), kantor.chance()};
    JalanImpor jalan{u("penguji"), nullptr, {}, nullptr, {}};

    Result<std::pair<RencanaImpor, HasilImpor>>
    impor(TableSource &sumber, const PermintaanImpor &permintaan = {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}})
    {
        return service.importLangsung(sumber, permintaan, jalan);
    }
    /// Imports with one answer on the page "Kembar".
    Result<HasilImpor> putuskan(TableSource &sumber, int baris, PutusanKembar putusan)
    {
        const auto rencana = service.analyse(sumber, {u("mirip.xlsx"), {}, {}, {}, {}, {}, {}}, jalan);
        if (!rencana)
            return rencana.error();
        KoreksiImpor koreksi;
        koreksi.kembar[baris] = putusan;
        return service.apply(sumber, *rencana, koreksi, jalan);
    }
    qint64 jumlah() { return *kantor->koperasi().count({}); }
    KoperasiId cari(const char *nik) { return kantor->koperasi().findByNik(u(nik))->at(0); }
};

class PenulisIngatan final : public TableWriter {
public:
    Result<void> row(std::span<const Value> values) override
    {
        QStringList cells;
        for (const Value &value : values)
            cells << value.canonical();
        baris << cells.join(u'|');
        return {};
    }
    Result<void> finish() override { return {}; }
    QStringList baris;
};

} // namespace

void TestImportService::importsNewKoperasiWithTheirStatement()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    const auto hasil = meja.impor(sumber);
    QVERIFY(hasil.ok());
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{2, 2, 0, 0, 0, 0}));
    QCOMPARE(meja.jumlah(), 2);
    const auto koperasi = meja.kantor->koperasi().find(meja.cari("3201010010001"));
    QCOMPARE(koperasi->isian.value(Field::Nama).text(), u("KSP Contoh"));
    QCOMPARE(koperasi->isian.value(Field::Wilayah).text(), u("32.01.01"));
    QVERIFY(koperasi->asal.of(Field::Nama) == (Asal{Sumber::Impor, QDate(2026, 11, 22)}));
    const auto keragaan = meja.kantor->koperasi().keragaan(koperasi->id);
    QCOMPARE(keragaan->size(), std::size_t(1));
    QCOMPARE(keragaan->front().periode, (Periode{2024, JenisPeriode::Tahunan}));
    QCOMPARE(keragaan->front().isian.value(Field::Aset).integer(), 5'000'000);
}

void TestImportService::secondImportOfTheSameFileChangesNothing()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    const KoperasiId id = meja.cari("3201010010001");
    const auto before = meja.kantor->koperasi().riwayat(id)->size();
    const auto again = meja.impor(sumber);
    QCOMPARE(again->second.hitungan, (HitunganImpor{2, 0, 0, 2, 0, 0}));
    QVERIFY(again->second.tindakan.isEmpty());
    QCOMPARE(meja.kantor->koperasi().riwayat(id)->size(), before);
}

void TestImportService::changesOnlyWhatTheFileSays()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource baru({u("Nama Koperasi | No Badan Hukum | Alamat | Jumlah Anggota | Aset"),
                            u("Kop. Contoh | 5/BH/KWK/1998 | Jl. Baru 1 | - | #5500000"),
                            u("KUD Contoh Tani | 6/BH/KWK/1998 | | #80 | ")});
    const auto hasil = meja.impor(baru, {u("ubah.xlsx"), {}, {}, 2024, {}, {}, {}});
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{2, 0, 1, 1, 0, 0}));
    const KoperasiId id = meja.cari("3201010010001");
    QCOMPARE(meja.kantor->koperasi().find(id)->isian.value(Field::Alamat).text(), u("Jl. Baru 1"));
    const Record isi = meja.kantor->koperasi().keragaan(id)->front().isian;
    QCOMPARE(isi.value(Field::Aset).integer(), 5'500'000);
    QCOMPARE(isi.value(Field::AnggotaTotal).integer(), 120);
}

void TestImportService::jumpsAgainstTheStoredYearAreReported()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource lanjutan({u("ID Koperasi | Nama Koperasi | Jumlah Anggota | Aset | Tahun"),
                                u("3201010010001 | KSP Contoh | #125 | #5500000000 | #2025"),
                                u("3201010010002 | KUD Contoh Tani | #81 | #7100000 | #2025")});
    const auto hasil = meja.impor(lanjutan);
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{2, 0, 2, 0, 0, 0}));
    const auto &temuan = hasil->second.temuan;
    const auto lompatan = std::find_if(temuan.begin(), temuan.end(), [](const KelompokTemuan &kelompok) {
        return kelompok.kode.startsWith(u"lompatan.");
    });
    QVERIFY(lompatan != temuan.end());
    QCOMPARE(lompatan->kode, u("lompatan.satuan"));
    QVERIFY(lompatan->keparahan == Keparahan::PerluDicek);
    QCOMPARE(lompatan->jumlah, 1);
    QCOMPARE(lompatan->contoh[0].baris, 2);
    QCOMPARE(lompatan->contoh[0].kolom, 3);
    QCOMPARE(lompatan->contoh[0].fakta.value(u("tahunLalu")).toDouble(), 5e6);
}

void TestImportService::anotherKoperasiIsNotAskedAboutAgain_data()
{
    QTest::addColumn<QString>("baris");
    QTest::newRow("same Nomor Induk") << u("3201010010001 | KUD Lain | 77/BH/KWK/2001 | Cibinong");
    QTest::newRow("same badan hukum") << u(" | KUD Lain | 5/BH/KWK/1998 | Cibinong");
    QTest::newRow("same name") << u(" | KSP Contoh | 77/BH/KWK/2001 | Cibinong");
}

void TestImportService::anotherKoperasiIsNotAskedAboutAgain()
{
    QFETCH(QString, baris);
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource mirip({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Kecamatan"), baris});
    const auto rencana = meja.service.analyse(mirip, {u("mirip.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(rencana->jumlahKembar, 1);
    KoreksiImpor koreksi;
    koreksi.kembar[2] = PutusanKembar::Baru;
    QCOMPARE(meja.service.apply(mirip, *rencana, koreksi, meja.jalan)->hitungan, (HitunganImpor{1, 1, 0, 0, 0, 0}));
    const auto lagi = meja.service.analyse(mirip, {u("mirip.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(lagi->jumlahKembar, 0);
    QCOMPARE(lagi->hitungan, (HitunganImpor{1, 0, 0, 1, 0, 0}));
    QCOMPARE(meja.jumlah(), 3);
}

void TestImportService::anotherKoperasiStaysDecidedAfterAnUndo_data()
{
    anotherKoperasiIsNotAskedAboutAgain_data();
}

void TestImportService::anotherKoperasiStaysDecidedAfterAnUndo()
{
    QFETCH(QString, baris);
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource mirip({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Kecamatan"), baris});
    const auto hasil = meja.putuskan(mirip, 2, PutusanKembar::Baru);
    QVERIFY(urungkan(*meja.kantor, hasil->tindakan, u("penguji"), meja.kantor.clock()).ok());
    QCOMPARE(meja.jumlah(), 2);
    const auto lagi = meja.service.analyse(mirip, {u("lagi.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(lagi->jumlahKembar, 0);
    QCOMPARE(lagi->hitungan, (HitunganImpor{1, 1, 0, 0, 0, 0}));
    QCOMPARE(lagi->kembar.size(), std::size_t(1)); // to be seen, not to be asked
    QVERIFY(lagi->kembar.front().diingat);
    QVERIFY(!lagi->kembar.front().pembanding.isEmpty());
    // Another row that looks like the same koperasi is asked about all the same.
    MemoryTableSource lain(
        {u("ID Koperasi | Nama Koperasi | No Badan Hukum | Kecamatan"),
         QString(baris).replace(u("KUD Lain"), u("KUD Lainnya")).replace(u("77/BH"), u("78/BH"))});
    QCOMPARE(meja.service.analyse(lain, {u("lain.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan)->jumlahKembar, 1);
}

void TestImportService::twoRowsOfOneFileStayTwoKoperasiAfterAnUndo()
{
    Meja meja;
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Kecamatan | Jumlah Anggota"),
                              u("KSP Contoh | 5/BH/KWK/1998 | Cibinong | #20"),
                              u("KSP Contoh | 77/BH/KWK/2001 | Cibinong | #30")});
    QCOMPARE(meja.service.analyse(sumber, {u("a.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan)->jumlahKembar, 1);
    const auto hasil = meja.putuskan(sumber, 3, PutusanKembar::Baru);
    QVERIFY(urungkan(*meja.kantor, hasil->tindakan, u("penguji"), meja.kantor.clock()).ok());
    const auto lagi = meja.service.analyse(sumber, {u("a.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(lagi->jumlahKembar, 0);
    QCOMPARE(lagi->hitungan, (HitunganImpor{2, 2, 0, 0, 0, 0}));
}

void TestImportService::aRememberedDecisionCanBeTakenBack()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource mirip({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Kecamatan"),
                             u("3201010010001 | KUD Lain | 77/BH/KWK/2001 | Cibinong")});
    const auto hasil = meja.putuskan(mirip, 2, PutusanKembar::Baru);
    QVERIFY(urungkan(*meja.kantor, hasil->tindakan, u("penguji"), meja.kantor.clock()).ok());
    QCOMPARE(meja.putuskan(mirip, 2, PutusanKembar::Lewati)->hitungan, (HitunganImpor{1, 0, 0, 0, 0, 1}));
    const auto lagi = meja.service.analyse(mirip, {u("mirip.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(lagi->jumlahKembar, 1);
    QVERIFY(!lagi->kembar.front().diingat);
}

void TestImportService::theChosenKeyDecidesBetweenUpdateAndNew()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource lagi({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Telepon | Kecamatan"),
                            u(" | KSP Contoh | 5/BH/KWK/1998 | 0251-8321075 | Cibinong")});
    const auto hitung = [&](KunciCocok kunci) {
        PermintaanImpor permintaan;
        permintaan.berkas = u("kunci.xlsx");
        permintaan.kunci = kunci;
        return meja.service.analyse(lagi, permintaan, meja.jalan)->hitungan;
    };
    QCOMPARE(hitung(KunciCocok::Otomatis), (HitunganImpor{1, 0, 1, 0, 0, 0}));
    QCOMPARE(hitung(KunciCocok::BadanHukum), (HitunganImpor{1, 0, 1, 0, 0, 0}));
    QCOMPARE(hitung(KunciCocok::NamaWilayah), (HitunganImpor{1, 0, 1, 0, 0, 0}));
    QCOMPARE(hitung(KunciCocok::Nik), (HitunganImpor{1, 1, 0, 0, 0, 0})); // the row carries none
    for (const KunciCocok kunci : semuaKunciCocok)
        QVERIFY(kunciCocokOfKey(keyOf(kunci)) == kunci);
}

void TestImportService::oneUndoRestoresEverything()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    QStringList baris = duaBaris();
    baris[1].replace(u("#5000000"), u("#9000000"));
    baris << u("3201010010003 | KSP Contoh Baru | 7/BH/KWK/1998 | 12-05-1998 | Cibinong | #1 | #1 | #2024");
    MemoryTableSource kedua(baris);
    const auto hasil = meja.impor(kedua);
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{3, 1, 1, 1, 0, 0}));
    const auto urung = urungkan(*meja.kantor, hasil->second.tindakan, u("penguji"), meja.kantor.clock());
    QVERIFY(urung.ok());
    QCOMPARE(urung->dilewati, 0);
    QCOMPARE(meja.jumlah(), 2);
    QCOMPARE(
        meja.kantor->koperasi().keragaan(meja.cari("3201010010001"))->front().isian.value(Field::Aset).integer(),
        5'000'000);
}

void TestImportService::rejectedRowsStayOutAndAreReportedByCell()
{
    Meja meja;
    QStringList baris = duaBaris();
    baris[1].replace(u("12-05-1998"), u("31/02/1998"));
    baris << u("3201010010009 | | 9/BH/KWK/1998 | 12-05-1998 | Cibinong | #1 | #1 | #2024");
    MemoryTableSource sumber(baris);
    const auto hasil = meja.impor(sumber);
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{3, 1, 0, 0, 2, 0}));
    QCOMPARE(meja.jumlah(), 1);
    const auto &temuan = hasil->second.temuan;
    const auto tanggal = std::find_if(temuan.begin(), temuan.end(),
                                      [](const KelompokTemuan &k) { return k.kode == u"isian.bukan-tanggal"; });
    QVERIFY(tanggal != temuan.end());
    QCOMPARE(tanggal->jumlah, 1);
    QCOMPARE(tanggal->contoh[0].baris, 2);
    QCOMPARE(tanggal->contoh[0].kolom, 3);
    QCOMPARE(tanggal->contoh[0].teks, u("31/02/1998"));
    QVERIFY(std::any_of(temuan.begin(), temuan.end(),
                        [](const KelompokTemuan &k) { return k.kode == u"impor.tanpa-nama"; }));
}

void TestImportService::writesTheRejectsFileCellByCell()
{
    Meja meja;
    MemoryTableSource sumber({u("Nama Koperasi | No Badan Hukum | Tgl RAT | Aset"),
                              u("KSP Contoh | 5/BH/KWK/1998 | 31/02/2025 | banyak"),
                              u("KSP Contoh Dua | 6/BH/KWK/1998 | 01-02-2025 | #1")});
    PenulisIngatan penulis;
    meja.jalan.tertolak = &penulis;
    meja.jalan.alasan = [](const TemuanImpor &temuan) { return u("alasan ") + temuan.kode; };
    const auto hasil = meja.impor(sumber);
    QVERIFY(hasil.ok());
    QCOMPARE(
        penulis.baris,
        (QStringList{
            u("Data|2|C|Tgl RAT|31/02/2025|alasan isian.bukan-tanggal|Baris tidak diimpor|isian.bukan-tanggal|KSP "
              "Contoh|5/BH/KWK/1998|31/02/2025|banyak"),
            u("Data|2|D|Aset|banyak|alasan isian.bukan-angka|Baris tidak diimpor|isian.bukan-angka||||")}));
    QCOMPARE(kolomTertolak(hasil->first).size(), std::size_t(12));
}

void TestImportService::aFileWithSeveralYearsMakesOneKoperasi()
{
    Meja meja;
    QStringList baris = duaBaris();
    baris << baris[1];
    baris[3].replace(u("#2024"), u("#2023"));
    MemoryTableSource sumber(baris);
    const auto hasil = meja.impor(sumber);
    QCOMPARE(hasil->second.hitungan, (HitunganImpor{3, 3, 0, 0, 0, 0}));
    QCOMPARE(meja.jumlah(), 2);
    QCOMPARE(meja.kantor->koperasi().keragaan(meja.cari("3201010010001"))->size(), std::size_t(2));
}

void TestImportService::contradictingRowsOfOneFileAreAskedAbout()
{
    Meja meja;
    QStringList baris = duaBaris();
    baris << baris[1] << baris[1];
    baris[4].replace(u("#120"), u("#130"));
    MemoryTableSource sumber(baris);
    const auto rencana = meja.service.analyse(sumber, {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QVERIFY(rencana.ok());
    QCOMPARE(rencana->hitungan, (HitunganImpor{4, 2, 0, 1, 1, 0}));
    QCOMPARE(rencana->jumlahKembar, 1);
    QCOMPARE(rencana->kembar[0].baris, 5);
    QCOMPARE(rencana->kembar[0].barisLain, 2);
    QCOMPARE(rencana->kembar[0].pembanding.value(Field::Nama).text(), u("KSP Contoh"));
    KoreksiImpor koreksi;
    koreksi.kembar[5] = PutusanKembar::Perbarui;
    const auto hasil = meja.service.apply(sumber, *rencana, koreksi, meja.jalan);
    QVERIFY(hasil.ok());
    QCOMPARE(hasil->hitungan, (HitunganImpor{4, 3, 0, 1, 0, 0}));
    QCOMPARE(meja.kantor->koperasi()
                 .keragaan(meja.cari("3201010010001"))
                 ->front()
                 .isian.value(Field::AnggotaTotal)
                 .integer(),
             130);
}

void TestImportService::doubtfulTwinsFollowTheDecision()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    MemoryTableSource mirip({u("Nama Koperasi | No Badan Hukum | Kecamatan | Alamat"),
                             u("KUD Contoh | 77/BH/KWK/2001 | Cibinong | Jl. Lain")});
    const auto rencana = meja.service.analyse(mirip, {u("mirip.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(rencana->kembar.size(), std::size_t(1));
    QVERIFY(rencana->kembar[0].putusan == PutusanKembar::Baru);
    QCOMPARE(rencana->kembar[0].pembanding.value(Field::Nama).text(), u("KSP Contoh"));
    KoreksiImpor koreksi;
    koreksi.kembar[2] = PutusanKembar::Lewati;
    QCOMPARE(meja.service.apply(mirip, *rencana, koreksi, meja.jalan)->hitungan, (HitunganImpor{1, 0, 0, 0, 0, 1}));
    koreksi.kembar[2] = PutusanKembar::Perbarui;
    QCOMPARE(meja.service.apply(mirip, *rencana, koreksi, meja.jalan)->hitungan, (HitunganImpor{1, 0, 1, 0, 0, 0}));
    QCOMPARE(meja.jumlah(), 2);
}

void TestImportService::stopLeavesNothing()
{
    Meja meja;
    QStringList baris = duaBaris();
    for (int i = 0; i < 2000; ++i)
        baris << QStringLiteral(
                     "32010100%1 | KSP Contoh %1 | %1/BH/KWK/1998 | 12-05-1998 | Cibinong | #1 | #1 | #2024")
                     .arg(i + 20000);
    MemoryTableSource sumber(baris);
    std::atomic<bool> batal = false;
    meja.jalan.batal = &batal;
    bool armed = false;
    sumber.sebelum([&](int nomor) { batal = armed && nomor > 1500; });
    const auto rencana = meja.service.rencanakan(sumber, {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}});
    armed = true;
    const auto hasil = meja.service.apply(sumber, *rencana, {}, meja.jalan);
    QVERIFY(!hasil.ok());
    QVERIFY(hasil.error().kind == ErrorKind::Cancelled);
    QCOMPARE(meja.jumlah(), 0);
}

namespace {

// Passes everything on to a real unit of work and fails at the n-th write, as a full disk does.
class UnitRusak final : public UnitOfWork {
public:
    UnitRusak(std::unique_ptr<UnitOfWork> unit, int &sisa) : m_unit(std::move(unit)), m_sisa(sisa) {}
    Result<void> create(const Koperasi &k) override { return rusak() ? Result<void>(penuh()) : m_unit->create(k); }
    Result<void> create(const Keragaan &k) override { return rusak() ? Result<void>(penuh()) : m_unit->create(k); }
    Result<int> update(const KoperasiId &i, const Record &c, const Asal &a) override
    {
        return rusak() ? Result<int>(penuh()) : m_unit->update(i, c, a);
    }
    Result<int> update(const KeragaanId &i, const Record &c, const Asal &a) override
    {
        return rusak() ? Result<int>(penuh()) : m_unit->update(i, c, a);
    }
    Result<void> remove(const KoperasiId &i) override { return m_unit->remove(i); }
    Result<void> remove(const KeragaanId &i) override { return m_unit->remove(i); }
    Result<void> catat(const QString &id, const IsiPeristiwa &isi) override { return m_unit->catat(id, isi); }
    Result<void> append(const KeragaanId &i, const PeristiwaVerifikasi &l,
                        const PemberitahuanVerifikasi *p) override
    {
        return m_unit->append(i, l, p);
    }
    Result<void> draw(const PenarikanSampel &p, std::span<const KeragaanId> t) override
    {
        return m_unit->draw(p, t);
    }
    Result<TindakanId> commit() override { return rusak() ? Result<TindakanId>(penuh()) : m_unit->commit(); }

private:
    bool rusak() { return --m_sisa < 0; }
    static Error penuh() { return {ErrorKind::Storage, QStringLiteral("simpan.disk-penuh"), {}}; }
    std::unique_ptr<UnitOfWork> m_unit;
    int &m_sisa;
};

class KantorRusak final : public Office, public UnitOfWorkFactory {
public:
    explicit KantorRusak(Office &office) : m_office(office) {}
    Kantor kantor() override { return m_office.kantor(); }
    KoperasiQueries &koperasi() override { return m_office.koperasi(); }
    RekapQueries &rekap() override { return m_office.rekap(); }
    UnitOfWorkFactory &work() override { return *this; }
    Workspace &workspace() override { return m_office.workspace(); }
    SinkronDesk &sinkron() override { return m_office.sinkron(); }
    PeristiwaQueries &peristiwa() override { return m_office.peristiwa(); }
    LampiranDesk &lampiran() override { return m_office.lampiran(); }
    VerifikasiQueries &verifikasi() override { return m_office.verifikasi(); }
    SopStore &sop() override { return m_office.sop(); }
    Result<void> changesOf(const TindakanId &id, const std::function<bool(const RiwayatRekam &)> &sink) override
    {
        return m_office.changesOf(id, sink);
    }
    Result<std::vector<Temuan>> check() override { return m_office.check(); }
    Result<void> backup(const QString &path) override { return m_office.backup(path); }
    Result<std::unique_ptr<UnitOfWork>> begin(const Tindakan &tindakan) override
    {
        auto unit = m_office.work().begin(tindakan);
        if (!unit)
            return unit.error();
        return std::unique_ptr<UnitOfWork>(new UnitRusak(std::move(unit).value(), sisa));
    }
    int sisa = 0;

private:
    Office &m_office;
};

} // namespace

void TestImportService::aFailingStoreLeavesNothing()
{
    Meja meja;
    KantorRusak rusak(*meja.kantor);
    ImportService service(rusak, direktori(), meja.kantor.clock(), meja.kantor.chance());
    MemoryTableSource sumber(duaBaris());
    // Two koperasi, two statements and the commit: the store fails at each of them in turn.
    for (int sampai = 0; sampai < 5; ++sampai) {
        rusak.sisa = sampai;
        const auto hasil = service.importLangsung(sumber, {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
        QVERIFY(!hasil.ok());
        QCOMPARE(hasil.error().code, u("simpan.disk-penuh"));
        QCOMPARE(meja.jumlah(), 0);
    }
    rusak.sisa = 5;
    QVERIFY(service.importLangsung(sumber, {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan).ok());
    QCOMPARE(meja.jumlah(), 2);
    QVERIFY(meja.kantor->check()->empty());
}

void TestImportService::remembersTheMappingOfASender()
{
    Meja meja;
    const QStringList baris{u("Nama Koperasi | No Badan Hukum | Alamat | Warna Gedung"),
                            u("KSP Contoh | 5/BH/KWK/1998 | Jl. A | Toko")};
    MemoryTableSource sumber(baris);
    PermintaanImpor permintaan{u("contoh.xlsx"), {}, {}, {}, u("Kec. Cibinong"), {}, {}};
    const auto first = meja.service.rencanakan(sumber, permintaan);
    QCOMPARE(first->belumJelas(), 1);
    permintaan.kolom[3] = Field::UnitUsaha;
    QVERIFY(meja.impor(sumber, permintaan).ok());
    permintaan.kolom.clear();
    const auto again = meja.service.rencanakan(sumber, permintaan);
    QCOMPARE(again->belumJelas(), 0);
    QVERIFY(again->peta[3].sasaran.isian(Field::UnitUsaha));
    QVERIFY(again->peta[3].diingat);
    QCOMPARE(*daftarPengirim(meja.kantor->workspace()), QStringList{u("Kec. Cibinong")});
    permintaan.pengirim = u("Kec. Ciomas");
    QCOMPARE(meja.service.rencanakan(sumber, permintaan)->belumJelas(), 1);
}

void TestImportService::takesTheYearFromTheTitleTheSheetTheFileOrAsks()
{
    Meja meja;
    const QString judul = u("Nama Koperasi | No Badan Hukum | Alamat | Aset");
    const QString isi = u("KSP Contoh | 5/BH/KWK/1998 | Jl. A | #1");
    MemoryTableSource bertitel({u("DATA KOPERASI PER 31 DESEMBER 2022"), judul, isi}, u("2021"));
    MemoryTableSource berlembar({judul, isi}, u("Keragaan 2021"));
    MemoryTableSource polos({judul, isi});
    const auto tahun = [&meja](TableSource &sumber, const char *berkas, std::optional<int> diminta = {}) {
        const auto rencana = meja.service.rencanakan(sumber, {u(berkas), {}, {}, diminta, {}, {}, {}});
        return std::pair(rencana->periode.tahunBuku, rencana->asalTahun);
    };
    QCOMPARE(tahun(bertitel, "a-2020.xlsx"), std::pair(2022, AsalTahun::Judul));
    QCOMPARE(tahun(berlembar, "a-2020.xlsx"), std::pair(2021, AsalTahun::NamaLembar));
    QCOMPARE(tahun(polos, "a-2020.xlsx"), std::pair(2020, AsalTahun::NamaBerkas));
    QCOMPARE(tahun(polos, "a.xlsx"), std::pair(2025, AsalTahun::Dianggap));
    QCOMPARE(tahun(bertitel, "a-2020.xlsx", 2019), std::pair(2019, AsalTahun::Diminta));
}

void TestImportService::refusesASheetWithoutIdentity()
{
    Meja meja;
    MemoryTableSource sumber({u("KABUPATEN / KOTA | PERIODE UPDATE | JUMLAH KARYAWAN | JUMLAH MANAGER"),
                              u("Kab. Contoh | 2018-Q4 | 1 | 2")});
    const auto hasil = meja.impor(sumber);
    QVERIFY(!hasil.ok());
    QCOMPARE(hasil.error().code, u("impor.tanpa-identitas"));
}

void TestImportService::analysisCountsExactlyWhatApplyDoes()
{
    Meja meja;
    MemoryTableSource sumber(duaBaris());
    QVERIFY(meja.impor(sumber).ok());
    QStringList baris = duaBaris();
    baris[1].replace(u("#120"), u("#121"));
    baris << u("3201010010003 | KSP Contoh Baru | 7/BH/KWK/1998 | 12-05-1998 | Cibinong | #1 | #1 | #2024")
          << u("3.2E+12 | KSP Contoh Rusak | 8/BH/KWK/1998 | 12-05-1998 | Cibinong | #1 | #1 | #2024");
    MemoryTableSource kedua(baris);
    const auto rencana = meja.service.analyse(kedua, {u("contoh.xlsx"), {}, {}, {}, {}, {}, {}}, meja.jalan);
    QCOMPARE(rencana->hitungan, (HitunganImpor{4, 1, 1, 1, 1, 0}));
    const auto hasil = meja.service.apply(kedua, *rencana, {}, meja.jalan);
    QCOMPARE(hasil->hitungan, rencana->hitungan);
}

void TestImportService::neverReplacesAnExactAreaByAWiderOne()
{
    Meja meja;
    MemoryTableSource sumber({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Desa | Kecamatan"),
                              u("3201010010001 | KSP Contoh | 5/BH/KWK/1998 | Pabuaran | Cibinong")});
    QVERIFY(meja.impor(sumber).ok());
    const QString exact =
        meja.kantor->koperasi().find(meja.cari("3201010010001"))->isian.value(Field::Wilayah).text();
    QCOMPARE(exact.size(), 13);
    MemoryTableSource luas({u("ID Koperasi | Nama Koperasi | No Badan Hukum | Kecamatan"),
                            u("3201010010001 | KSP Contoh | 5/BH/KWK/1998 | Cibinong")});
    QCOMPARE(meja.impor(luas)->second.hitungan.sama, 1);
    QCOMPARE(meja.kantor->koperasi().find(meja.cari("3201010010001"))->isian.value(Field::Wilayah).text(), exact);
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
