<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>Field</name>
    <message>
        <source>Nomor Induk Koperasi</source>
        <translation>Cooperative registration number (NIK)</translation>
    </message>
    <message>
        <source>Nama koperasi</source>
        <translation>Name of cooperative</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Wilayah menurut berkas</source>
        <translation>Area as in the file</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Telepon 2</source>
        <translation>Telephone 2</translation>
    </message>
    <message>
        <source>Faksimili</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Lintang</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Bujur</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Nomor badan hukum</source>
        <translation>Legal entity number</translation>
    </message>
    <message>
        <source>Tanggal badan hukum</source>
        <translation>Date of legal entity</translation>
    </message>
    <message>
        <source>Nomor perubahan anggaran dasar</source>
        <translation>Number of statute change</translation>
    </message>
    <message>
        <source>Tanggal perubahan anggaran dasar</source>
        <translation>Date of statute change</translation>
    </message>
    <message>
        <source>Nomor pelaporan</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Tanggal pelaporan</source>
        <translation>Date of report</translation>
    </message>
    <message>
        <source>Nomor akta</source>
        <translation>Deed number</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>NIB</source>
        <translation>NIB</translation>
    </message>
    <message>
        <source>Izin usaha simpan pinjam</source>
        <translation>Savings and loan licence</translation>
    </message>
    <message>
        <source>Status NIK</source>
        <translation>NIK status</translation>
    </message>
    <message>
        <source>Sertifikat berlaku sampai</source>
        <translation>Certificate valid until</translation>
    </message>
    <message>
        <source>Bentuk koperasi</source>
        <translation>Form of cooperative</translation>
    </message>
    <message>
        <source>Jenis koperasi</source>
        <translation>Type of cooperative</translation>
    </message>
    <message>
        <source>Kelompok koperasi</source>
        <translation>Group of cooperative</translation>
    </message>
    <message>
        <source>Sektor usaha</source>
        <translation>Business sector</translation>
    </message>
    <message>
        <source>Unit usaha</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Kegiatan usaha</source>
        <translation>Business activity</translation>
    </message>
    <message>
        <source>Pola pengelolaan</source>
        <translation>Way of management</translation>
    </message>
    <message>
        <source>Tingkat binaan</source>
        <translation>Level of supervision</translation>
    </message>
    <message>
        <source>Nama ketua</source>
        <translation>Name of chair</translation>
    </message>
    <message>
        <source>Telepon ketua</source>
        <translation>Telephone of chair</translation>
    </message>
    <message>
        <source>NIK (KTP) ketua</source>
        <translation>NIK (KTP) of chair</translation>
    </message>
    <message>
        <source>Nama sekretaris</source>
        <translation>Name of secretary</translation>
    </message>
    <message>
        <source>Telepon sekretaris</source>
        <translation>Telephone of secretary</translation>
    </message>
    <message>
        <source>Nama bendahara</source>
        <translation>Name of treasurer</translation>
    </message>
    <message>
        <source>Telepon bendahara</source>
        <translation>Telephone of treasurer</translation>
    </message>
    <message>
        <source>Masa jabatan pengurus</source>
        <translation>Term of the board</translation>
    </message>
    <message>
        <source>Ketua pengawas</source>
        <translation>Chief supervisor</translation>
    </message>
    <message>
        <source>Anggota pengawas 1</source>
        <translation>Supervisor 1</translation>
    </message>
    <message>
        <source>Anggota pengawas 2</source>
        <translation>Supervisor 2</translation>
    </message>
    <message>
        <source>Masa jabatan pengawas</source>
        <translation>Term of the supervisors</translation>
    </message>
    <message>
        <source>Nama manajer</source>
        <translation>Name of manager</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Status aktif</source>
        <translation>Activity status</translation>
    </message>
    <message>
        <source>Status RAT</source>
        <translation>RAT status</translation>
    </message>
    <message>
        <source>Tanggal RAT</source>
        <translation>Date of RAT</translation>
    </message>
    <message>
        <source>Jumlah RAT yang dilaporkan</source>
        <translation>Number of RAT reported</translation>
    </message>
    <message>
        <source>Grade sertifikat</source>
        <translation>Certificate grade</translation>
    </message>
    <message>
        <source>KUK</source>
        <translation>KUK</translation>
    </message>
    <message>
        <source>Hasil pemeringkatan</source>
        <translation>Result of ranking</translation>
    </message>
    <message>
        <source>Predikat kesehatan</source>
        <translation>Health rating</translation>
    </message>
    <message>
        <source>Skor kesehatan</source>
        <translation>Health score</translation>
    </message>
    <message>
        <source>Anggota pria</source>
        <translation>Male members</translation>
    </message>
    <message>
        <source>Anggota wanita</source>
        <translation>Female members</translation>
    </message>
    <message>
        <source>Jumlah anggota</source>
        <translation>Members in all</translation>
    </message>
    <message>
        <source>Calon anggota</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>Pengurus pria</source>
        <translation>Male board members</translation>
    </message>
    <message>
        <source>Pengurus wanita</source>
        <translation>Female board members</translation>
    </message>
    <message>
        <source>Jumlah pengurus</source>
        <translation>Board members in all</translation>
    </message>
    <message>
        <source>Pengawas pria</source>
        <translation>Male supervisors</translation>
    </message>
    <message>
        <source>Pengawas wanita</source>
        <translation>Female supervisors</translation>
    </message>
    <message>
        <source>Jumlah pengawas</source>
        <translation>Supervisors in all</translation>
    </message>
    <message>
        <source>Manajer pria</source>
        <translation>Male managers</translation>
    </message>
    <message>
        <source>Manajer wanita</source>
        <translation>Female managers</translation>
    </message>
    <message>
        <source>Jumlah manajer</source>
        <translation>Managers in all</translation>
    </message>
    <message>
        <source>Karyawan pria</source>
        <translation>Male employees</translation>
    </message>
    <message>
        <source>Karyawan wanita</source>
        <translation>Female employees</translation>
    </message>
    <message>
        <source>Jumlah karyawan</source>
        <translation>Employees in all</translation>
    </message>
    <message>
        <source>Modal sendiri</source>
        <translation>Own capital</translation>
    </message>
    <message>
        <source>Simpanan pokok</source>
        <translation>Principal deposits</translation>
    </message>
    <message>
        <source>Simpanan wajib</source>
        <translation>Mandatory deposits</translation>
    </message>
    <message>
        <source>Simpanan khusus</source>
        <translation>Special deposits</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Reserves</translation>
    </message>
    <message>
        <source>Hibah</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>SHU belum dibagi</source>
        <translation>SHU not yet shared</translation>
    </message>
    <message>
        <source>Modal luar</source>
        <translation>Outside capital</translation>
    </message>
    <message>
        <source>Modal penyertaan</source>
        <translation>Participating capital</translation>
    </message>
    <message>
        <source>Total aset</source>
        <translation>Total assets</translation>
    </message>
    <message>
        <source>Volume usaha</source>
        <translation>Business volume</translation>
    </message>
    <message>
        <source>Volume usaha lainnya</source>
        <translation>Other business volume</translation>
    </message>
    <message>
        <source>Volume usaha tahun lalu</source>
        <translation>Business volume of last year</translation>
    </message>
    <message>
        <source>Sisa hasil usaha (SHU)</source>
        <translation>Result of operations (SHU)</translation>
    </message>
    <message>
        <source>Pendapatan</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Simpanan diterima</source>
        <translation>Deposits received</translation>
    </message>
    <message>
        <source>Pinjaman diberikan</source>
        <translation>Loans granted</translation>
    </message>
    <message>
        <source>Jumlah berkas</source>
        <translation>Number of files</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Tahun buku</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Kelas usaha menurut omzet</source>
        <translation>Business class by sales</translation>
    </message>
    <message>
        <source>RAT dalam tiga tahun buku</source>
        <translation>RAT in three financial years</translation>
    </message>
