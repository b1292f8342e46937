// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lumbung::ctl {

namespace {

constexpr OptionSpec whereOption{"where", "SYARAT",
                                 QT_TRANSLATE_NOOP("ctl", "saringan, misalnya \"aset>=500jt dan jenis=Jasa\"")};
constexpr OptionSpec searchOption{"search", "TEKS", QT_TRANSLATE_NOOP("ctl", "cari nama, nomor, atau wilayah")};
constexpr OptionSpec sortOption{
    "sort", "ISIAN",
    QT_TRANSLATE_NOOP("ctl", "urutan, misalnya nama atau --sort=-aset untuk yang terbesar dahulu")};
constexpr OptionSpec yearOption{"tahun", "TAHUN",
                                QT_TRANSLATE_NOOP("ctl", "tahun buku; tanpa ini yang terbaru yang ada datanya")};
constexpr OptionSpec revealOption{
    "buka-data-pribadi", "ALASAN",
    QT_TRANSLATE_NOOP("ctl", "tampilkan data pribadi utuh; alasannya dicatat dalam jejak audit")};
constexpr OptionSpec insideOption{"dalam", "KODE",
                                  QT_TRANSLATE_NOOP("ctl", "hanya wilayah ini; tanpa ini wilayah kantor")};

constexpr std::array initOptions{
    OptionSpec{"wilayah", "KODE", QT_TRANSLATE_NOOP("ctl", "kode wilayah kantor, misalnya 32.01"), true},
    OptionSpec{"nama", "NAMA", QT_TRANSLATE_NOOP("ctl", "nama kantor")},
    OptionSpec{"latihan", nullptr, QT_TRANSLATE_NOOP("ctl", "untuk Mode Latihan: bukan data asli")}};
constexpr std::array importOptions{
    OptionSpec{"sheet", "LEMBAR", QT_TRANSLATE_NOOP("ctl", "nama lembar; tanpa ini yang memuat data")},
    OptionSpec{"tahun", "TAHUN", QT_TRANSLATE_NOOP("ctl", "tahun buku bila berkas tidak menyebutnya")},
    OptionSpec{"mapping", "BERKAS", QT_TRANSLATE_NOOP("ctl", "pemetaan kolom (JSON: judul kolom dan isian)")},
    OptionSpec{"key", "KUNCI",
               QT_TRANSLATE_NOOP("ctl", "cocokkan menurut: otomatis, nik_koperasi, no_badan_hukum, nama")},
    OptionSpec{"rejects", "BERKAS.csv", QT_TRANSLATE_NOOP("ctl", "tulis sel yang ditolak beserta alasannya")}};
constexpr std::array exportOptions{whereOption, searchOption, sortOption, yearOption, revealOption};
constexpr std::array listOptions{
    whereOption, searchOption,
    sortOption,  OptionSpec{"limit", "BANYAK", QT_TRANSLATE_NOOP("ctl", "paling banyak sekian baris")},
    yearOption,  revealOption};
constexpr std::array showOptions{revealOption};
constexpr std::array setOptions{OptionSpec{
    "tahun", "TAHUN", QT_TRANSLATE_NOOP("ctl", "tahun buku isian keragaan; tanpa ini yang terbaru koperasi itu")}};
constexpr std::array rekapOptions{
    OptionSpec{"by", "MENURUT",
               QT_TRANSLATE_NOOP("ctl",
                                 "provinsi, kabupaten, kecamatan, desa, jenis, kelompok, bentuk, sektor, pola, "
                                 "badan_hukum, kelas_omzet, atau frekuensi_rat"),
               true},
    yearOption,
    insideOption,
    whereOption,
    OptionSpec{"keadaan", "TANGGAL",
               QT_TRANSLATE_NOOP("ctl", "data menurut keadaan akhir hari itu, misalnya 2025-12-31")},
    OptionSpec{"out", "BERKAS", QT_TRANSLATE_NOOP("ctl", "tulis juga ke .xlsx, .pdf, atau .csv")}};
constexpr std::array growthOptions{
    OptionSpec{"measure", "BESARAN",
               QT_TRANSLATE_NOOP("ctl",
                                 "jumlah, aktif, rat, anggota, aset, modal_sendiri, modal_luar, volume_usaha, "
                                 "shu, persen_aktif, persen_rat, persen_sehat, …"),
               true},
    OptionSpec{"from", "TAHUN", QT_TRANSLATE_NOOP("ctl", "tahun buku pertama"), true},
    OptionSpec{"to", "TAHUN", QT_TRANSLATE_NOOP("ctl", "tahun buku terakhir"), true},
    OptionSpec{"by", "TINGKAT", QT_TRANSLATE_NOOP("ctl", "provinsi, kabupaten, kecamatan, atau desa"), true},
    insideOption,
    whereOption};
constexpr std::array generateOptions{
    OptionSpec{"koperasi", "BANYAK", QT_TRANSLATE_NOOP("ctl", "banyaknya koperasi"), true},
    OptionSpec{"tahun", "DARI..SAMPAI", QT_TRANSLATE_NOOP("ctl", "tahun buku, misalnya 2021..2025"), true},
    OptionSpec{"seed", "ANGKA", QT_TRANSLATE_NOOP("ctl", "benih: angka yang sama memberi data yang sama")},
    OptionSpec{"wilayah", "KODE", QT_TRANSLATE_NOOP("ctl", "letak koperasi; tanpa ini wilayah kantor")}};

constexpr std::array enrolOptions{
    OptionSpec{"hub", "ALAMAT", QT_TRANSLATE_NOOP("ctl", "alamat pusat, misalnya https://hub.contoh.go.id"), true},
    OptionSpec{"code", "KODE", QT_TRANSLATE_NOOP("ctl", "kode sekali pakai dari admin pusat"), true},
    OptionSpec{"password-file", "BERKAS", QT_TRANSLATE_NOOP("ctl", "berkas yang baris pertamanya sandi akun"),
               true},
    OptionSpec{"name", "NAMA", QT_TRANSLATE_NOOP("ctl", "nama komputer ini di daftar perangkat")},
    OptionSpec{"pin", "SIDIK", QT_TRANSLATE_NOOP("ctl", "sidik kunci sertifikat pusat (SHA-256, base64)")}};
constexpr std::array syncOptions{
    OptionSpec{"once", nullptr, QT_TRANSLATE_NOOP("ctl", "satu putaran saja; tanpa ini terus berjalan")}};
constexpr std::array caseOptions{
    OptionSpec{"peran", "PERAN",
               QT_TRANSLATE_NOOP("ctl", "peran yang bertindak, misalnya jf-pengawas; list: yang mendapat giliran")},
    OptionSpec{"akun", "NAMA", QT_TRANSLATE_NOOP("ctl", "nama pelaku di kantor tanpa akun pusat")},
    OptionSpec{"perihal", "TEKS", QT_TRANSLATE_NOOP("ctl", "open: tentang apa kasus ini")},
    OptionSpec{"jalur", "KODE", QT_TRANSLATE_NOOP("ctl", "open: jalur SOP, bila ada beberapa")},
    OptionSpec{"acara", "TANGGAL", QT_TRANSLATE_NOOP("ctl", "open: hari acara, bila waktu SOP dihitung darinya")},
    OptionSpec{"koperasi", "ID", QT_TRANSLATE_NOOP("ctl", "open: koperasi yang bersangkutan")},
    OptionSpec{"lengkap", nullptr, QT_TRANSLATE_NOOP("ctl", "act: centang dulu semua kelengkapan langkah ini")},
    OptionSpec{"tidak", nullptr,
               QT_TRANSLATE_NOOP("ctl", "act: jawaban keputusan adalah tidak; centang: hapus centang")},
    OptionSpec{"butir", "NOMOR", QT_TRANSLATE_NOOP("ctl", "act centang: kelengkapan ke berapa")},
    OptionSpec{"alasan", "TEKS", QT_TRANSLATE_NOOP("ctl", "act: alasan atau catatan")},
    OptionSpec{"langkah", "NOMOR",
               QT_TRANSLATE_NOOP("ctl", "act: langkah yang dimaksud; ditolak bila kasus sudah di langkah lain")}};
constexpr std::array verifyOptions{
    OptionSpec{"tab", "TAB", QT_TRANSLATE_NOOP("ctl", "list: baru, ulang, lewat, sampel atau semua (bawaan)")},
    OptionSpec{"limit", "BANYAK", QT_TRANSLATE_NOOP("ctl", "paling banyak sekian baris")},
    OptionSpec{"peran", "PERAN", QT_TRANSLATE_NOOP("ctl", "peran meja ini di kantor tanpa akun pusat; diingat")},
    OptionSpec{"akun", "NAMA", QT_TRANSLATE_NOOP("ctl", "nama pelaku di kantor tanpa akun pusat")},
    OptionSpec{"tolak", "ISIAN:ALASAN,…",
               QT_TRANSLATE_NOOP("ctl", "decide kembali: isian yang ditolak, dengan alasannya")},
    OptionSpec{"terima-lain", nullptr,
               QT_TRANSLATE_NOOP("ctl", "decide kembali: terima isian lain yang diperiksa")},
    OptionSpec{"alasan", "TEKS", QT_TRANSLATE_NOOP("ctl", "decide: alasan dengan kata-kata")},
    OptionSpec{"cerna", "SHA256", QT_TRANSLATE_NOOP("ctl", "decide: hanya bila inilah versi yang dilihat")},
    yearOption,
    revealOption};
constexpr std::array sopOptions{
    OptionSpec{"out", "BERKAS.pdf", QT_TRANSLATE_NOOP("ctl", "print: berkas PDF yang ditulis")},
    OptionSpec{"kertas", "KERTAS", QT_TRANSLATE_NOOP("ctl", "print: a4 atau f4 (bawaan), mendatar")}};
constexpr std::array conflictOptions{
    OptionSpec{"pusat", nullptr, QT_TRANSLATE_NOOP("ctl", "resolve: biarkan seperti yang ada di pusat")},
    OptionSpec{"pengirim", nullptr, QT_TRANSLATE_NOOP("ctl", "resolve: pakai semua nilai pengirim")},
    OptionSpec{"hapus", nullptr, QT_TRANSLATE_NOOP("ctl", "resolve: hapus datanya, bila itu yang dipersoalkan")},
    revealOption};
constexpr std::array proposalOptions{
    OptionSpec{"catatan", "TEKS", QT_TRANSLATE_NOOP("ctl", "catatan untuk pengusul")}, revealOption};
constexpr std::array restoreOptions{OptionSpec{
    "kunci-file", "BERKAS",
    QT_TRANSLATE_NOOP("ctl", "berkas teks berisi kunci pemulihan; perlu bila komputer ini belum punya kuncinya")}};

// clang-format off
constexpr std::array table{
    CommandSpec{"init", "", QT_TRANSLATE_NOOP("ctl", "membuat penyimpanan kantor"), 0, 0, initOptions, runInit},
    CommandSpec{"import", "BERKAS", QT_TRANSLATE_NOOP("ctl", "membaca data keragaan dari .xlsx atau .csv"), 1, 1, importOptions, runImport},
    CommandSpec{"export", "BERKAS", QT_TRANSLATE_NOOP("ctl", "menulis daftar dalam susunan ODS ke .xlsx atau .csv"), 1, 1, exportOptions, runExport},
    CommandSpec{"list", "", QT_TRANSLATE_NOOP("ctl", "daftar koperasi"), 0, 0, listOptions, runList},
    CommandSpec{"show", "ID", QT_TRANSLATE_NOOP("ctl", "satu koperasi beserta keragaannya (ID atau Nomor Induk Koperasi)"), 1, 1, showOptions, runShow},
    CommandSpec{"history", "ID", QT_TRANSLATE_NOOP("ctl", "riwayat satu koperasi, terbaru di atas"), 1, 1, showOptions, runHistory},
    CommandSpec{"add", "ISIAN=NILAI …", QT_TRANSLATE_NOOP("ctl", "menambah koperasi"), 1, -1, setOptions, runAdd},
    CommandSpec{"set", "ID ISIAN=NILAI …", QT_TRANSLATE_NOOP("ctl", "mengubah isian; nilai kosong mengosongkan"), 2, -1, setOptions, runSet},
    CommandSpec{"delete", "ID", QT_TRANSLATE_NOOP("ctl", "menghapus koperasi; riwayatnya tetap ada"), 1, 1, {}, runDelete},
    CommandSpec{"rekap", "", QT_TRANSLATE_NOOP("ctl", "rekapitulasi satu tahun buku"), 0, 0, rekapOptions, runRekap},
    CommandSpec{"growth", "", QT_TRANSLATE_NOOP("ctl", "pertumbuhan satu besaran menurut wilayah"), 0, 0, growthOptions, runGrowth},
    CommandSpec{"generate", "", QT_TRANSLATE_NOOP("ctl", "mengisi data contoh untuk latihan dan pengukuran"), 0, 0, generateOptions, runGenerate},
    CommandSpec{"enrol", "", QT_TRANSLATE_NOOP("ctl", "menghubungkan kantor ini dengan pusat"), 0, 0, enrolOptions, runEnrol},
    CommandSpec{"sync", "", QT_TRANSLATE_NOOP("ctl", "menyamakan data dengan pusat"), 0, 0, syncOptions, runSync},
    CommandSpec{"case", "list | show ID | open SOP | act ID APA [NAMA=NILAI …]", QT_TRANSLATE_NOOP("ctl", "kasus SOP: daftar, satu kasus, membuka, mengerjakan"), 1, -1, caseOptions, runCase},
    CommandSpec{"verify", "list | show ID | submit ID … | decide ID valid|kembali", QT_TRANSLATE_NOOP("ctl", "verifikasi: antrian, satu pengajuan, mengajukan, memutuskan"), 1, -1, verifyOptions, runVerify},
    CommandSpec{"sop", "list | show KODE | lint BERKAS | print KODE", QT_TRANSLATE_NOOP("ctl", "definisi SOP: daftar, satu SOP, pemeriksaan, cetak formulir SOP-AP"), 1, 2, sopOptions, runSop},
    CommandSpec{"conflicts", "[list|resolve ID ISIAN=NILAI …]", QT_TRANSLATE_NOOP("ctl", "konflik yang menunggu, dan putusannya"), 0, -1, conflictOptions, runConflicts},
    CommandSpec{"proposals", "[list|accept ID|reject ID]", QT_TRANSLATE_NOOP("ctl", "usulan yang menunggu, dan putusannya"), 0, 2, proposalOptions, runProposals},
    CommandSpec{"check", "", QT_TRANSLATE_NOOP("ctl", "memeriksa keutuhan penyimpanan"), 0, 0, {}, runCheck},
    CommandSpec{"backup", "BERKAS", QT_TRANSLATE_NOOP("ctl", "membuat cadangan yang sudah diperiksa"), 1, 1, {}, runBackup},
    CommandSpec{"restore", "BERKAS", QT_TRANSLATE_NOOP("ctl", "memulihkan cadangan; penyimpanan lama disimpan di sebelahnya"), 1, 1, restoreOptions, runRestore}};
// clang-format on

} // namespace

std::span<const CommandSpec> commands()
{
    return table;
}

const CommandSpec *commandNamed(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const CommandSpec &spec) { return name == QLatin1String(spec.name); });
    return found == table.end() ? nullptr : &*found;
}

Error wrongUsage(const QString &bagian)
{
    return {ErrorKind::Input, u"perintah.salah"_qs, {{u"bagian"_qs, bagian}}};
}

} // namespace lumbung::ctl
