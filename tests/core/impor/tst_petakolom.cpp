// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/petakolom.h"
#include "tests/support/memorytablesource.h"

#include <QtTest>

using namespace lumbung;

class TestPetaKolom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHeadingsOfEveryVariantWithoutAsking_data();
    void knowsTheHeadingsOfEveryVariantWithoutAsking();
    void joinsGroupAndSubHeadings();
    void skipsTitleRowsAndTheNumberingRow();
    void understandsTypingErrorsAndSaysSo();
    void asksWhenValuesContradictTheHeading();
    void readsUnitsFromHeadingAndTitle();
    void asksAboutAnUnknownHeading();
};

namespace {

std::pair<KepalaLembar, std::vector<KolomPeta>> petakan(MemoryTableSource &sumber)
{
    const auto contoh = ambilContoh(sumber, 0);
    const KepalaLembar kepala = temukanKepala(*contoh);
    return {kepala, cocokkanKolom(kepala, *contoh)};
}

QString kunciPeta(const std::vector<KolomPeta> &peta)
{
    QStringList keys;
    for (const KolomPeta &kolom : peta)
        keys << keyOf(kolom.sasaran);
    return keys.join(u' ');
}

} // namespace

void TestPetaKolom::knowsTheHeadingsOfEveryVariantWithoutAsking_data()
{
    QTest::addColumn<QString>("judul");
    QTest::addColumn<QString>("isi");
    QTest::addColumn<QString>("harapan");
    const auto add = [](const char *name, const char *judul, const char *isi, const char *harapan) {
        QTest::newRow(name) << QString::fromLatin1(judul) << QString::fromLatin1(isi)
                            << QString::fromLatin1(harapan);
    };
    add("V1",
        "NO | ID KOPERASI | NAMA KOPERASI | NO BADAN HUKUM | TANGGAL BADAN HUKUM | ALAMAT | DESA/KEL | KECAMATAN | "
        "KABUPATEN | "
        "PROVINSI | KODE POS | NO TELPON KANTOR | EMAIL | STATUS AKTIF | KETUA | NO TELPON KETUA | BENTUK KOPERASI "
        "| JENIS "
        "KOPERASI | KELOMPOK KOPERASI | SEKTOR USAHA | JUMLAH ANGGOTA | JUMLAH MANAJER | JUMLAH KARYAWAN | TANGGAL "
        "RAT | MODAL "
        "SENDIRI | MODAL LUAR | ASET | VOLUME USAHA | TAHUN REKAP | SISA HASIL USAHA",
        "#25501 | #3281030080001 | KSP Contoh | 518/BH/XIV.13/2016 | #42500 | Jl. Contoh 1 | Contoh | Contoh | "
        "Contoh | Jawa "
        "Barat | #46396 | #81200000001 | a@contoh.id | Aktif | Contoh A | #81200000002 | Primer Kabupaten/Kota | "
        "Simpan Pinjam | "
        "Simpan Pinjam | Jasa Keuangan dan Asuransi | #120 | #1 | #3 | #43500 | #1000000 | #2000000 | #3000000 | "
        "#4000000 | "
        "#2018 | #50000",
        "abaikan nik_koperasi nama no_badan_hukum tgl_badan_hukum alamat desa_kelurahan kecamatan kabupaten_kota "
        "provinsi "
        "kode_pos telp email status_aktif ketua telp_ketua bentuk jenis kelompok sektor_usaha anggota_total "
        "manajer_total "
        "karyawan_total tgl_rat modal_sendiri modal_luar aset volume_usaha tahun_buku shu");
    add("V2",
        "ID KOPERASI | NAMA KOPERASI | NO BADAN HUKUM | TANGGAL BADAN HUKUM | ALAMAT | DESA/KEL | KECAMATAN | "
        "KABUPATEN | NO "
        "TELPON 1 | KETUA | NO TELPON KETUA | BENTUK KOPERASI | JENIS KOPERASI | KELOMPOK KOPERASI | JUMLAH "
        "ANGGOTA | JUMLAH "
        "KARYAWAN | JUMLAH MANAJER | TANGGAL RAT | STATUS RAT | MODAL SENDIRI | MODAL LUAR | ASET | VOLUME USAHA | "
        "SHU",
        "3281030080001 | KSP Contoh | 5/BH/2016 | 2016-05-05 | Jl. A | Contoh | Contoh | Contoh | 0812 | Contoh A "
        "| 0813 | Primer "
        "Nasional | Jasa | Wanita | #10 | #1 | #0 | 2020-01-02 | Sudah RAT | #1 | #2 | #3 | #4 | #5",
        "nik_koperasi nama no_badan_hukum tgl_badan_hukum alamat desa_kelurahan kecamatan kabupaten_kota telp "
        "ketua telp_ketua "
        "bentuk jenis kelompok anggota_total karyawan_total manajer_total tgl_rat status_rat modal_sendiri "
        "modal_luar aset "
        "volume_usaha shu");
    add("V3",
        "nomor_induk_koperasi | nama_koperasi | nomor_badan_hukum | bentuk_koperasi | jenis_koperasi | "
        "pola_pengelolaan | "
        "status_koperasi | sektor_usaha | kelompok_koperasi | provinsi | kabupaten_kota | kecamatan | kelurahan | "
        "desa | alamat | "
        "kode_pos | email | kuk | grade",
        "'3510000000001 | KSP Contoh | 5/BH/2016 | Primer Nasional | Jasa | Konvensional | Aktif | Konstruksi | "
        "Kop. Wanita | "
        "Jawa Timur | Banyuwangi | Contoh |  | Contoh | Jl. A | 68400 | a@contoh.id | 1 | A",
        "nik_koperasi nama no_badan_hukum bentuk jenis pola_pengelolaan status_aktif sektor_usaha kelompok "
        "provinsi "
        "kabupaten_kota kecamatan desa_kelurahan desa_kelurahan alamat kode_pos email kuk grade");
    add("V6",
        "ID | NAMA KOPERASI | KECAMATAN | KELURAHAN | BENTUK USAHA | KELOMPOK | SEKTOR USAHA | UNIT USAHA | "
        "KLASIFIKASI | "
        "KESEHATAN | RAT | BERKAS | ALAMAT | KODE POS | NO.TELP 1 | NO.TELP 2 | FAX | EMAIL | WEBSITE | NAMA KETUA "
        "| NO. TELP "
        "KETUA | NAMA SEKRETARIS | NO. TELP SEKRETARIS | NAMA BENDAHARA | NO. TELP BENDAHARA | JUMLAH ANGGOTA PRIA "
        "| JUMLAH "
        "ANGGOTA WANITA | MANAGER PRIA | MANAGER WANITA | KARYAWAN PRIA | KARYAWAN WANITA",
        "'3271000000001 | KSP Contoh | Contoh | Contoh | Primer Nasional | Wanita | Konstruksi | Toko | A | Sehat "
        "| #3 | #5 | Jl. "
        "A | 16100 | 0251 | 0252 | 0253 | a@b.id | b.id | Contoh A | 081 | Contoh B | 082 | Contoh C | 083 | #1 | "
        "#2 | #3 | #4 | "
        "#5 | #6",
        "nik_koperasi nama kecamatan desa_kelurahan bentuk kelompok sektor_usaha unit_usaha klasifikasi kesehatan "
        "jumlah_rat "
        "jumlah_berkas alamat kode_pos telp telp_2 fax email website ketua telp_ketua sekretaris telp_sekretaris "
        "bendahara "
        "telp_bendahara anggota_pria anggota_wanita manajer_pria manajer_wanita karyawan_pria karyawan_wanita");
    add("V7",
        "Lembaga | ID Koperasi | Nama Koperasi | Alamat | Nomor dan Tanggal Badan Hukum | Jenis Koperasi | Tanggal "
        "RAT Tahun Buku "
        "| Anggota | Karyawan | Asset | Modal Sendiri | Modal Luar | Volume Usaha | Sisa Hasil Usaha | Kegiatan "
        "Usaha",
        "PLUT Contoh | 3404000000001 | KSP Contoh | Jl. A | 5/BH/KWK.12/V/1998 / 12 Mei 1998 | Konsumen | "
        "05-02-2023 | #10 | #1 | "
        "#1 | #2 | #3 | #4 | #5 | Toko",
        "abaikan nik_koperasi nama alamat nomor_tanggal_badan_hukum jenis tgl_rat anggota_total karyawan_total "
        "aset "
        "modal_sendiri modal_luar volume_usaha shu kegiatan_usaha");
    add("V8",
        "No | Keterangan | Koperasi | No Induk Koperasi | No Badan Hukum | Tanggal | Alamat | Desa / Kelurahan | "
        "Ketua | RAT | "
        "Asset | Volume | SHU",
        "#1 | Aktif | KSP Contoh | 3302000000001 | 5/BH/1998 | 12-05-1998 | Jl. A | Contoh | Contoh A | 05-02-2023 "
        "| Rp 1,234,567 "
        "| Rp 2,000,000 | Rp 3,000",
        "abaikan status_aktif nama nik_koperasi no_badan_hukum tgl_badan_hukum alamat desa_kelurahan ketua tgl_rat "
        "aset "
        "volume_usaha shu");
    add("V9",
        "No | Nama Koperasi | No Badan Hukum | Tanggal Badan Hukum | NIKOP | Jenis Koperasi | Status Koperasi | "
        "Kecamatan | Desa / "
        "Kelurahan | Alamat Kantor | Nama Ketua | No Telp / Kontak | Jumlah Anggota | Modal Sendiri (Rp) | Modal "
        "Luar (Rp) | Total "
        "Aset (Rp) | Keterangan",
        "1 | KSP Contoh | 5/BH/1998 | 12/05/1998 | 3302000000001 | Jasa | Aktif | Contoh | Contoh | Jl. A | Contoh "
        "A | 0812 | 10 | "
        "1.000 | 2.000 | 3.000 | Perlu pembinaan",
        "abaikan nama no_badan_hukum tgl_badan_hukum nik_koperasi jenis status_aktif kecamatan desa_kelurahan "
        "alamat ketua telp "
        "anggota_total modal_sendiri modal_luar aset catatan");
    add("V10",
        "Binaan | Nama Koperasi | Akte | Tanggal Pendirian | Status | Jenis Koperasi | Bentuk Koperasi | Bentuk "
        "Ekonomi | Kelompok "
        "Koperasi | Alamat | Kapanewon | Kalurahan | Kodepos | Telp | Fax | Email | Website | Ketua Pengurus | "
        "Pengurus Sekertaris "
        "| Pengurus Bendahara | Pengurus Masa Jabatan | Ketua Pengawas | Anggota Pengawas 1 | Anggota Pengawas 2 | "
        "Pengawas Masa "
        "Jabatan | Manajer | Anggota Laki-Laki | Anggota Perempuan | Jumlah Anggota | Calon Anggota | Pengurus "
        "Laki-Laki | Pengurus "
        "Perempuan | Pengurus Jumlah | Karyawan Laki-Laki | Karyawan Perempuan | Karyawan Jumlah | Manajer "
        "Laki-Laki | Manajer "
        "Perempuan | Manajer Jumlah | Pemeringkatan Klasifikasi | Status Kesehatan Koperasi | Angka Kesehatan "
        "Koperasi | Rat Buku | "
        "Rat Tanggal | Modal Luar | Aset | Volume Usaha | Volume Usaha Lainya | Jumlah Volume Usaha | Volume Usaha "
        "Tahun Lalu | SHU "
        "| PEDPT | Biaya",
        "Kabupaten | KSP Contoh | 5/BH/1998 | 12 Mei 1998 | Aktif | Jasa | Primer Kabupaten/Kota | Konvensional | "
        "Wanita | Jl. A | "
        "Depok | Caturtunggal | 55281 | 0274 | 0274 | a@b.id | b.id | Contoh A | Contoh B | Contoh C | 2022-2025 | "
        "Contoh D | "
        "Contoh E | Contoh F | 2022-2025 | Contoh G | #1 | #2 | #3 | #4 | #1 | #2 | #3 | #1 | #2 | #3 | #0 | #1 | "
        "#1 | Berkualitas | "
        "Sehat | #81.5 | #2023 | 05-02-2024 | #1 | #2 | #3 | #4 | #7 | #6 | #7 | #8 | #9",
        "binaan nama no_badan_hukum tgl_badan_hukum status_aktif jenis bentuk pola_pengelolaan kelompok alamat "
        "kecamatan "
        "desa_kelurahan kode_pos telp fax email website ketua sekretaris bendahara masa_jabatan_pengurus "
        "ketua_pengawas "
        "anggota_pengawas_1 anggota_pengawas_2 masa_jabatan_pengawas nama_manajer anggota_pria anggota_wanita "
        "anggota_total "
        "calon_anggota pengurus_pria pengurus_wanita pengurus_total karyawan_pria karyawan_wanita karyawan_total "
        "manajer_pria "
        "manajer_wanita manajer_total klasifikasi kesehatan skor_kesehatan tahun_buku tgl_rat modal_luar aset "
        "volume_usaha "
        "volume_usaha_lain abaikan volume_usaha_lalu shu pendapatan biaya");
    add("V11", "NIK | Nama Koperasi | No Badan Hukum | Alamat | Desa | Kelurahan | Kecamatan",
        "3510000000001 | KSP Contoh | 5/BH/1998 | Jl. A | Contoh |  | Contoh",
        "nik_koperasi nama no_badan_hukum alamat desa_kelurahan desa_kelurahan kecamatan");
    add("V12",
        "namaKoperasi | nomorBadanHukum | tglBadanHukumPendirian | nomorPerubahan_terbaru | tglPerubahan_terbaru | "
        "tglRat_terakhir | "
        "statusNIK | tglBerlaku_sertifikat | statusGrade | statusValid",
        "KSP Contoh | 5/BH/1998 | 1998-05-12 | 6/PAD/2001 | 0000-00-00 | 2020-02-05 | Sudah Bersetifikat | "
        "2022-01-01 | A | valid",
        "nama no_badan_hukum tgl_badan_hukum no_pad tgl_pad tgl_rat status_nik tgl_berlaku_sertifikat grade "
        "abaikan");
    add("V13",
        "badan_hukum | tgl_badan_hukum | nmr_pad | tgl_pad | tgl_rat | alamat | kelurahan | kecamatan | kabupaten "
        "| provinsi | "
        "bentuk_koperasi | jenis | kelompok_koperasi | sektor | nik | status_nik | status_grade",
        "5/BH/1998 | 1998-05-12 | 6/PAD/2001 | 2001-01-01 | 2020-02-05 | Jl. A | Contoh | Contoh | Flores Timur | "
        "NTT | Primer "
        "Nasional | Jasa | Wanita | Konstruksi | 5309000000001 | Sudah Bersertifikat | A",
        "no_badan_hukum tgl_badan_hukum no_pad tgl_pad tgl_rat alamat desa_kelurahan kecamatan kabupaten_kota "
        "provinsi bentuk "
        "jenis kelompok sektor_usaha nik_koperasi status_nik grade");
}