</context>
<context>
    <name>Galat</name>
    <message>
        <source>Pekerjaan dibatalkan. Tidak ada data yang berubah.</source>
        <translation>The work was cancelled. No data was changed.</translation>
    </message>
    <message>
        <source>Terjadi kendala yang tidak terduga. Pekerjaan Anda tersimpan. Kode bantuan: %1.</source>
        <translation>Something unexpected happened. Your work is kept. Help code: %1.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sudah ada. Pilih nama lain agar cadangan lama tidak tertimpa.</source>
        <translation>The file {berkas} exists already. Choose another name so that the old backup is not overwritten.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.</source>
        <translation>The file {berkas} cannot be written. Close it if another program has it open, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas cetak tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.</source>
        <translation>The print file cannot be written. Close it if another program has it open, or choose another folder.</translation>
    </message>
    <message>
        <source>Pembuatan data contoh dibatalkan. Tidak ada data yang berubah.</source>
        <translation>Making sample data was cancelled. No data was changed.</translation>
    </message>
    <message>
        <source>Data contoh tidak bisa dibuat untuk {koperasi} koperasi, tahun {dari} sampai {sampai}. Periksa banyaknya dan urutan tahunnya.</source>
        <translation>Sample data cannot be made for {koperasi} cooperatives, years {dari} to {sampai}. Check the number and the order of the years.</translation>
    </message>
    <message>
        <source>Wilayah {wilayah} tidak ada di daftar wilayah. Pakai kode seperti 32.01.</source>
        <translation>The area {wilayah} is not in the list of areas. Use a code such as 32.01.</translation>
    </message>
    <message>
        <source>Daftar dimuat ulang dengan pilihan yang lebih baru.</source>
        <translation>The list was loaded again with a newer choice.</translation>
    </message>
    <message>
        <source>Ekspor dibatalkan. Tidak ada berkas yang ditinggalkan.</source>
        <translation>The export was cancelled. No file was left behind.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.</source>
        <translation>The file {path} cannot be written. Close it if another program has it open, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas ekspor tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.</source>
        <translation>The export file cannot be written. Close it if another program has it open, or choose another folder.</translation>
    </message>
    <message>
        <source>Jenis berkas ini tidak bisa ditulis. Pakai nama yang berakhiran .xlsx atau .csv.</source>
        <translation>This kind of file cannot be written. Use a name that ends in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Sebuah lembar Excel memuat paling banyak {batas:n} baris. Saring dulu datanya, atau ekspor sebagai .csv.</source>
        <translation>An Excel sheet holds at most {batas:n} rows. Filter the data first, or export as .csv.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak bisa ditulis. Periksa ruang disk dan izin foldernya, atau pilih folder lain.</source>
        <translation>The file {berkas} cannot be written. Check disk space and folder permissions, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas ekspor tidak bisa ditulis. Periksa ruang disk dan izin foldernya, atau pilih folder lain.</source>
        <translation>The export file cannot be written. Check disk space and folder permissions, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas ini {jenis:berkas}, bukan buku kerja yang bisa diimpor. Simpan dulu sebagai .xlsx atau .csv.</source>
        <translation>This file is: {jenis:berkas}, not a workbook that can be imported. Save it as .xlsx or .csv first.</translation>
    </message>
    <message>
        <source>Berkas ini bukan buku kerja yang bisa diimpor. Simpan dulu sebagai .xlsx atau .csv.</source>
        <translation>This file is not a workbook that can be imported. Save it as .xlsx or .csv first.</translation>
    </message>
    <message>
        <source>Berkas ini bernama CSV tetapi isinya {jenis:berkas}. Simpan ulang sebagai CSV atau .xlsx.</source>
        <translation>This file is named CSV but contains: {jenis:berkas}. Save it again as CSV or .xlsx.</translation>
    </message>
    <message>
        <source>Isi berkas ini bukan teks. Simpan ulang sebagai CSV atau .xlsx.</source>
        <translation>The content of this file is not text. Save it again as CSV or .xlsx.</translation>
    </message>
    <message>
        <source>Data kantor berubah sejak berkas diperiksa. Periksa ulang berkasnya lalu impor lagi.</source>
        <translation>The office's data changed since the file was checked. Check the file again, then import.</translation>
    </message>
    <message>
        <source>Impor dibatalkan. Tidak ada data yang berubah.</source>
        <translation>The import was cancelled. No data was changed.</translation>
    </message>
    <message>
        <source>Berkas ini {jenis:berkas}. Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.</source>
        <translation>This file is: {jenis:berkas}. Open it in Excel or LibreOffice and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Lembar &quot;{lembar}&quot; tidak berisi baris data. Pilih lembar lain.</source>
        <translation>The sheet &quot;{lembar}&quot; has no rows of data. Choose another sheet.</translation>
    </message>
    <message>
        <source>Berkas ini kosong. Pilih berkas yang berisi data.</source>
        <translation>This file is empty. Choose a file with data.</translation>
    </message>
    <message>
        <source>Lembar ke-{lembar:ke} tidak ada di berkas ini. Pilih lembar lain.</source>
        <translation>Sheet number {lembar:ke} is not in this file. Choose another sheet.</translation>
    </message>
    <message>
        <source>Lembar itu tidak ada di berkas ini. Pilih lembar lain.</source>
        <translation>That sheet is not in this file. Choose another sheet.</translation>
    </message>
    <message>
        <source>Berkas ini berisi makro dan tidak dibuka demi keamanan. Simpan sebagai .xlsx tanpa makro.</source>
        <translation>This file contains macros and is not opened for safety. Save it as .xlsx without macros.</translation>
    </message>
    <message>
        <source>Pemetaan kolom &quot;{judul}&quot; tidak dipahami. Periksa nama isian tujuannya.</source>
        <translation>The mapping of column &quot;{judul}&quot; is not understood. Check the name of its field.</translation>
    </message>
    <message>
        <source>Berkas pemetaan kolom tidak dipahami. Buat ulang pemetaannya.</source>
        <translation>The column mapping file is not understood. Make the mapping again.</translation>
    </message>
    <message>
        <source>Berkas ini rusak dan tidak bisa dibaca utuh. Minta salinan baru, atau buka di Excel lalu simpan ulang.</source>
        <translation>This file is damaged and cannot be read in full. Ask for a new copy, or open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Di lembar &quot;{lembar}&quot; tidak ada kolom nama, Nomor Induk Koperasi atau badan hukum. Cocokkan salah satunya.</source>
        <translation>The sheet &quot;{lembar}&quot; has no column for name, registration number or legal entity. Map one of them.</translation>
    </message>
    <message>
        <source>Berkas ini terkunci sandi. Buka di Excel, hapus sandinya, lalu simpan ulang.</source>
        <translation>This file is locked by a password. Open it in Excel, remove the password and save it again.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar: {sebab:sebab} melebihi {batas:n}. Pecah menjadi beberapa berkas.</source>
        <translation>This file is too large: {sebab:sebab} exceeds {batas:n}. Split it into several files.</translation>
    </message>
    <message>
        <source>Berkas itu tidak ditemukan. Mungkin sudah dipindahkan atau diganti namanya.</source>
        <translation>That file was not found. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa dibuka. Periksa izinnya, atau tutup bila sedang dibuka program lain.</source>
        <translation>That file cannot be opened. Check its permissions, or close it if another program has it open.</translation>
    </message>
    <message>
        <source>&quot;{teks}&quot; bukan angka. Tulis seperti 1.250.000 atau 500rb.</source>
        <translation>&quot;{teks}&quot; is not a number. Write it like 1.250.000 or 500rb.</translation>
    </message>
    <message>
        <source>&quot;{teks}&quot; bukan tanggal. Tulis seperti 28-02-2025 atau 28 Februari 2025.</source>
        <translation>&quot;{teks}&quot; is not a date. Write it like 28-02-2025 or 28 Februari 2025.</translation>
    </message>
    <message>
        <source>Kode data ini tidak dikenal. Muat ulang daftar lalu coba lagi.</source>
        <translation>The code of this data is unknown. Load the list again and retry.</translation>
    </message>
    <message>
        <source>&quot;{teks}&quot; sudah dipotong program lembar kerja. Ketik ulang nomor lengkapnya dari dokumen asli.</source>
        <translation>&quot;{teks}&quot; was cut short by a spreadsheet program. Type the full number again from the original document.</translation>
    </message>
    <message>
        <source>Data belum bisa disimpan karena {banyak} isian masih salah: {daftar}. Perbaiki dulu, lalu simpan lagi.</source>
        <translation>The data cannot be saved yet because {banyak} fields are still wrong: {daftar}. Correct them, then save again.</translation>
    </message>
    <message>
        <source>Data belum bisa disimpan karena masih ada isian yang salah. Perbaiki dulu, lalu simpan lagi.</source>
        <translation>The data cannot be saved yet because fields are still wrong. Correct them, then save again.</translation>
    </message>
    <message>
        <source>Data ini sudah ada. Buka data yang ada lalu ubah isiannya.</source>
        <translation>This data exists already. Open it and change its fields.</translation>
    </message>
    <message>
        <source>Data ini sudah tidak ada. Mungkin sudah dihapus; periksa riwayatnya.</source>
        <translation>This data no longer exists. It may have been deleted; look at its history.</translation>
    </message>
    <message>
        <source>&quot;{teks}&quot; tidak ada di daftar pilihan. Pilih salah satu nilai yang tersedia.</source>
        <translation>&quot;{teks}&quot; is not in the list of choices. Choose one of the available values.</translation>
    </message>
    <message>
        <source>{field:isian} dihitung otomatis dan tidak bisa diubah langsung. Ubah isian asalnya.</source>
        <translation>{field:isian} is computed and cannot be changed directly. Change the field it comes from.</translation>
    </message>
    <message>
        <source>Keragaan untuk tahun buku itu tidak ditemukan. Pilih tahun buku lain.</source>
        <translation>The statement for that financial year was not found. Choose another year.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi {nik} dipakai lebih dari satu koperasi. Pilih dengan ID-nya.</source>
        <translation>The registration number {nik} is used by more than one cooperative. Choose by its ID.</translation>
    </message>
    <message>
        <source>Koperasi itu tidak ditemukan. Mungkin sudah dihapus, atau kodenya keliru.</source>
        <translation>That cooperative was not found. It may have been deleted, or the code is wrong.</translation>
    </message>
    <message>
        <source>Perintah itu belum benar pada bagian {bagian}. Lihat bantuannya.</source>
        <translation>The command is not right yet at {bagian}. See its help.</translation>
    </message>
    <message>
        <source>Tulis alasan melihat data pribadi ini. Alasannya dicatat.</source>
        <translation>Write the reason for seeing this personal data. The reason is recorded.</translation>
    </message>
    <message>
        <source>Penyimpan kunci komputer menolak permintaan. Buka kuncinya lalu coba lagi.</source>
        <translation>The computer's key store refused the request. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Nama kunci data tidak dipahami. Hubungi pengelola komputer kantor.</source>
        <translation>The name of the data key is not understood. Contact whoever manages the office's computers.</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya penyimpan kunci. Kunci data disimpan di folder data.</source>
        <translation>This computer has no key store. The data key is kept in the data folder.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak ada di komputer ini. Pakai akun komputer yang membuatnya, atau pulihkan kuncinya.</source>
        <translation>The office's data key is not on this computer. Use the computer account that made it, or restore the key.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak bisa dibaca. Periksa izin folder data, lalu buka lagi.</source>
        <translation>The office's data key cannot be read. Check the permissions of the data folder, then open again.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak bisa disimpan. Periksa ruang disk dan izin folder data.</source>
        <translation>The office's data key cannot be saved. Check disk space and permissions of the data folder.</translation>
    </message>
    <message>
        <source>Saringan tidak dipahami pada huruf ke-{posisi:ke}: &quot;{teks}&quot;. Di sini seharusnya {bagian:bagian}.</source>
        <translation>The filter is not understood at character {posisi:ke}: &quot;{teks}&quot;. Expected here: {bagian:bagian}.</translation>
    </message>
    <message>
        <source>Saringan belum lengkap. Berikutnya seharusnya {bagian:bagian}.</source>
        <translation>The filter is not complete yet. Expected next: {bagian:bagian}.</translation>
    </message>
    <message>
        <source>Data kantor belum dibuka. Buka atau buat data kantor dulu.</source>
        <translation>The office's data is not open. Open or create an office first.</translation>
    </message>
    <message>
        <source>Berkas itu bukan data kantor Lumbung. Pilih berkas lain.</source>
        <translation>That file is not Lumbung office data. Choose another file.</translation>
    </message>
    <message>
        <source>Ruang disk habis sehingga perubahan belum tersimpan. Kosongkan ruang, lalu simpan lagi. Isian Anda tidak hilang.</source>
        <translation>The disk is full, so the changes are not saved yet. Free some space, then save again. What you typed is not lost.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak bisa dibuat atau ditulisi. Pilih folder lain.</source>
        <translation>The folder {folder} cannot be created or written to. Choose another folder.</translation>
    </message>
    <message>
        <source>Perubahan belum tersimpan karena kendala penyimpanan (kode {kode}). Isian Anda tidak hilang; coba simpan lagi.</source>
        <translation>The changes are not saved yet because of a storage problem (code {kode}). What you typed is not lost; try saving again.</translation>
    </message>
    <message>
        <source>Perubahan belum tersimpan karena kendala penyimpanan. Isian Anda tidak hilang; coba simpan lagi.</source>
        <translation>The changes are not saved yet because of a storage problem. What you typed is not lost; try saving again.</translation>
    </message>
    <message>
        <source>Data kantor hanya bisa dibaca. Periksa izin foldernya. Isian Anda tidak hilang.</source>
        <translation>The office's data can only be read. Check the folder's permissions. What you typed is not lost.</translation>
    </message>
    <message>
        <source>Kunci tidak cocok dengan data kantor ini. Pastikan berkas dan akun komputernya benar.</source>
        <translation>The key does not fit this office's data. Make sure that file and computer account are right.</translation>
    </message>
    <message>
        <source>Berkas data kantor rusak. Hentikan pekerjaan dan pulihkan cadangan terakhir.</source>
        <translation>The office's data file is damaged. Stop working and restore the last backup.</translation>
    </message>
    <message>
        <source>Masih ada penyimpanan yang berjalan. Tunggu sampai selesai lalu coba lagi.</source>
        <translation>Another save is still running. Wait until it is done and try again.</translation>
    </message>
    <message>
        <source>Data kantor sedang dipakai program lain. Tunggu sebentar lalu coba lagi.</source>
        <translation>The office's data is in use by another program. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Di folder itu sudah ada data kantor. Buka data itu, atau pilih folder lain.</source>
        <translation>That folder holds office data already. Open it, or choose another folder.</translation>
    </message>
    <message>
        <source>Perubahan ini sudah disimpan sebelumnya. Muat ulang data untuk melihatnya.</source>
        <translation>These changes were saved before. Load the data again to see them.</translation>
    </message>
    <message>
        <source>Data kantor tidak ditemukan di {berkas}. Periksa foldernya, atau buat data kantor baru.</source>
        <translation>No office data was found at {berkas}. Check the folder, or create a new office.</translation>
    </message>
    <message>
        <source>Data kantor tidak ditemukan. Periksa foldernya, atau buat data kantor baru.</source>
        <translation>No office data was found. Check the folder, or create a new office.</translation>
    </message>
    <message>
        <source>Data kantor tidak bisa dibuka. Periksa folder dan izinnya.</source>
        <translation>The office's data cannot be opened. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>Data ini tidak terenkripsi sehingga tidak dibuka. Pakai berkas asli dari Lumbung.</source>
        <translation>This data is not encrypted and is not opened. Use the original file from Lumbung.</translation>
    </message>
    <message>
        <source>Data kantor ini dibuat oleh Lumbung yang lebih baru. Perbarui Lumbung di komputer ini.</source>
        <translation>This office's data was made by a newer Lumbung. Update Lumbung on this computer.</translation>
    </message>
    <message>
        <source>Tampilan &quot;{nama}&quot; adalah tampilan bawaan dan tidak bisa diganti. Simpan dengan nama lain.</source>
        <translation>The view &quot;{nama}&quot; is built in and cannot be replaced. Save under another name.</translation>
    </message>
    <message>
        <source>Tindakan itu tidak ada di riwayat, jadi tidak ada yang diurungkan.</source>
        <translation>That act is not in the history, so there is nothing to undo.</translation>
    </message>