void TestPetaKolom::knowsTheHeadingsOfEveryVariantWithoutAsking()
{
    QFETCH(QString, judul);
    QFETCH(QString, isi);
    QFETCH(QString, harapan);
    MemoryTableSource sumber({judul, isi, isi, isi});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(kepala.barisAwal, 1);
    QCOMPARE(kepala.barisAkhir, 1);
    QCOMPARE(kunciPeta(peta), harapan);
    for (const KolomPeta &kolom : peta)
        QVERIFY2(kolom.keyakinan == Keyakinan::Pasti || kolom.sasaran.peran == Sasaran::Peran::Abaikan,
                 qPrintable(kolom.judul));
}

void TestPetaKolom::joinsGroupAndSubHeadings()
{
    MemoryTableSource sumber(
        {QStringLiteral("No | Nama Koperasi | Badan Hukum | | Anggota | | | Modal Sendiri | | Aset"),
         QStringLiteral(" | | Nomor | Tanggal | L | P | JML | Simpanan Pokok | Simpanan Wajib | "),
         QStringLiteral("1 | KSP Contoh | 5/BH/1998 | 12-05-1998 | 1 | 2 | 3 | 4 | 5 | 6")});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(kepala.barisAkhir, 2);
    QCOMPARE(kepala.barisData, 3);
    QCOMPARE(kepala.judul[5], QStringLiteral("Anggota / P"));
    QCOMPARE(kunciPeta(peta),
             QStringLiteral("abaikan nama no_badan_hukum tgl_badan_hukum anggota_pria anggota_wanita "
                            "anggota_total simpanan_pokok simpanan_wajib aset"));
}

void TestPetaKolom::skipsTitleRowsAndTheNumberingRow()
{
    MemoryTableSource sumber(
        {QStringLiteral("REKAPITULASI DATA KOPERASI"), QStringLiteral("KABUPATEN CONTOH TAHUN 2023"), QString(),
         QStringLiteral("No | Nama Koperasi | No Badan Hukum | Aset"), QStringLiteral("(1) | (2) | (3) | (4)"),
         QStringLiteral("1 | KSP Contoh | 5/BH/1998 | 100")});
    sumber.gabungkan({0, 0, 0, 3});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(kepala.barisAwal, 4);
    QCOMPARE(kepala.barisAkhir, 4);
    QCOMPARE(kepala.barisData, 6);
    QVERIFY(kepala.teksAtas.contains(QStringLiteral("KABUPATEN CONTOH TAHUN 2023")));
    QCOMPARE(kunciPeta(peta), QStringLiteral("abaikan nama no_badan_hukum aset"));
}

void TestPetaKolom::understandsTypingErrorsAndSaysSo()
{
    MemoryTableSource sumber({QStringLiteral("Nama Koprasi | No Badn Hukum | Kecamatn | Jumlah Angota"),
                              QStringLiteral("KSP Contoh | 5/BH/1998 | Contoh | #12")});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(kunciPeta(peta), QStringLiteral("nama no_badan_hukum kecamatan anggota_total"));
    for (const KolomPeta &kolom : peta)
        QVERIFY(kolom.keyakinan == Keyakinan::Mungkin);
}