</context>
<context>
    <name>KataFakta</name>
    <message>
        <source>berkas program atau data lain</source>
        <translation>a program or other data</translation>
    </message>
    <message>
        <source>dokumen Word</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>halaman web yang diberi nama Excel</source>
        <translation>a web page named as Excel</translation>
    </message>
    <message>
        <source>lembar kerja OpenDocument (.ods)</source>
        <translation>an OpenDocument spreadsheet (.ods)</translation>
    </message>
    <message>
        <source>dokumen Office versi lama</source>
        <translation>an old Office document</translation>
    </message>
    <message>
        <source>dokumen PDF</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>berkas teks</source>
        <translation>a text file</translation>
    </message>
    <message>
        <source>buku kerja Excel versi lama (.xls)</source>
        <translation>an old Excel workbook (.xls)</translation>
    </message>
    <message>
        <source>buku kerja biner (.xlsb)</source>
        <translation>a binary workbook (.xlsb)</translation>
    </message>
    <message>
        <source>buku kerja bermakro (.xlsm)</source>
        <translation>a workbook with macros (.xlsm)</translation>
    </message>
    <message>
        <source>buku kerja Excel (.xlsx)</source>
        <translation>an Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>berkas XML</source>
        <translation>an XML file</translation>
    </message>
    <message>
        <source>arsip ZIP</source>
        <translation>a ZIP archive</translation>
    </message>
    <message>
        <source>banyaknya bagian di dalam berkas</source>
        <translation>the number of parts inside the file</translation>
    </message>
    <message>
        <source>banyaknya baris</source>
        <translation>the number of rows</translation>
    </message>
    <message>
        <source>ukuran isi (byte)</source>
        <translation>the size of the content (bytes)</translation>
    </message>
    <message>
        <source>banyaknya kolom</source>
        <translation>the number of columns</translation>
    </message>
    <message>
        <source>perbandingan isi dengan ukuran berkas</source>
        <translation>the ratio of content to file size</translation>
    </message>
    <message>
        <source>panjang teks satu sel (byte)</source>
        <translation>the length of text in one cell (bytes)</translation>
    </message>
    <message>
        <source>ukuran teks (byte)</source>
        <translation>the size of the text (bytes)</translation>
    </message>
    <message>
        <source>nama kolom</source>
        <translation>the name of a column</translation>
    </message>
    <message>
        <source>tanda =, !=, &gt;, &gt;=, &lt;, &lt;= atau ~</source>
        <translation>one of =, !=, &gt;, &gt;=, &lt;, &lt;= or ~</translation>
    </message>
    <message>
        <source>nilai yang cocok dengan kolomnya</source>
        <translation>a value that fits the column</translation>
    </message>
    <message>
        <source>kata &quot;dan&quot;</source>
        <translation>the word &quot;dan&quot;</translation>
    </message>
</context>
<context>
    <name>Laporan</name>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Jenis koperasi</source>
        <translation>Type of cooperative</translation>
    </message>
    <message>
        <source>Kelompok koperasi</source>
        <translation>Group of cooperative</translation>
    </message>
    <message>
        <source>Bentuk koperasi</source>
        <translation>Form of cooperative</translation>
    </message>
    <message>
        <source>Sektor usaha</source>
        <translation>Business sector</translation>
    </message>
    <message>
        <source>Pola pengelolaan</source>
        <translation>Way of management</translation>
    </message>
    <message>
        <source>Badan hukum</source>
        <translation>Legal entity</translation>
    </message>
    <message>
        <source>Kelas usaha</source>
        <translation>Business class</translation>
    </message>
    <message>
        <source>RAT dalam tiga tahun buku</source>
        <translation>RAT in three financial years</translation>
    </message>
    <message>
        <source>Jumlah koperasi</source>
        <translation>Number of cooperatives</translation>
    </message>
    <message>
        <source>Koperasi aktif</source>
        <translation>Active cooperatives</translation>
    </message>
    <message>
        <source>Koperasi tidak aktif</source>
        <translation>Inactive cooperatives</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Koperasi sudah RAT</source>
        <translation>Cooperatives that held RAT</translation>
    </message>
    <message>
        <source>Koperasi bersertifikat NIK</source>
        <translation>Cooperatives with NIK certificate</translation>
    </message>
    <message>
        <source>Manajer</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Karyawan</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Modal sendiri</source>
        <translation>Own capital</translation>
    </message>
    <message>
        <source>Modal luar</source>
        <translation>Outside capital</translation>
    </message>
    <message>
        <source>Aset</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Volume usaha</source>
        <translation>Business volume</translation>
    </message>
    <message>
        <source>SHU</source>
        <translation>SHU</translation>
    </message>
    <message>
        <source>Koperasi sehat</source>
        <translation>Healthy cooperatives</translation>
    </message>
    <message>
        <source>Koperasi aktif dari seluruhnya (%)</source>
        <translation>Active of all cooperatives (%)</translation>
    </message>
    <message>
        <source>Koperasi aktif yang sudah RAT (%)</source>
        <translation>Active cooperatives that held RAT (%)</translation>
    </message>
    <message>
        <source>Koperasi sehat dari yang dinilai (%)</source>
        <translation>Healthy of rated cooperatives (%)</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Bagian (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Jumlah anggota</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>RAT</source>
        <translation>RAT</translation>
    </message>
    <message>
        <source>Koperasi yang RAT</source>
        <translation>Cooperatives with RAT</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pria</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Wanita</source>
        <translation>Women</translation>
    </message>
</context>
<context>
    <name>Temuan</name>
    <message>
        <source>Koperasi berstatus aktif tetapi anggotanya 0. Periksa jumlah anggota atau statusnya.</source>
        <translation>The cooperative is active but has 0 members. Check the number of members or the status.</translation>
    </message>
    <message>
        <source>Anggota {anggota:n}, kurang dari syarat {syarat}. Periksa apakah satuannya benar.</source>
        <translation>Members {anggota:n}, fewer than the required {syarat}. Check whether the unit is right.</translation>
    </message>
    <message>
        <source>{isian:isian} tidak boleh kurang dari nol. Hapus tanda minusnya bila salah ketik.</source>
        <translation>{isian:isian} must not be below zero. Remove the minus sign if it was a typing mistake.</translation>
    </message>
    <message>
        <source>Total aset ({aset:rp}) tidak sama dengan modal sendiri + modal luar ({modal:rp}). Selisih {selisih:rp}. Periksa ketiganya.</source>
        <translation>Total assets ({aset:rp}) differ from own + outside capital ({modal:rp}). Difference {selisih:rp}. Check all three.</translation>
    </message>
    <message>
        <source>Nomor badan hukum ini sudah dipakai koperasi lain. Periksa apakah keduanya koperasi yang sama.</source>
        <translation>This legal entity number is used by another cooperative. Check whether the two are the same.</translation>
    </message>
    <message>
        <source>Nomor badan hukum terlalu pendek. Tulis lengkap seperti di akta, misalnya 21/BH/Tahun 2007.</source>
        <translation>The legal entity number is too short. Write it in full as in the deed, for example 21/BH/Tahun 2007.</translation>
    </message>
    <message>
        <source>Tahun di nomor badan hukum {tahunNomor}, di tanggalnya {tahunTanggal}. Cocokkan dengan akta.</source>
        <translation>The legal entity number says year {tahunNomor}, its date {tahunTanggal}. Compare with the deed.</translation>
    </message>
    <message>
        <source>&quot;{teks}&quot; tidak ada di daftar {isian:isian}. Pilih salah satu nilai yang tersedia.</source>
        <translation>&quot;{teks}&quot; is not in the list of {isian:isian}. Choose one of the available values.</translation>
    </message>
    <message>
        <source>Baris ini sama dengan baris {baris} dan dilewati.</source>
        <translation>This row is the same as row {baris} and is left out.</translation>
    </message>
    <message>
        <source>Isi kolom ini bukan tahun buku atau periode. Tulis seperti 2025 atau 2025-Q3.</source>
        <translation>This column does not hold a financial year or period. Write it like 2025 or 2025-Q3.</translation>
    </message>
    <message>
        <source>Koperasi ini juga ada di baris {baris} dengan isi berbeda. Pilih salah satu barisnya.</source>
        <translation>This cooperative is also in row {baris} with other values. Choose one of the rows.</translation>
    </message>
    <message>
        <source>Klasifikasi lama dibaca sebagai jenis {jenis}, kelompok {kelompok}. Periksa jenisnya.</source>
        <translation>The old class was read as type {jenis}, group {kelompok}. Check the type.</translation>
    </message>
    <message>
        <source>Klasifikasi lama dibaca sebagai kelompok {kelompok}. Lengkapi jenisnya.</source>
        <translation>The old class was read as group {kelompok}. Fill in the type.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi terisi angka pengisi dan dikosongkan. Lengkapi bila nomornya ada.</source>
        <translation>The registration number was a filler and was left empty. Fill it in if there is one.</translation>
    </message>
    <message>
        <source>Rumus di sel ini galat sehingga tidak ada nilainya. Perbaiki rumusnya di berkas asal.</source>
        <translation>The formula in this cell has an error and no value. Correct it in the original file.</translation>
    </message>
    <message>
        <source>Baris ini tanpa nama koperasi. Isi namanya atau lewati baris.</source>
        <translation>This row has no name of a cooperative. Fill it in or leave the row out.</translation>
    </message>
    <message>
        <source>{isian:isian} {jumlah:n}, sedangkan pria {pria:n} dan wanita {wanita:n}. Periksa ketiganya.</source>
        <translation>{isian:isian} {jumlah:n}, but men {pria:n} and women {wanita:n}. Check all three.</translation>
    </message>
    <message>
        <source>Kode pos harus 5 angka. Yang terisi {panjang}.</source>
        <translation>A postal code has 5 digits. Given: {panjang}.</translation>
    </message>
    <message>
        <source>{isian:isian} ini di luar Indonesia. Periksa tanda minus dan letak komanya.</source>
        <translation>{isian:isian} is outside Indonesia. Check the minus sign and the decimal mark.</translation>
    </message>
    <message>
        <source>Menurut anggota, modal sendiri dan aset, KUK-nya {hitungan}.</source>
        <translation>By members, own capital and assets the KUK is {hitungan}.</translation>
    </message>
    <message>
        <source>{isian:isian} berubah {persen:n}% dari tahun lalu ({tahunLalu:n}). Periksa angkanya atau tulis alasannya.</source>
        <translation>{isian:isian} changed by {persen:n}% from last year ({tahunLalu:n}). Check the number or give a reason.</translation>
    </message>
    <message>
        <source>{isian:isian} tahun lalu {tahunLalu:rp}, sekarang {kini:rp}. Periksa satuannya: rupiah penuh, bukan ribu atau juta.</source>
        <translation>{isian:isian} was {tahunLalu:rp} last year and is {kini:rp} now. Check the unit: full rupiah, not thousands or millions.</translation>
    </message>
    <message>
        <source>Rincian modal sendiri berjumlah {rincian:rp}, lebih dari modal sendiri {modal:rp}. Periksa rinciannya.</source>
        <translation>The parts of own capital add up to {rincian:rp}, more than own capital {modal:rp}. Check the parts.</translation>
    </message>
    <message>
        <source>Nama koperasi belum diisi. Tulis seperti di anggaran dasar.</source>
        <translation>The name of the cooperative is missing. Write it as in the statutes.</translation>
    </message>
    <message>
        <source>NIB harus 13 angka. Yang terisi {panjang}. Cocokkan dengan dokumen OSS.</source>
        <translation>A NIB has 13 digits. Given: {panjang}. Compare with the OSS document.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi hanya berisi angka. Hapus huruf dan tandanya, atau kosongkan bila belum ada.</source>
        <translation>The registration number has digits only. Remove letters and marks, or leave it empty if there is none yet.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi ini sudah dipakai koperasi lain. Cocokkan dengan sertifikat keduanya.</source>
        <translation>This registration number is used by another cooperative. Compare with both certificates.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi harus 13 angka. Yang terisi {panjang} angka. Cocokkan dengan sertifikat.</source>
        <translation>The registration number has 13 digits. Given: {panjang} digits. Compare with the certificate.</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi terisi angka pengisi. Kosongkan bila koperasi belum punya nomor.</source>
        <translation>The registration number is a filler. Leave it empty if the cooperative has no number yet.</translation>
    </message>
    <message>
        <source>Awal Nomor Induk Koperasi berbeda dengan provinsi alamatnya. Wajar bila koperasi pernah pindah.</source>
        <translation>The registration number begins with another province than the address. That is normal after a move.</translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK (KTP) tidak mungkin 0000. Cocokkan dengan KTP.</source>
        <translation>The last four digits of a NIK (KTP) cannot be 0000. Compare with the KTP.</translation>
    </message>
    <message>
        <source>NIK (KTP) harus 16 angka. Yang terisi {panjang} angka. Cocokkan dengan KTP.</source>
        <translation>A NIK (KTP) has 16 digits. Given: {panjang} digits. Compare with the KTP.</translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK (KTP) tidak mungkin ada. Cocokkan dengan KTP.</source>
        <translation>The date of birth inside the NIK (KTP) cannot exist. Compare with the KTP.</translation>
    </message>
    <message>
        <source>NPWP ini bukan milik badan. NPWP koperasi diawali 01, 02 atau 03. Cocokkan dengan kartunya.</source>
        <translation>This NPWP does not belong to a legal entity. One of a cooperative begins with 01, 02 or 03. Compare with the card.</translation>
    </message>
    <message>
        <source>Angka kesembilan NPWP tidak cocok dengan delapan angka di depannya. Mungkin salah ketik.</source>
        <translation>The ninth digit of the NPWP does not fit the eight before it. It may be a typing mistake.</translation>
    </message>
    <message>
        <source>NPWP harus 15 atau 16 angka. Yang terisi {panjang}. Cocokkan dengan kartunya.</source>
        <translation>An NPWP has 15 or 16 digits. Given: {panjang}. Compare with the card.</translation>
    </message>
    <message>
        <source>RAT tahun buku {tahun} paling lambat {batas}, sedangkan yang terisi {tanggal}. Periksa tahunnya.</source>
        <translation>RAT for {tahun} is due by {batas}, but {tanggal} is given. Check the year.</translation>
    </message>
    <message>
        <source>Tanggal RAT ({tanggal}) tidak setelah tanggal badan hukum ({badanHukum}). Periksa keduanya.</source>
        <translation>The RAT date ({tanggal}) is not after the legal entity date ({badanHukum}). Check both.</translation>
    </message>
    <message>
        <source>RAT tahun buku {tahun} terisi {tanggal}, sebelum tutup buku. Periksa tahun bukunya.</source>
        <translation>RAT for {tahun} is given as {tanggal}, before the year was closed. Check the financial year.</translation>
    </message>
    <message>
        <source>Tanggal RAT tidak boleh setelah hari ini. Isi tanggal rapat yang sudah berlangsung.</source>
        <translation>The RAT date must not be after today. Give the date of a meeting that was held.</translation>
    </message>
    <message>
        <source>Status RAT &quot;Belum RAT&quot; tetapi tanggalnya terisi. Ubah salah satunya.</source>
        <translation>The RAT status is &quot;Belum RAT&quot; but there is a date. Change one of them.</translation>
    </message>
    <message>
        <source>Sudah RAT tetapi tanggalnya kosong. Lengkapi tanggal RAT.</source>
        <translation>RAT was held but its date is empty. Fill in the date.</translation>
    </message>
    <message>
        <source>Bersertifikat dengan grade D berarti sertifikat NIK sudah gugur.</source>
        <translation>Certified with grade D means that the NIK certificate has lapsed.</translation>
    </message>
    <message>
        <source>Sertifikat NIK berlaku sampai {tanggal}. Ingatkan koperasi untuk memperbaruinya.</source>
        <translation>The NIK certificate was valid until {tanggal}. Remind the cooperative to renew it.</translation>
    </message>
    <message>
        <source>SHU ({shu:rp}) jauh dari pendapatan dikurangi biaya ({hasil:rp}). Periksa ketiganya.</source>
        <translation>SHU ({shu:rp}) is far from income less cost ({hasil:rp}). Check all three.</translation>
    </message>
    <message>
        <source>SHU ({shu:rp}) melebihi volume usaha ({volume:rp}). Periksa keduanya.</source>
        <translation>SHU ({shu:rp}) exceeds the business volume ({volume:rp}). Check both.</translation>
    </message>
    <message>
        <source>Skor kesehatan harus antara 0 dan {tertinggi}. Periksa letak komanya.</source>
        <translation>The health score must be between 0 and {tertinggi}. Check the decimal mark.</translation>
    </message>
    <message>
        <source>Alamat surel belum lengkap. Tulis seperti nama@contoh.id.</source>
        <translation>The e-mail address is not complete. Write it like nama@contoh.id.</translation>
    </message>
    <message>
        <source>Tahun buku {tahun} belum berjalan. Pilih tahun buku yang sudah ada.</source>
        <translation>The financial year {tahun} has not begun. Choose an existing year.</translation>
    </message>
    <message>
        <source>Tahun buku {tahun} terlalu lama. Periksa angkanya.</source>
        <translation>The financial year {tahun} is too long ago. Check the number.</translation>
    </message>
    <message>
        <source>{isian:isian} ({tanggal}) mendahului tanggal badan hukum ({badanHukum}). Periksa keduanya.</source>
        <translation>{isian:isian} ({tanggal}) is before the legal entity date ({badanHukum}). Check both.</translation>
    </message>
    <message>
        <source>{isian:isian} tidak boleh setelah hari ini. Cocokkan dengan dokumennya.</source>
        <translation>{isian:isian} must not be after today. Compare with the document.</translation>
    </message>
    <message>
        <source>{isian:isian} berisi {panjang} angka. Tulis lengkap dengan kode daerah, misalnya 0251-8321075.</source>
        <translation>{isian:isian} has {panjang} digits. Write it in full with area code, for example 0251-8321075.</translation>
    </message>
    <message>
        <source>Wilayah &quot;{teks}&quot; belum cocok dengan daftar wilayah. Pilih wilayahnya agar terhitung di rekap.</source>
        <translation>The area &quot;{teks}&quot; does not fit the list of areas yet. Choose the area so that it counts in the rekap.</translation>
    </message>
    <message>
        <source>Nama wilayah ini ada di beberapa tempat. Pilih yang dimaksud.</source>
        <translation>This area name exists in several places. Choose the one that is meant.</translation>
    </message>
    <message>
        <source>Wilayah hanya cocok sebagian (kode {kode}). Pilih desa/kelurahannya.</source>
        <translation>The area fits only in part (code {kode}). Choose the desa/kelurahan.</translation>
    </message>
    <message>
        <source>Wilayah tidak cocok dengan daftar wilayah. Pilih wilayahnya agar terhitung di rekap.</source>
        <translation>The area does not fit the list of areas. Choose the area so that it counts in the rekap.</translation>
    </message>
    <message>
        <source>Salah</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
</context>
</TS>