void TestPetaKolom::asksWhenValuesContradictTheHeading()
{
    MemoryTableSource sumber(
        {QStringLiteral("NIK | Nama Koperasi | No Badan Hukum | Alamat | NIK Koperasi"),
         QStringLiteral("3201010101700001 | KSP Contoh | 5/BH/1998 | Jl. A | 3201010101700001"),
         QStringLiteral("3201010101700002 | KSP Contoh Dua | 6/BH/1998 | Jl. B | 3201010101700002")});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(keyOf(peta[0].sasaran), QStringLiteral("nik_ktp_ketua"));
    QCOMPARE(keyOf(peta[4].sasaran), QStringLiteral("tanya"));
    QCOMPARE(peta[4].usul.size(), std::size_t(2));
}

void TestPetaKolom::readsUnitsFromHeadingAndTitle()
{
    MemoryTableSource sumber(
        {QStringLiteral("DATA KOPERASI (dalam jutaan rupiah)"),
         QStringLiteral("Nama Koperasi | No Badan Hukum | Aset | SHU (Rp. ribu) | Jumlah Anggota (Orang)"),
         QStringLiteral("KSP Contoh | 5/BH/1998 | #1,5 | #3 | #12")});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(kunciPeta(peta), QStringLiteral("nama no_badan_hukum aset shu anggota_total"));
    QCOMPARE(peta[2].pengali, 1'000'000);
    QCOMPARE(peta[3].pengali, 1'000);
    QCOMPARE(peta[4].pengali, 1);
}

void TestPetaKolom::asksAboutAnUnknownHeading()
{
    MemoryTableSource sumber({QStringLiteral("Nama Koperasi | No Badan Hukum | Alamat | Warna Gedung"),
                              QStringLiteral("KSP Contoh | 5/BH/1998 | Jl. A | putih")});
    const auto [kepala, peta] = petakan(sumber);
    QCOMPARE(keyOf(peta[3].sasaran), QStringLiteral("tanya"));
    QCOMPARE(peta[3].contoh, QStringList{QStringLiteral("putih")});
}

QTEST_APPLESS_MAIN(TestPetaKolom)
#include "tst_petakolom.moc"
