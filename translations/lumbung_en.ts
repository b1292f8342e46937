<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>BandingModel</name>
    <message>
        <source>Anggota dan karyawan (orang)</source>
        <translation>Members and employees (people)</translation>
    </message>
    <message>
        <source>Keuangan (Rp jt)</source>
        <translation>Finances (Rp million)</translation>
    </message>
</context>
<context>
    <name>BandingTahun</name>
    <message>
        <source>sama</source>
        <translation>same</translation>
    </message>
    <message>
        <source>semula 0</source>
        <translation>was 0</translation>
    </message>
    <message>
        <source>Tahun lalu %1</source>
        <translation>Last year %1</translation>
    </message>
    <message>
        <source>Tahun lalu %1 (%2)</source>
        <translation>Last year %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CetakIsian</name>
    <message>
        <source>Koperasi baru</source>
        <translation>New cooperative</translation>
    </message>
    <message>
        <source>Data keragaan tahun buku %1 · %2</source>
        <translation>Cooperative data, financial year %1 · %2</translation>
    </message>
</context>
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
    <message>
        <source>RAT tahun buku ini</source>
        <translation>RAT for this financial year</translation>
    </message>
    <message>
        <source>Jenis badan hukum</source>
        <translation>Kind of legal entity number</translation>
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
        <translation>The office&apos;s data changed since the file was checked. Check the file again, then import.</translation>
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
        <translation>The computer&apos;s key store refused the request. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Nama kunci data tidak dipahami. Hubungi pengelola komputer kantor.</source>
        <translation>The name of the data key is not understood. Contact whoever manages the office&apos;s computers.</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya penyimpan kunci. Kunci data disimpan di folder data.</source>
        <translation>This computer has no key store. The data key is kept in the data folder.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak ada di komputer ini. Pakai akun komputer yang membuatnya, atau pulihkan kuncinya.</source>
        <translation>The office&apos;s data key is not on this computer. Use the computer account that made it, or restore the key.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak bisa dibaca. Periksa izin folder data, lalu buka lagi.</source>
        <translation>The office&apos;s data key cannot be read. Check the permissions of the data folder, then open again.</translation>
    </message>
    <message>
        <source>Kunci data kantor tidak bisa disimpan. Periksa ruang disk dan izin folder data.</source>
        <translation>The office&apos;s data key cannot be saved. Check disk space and permissions of the data folder.</translation>
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
        <translation>The office&apos;s data is not open. Open or create an office first.</translation>
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
        <translation>The office&apos;s data can only be read. Check the folder&apos;s permissions. What you typed is not lost.</translation>
    </message>
    <message>
        <source>Kunci tidak cocok dengan data kantor ini. Pastikan berkas dan akun komputernya benar.</source>
        <translation>The key does not fit this office&apos;s data. Make sure that file and computer account are right.</translation>
    </message>
    <message>
        <source>Berkas data kantor rusak. Hentikan pekerjaan dan pulihkan cadangan terakhir.</source>
        <translation>The office&apos;s data file is damaged. Stop working and restore the last backup.</translation>
    </message>
    <message>
        <source>Masih ada penyimpanan yang berjalan. Tunggu sampai selesai lalu coba lagi.</source>
        <translation>Another save is still running. Wait until it is done and try again.</translation>
    </message>
    <message>
        <source>Data kantor sedang dipakai program lain. Tunggu sebentar lalu coba lagi.</source>
        <translation>The office&apos;s data is in use by another program. Wait a moment and try again.</translation>
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
        <translation>The office&apos;s data cannot be opened. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>Data ini tidak terenkripsi sehingga tidak dibuka. Pakai berkas asli dari Lumbung.</source>
        <translation>This data is not encrypted and is not opened. Use the original file from Lumbung.</translation>
    </message>
    <message>
        <source>Data kantor ini dibuat oleh Lumbung yang lebih baru. Perbarui Lumbung di komputer ini.</source>
        <translation>This office&apos;s data was made by a newer Lumbung. Update Lumbung on this computer.</translation>
    </message>
    <message>
        <source>Tampilan &quot;{nama}&quot; adalah tampilan bawaan dan tidak bisa diganti. Simpan dengan nama lain.</source>
        <translation>The view &quot;{nama}&quot; is built in and cannot be replaced. Save under another name.</translation>
    </message>
    <message>
        <source>Tindakan itu tidak ada di riwayat, jadi tidak ada yang diurungkan.</source>
        <translation>That act is not in the history, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>Isinya bukan angka. Tulis seperti 1.250.000 atau 500rb.</source>
        <translation>This is not a number. Write it like 1.250.000 or 500rb.</translation>
    </message>
    <message>
        <source>Isinya bukan tanggal. Tulis seperti 28-02-2025 atau 28 Februari 2025.</source>
        <translation>This is not a date. Write it like 28-02-2025 or 28 Februari 2025.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dipotong program lembar kerja. Ketik ulang nomor lengkapnya dari dokumen asli.</source>
        <translation>This number was cut short by a spreadsheet program. Type it again from the original document.</translation>
    </message>
    <message>
        <source>Isinya tidak ada di daftar pilihan. Pilih salah satu nilai yang tersedia.</source>
        <translation>This is not in the list of choices. Choose one of the available values.</translation>
    </message>
    <message>
        <source>Perubahan ini tidak sedang ditolak, jadi tidak perlu diajukan lagi.</source>
        <translation>This change is not refused, so it need not be submitted again.</translation>
    </message>
    <message>
        <source>Akun ini dinonaktifkan oleh admin pusat. Hubungi admin bila masih bertugas.</source>
        <translation>This account was disabled by the hub&apos;s administrator. Contact the administrator if you still need it.</translation>
    </message>
    <message>
        <source>Alamat pusat &quot;{alamat}&quot; tidak dipahami. Tulis seperti https://hub.contoh.go.id.</source>
        <translation>The hub address &quot;{alamat}&quot; is not understood. Write it like https://hub.contoh.go.id.</translation>
    </message>
    <message>
        <source>Kantor ini belum terhubung ke pusat. Hubungkan dulu dengan kode dari admin.</source>
        <translation>This office has not joined a hub yet. Join first with the code from the administrator.</translation>
    </message>
    <message>
        <source>Kiriman dan jawaban pusat tidak cocok bentuknya. Perbarui Lumbung, lalu coba lagi.</source>
        <translation>What was sent and what the hub expects do not fit. Update Lumbung, then try again.</translation>
    </message>
    <message>
        <source>Yang menjawab bukan pusat Lumbung, mungkin halaman masuk Wi-Fi atau proksi. Buka peramban, masuk ke jaringan, lalu coba lagi.</source>
        <translation>What answered is not a Lumbung hub, perhaps the login page of a Wi-Fi or a proxy. Open a browser, log in to the network, then try again.</translation>
    </message>
    <message>
        <source>Urutan kiriman terputus dan sedang diperbaiki otomatis. Tidak ada perubahan yang hilang.</source>
        <translation>The order of what was sent was broken and is being mended. No change is lost.</translation>
    </message>
    <message>
        <source>Isi komputer ini dan pusat belum sama. Lumbung memuat ulang bagian yang berbeda.</source>
        <translation>This computer and the hub do not hold the same yet. Lumbung loads the differing part again.</translation>
    </message>
    <message>
        <source>Data itu di luar wilayah tugas akun ini. Minta akses ke admin, atau teruskan kepada yang berwenang.</source>
        <translation>That data is outside this account&apos;s area. Ask the administrator for access, or hand it on to whoever is in charge.</translation>
    </message>
    <message>
        <source>Pusat baru dipulihkan dari cadangan. Perubahan Anda dikirim ulang otomatis.</source>
        <translation>The hub was restored from a backup. Your changes are sent again.</translation>
    </message>
    <message>
        <source>Kode pendaftaran tidak dikenal, sudah dipakai, atau kedaluwarsa. Minta kode baru kepada admin pusat.</source>
        <translation>The enrolment code is unknown, used or expired. Ask the hub&apos;s administrator for a new one.</translation>
    </message>
    <message>
        <source>Mode Latihan tidak terhubung ke pusat. Buka data kantor yang sebenarnya.</source>
        <translation>Practice mode does not join a hub. Open the real office&apos;s data.</translation>
    </message>
    <message>
        <source>Pusat belum bisa dihubungi karena luring. Data aman di komputer ini dan terkirim otomatis saat tersambung.</source>
        <translation>The hub cannot be reached because there is no connection. Data is safe on this computer and is sent when there is one.</translation>
    </message>
    <message>
        <source>Masih ada perubahan yang belum terkirim untuk wilayah itu. Kirim dulu.</source>
        <translation>Some changes for that area have not been sent yet. Send them first.</translation>
    </message>
    <message>
        <source>Sesi komputer ini di pusat sudah berakhir. Minta kode baru kepada admin, lalu hubungkan lagi. Perubahan Anda tetap tersimpan.</source>
        <translation>This computer&apos;s session at the hub has ended. Ask the administrator for a new code and join again. Your changes are kept.</translation>
    </message>
    <message>
        <source>Komputer ini terlalu lama tidak tersambung. Data wilayah dimuat ulang; perubahan Anda tetap ada.</source>
        <translation>This computer was not connected for too long. The area&apos;s data is loaded again; your changes stay.</translation>
    </message>
    <message>
        <source>Peran akun ini tidak boleh melakukan hal itu. Minta kepada yang berwenang.</source>
        <translation>The role of this account may not do that. Ask whoever is in charge.</translation>
    </message>
    <message>
        <source>Komputer ini dicabut dari pusat. Bila bukan Anda yang mencabut, hubungi admin. Perubahan Anda tetap tersimpan.</source>
        <translation>This computer was revoked at the hub. If that was not you, contact the administrator. Your changes are kept.</translation>
    </message>
    <message>
        <source>Data kantor ini salinan dari komputer lain. Lumbung mendaftarkannya sebagai perangkat baru.</source>
        <translation>This office&apos;s data is a copy from another computer. Lumbung registers it as a new device.</translation>
    </message>
    <message>
        <source>Perangkat itu tidak ada di daftar. Muat ulang daftarnya.</source>
        <translation>That device is not on the list. Load the list again.</translation>
    </message>
    <message>
        <source>Pusat meminta Lumbung yang lebih baru. Perubahan Anda tetap terkirim; perbarui Lumbung untuk menerima data.</source>
        <translation>The hub asks for a newer Lumbung. Your changes are still sent; update Lumbung to receive data.</translation>
    </message>
    <message>
        <source>Sambungan ke pusat terputus di tengah jalan. Lumbung mencoba lagi otomatis.</source>
        <translation>The connection to the hub broke off. Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Sandi terlalu pendek. Pakai paling sedikit 10 huruf, angka, atau tanda.</source>
        <translation>The password is too short. Use at least 10 letters, digits or signs.</translation>
    </message>
    <message>
        <source>Sandi akun tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.</source>
        <translation>The account&apos;s password does not match. Check capital letters, then try again.</translation>
    </message>
    <message>
        <source>Pusat sedang sibuk. Lumbung mencoba lagi otomatis.</source>
        <translation>The hub is busy. Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Perubahan ini masih berjalan, jadi belum bisa disingkirkan.</source>
        <translation>This change is still under way and cannot be put aside yet.</translation>
    </message>
    <message>
        <source>Kiriman melebihi batas pusat. Kirim dalam bagian yang lebih kecil.</source>
        <translation>What was sent is larger than the hub takes. Send it in smaller parts.</translation>
    </message>
    <message>
        <source>Terlalu banyak permintaan ke pusat. Tunggu sebentar; Lumbung mencoba lagi otomatis.</source>
        <translation>Too many requests to the hub. Wait a moment; Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Pusat tidak mengenal permintaan itu. Perbarui Lumbung atau hubungi admin pusat.</source>
        <translation>The hub does not know that request. Update Lumbung or contact the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Sinkron berhenti tanpa hasil. Lumbung mencoba lagi otomatis.</source>
        <translation>Syncing stopped without a result. Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Sertifikat pusat tidak dapat dipercaya, jadi tidak ada data yang dikirim. Periksa alamat dan jam komputer, atau tanyakan sidik kuncinya kepada admin.</source>
        <translation>The hub&apos;s certificate cannot be trusted, so no data was sent. Check the address and this computer&apos;s clock, or ask the administrator for the key&apos;s fingerprint.</translation>
    </message>
    <message>
        <source>Berkas sandi {berkas} tidak bisa dibaca. Periksa nama dan izinnya.</source>
        <translation>The password file {berkas} cannot be read. Check its name and permissions.</translation>
    </message>
    <message>
        <source>Konflik itu tidak ditemukan. Muat ulang daftarnya.</source>
        <translation>That conflict was not found. Load the list again.</translation>
    </message>
    <message>
        <source>Konflik itu sudah diputuskan orang lain. Periksa hasilnya di Riwayat.</source>
        <translation>Somebody else has decided that conflict already. See the result in History.</translation>
    </message>
    <message>
        <source>Usulan itu tidak ditemukan. Muat ulang daftarnya.</source>
        <translation>That proposal was not found. Load the list again.</translation>
    </message>
    <message>
        <source>Usulan itu sudah diputuskan orang lain. Periksa hasilnya di Riwayat.</source>
        <translation>Somebody else has decided that proposal already. See the result in History.</translation>
    </message>
    <message>
        <source>Tulis alasannya dengan beberapa kata. Alasannya dicatat dalam jejak audit.</source>
        <translation>Write the reason in a few words. It is kept in the audit trail.</translation>
    </message>
    <message>
        <source>Berkas {berkas} terlalu besar untuk sebuah sandi atau kunci. Periksa nama berkasnya.</source>
        <translation>File {berkas} is too large for a password or a key. Check the file name.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak ditemukan atau tidak bisa dibuka. Periksa nama dan izinnya.</source>
        <translation>File {berkas} was not found or cannot be opened. Check its name and permissions.</translation>
    </message>
    <message>
        <source>Berkas ini bukan cadangan Lumbung. Pilih berkas yang dibuat lewat Cadangkan sekarang.</source>
        <translation>This file is not a Lumbung backup. Choose a file that was made by Back up now.</translation>
    </message>
    <message>
        <source>Di folder {folder} sudah ada data kantor lain. Pilih folder lain untuk cadangan ini.</source>
        <translation>Folder {folder} already holds another office&apos;s data. Choose another folder for this backup.</translation>
    </message>
    <message>
        <source>Cadangan ini milik {nama} dan memakai kunci lain. Pakai lembar kunci pemulihan kantor itu.</source>
        <translation>This backup belongs to {nama} and uses another key. Use that office&apos;s recovery sheet.</translation>
    </message>
    <message>
        <source>Kunci ini tidak membuka cadangan itu, atau berkasnya rusak. Periksa lembar kuncinya, atau pakai cadangan lain.</source>
        <translation>This key does not open that backup, or the file is damaged. Check the key sheet, or use another backup.</translation>
    </message>
    <message>
        <source>Kunci cadangan {nama} belum ada di komputer ini. Sertakan kunci pemulihannya.</source>
        <translation>The key of the backup of {nama} is not on this computer yet. Add its recovery key.</translation>
    </message>
    <message>
        <source>Kunci cadangan ini belum ada di komputer ini. Sertakan kunci pemulihannya.</source>
        <translation>The key of this backup is not on this computer yet. Add its recovery key.</translation>
    </message>
    <message>
        <source>Cadangan ini rusak atau tidak utuh. Pakai cadangan lain, atau salin ulang berkasnya.</source>
        <translation>This backup is damaged or not whole. Use another backup, or copy the file again.</translation>
    </message>
    <message>
        <source>Cadangan {berkas} tidak ditemukan. Mungkin dipindahkan, atau diska lepasnya belum terpasang.</source>
        <translation>Backup {berkas} was not found. It may have been moved, or its removable disk is not plugged in.</translation>
    </message>
    <message>
        <source>Cadangan itu tidak ditemukan. Mungkin dipindahkan, atau diska lepasnya belum terpasang.</source>
        <translation>That backup was not found. It may have been moved, or its removable disk is not plugged in.</translation>
    </message>
    <message>
        <source>Cadangan {berkas} tidak bisa dibuka. Periksa izinnya, atau salin dulu ke komputer ini.</source>
        <translation>Backup {berkas} cannot be opened. Check its permissions, or copy it to this computer first.</translation>
    </message>
    <message>
        <source>Cadangan itu tidak bisa dibuka. Periksa izinnya, atau salin dulu ke komputer ini.</source>
        <translation>That backup cannot be opened. Check its permissions, or copy it to this computer first.</translation>
    </message>
    <message>
        <source>Berkas ini SQLite biasa yang tidak tersandi, bukan cadangan Lumbung. Pilih berkas lain.</source>
        <translation>This file is plain SQLite without encryption, not a Lumbung backup. Choose another file.</translation>
    </message>
    <message>
        <source>Kunci pemulihan ini milik kantor lain. Pakai lembar kunci kantor ini.</source>
        <translation>This recovery key belongs to another office. Use this office&apos;s key sheet.</translation>
    </message>
    <message>
        <source>Kunci pemulihan belum diisi. Ketik dari lembar kunci kantor.</source>
        <translation>The recovery key is empty. Type it from the office&apos;s key sheet.</translation>
    </message>
    <message>
        <source>Kunci pemulihan terbaca {ada} huruf, seharusnya {seharusnya} huruf dalam 13 kelompok. Lengkapi dari lembarnya.</source>
        <translation>The recovery key has {ada} characters and should have {seharusnya} in 13 groups. Complete it from the sheet.</translation>
    </message>
    <message>
        <source>Panjang kunci pemulihan tidak sesuai. Cocokkan dengan lembarnya.</source>
        <translation>The recovery key has not the right length. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>Kunci pemulihan salah ketik di kelompok ke-{kelompok}. Cocokkan kelompok itu dengan lembarnya.</source>
        <translation>The recovery key is mistyped in group {kelompok}. Compare that group with the sheet.</translation>
    </message>
    <message>
        <source>Kunci pemulihan salah ketik. Cocokkan setiap kelompok dengan lembarnya.</source>
        <translation>The recovery key is mistyped. Compare each group with the sheet.</translation>
    </message>
    <message>
        <source>Berkas sandi kantor rusak. Buka dengan kunci pemulihan, lalu pasang sandi baru.</source>
        <translation>The office&apos;s password file is damaged. Open with the recovery key, then set a new password.</translation>
    </message>
    <message>
        <source>Memori komputer tidak cukup untuk memeriksa sandi. Tutup program lain, lalu coba lagi.</source>
        <translation>There is not enough memory to check the password. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Sandi terlalu pendek. Pakai paling sedikit {paling-sedikit} huruf, misalnya beberapa kata.</source>
        <translation>The password is too short. Use at least {paling-sedikit} characters, for example a few words.</translation>
    </message>
    <message>
        <source>Data kantor ini dikunci dengan sandi. Masukkan sandinya untuk membuka.</source>
        <translation>This office&apos;s data is locked with a password. Enter it to open.</translation>
    </message>
    <message>
        <source>Sandi tidak cocok. Periksa huruf besar dan tata letak papan ketik, lalu coba lagi.</source>
        <translation>The password does not match. Check capitals and keyboard layout, then try again.</translation>
    </message>
    <message>
        <source>Kantor ini sudah memakai sandi. Ganti sandi yang ada.</source>
        <translation>This office already has a password. Change the one it has.</translation>
    </message>
    <message>
        <source>Kantor ini belum memakai sandi. Pasang dulu di Pengaturan, Keamanan.</source>
        <translation>This office has no password yet. Set one in Settings, Security.</translation>
    </message>
    <message>
        <source>Terlalu sering salah. Tunggu {detik} detik, lalu coba lagi.</source>
        <translation>Wrong too often. Wait {detik} seconds, then try again.</translation>
    </message>
    <message>
        <source>Sandi ini dipasang oleh Lumbung yang lebih baru. Perbarui Lumbung di komputer ini.</source>
        <translation>This password was set by a newer Lumbung. Update Lumbung on this computer.</translation>
    </message>
    <message>
        <source>Isi sebutan, misalnya Petugas data. Sebutan tampil di Riwayat.</source>
        <translation>Enter a name for this desk, such as Data officer. It is shown in the history.</translation>
    </message>
    <message>
        <source>Sebutan jangan memuat nomor identitas atau telepon. Pakai jabatan, misalnya Petugas data.</source>
        <translation>The desk&apos;s name must not hold an identity or phone number. Use a role, such as Data officer.</translation>
    </message>
    <message>
        <source>Sebutan terlalu panjang. Pakai paling banyak {batas} huruf.</source>
        <translation>The desk&apos;s name is too long. Use at most {batas} characters.</translation>
    </message>
    <message>
        <source>Sesi komputer ini di pusat sudah berakhir. Lumbung memperbaruinya otomatis.</source>
        <translation>This computer&apos;s session at the hub has ended. Lumbung renews it by itself.</translation>
    </message>
    <message>
        <source>Pusat terlalu lama menunggu kiriman. Lumbung mencoba lagi otomatis.</source>
        <translation>The hub waited too long for what was sent. Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Perangkat itu milik akun lain. Hubungi admin pusat.</source>
        <translation>That device belongs to another account. Contact the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Pusat kehilangan sambungan ke basis datanya. Lumbung mencoba lagi otomatis.</source>
        <translation>The hub lost its database. Lumbung tries again by itself.</translation>
    </message>
    <message>
        <source>Pusat belum dapat memastikan kiriman ini. Lumbung mengirim ulang otomatis; tidak ada yang tercatat dua kali.</source>
        <translation>The hub cannot tell yet what became of this. Lumbung sends it again; nothing is recorded twice.</translation>
    </message>
    <message>
        <source>Penyimpanan pusat penuh. Beri tahu admin pusat; perubahan Anda aman di komputer ini.</source>
        <translation>The hub&apos;s storage is full. Tell the hub&apos;s administrator; your changes are safe on this computer.</translation>
    </message>
    <message>
        <source>Komputer ini sudah terdaftar untuk akun lain. Minta admin pusat mencabutnya dulu.</source>
        <translation>This computer is registered for another account. Ask the hub&apos;s administrator to revoke it first.</translation>
    </message>
    <message>
        <source>Perubahan itu tidak ada di antrean. Muat ulang daftarnya.</source>
        <translation>That change is not in the queue. Reload the list.</translation>
    </message>
    <message>
        <source>Keputusan tidak dapat diajukan ulang. Putuskan lagi dari daftar konflik atau usulan.</source>
        <translation>A decision cannot be handed in again. Decide once more from the list of conflicts or proposals.</translation>
    </message>
    <message>
        <source>Perubahan itu tidak ditolak: masih menunggu atau sudah diterima pusat. Muat ulang daftarnya.</source>
        <translation>That change was not refused: it still waits, or the centre has taken it. Reload the list.</translation>
    </message>
    <message>
        <source>Daftar {banyak:n} baris terlalu panjang untuk dicetak (paling banyak {batas:n}). Saring dulu, atau ekspor ke Excel.</source>
        <translation>A list of {banyak:n} rows is too long to print ({batas:n} at most). Filter it first, or export it to Excel.</translation>
    </message>
    <message>
        <source>Tidak ada kolom yang tampak untuk &quot;{teks}&quot;. Tampilkan kolomnya, atau tulis namanya, misalnya aset&gt;10jt.</source>
        <translation>No column shown fits &quot;{teks}&quot;. Show the column, or write its name, for example aset&gt;10jt.</translation>
    </message>
    <message>
        <source>Ada {banyak} wilayah bernama &quot;{teks}&quot;: {kandidat}. Tulis kodenya.</source>
        <translation>{banyak} areas are called &quot;{teks}&quot;: {kandidat}. Write the code.</translation>
    </message>
    <message>
        <source>Tidak ada wilayah bernama &quot;{teks}&quot;. Mungkin maksudnya {mirip}.</source>
        <translation>No area is called &quot;{teks}&quot;. Perhaps you mean {mirip}.</translation>
    </message>
    <message>
        <source>Tidak ada wilayah bernama &quot;{teks}&quot;. Periksa ejaannya, atau tulis kodenya.</source>
        <translation>No area is called &quot;{teks}&quot;. Check the spelling, or write the code.</translation>
    </message>
    <message>
        <source>{field:isian} adalah data pribadi yang sedang disamarkan. Buka dulu data pribadi, lalu tempel teks aslinya.</source>
        <translation>{field:isian} is personal data that is masked now. Reveal personal data first, then paste the real text.</translation>
    </message>
    <message>
        <source>Ada {banyak:n} sel untuk ditempel (paling banyak {batas:n}). Pakai Impor untuk data sebanyak itu.</source>
        <translation>There are {banyak:n} cells to paste ({batas:n} at most). Use Import for that much data.</translation>
    </message>
    <message>
        <source>Wilayah dipilih di formulir, tidak ditempel, supaya tidak tertukar dengan wilayah lain yang senama.</source>
        <translation>Areas are chosen in the form, not pasted, so that they are not mistaken for another area of the same name.</translation>
    </message>
    <message>
        <source>Pusat memakai versi data yang lain. Beri tahu admin pusat; perubahan Anda aman di komputer ini.</source>
        <translation>The hub uses another version of the data. Tell the hub&apos;s administrator; your changes are safe on this computer.</translation>
    </message>
    <message>
        <source>Basis data pusat menolak kiriman ini. Beri tahu admin pusat; perubahan Anda aman di komputer ini.</source>
        <translation>The hub&apos;s database refused this. Tell the hub&apos;s administrator; your changes are safe on this computer.</translation>
    </message>
    <message>
        <source>Basis data pusat lebih baru daripada program pusat. Beri tahu admin pusat.</source>
        <translation>The hub&apos;s database is newer than the hub&apos;s program. Tell the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Pusat tidak mengizinkan akun ini menulis ke wilayah itu. Beri tahu admin pusat.</source>
        <translation>The hub does not let this account write to that area. Tell the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Urutan catatan di pusat terganggu sehingga kiriman ini dibatalkan. Beri tahu admin pusat; perubahan Anda aman.</source>
        <translation>The order of records at the hub was disturbed, so this was rolled back. Tell the hub&apos;s administrator; your changes are safe.</translation>
    </message>
    <message>
        <source>Kiriman berisi huruf yang tidak dapat disimpan pusat. Periksa isian terakhir, lalu simpan lagi.</source>
        <translation>Something sent holds characters that the hub cannot keep. Check the last entry, then save again.</translation>
    </message>
    <message>
        <source>Akun itu tidak ada di pusat. Periksa namanya, atau hubungi admin pusat.</source>
        <translation>That account does not exist at the hub. Check its name, or contact the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Nama akun itu sudah dipakai. Pilih nama lain.</source>
        <translation>That account name is taken. Choose another one.</translation>
    </message>
    <message>
        <source>SOP ini dihitung dari hari acara. Isi tanggal acaranya dulu.</source>
        <translation>This SOP counts from the day of an event. Fill in its date first.</translation>
    </message>
    <message>
        <source>Tulis alasannya. Alasan tersimpan bersama kasus ini.</source>
        <translation>Write the reason. It is kept with this case.</translation>
    </message>
    <message>
        <source>Kasus ini belum dibuka. Buka dulu, lalu kerjakan langkahnya.</source>
        <translation>This case has not been opened. Open it first, then do its step.</translation>
    </message>
    <message>
        <source>Kasus ini sudah berakhir. Buka kasus baru bila masih ada pekerjaan.</source>
        <translation>This case has ended. Open a new one if there is more to do.</translation>
    </message>
    <message>
        <source>Langkah {langkah} tidak boleh dilewati. Kerjakan langkah itu.</source>
        <translation>Step {langkah} may not be left out. Do that step.</translation>
    </message>
    <message>
        <source>Butir kelengkapan itu tidak ada pada langkah ini. Muat ulang kasusnya.</source>
        <translation>This step has no such requirement. Reload the case.</translation>
    </message>
    <message>
        <source>Mandat itu tidak berlaku untuk Anda, untuk jabatan ini, atau pada hari ini. Periksa tanggal dan nomor mandatnya.</source>
        <translation>That mandate does not hold for you, for this post or on this day. Check its dates and number.</translation>
    </message>
    <message>
        <source>Kasus ini sedang dijeda. Lanjutkan dulu, lalu kerjakan langkahnya.</source>
        <translation>This case is paused. Let it go on first, then do its step.</translation>
    </message>
    <message>
        <source>Jalur {jalur} tidak ada pada SOP ini. Pilih salah satu jalurnya.</source>
        <translation>This SOP has no path {jalur}. Choose one of its paths.</translation>
    </message>
    <message>
        <source>Pilih dulu jalur SOP ini.</source>
        <translation>Choose a path of this SOP first.</translation>
    </message>
    <message>
        <source>Masih {kurang} kelengkapan yang belum ada. Lengkapi, atau tulis alasan tanpa itu.</source>
        <translation>{kurang} requirements are still missing. Complete them, or write why it goes on without.</translation>
    </message>
    <message>
        <source>Kasus ini sudah ada di langkah {kini}; langkah {langkah} sudah dikerjakan orang lain. Muat ulang kasusnya.</source>
        <translation>This case already stands at step {kini}; somebody else did step {langkah}. Reload the case.</translation>
    </message>
    <message>
        <source>Langkah {langkah} dikerjakan oleh {pelaksana}. Minta mereka mengerjakannya, atau pakai mandat.</source>
        <translation>Step {langkah} is done by {pelaksana}. Ask them to do it, or use a mandate.</translation>
    </message>
    <message>
        <source>Peran Anda tidak ikut dalam SOP ini.</source>
        <translation>Your role has no part in this SOP.</translation>
    </message>
    <message>
        <source>Waktu menurut undang-undang tidak dapat diperpanjang lagi.</source>
        <translation>The legal time limit cannot be extended any more.</translation>
    </message>
    <message>
        <source>Kasus ini sudah dibuka.</source>
        <translation>This case has been opened already.</translation>
    </message>
    <message>
        <source>Kasus ini tidak sedang dijeda.</source>
        <translation>This case is not paused.</translation>
    </message>
    <message>
        <source>Definisi SOP tidak dapat dibaca di {di}. Perbaiki bagian itu menurut skemanya.</source>
        <translation>The SOP definition cannot be read at {di}. Put that part right as the schema says.</translation>
    </message>
    <message>
        <source>Berkas ini bukan JSON yang utuh (letak {letak}). Periksa tanda kurung dan komanya.</source>
        <translation>This file is not whole JSON (position {letak}). Check its brackets and commas.</translation>
    </message>
    <message>
        <source>SOP {kode} tidak ada. Lihat daftarnya dengan sop list.</source>
        <translation>There is no SOP {kode}. See the list with sop list.</translation>
    </message>
    <message>
        <source>Konflik itu bukan tentang penghapusan. Pilih nilai isiannya.</source>
        <translation>That conflict is not about a removal. Choose the values of its fields.</translation>
    </message>
    <message>
        <source>{field:isian} tidak termasuk konflik itu. Yang dipersoalkan: {ada}.</source>
        <translation>{field:isian} is not part of that conflict. In dispute: {ada}.</translation>
    </message>
    <message>
        <source>Jam kerja hari ke-{hari} tumpang tindih atau berakhir sebelum mulai. Betulkan jamnya.</source>
        <translation>The working hours of day {hari} overlap or end before they begin. Correct the hours.</translation>
    </message>
    <message>
        <source>Akun {akun} tidak memegang jabatan itu dan tidak punya mandat untuknya hari ini. Pilih jabatan akun Anda, atau minta mandat Plh./Plt.</source>
        <translation>Account {akun} does not hold that office and has no mandate for it today. Choose your account&apos;s office, or ask for a mandate.</translation>
    </message>
    <message>
        <source>Tulis tentang apa kasus ini, misalnya nama koperasi atau surat yang masuk.</source>
        <translation>Write what this case is about, for example the name of the cooperative or the incoming letter.</translation>
    </message>
    <message>
        <source>Versi SOP yang dipakai kasus ini belum sampai di komputer ini. Sinkronkan dulu, lalu coba lagi.</source>
        <translation>The version of the SOP that this case runs has not come to this computer yet. Sync first, then try again.</translation>
    </message>
    <message>
        <source>Pilih dulu jabatan yang bertindak.</source>
        <translation>Choose first in which office you act.</translation>
    </message>
    <message>
        <source>Kasus {kasus} tidak ada di komputer ini. Periksa nomornya, atau sinkronkan dulu.</source>
        <translation>There is no case {kasus} on this computer. Check its number, or sync first.</translation>
    </message>
    <message>
        <source>Peristiwa ini sudah tercatat. Muat ulang kasusnya.</source>
        <translation>This event is on record already. Reload the case.</translation>
    </message>
    <message>
        <source>SOP {kode} mempunyai terlalu banyak pelaksana untuk dicetak pada kertas ini. Kurangi kolom pelaksana.</source>
        <translation>SOP {kode} has too many executors to be printed on this paper. Use fewer executor columns.</translation>
    </message>
    <message>
        <source>Masih ada {jumlah:n} isian yang ditolak. Kembalikan datanya, atau ubah putusan isian itu.</source>
        <translation>{jumlah:n} fields are still rejected. Return the data, or change the verdict on those fields.</translation>
    </message>
    <message>
        <source>Tulis alasannya untuk {isian:isian} dengan beberapa kata, supaya koperasi tahu apa yang diperbaiki.</source>
        <translation>Give the reason for {isian:isian} in a few words, so that the cooperative knows what to correct.</translation>
    </message>
    <message>
        <source>Tulis alasannya dengan beberapa kata, supaya yang menerima tahu apa yang diperbaiki.</source>
        <translation>Give the reason in a few words, so that whoever receives it knows what to correct.</translation>
    </message>
    <message>
        <source>Aturan sampel tidak masuk akal di bagian {sebab}. Perbaiki berkas aturannya.</source>
        <translation>The sampling rule makes no sense at {sebab}. Correct the rule&apos;s file.</translation>
    </message>
    <message>
        <source>Masih ada {jumlah:n} isian yang belum diputuskan. Terima atau tolak dulu isian itu.</source>
        <translation>{jumlah:n} fields have no verdict yet. Accept or reject them first.</translation>
    </message>
    <message>
        <source>Bobot risiko tidak masuk akal di bagian {sebab}. Perbaiki berkas bobotnya.</source>
        <translation>The risk weights make no sense at {sebab}. Correct the file of weights.</translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku untuk pengajuan berstatus {status:status}. Muat ulang antriannya.</source>
        <translation>This step does not apply to a submission that is {status:status}. Reload the queue.</translation>
    </message>
    <message>
        <source>Cuplikan pengajuan itu tidak cocok dengan cernanya. Ajukan ulang dari data yang sekarang.</source>
        <translation>The snapshot of that submission does not fit its hash. Submit again from the data as it is now.</translation>
    </message>
    <message>
        <source>Putusan tentang {isian:isian} tidak berlaku: isian itu tidak sedang diperiksa, atau diputus dua kali.</source>
        <translation>The verdict on {isian:isian} does not count: that field is not being reviewed, or was decided twice.</translation>
    </message>
    <message>
        <source>{isian:isian} tidak ditolak, jadi belum terbuka untuk perbaikan ini. Perubahannya ikut pengajuan berikutnya.</source>
        <translation>{isian:isian} was not rejected, so it is not open for this correction. Its change goes with the next submission.</translation>
    </message>
    <message>
        <source>Data ini diisi atau diajukan oleh akun Anda. Minta rekan lain memeriksanya.</source>
        <translation>This data was entered or submitted by your account. Ask a colleague to review it.</translation>
    </message>
    <message>
        <source>{peran:peran} tidak boleh melakukan langkah ini pada pengajuan berstatus {status:status}.</source>
        <translation>{peran:peran} may not take this step on a submission that is {status:status}.</translation>
    </message>
    <message>
        <source>Hanya kementerian yang boleh meloloskan data menurut sampel, tanpa putusan per isian.</source>
        <translation>Only the ministry may let data pass by a sample, without a verdict on each field.</translation>
    </message>
    <message>
        <source>Tidak ada isian yang berubah sejak pengajuan terakhir, jadi tidak ada yang perlu diajukan.</source>
        <translation>No field has changed since the last submission, so there is nothing to submit.</translation>
    </message>
    <message>
        <source>Langkah itu tidak bisa diurungkan lagi: sudah ada langkah sesudahnya, atau bukan Anda yang melakukannya. Pakai Buka kembali.</source>
        <translation>That step cannot be undone any more: another one followed, or it was not yours. Use Reopen.</translation>
    </message>
    <message>
        <source>Data ini sudah diajukan lagi dengan isi lain sejak Anda membukanya. Periksa dulu isinya yang baru.</source>
        <translation>This data has been submitted again with other values since you opened it. Review the new values first.</translation>
    </message>
    <message>
        <source>Data itu belum pernah diajukan. Ajukan dulu dari halaman koperasinya.</source>
        <translation>That data was never submitted. Submit it first from the cooperative&apos;s page.</translation>
    </message>
    <message>
        <source>Masih ada {jumlah:n} isian yang salah, antara lain {isian:isian}. Perbaiki dulu, lalu ajukan.</source>
        <translation>{jumlah:n} fields are still wrong, among them {isian:isian}. Correct them first, then submit.</translation>
    </message>
    <message>
        <source>Sampel ini belum lulus: {diperiksa:n} dari {terpilih:n} sudah diperiksa, {ditolak:n} dikembalikan. Periksa dulu sisanya.</source>
        <translation>This sample has not passed yet: {diperiksa:n} of {terpilih:n} reviewed, {ditolak:n} returned. Review the rest first.</translation>
    </message>
    <message>
        <source>Belum ada data yang menunggu kementerian, jadi tidak ada sampel yang bisa ditarik.</source>
        <translation>No data waits for the ministry, so no sample can be drawn.</translation>
    </message>
    <message>
        <source>Penarikan sampel itu tidak ada. Lihat daftarnya di tab Sampel.</source>
        <translation>That sample draw does not exist. See the list on the Sample tab.</translation>
    </message>
    <message>
        <source>Berkas {nama} belum ada di komputer ini. Lumbung mengambilnya begitu tersambung ke pusat; coba lagi sebentar lagi.</source>
        <translation>File {nama} is not on this computer yet. Lumbung fetches it as soon as it reaches the hub; try again in a moment.</translation>
    </message>
    <message>
        <source>Berkas itu belum ada di komputer ini. Lumbung mengambilnya begitu tersambung ke pusat; coba lagi sebentar lagi.</source>
        <translation>That file is not on this computer yet. Lumbung fetches it as soon as it reaches the hub; try again in a moment.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak ditemukan. Pilih berkas yang ada di komputer ini.</source>
        <translation>File {nama} was not found. Choose a file on this computer.</translation>
    </message>
    <message>
        <source>Berkas {nama} kosong. Pilih berkas yang berisi.</source>
        <translation>File {nama} is empty. Choose a file that holds something.</translation>
    </message>
    <message>
        <source>Berkas itu kosong. Pilih berkas yang berisi.</source>
        <translation>That file is empty. Choose a file that holds something.</translation>
    </message>
    <message>
        <source>Berkas {nama} di komputer ini rusak. Bila pusat menyimpannya, Lumbung mengambilnya lagi; bila belum terkirim, lampirkan lagi dari berkas aslinya.</source>
        <translation>File {nama} on this computer is damaged. If the hub has it, Lumbung fetches it again; if it was not sent yet, attach the original once more.</translation>
    </message>
    <message>
        <source>Berkas itu di komputer ini rusak. Bila pusat menyimpannya, Lumbung mengambilnya lagi; bila belum terkirim, lampirkan lagi dari berkas aslinya.</source>
        <translation>That file on this computer is damaged. If the hub has it, Lumbung fetches it again; if it was not sent yet, attach the original once more.</translation>
    </message>
    <message>
        <source>Berkas yang sama sudah dilampirkan di sini dengan nama {nama}.</source>
        <translation>The same file is attached here already, under the name {nama}.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak bisa dibaca. Tutup bila sedang dibuka program lain, atau periksa izinnya.</source>
        <translation>File {nama} cannot be read. Close it if another program has it open, or check its permissions.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa dibaca. Tutup bila sedang dibuka program lain, atau periksa izinnya.</source>
        <translation>That file cannot be read. Close it if another program has it open, or check its permissions.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa ditulis. Periksa ruang disk dan izin foldernya, atau pilih folder lain.</source>
        <translation>That file cannot be written. Check disk space and the folder&apos;s permissions, or choose another folder.</translation>
    </message>
    <message>
        <source>Data yang akan diberi lampiran tidak ditemukan. Mungkin sudah dihapus; muat ulang daftarnya.</source>
        <translation>The record to attach to was not found. It may have been removed; load the list again.</translation>
    </message>
    <message>
        <source>Berkas {nama} berukuran {ukuran:besar}, melebihi batas {maks:besar}. Pindai ulang dengan 200 dpi, atau bagi menjadi beberapa berkas.</source>
        <translation>File {nama} has {ukuran:besar}, more than the limit of {maks:besar}. Scan it again at 200 dpi, or split it into several files.</translation>
    </message>
    <message>
        <source>Berkas itu melebihi batas {maks:besar}. Pindai ulang dengan 200 dpi, atau bagi menjadi beberapa berkas.</source>
        <translation>That file exceeds the limit of {maks:besar}. Scan it again at 200 dpi, or split it into several files.</translation>
    </message>
    <message>
        <source>Lampiran itu tidak ditemukan. Mungkin sudah dihapus; muat ulang daftarnya.</source>
        <translation>That attachment was not found. It may have been removed; load the list again.</translation>
    </message>
    <message>
        <source>SOP {kode} belum dapat diterbitkan: {salah:n} temuan harus diperbaiki dulu.</source>
        <translation>SOP {kode} cannot be published yet: {salah:n} findings must be put right first.</translation>
    </message>
    <message>
        <source>Versi baru tidak dapat berlaku mulai {berlaku}, sebelum hari ini. Isi hari ini atau sesudahnya.</source>
        <translation>A new version cannot be in force from {berlaku}, before today. Enter today or a later day.</translation>
    </message>
    <message>
        <source>Versi {versi} SOP {kode} sudah ada atau lebih lama (yang terbaru versi {terbaru}). Naikkan nomor versinya.</source>
        <translation>Version {versi} of SOP {kode} exists already or is older (the newest is version {terbaru}). Raise the version number.</translation>
    </message>
    <message>
        <source>Versi {versi} SOP {kode} tidak ada di kantor ini. Sinkronkan dulu, atau minta berkasnya.</source>
        <translation>Version {versi} of SOP {kode} is not in this office. Sync first, or ask for its file.</translation>
    </message>
    <message>
        <source>Berkas itu bukan paket kirim Lumbung. Pilih berkas balasan yang Anda terima dari pusat.</source>
        <translation>That file is not a Lumbung package. Choose the reply that you received from the hub.</translation>
    </message>
    <message>
        <source>Balasan ini disegel untuk komputer lain. Minta balasan untuk paket yang dibuat di komputer ini.</source>
        <translation>This reply is sealed for another computer. Ask for the reply to the package that was made on this one.</translation>
    </message>
    <message>
        <source>Pusat belum menerima paket sebelumnya. Buat paket baru; isinya memuat semua yang belum diterima.</source>
        <translation>The hub has not received the package before this one. Make a new package; it holds everything that was not taken.</translation>
    </message>
    <message>
        <source>Data kantor ini salinan dari komputer lain, jadi pusat menolak kirimannya. Sambungkan sekali ke jaringan supaya menjadi perangkat sendiri. Perubahan Anda tetap tersimpan.</source>
        <translation>This office&apos;s data is a copy from another computer, so the hub refused what it sent. Connect it to the network once so that it becomes a device of its own. Your changes are kept.</translation>
    </message>
    <message>
        <source>Balasan ini untuk komputer lain. Buka di komputer yang membuat paketnya.</source>
        <translation>This reply is for another computer. Open it on the computer that made the package.</translation>
    </message>
    <message>
        <source>Paket ini rusak atau berubah di jalan. Salin ulang berkasnya, atau minta salinan baru.</source>
        <translation>This package is damaged or was changed on its way. Copy the file again, or ask for a new copy.</translation>
    </message>
    <message>
        <source>Tanda tangan paket ini tidak cocok, jadi tidak diterapkan. Minta berkas yang asli, dan tanyakan admin pusat.</source>
        <translation>The signature of this package does not fit, so it is not applied. Ask for the original file, and ask the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Komputer ini belum bertukar kunci paket dengan pusat. Hubungkan sekali lagi dengan kode baru dari admin.</source>
        <translation>This computer has not exchanged the keys of packages with the hub. Join once more with a new code from the administrator.</translation>
    </message>
    <message>
        <source>Paket ini lebih besar dari yang boleh. Buat paket baru di komputer ini.</source>
        <translation>This package is larger than it may be. Make a new package on this computer.</translation>
    </message>
    <message>
        <source>Paket tidak bisa ditulis ke {berkas}. Periksa ruang dan izin foldernya, atau pilih folder lain.</source>
        <translation>The package cannot be written to {berkas}. Check the folder&apos;s space and permissions, or choose another folder.</translation>
    </message>
    <message>
        <source>Paket ini untuk pusat. Bawa ke admin pusat; yang dibuka di sini adalah balasannya.</source>
        <translation>This package is for the hub. Take it to the hub&apos;s administrator; what is opened here is the reply.</translation>
    </message>
    <message>
        <source>Balasan ini dibuat sebelum pusat dipulihkan dari cadangan, jadi tidak berlaku lagi. Buat paket baru.</source>
        <translation>This reply was made before the hub was restored from a backup, so it no longer holds. Make a new package.</translation>
    </message>
    <message>
        <source>Paket ini dibuat Lumbung versi lain. Samakan versi Lumbung di kantor dan di pusat.</source>
        <translation>This package was made by another version of Lumbung. Use the same version in the office and at the hub.</translation>
    </message>
    <message>
        <source>Anda sedang melihat sebagai peran lain: tidak ada yang disimpan. Tekan F12 untuk kembali bekerja.</source>
        <translation>You are looking as another role: nothing is saved. Press F12 to go back to work.</translation>
    </message>
    <message>
        <source>Akun ini tidak boleh melihat sebagai peran itu. Pilih peran yang wewenangnya tidak melebihi wewenang Anda.</source>
        <translation>This account may not look as that role. Choose a role that may do no more than yours.</translation>
    </message>
    <message>
        <source>Wilayah itu di luar wilayah tugas akun ini. Pilih wilayah di dalamnya.</source>
        <translation>That area lies outside this account&apos;s. Choose an area inside it.</translation>
    </message>
    <message>
        <source>Pusat meminta berkas lampiran berikutnya dikirim nanti. Data lain sudah terkirim; berkasnya menyusul otomatis.</source>
        <translation>The hub asks for the next attached files later. All other data has been sent; the files follow by themselves.</translation>
    </message>
    <message>
        <source>Ada berkas lampiran yang belum diterima pusat. Data lain sudah terkirim; Lumbung mencoba berkas itu lagi otomatis.</source>
        <translation>The hub has not taken some attached file yet. All other data has been sent; Lumbung tries that file again by itself.</translation>
    </message>
    <message>
        <source>Pusat sudah menerima bagian lain dari berkas ini. Pengiriman dilanjutkan dari sana; tidak perlu tindakan.</source>
        <translation>The hub has another part of this file already. Sending goes on from there; nothing to do.</translation>
    </message>
</context>
<context>
    <name>Grafik</name>
    <message>
        <source>%1: belum ada data.</source>
        <translation>%1: no data yet.</translation>
    </message>
    <message>
        <source>%1: %2 pada %3.</source>
        <translation>%1: %2 in %3.</translation>
    </message>
    <message>
        <source>%1: dari %2 (%3) menjadi %4 (%5).</source>
        <translation>%1: from %2 (%3) to %4 (%5).</translation>
    </message>
    <message>
        <source>Rp juta</source>
        <translation>Rp million</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>persen</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>units</translation>
    </message>
    <message>
        <source>%1, TB %2</source>
        <translation>%1, FY %2</translation>
    </message>
    <message>
        <source>Perkembangan lima tahun buku</source>
        <translation>Five financial years</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Belum ada data.</source>
        <translation>No data yet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Tertinggi %1 %2, terendah %3 %4, dari %5 %6.</source>
        <translation>Highest %1 %2, lowest %3 %4, of %5 %6.</translation>
    </message>
</context>
<context>
    <name>Impor</name>
    <message>
        <source>Nomor Induk Koperasi sama</source>
        <translation>Same cooperative number</translation>
    </message>
    <message>
        <source>Nomor badan hukum sama</source>
        <translation>Same legal entity number</translation>
    </message>
    <message>
        <source>Nama dan wilayah sama</source>
        <translation>Same name and area</translation>
    </message>
    <message>
        <source>Perbarui data itu</source>
        <translation>Update that record</translation>
    </message>
    <message>
        <source>Koperasi lain</source>
        <translation>Another cooperative</translation>
    </message>
    <message>
        <source>Lewati baris</source>
        <translation>Skip the row</translation>
    </message>
    <message>
        <source>Pilih isian</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>Abaikan kolom ini</source>
        <translation>Ignore this column</translation>
    </message>
    <message>
        <source>Nomor dan tanggal badan hukum</source>
        <translation>Legal entity number and date</translation>
    </message>
    <message>
        <source>Periode (triwulan atau semester)</source>
        <translation>Period (quarter or half-year)</translation>
    </message>
</context>
<context>
    <name>Kasus</name>
    <message>
        <source>besok %1</source>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>Langkah %1 dikerjakan</source>
        <translation>Step %1 done</translation>
    </message>
    <message>
        <source>Langkah %1 diputuskan: ya</source>
        <translation>Step %1 decided: yes</translation>
    </message>
    <message>
        <source>Langkah %1 diputuskan: tidak</source>
        <translation>Step %1 decided: no</translation>
    </message>
    <message>
        <source>Ada: %1</source>
        <translation>There: %1</translation>
    </message>
    <message>
        <source>Belum ada: %1</source>
        <translation>Not there yet: %1</translation>
    </message>
    <message>
        <source>%1 mnt</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 j</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 j %2 mnt</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Jatuh tempo hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Giliran Anda</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Menunggu orang lain</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Menunggu versi SOP-nya</source>
        <translation>Waiting for its version of the SOP</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Kasus dibuka</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Langkah %1 dilewati</source>
        <translation>Step %1 left out</translation>
    </message>
    <message>
        <source>Dilanjutkan</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Waktu menurut undang-undang diperpanjang</source>
        <translation>Legal time extended</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kasus dibatalkan</source>
        <translation>Case cancelled</translation>
    </message>
    <message>
        <source>%1 (dengan mandat)</source>
        <translation>%1 (by mandate)</translation>
    </message>
    <message>
        <source>Jam kerja</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Di luar jam kerja</source>
        <translation>Outside working hours</translation>
    </message>
    <message>
        <source>Akhir pekan</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Holiday</translation>
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
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>JF Pengawas</source>
        <translation>Supervisor (JF Pengawas)</translation>
    </message>
    <message>
        <source>JFU</source>
        <translation>General officer (JFU)</translation>
    </message>
    <message>
        <source>Kepala bidang</source>
        <translation>Head of division</translation>
    </message>
    <message>
        <source>Kepala dinas</source>
        <translation>Head of office</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>PPID pembantu</source>
        <translation>PPID assistant</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Verifikator kab/kota</source>
        <translation>Verifier, regency/city</translation>
    </message>
    <message>
        <source>Verifikator kementerian</source>
        <translation>Verifier, ministry</translation>
    </message>
    <message>
        <source>Verifikator provinsi</source>
        <translation>Verifier, province</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Diajukan ulang</source>
        <translation>Resubmitted</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Perlu perbaikan</source>
        <translation>Needs correction</translation>
    </message>
    <message>
        <source>Valid kab/kota</source>
        <translation>Valid, regency/city</translation>
    </message>
    <message>
        <source>Valid kementerian</source>
        <translation>Valid, ministry</translation>
    </message>
    <message>
        <source>Valid provinsi</source>
        <translation>Valid, province</translation>
    </message>
</context>
<context>
    <name>Kolom</name>
    <message>
        <source>NIK koperasi</source>
        <translation>Cooperative number</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>RAT terakhir</source>
        <translation>Last annual meeting</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
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
        <source>Aset</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>SHU</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Grade NIK</source>
        <translation>Certificate grade</translation>
    </message>
    <message>
        <source>Badan hukum</source>
        <translation>Legal entity</translation>
    </message>
    <message>
        <source>%1 (jt)</source>
        <translation>%1 (m)</translation>
    </message>
    <message>
        <source>Rp%1 jt</source>
        <translation>Rp%1 m</translation>
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
    <message>
        <source>Sudah RAT</source>
        <translation>Met (annual meeting)</translation>
    </message>
    <message>
        <source>Bersertifikat</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Sehat</source>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>Aktif (%)</source>
        <translation>Active (%)</translation>
    </message>
    <message>
        <source>Sudah RAT (%)</source>
        <translation>Met (%)</translation>
    </message>
    <message>
        <source>Sehat (%)</source>
        <translation>Healthy (%)</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Class</translation>
    </message>
</context>
<context>
    <name>Navigasi</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sinkron</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Tugas saya</source>
        <translation>My tasks</translation>
    </message>
</context>
<context>
    <name>Peran</name>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Petugas loket</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>PPID Pembantu</source>
        <translation>Assistant information officer (PPID)</translation>
    </message>
    <message>
        <source>Jabatan Fungsional Umum</source>
        <translation>General functional officer</translation>
    </message>
    <message>
        <source>Jabatan Fungsional Pengawas</source>
        <translation>Functional supervisor</translation>
    </message>
    <message>
        <source>Kepala Bidang</source>
        <translation>Head of division</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Kepala Dinas</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>Verifikator kabupaten/kota</source>
        <translation>Verifier of the kabupaten/kota</translation>
    </message>
    <message>
        <source>Verifikator provinsi</source>
        <translation>Verifier of the province</translation>
    </message>
    <message>
        <source>Verifikator kementerian</source>
        <translation>Verifier of the ministry</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>mengubah data</source>
        <translation>change data</translation>
    </message>
    <message>
        <source>menghapus data</source>
        <translation>remove data</translation>
    </message>
    <message>
        <source>memutuskan konflik</source>
        <translation>decide conflicts</translation>
    </message>
    <message>
        <source>memutuskan usulan</source>
        <translation>decide proposals</translation>
    </message>
    <message>
        <source>memindahkan wilayah koperasi</source>
        <translation>move koperasi to another area</translation>
    </message>
    <message>
        <source>melihat data pribadi</source>
        <translation>see personal data</translation>
    </message>
    <message>
        <source>mengelola akun</source>
        <translation>manage accounts</translation>
    </message>
    <message>
        <source>melihat audit</source>
        <translation>see the audit</translation>
    </message>
    <message>
        <source>Hanya membaca data.</source>
        <translation>Only reads data.</translation>
    </message>
    <message>
        <source>Boleh membaca data, %1.</source>
        <translation>May read data, %1.</translation>
    </message>
</context>
<context>
    <name>Saring</name>
    <message>
        <source>Rp%1 jt</source>
        <translation>Rp%1 m</translation>
    </message>
    <message>
        <source>Rp%1</source>
        <translation>Rp%1</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1: %2 nilai dipilih</source>
        <translation>%1: %2 values chosen</translation>
    </message>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1: bukan %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 mulai %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 sampai %2</source>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Bukan: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>%1 tidak memuat &quot;%2&quot;</source>
        <translation>%1 does not contain &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 memuat &quot;%2&quot;</source>
        <translation>%1 contains &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: kosong</source>
        <translation>%1: empty</translation>
    </message>
    <message>
        <source>%1: terisi</source>
        <translation>%1: filled in</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Profil dan alamat</source>
        <translation>Profile and address</translation>
    </message>
    <message>
        <source>Legalitas</source>
        <translation>Legal documents</translation>
    </message>
    <message>
        <source>Usaha dan sektor</source>
        <translation>Business and sector</translation>
    </message>
    <message>
        <source>Pengurus dan pengawas</source>
        <translation>Board and supervisors</translation>
    </message>
    <message>
        <source>Anggota dan karyawan</source>
        <translation>Members and employees</translation>
    </message>
    <message>
        <source>RAT</source>
        <translation>Annual meeting</translation>
    </message>
    <message>
        <source>Keuangan</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Sertifikat NIK</source>
        <translation>Cooperative certificate</translation>
    </message>
</context>
<context>
    <name>Sinkron</name>
    <message>
        <source>koperasi baru</source>
        <translation>new cooperative</translation>
    </message>
    <message>
        <source>keragaan baru %1</source>
        <translation>new statement %1</translation>
    </message>
    <message>
        <source>ubah %1 isian</source>
        <translation>%1 fields changed</translation>
    </message>
    <message>
        <source>hapus</source>
        <translation>removal</translation>
    </message>
    <message>
        <source>putusan konflik</source>
        <translation>decision of a conflict</translation>
    </message>
    <message>
        <source>putusan usulan</source>
        <translation>decision of a proposal</translation>
    </message>
    <message>
        <source>langkah verifikasi</source>
        <translation>step of verification</translation>
    </message>
    <message>
        <source>terakhir sinkron %1</source>
        <translation>last synced %1</translation>
    </message>
    <message>
        <source>%1 mengirim</source>
        <translation>sending %1</translation>
    </message>
    <message>
        <source>Menerima data</source>
        <translation>Receiving data</translation>
    </message>
    <message>
        <source>Menerima data, %1 persen</source>
        <translation>Receiving data, %1 percent</translation>
    </message>
    <message>
        <source>Perlu dihubungkan lagi</source>
        <translation>Has to be connected again</translation>
    </message>
    <message>
        <source>Lumbung perlu diperbarui</source>
        <translation>Lumbung needs an update</translation>
    </message>
    <message>
        <source>Tersambung</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Luring</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Bekerja di komputer ini</source>
        <translation>Working on this computer</translation>
    </message>
    <message>
        <source>%1 perlu diperiksa</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>%1 perubahan belum terkirim</source>
        <translation>%1 changes not sent yet</translation>
    </message>
    <message>
        <source>%1 Dicoba lagi sebentar lagi.</source>
        <translation>%1 It is tried again in a moment.</translation>
    </message>
    <message>
        <source>%1 Dicoba lagi pukul %2.</source>
        <translation>%1 It is tried again at %2.</translation>
    </message>
    <message>
        <source>(data yang sudah tidak ada)</source>
        <translation>(data that is no longer there)</translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Antre</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Dikirim, menunggu jawaban</source>
        <translation>Sent, waiting for an answer</translation>
    </message>
    <message>
        <source>Diterima pusat</source>
        <translation>Taken by the hub</translation>
    </message>
    <message>
        <source>Konflik, perlu diputuskan</source>
        <translation>Conflict, needs a decision</translation>
    </message>
    <message>
        <source>Ditolak: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Tertahan bersama perubahan sebelumnya</source>
        <translation>Held with the change before it</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>data sudah dinyatakan valid, menjadi usulan</source>
        <translation>the data was declared valid, now a proposal</translation>
    </message>
    <message>
        <source>di luar wilayah tugas, menjadi usulan</source>
        <translation>outside the area of duty, now a proposal</translation>
    </message>
    <message>
        <source>peran ini tidak boleh mengubahnya, menjadi usulan</source>
        <translation>this role may not change it, now a proposal</translation>
    </message>
    <message>
        <source>datanya tidak ada di pusat</source>
        <translation>the hub does not have that data</translation>
    </message>
    <message>
        <source>data berubah sejak dilihat</source>
        <translation>the data has changed since it was seen</translation>
    </message>
    <message>
        <source>sudah diputuskan orang lain</source>
        <translation>somebody else has decided it</translation>
    </message>
    <message>
        <source>langkah verifikasi ini tidak diizinkan</source>
        <translation>this step of verification is not allowed</translation>
    </message>
    <message>
        <source>isian melanggar aturan data</source>
        <translation>the fields break a rule of the data</translation>
    </message>
    <message>
        <source>konfliknya tidak ditemukan</source>
        <translation>that conflict was not found</translation>
    </message>
    <message>
        <source>usulannya tidak ditemukan</source>
        <translation>that proposal was not found</translation>
    </message>
    <message>
        <source>bentuk kiriman tidak dikenal (%1)</source>
        <translation>the form of what was sent is unknown (%1)</translation>
    </message>
    <message>
        <source>Isian yang sama diubah dua orang</source>
        <translation>Two people changed the same field</translation>
    </message>
    <message>
        <source>Dihapus, padahal diubah orang lain</source>
        <translation>Removed, while somebody else changed it</translation>
    </message>
    <message>
        <source>Diubah, padahal dihapus orang lain</source>
        <translation>Changed, while somebody else removed it</translation>
    </message>
    <message>
        <source>Mungkin koperasi yang sama</source>
        <translation>Perhaps the same cooperative</translation>
    </message>
    <message>
        <source>Dua perubahan yang bersama-sama melanggar aturan</source>
        <translation>Two changes that break a rule together</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>peristiwa SOP</source>
        <translation>SOP event</translation>
    </message>
    <message>
        <source>peristiwa ini dicatat atas nama orang lain</source>
        <translation>this event was recorded in another person&apos;s name</translation>
    </message>
    <message>
        <source>berkas lampirannya belum sampai di pusat</source>
        <translation>its attached file has not reached the hub</translation>
    </message>
    <message>
        <source>data sudah dinyatakan valid, lampirannya tidak dapat diubah</source>
        <translation>the data was declared valid, its attachments cannot be changed</translation>
    </message>
    <message>
        <source>lampiran di luar wilayah tugas</source>
        <translation>attachment outside the area of duty</translation>
    </message>
    <message>
        <source>peran ini tidak boleh menambah atau menghapus lampiran itu</source>
        <translation>this role may not add or remove that attachment</translation>
    </message>
    <message>
        <source>berkas lampiran di komputer ini rusak; lampirkan lagi dari berkas aslinya</source>
        <translation>the attached file on this computer is damaged; attach the original again</translation>
    </message>
    <message>
        <source>berkas lampiran melebihi batas pusat</source>
        <translation>the attached file exceeds the hub&apos;s limit</translation>
    </message>
    <message>
        <source>wilayahnya bukan lagi tugas akun ini, pusat tidak menyimpannya</source>
        <translation>its area is no longer this account&apos;s, the hub does not keep it</translation>
    </message>
    <message>
        <source>tidak terbaca oleh Lumbung ini, isinya masih tersimpan</source>
        <translation>this Lumbung cannot read it, its contents are still kept</translation>
    </message>
    <message>
        <source>terlalu besar untuk dikirim</source>
        <translation>too large to be sent</translation>
    </message>
</context>
<context>
    <name>SumberIsian</name>
    <message>
        <source>isian petugas</source>
        <translation>typed by staff</translation>
    </message>
    <message>
        <source>ODS</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>impor</source>
        <translation>import</translation>
    </message>
    <message>
        <source>kunjungan</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>Sumber: %1, %2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>Sumber: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>Tampilan</name>
    <message>
        <source>Semua koperasi</source>
        <translation>All cooperatives</translation>
    </message>
    <message>
        <source>Pengawasan RAT</source>
        <translation>Annual meeting follow-up</translation>
    </message>
    <message>
        <source>Keuangan</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Pengurus dan kontak</source>
        <translation>Board and contacts</translation>
    </message>
    <message>
        <source>Bawaan</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>Dinas</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pribadi</source>
        <translation>Personal</translation>
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
    <message>
        <source>Catatan tindakan nomor {no} pernah diubah di luar Lumbung. Bandingkan dengan cadangan terakhir yang utuh.</source>
        <translation>The record of act number {no} was changed outside Lumbung. Compare it with the last backup that is whole.</translation>
    </message>
    <message>
        <source>Sebagian isi berkas data rusak. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>Part of the data file is damaged. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>Kunci pencarian {jumlah:n} koperasi tidak sama dengan datanya. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>The search keys of {jumlah:n} cooperatives differ from their data. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>{jumlah:n} keragaan tidak punya koperasi. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>{jumlah:n} statements belong to no cooperative. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>Antrean sinkronisasi bagian {scope} tidak lengkap. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>Part {scope} of the synchronisation queue is incomplete. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>Jumlah di rekap tahun buku {tahun} tidak sama dengan datanya. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>The totals of the recapitulation for financial year {tahun} differ from the data. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>Rumus di sel ini belum dihitung sehingga tidak ada nilainya. Buka berkasnya di Excel atau LibreOffice, simpan, lalu impor lagi.</source>
        <translation>The formula in this cell was never calculated, so it has no value. Open the file in Excel or LibreOffice, save it and import it again.</translation>
    </message>
    <message>
        <source>Data bagian {scope} tidak sama dengan yang terakhir diterima dari pusat. Sinkronkan sekali lagi agar diperbaiki.</source>
        <translation>The data of part {scope} differ from what last came from the centre. Synchronise once more to have them repaired.</translation>
    </message>
    <message>
        <source>Nilai pusat untuk {jumlah} isian yang belum dikonfirmasi tidak cocok dengan antreannya. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>The centre&apos;s values of {jumlah} unconfirmed fields do not fit their queue. Restore the last backup that is whole.</translation>
    </message>
    <message>
        <source>Pelaksana langkah ini dugaan, mohon periksa: tandanya tidak ada di dokumen asal.</source>
        <translation>Who does this step is a guess, please check: the source document lost its mark.</translation>
    </message>
    <message>
        <source>Langkah keputusan perlu jalan ya dan tidak, dan hanya langkah keputusan yang punya.</source>
        <translation>A decision needs a way for yes and one for no, and only a decision has them.</translation>
    </message>
    <message>
        <source>Dari langkah ini kasus tidak pernah sampai ke akhir.</source>
        <translation>From this step a case never reaches the end.</translation>
    </message>
    <message>
        <source>Langkah ini belum punya pelaksana.</source>
        <translation>Nobody is named to do this step.</translation>
    </message>
    <message>
        <source>Tidak ada jalan menuju langkah ini.</source>
        <translation>No way leads to this step.</translation>
    </message>
    <message>
        <source>Nomor langkah harus naik dan tidak kembar.</source>
        <translation>Numbers of steps must rise and stand once.</translation>
    </message>
    <message>
        <source>SOP ini belum punya langkah.</source>
        <translation>This SOP has no steps yet.</translation>
    </message>
    <message>
        <source>Langkah ini menuju langkah {tujuan} yang tidak ada.</source>
        <translation>This step leads to step {tujuan}, which is not there.</translation>
    </message>
    <message>
        <source>Kata &quot;{kata}&quot; tidak disebut di bagian lain SOP ini. Mungkin tersalin dari SOP lain.</source>
        <translation>The word &quot;{kata}&quot; stands nowhere else in this SOP. It may have been copied from another one.</translation>
    </message>
    <message>
        <source>Formulir &quot;{formulir}&quot; tidak dikenal; langkah ini memakai formulir umum.</source>
        <translation>The form &quot;{formulir}&quot; is not known; this step uses the generic form.</translation>
    </message>
    <message>
        <source>Jalur &quot;{jalur}&quot; kembar atau mulai pada langkah yang tidak ada.</source>
        <translation>Path &quot;{jalur}&quot; stands twice or begins at a step that is not there.</translation>
    </message>
    <message>
        <source>Batas waktu &quot;{nama}&quot; menyebut langkah yang tidak ada atau terbalik.</source>
        <translation>The limit &quot;{nama}&quot; names a step that is not there, or they are the wrong way round.</translation>
    </message>
    <message>
        <source>Pelaksana &quot;{pelaksana}&quot; disebut dua kali.</source>
        <translation>The executor &quot;{pelaksana}&quot; is named twice.</translation>
    </message>
    <message>
        <source>Pelaksana &quot;{pelaksana}&quot; belum dipasangkan dengan peran di Lumbung.</source>
        <translation>The executor &quot;{pelaksana}&quot; has no role in Lumbung yet.</translation>
    </message>
    <message>
        <source>Pelaksana &quot;{pelaksana}&quot; tidak ada di daftar pelaksana SOP ini.</source>
        <translation>The executor &quot;{pelaksana}&quot; is not in this SOP&apos;s list of executors.</translation>
    </message>
    <message>
        <source>Pelaksana &quot;{pelaksana}&quot; tidak mengerjakan langkah apa pun.</source>
        <translation>The executor &quot;{pelaksana}&quot; does no step.</translation>
    </message>
    <message>
        <source>Waktu tercetak &quot;{asal}&quot; tidak sama dengan datanya.</source>
        <translation>The printed time &quot;{asal}&quot; is not what its data say.</translation>
    </message>
    <message>
        <source>Waktu &quot;{asal}&quot; dihitung dari hari acara, tetapi SOP ini tidak punya hari acara.</source>
        <translation>The time &quot;{asal}&quot; counts from an event, but this SOP has no day of an event.</translation>
    </message>
    <message>
        <source>Waktu &quot;{asal}&quot; tidak terbaca. Tulis misalnya 10 menit, 2 hari, N/A, atau H+1.</source>
        <translation>The time &quot;{asal}&quot; cannot be read. Write for example 10 menit, 2 hari, N/A or H+1.</translation>
    </message>
    <message>
        <source>{jumlah:n} baris antrian verifikasi tidak sama dengan peristiwanya. Pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>{jumlah:n} lines of the verification queue are not the same as their events. Restore the last intact backup.</translation>
    </message>
    <message>
        <source>{jumlah:n} peristiwa pernah diubah di luar Lumbung. Bandingkan dengan cadangan terakhir yang utuh.</source>
        <translation>{jumlah:n} events were changed outside Lumbung. Compare with the last intact backup.</translation>
    </message>
    <message>
        <source>{jumlah:n} berkas lampiran rusak di komputer ini. Buka lampirannya agar diambil lagi dari pusat, atau pulihkan dari cadangan terakhir yang utuh.</source>
        <translation>{jumlah:n} attached files are damaged on this computer. Open the attachments so that they are fetched again from the hub, or restore the last whole backup.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Impor data keragaan…</source>
        <translation>&amp;Import cooperative data…</translation>
    </message>
    <message>
        <source>&amp;Cadangkan data…</source>
        <translation>&amp;Back up data…</translation>
    </message>
    <message>
        <source>&amp;Tutup tab</source>
        <translation>&amp;Close tab</translation>
    </message>
    <message>
        <source>&amp;Keluar</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Urungkan</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Cari semua</source>
        <translation>&amp;Search everything</translation>
    </message>
    <message>
        <source>&amp;Saring di halaman ini</source>
        <translation>&amp;Filter on this page</translation>
    </message>
    <message>
        <source>Huruf lebih &amp;besar</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>Huruf lebih &amp;kecil</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Huruf &amp;ukuran biasa</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>&amp;Segarkan</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Pindah panel</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Layar penuh</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Tab &amp;berikutnya</source>
        <translation>Ne&amp;xt tab</translation>
    </message>
    <message>
        <source>Tab &amp;sebelumnya</source>
        <translation>Pre&amp;vious tab</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Maju</source>
        <translation>F&amp;orward</translation>
    </message>
    <message>
        <source>&amp;Pintasan layar ini</source>
        <translation>&amp;Shortcuts on this screen</translation>
    </message>
    <message>
        <source>&amp;Tentang Lumbung</source>
        <translation>&amp;About Lumbung</translation>
    </message>
    <message>
        <source>Panel sebelum&amp;nya</source>
        <translation>Pre&amp;vious panel</translation>
    </message>
    <message>
        <source>Lihat se&amp;bagai…</source>
        <translation>Look &amp;as…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Berkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Ubah</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Tampilan</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Warna</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Kerapatan baris</source>
        <translation>Row &amp;density</translation>
    </message>
    <message>
        <source>Padat</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lega</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Jendela</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <source>Ba&amp;ntuan</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Cadangan ditulis dan diperiksa: %1</source>
        <translation>Backup written and verified: %1</translation>
    </message>
    <message>
        <source>Cadangan dipulihkan: %1 koperasi.</source>
        <translation>Backup restored: %1 cooperatives.</translation>
    </message>
    <message>
        <source>Penyimpanan utuh.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>Penyimpanan tidak utuh:
</source>
        <translation>The store is not sound:
</translation>
    </message>
    <message>
        <source>Terhapus: %1. Riwayatnya tetap ada.</source>
        <translation>Deleted: %1. Its history remains.</translation>
    </message>
    <message>
        <source>Mengisi data contoh: %1%</source>
        <translation>Filling with sample data: %1%</translation>
    </message>
    <message>
        <source>%1 koperasi contoh dengan %2 keragaan diisi.</source>
        <translation>%1 sample cooperatives with %2 yearly statements filled in.</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>%1 baris dibaca: %2 baru, %3 diperbarui, %4 sama, %5 ditolak.
</source>
        <translation>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 rejected.
</translation>
    </message>
    <message>
        <source>Mengimpor: %1%</source>
        <translation>Importing: %1%</translation>
    </message>
    <message>
        <source>Dinas Koperasi %1</source>
        <translation>Cooperatives Office of %1</translation>
    </message>
    <message>
        <source>Penyimpanan %1 dibuat di %2.</source>
        <translation>Store %1 created in %2.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.
</source>
        <translation>Nothing changed.
</translation>
    </message>
    <message>
        <source>Tersimpan: %1
</source>
        <translation>Saved: %1
</translation>
    </message>
    <message>
        <source>saringan, misalnya &quot;aset&gt;=500jt dan jenis=Jasa&quot;</source>
        <translation>a filter, for example &quot;aset&gt;=500jt dan jenis=Jasa&quot;</translation>
    </message>
    <message>
        <source>cari nama, nomor, atau wilayah</source>
        <translation>search name, number or area</translation>
    </message>
    <message>
        <source>urutan, misalnya nama atau --sort=-aset untuk yang terbesar dahulu</source>
        <translation>order, for example nama, or --sort=-aset for the largest first</translation>
    </message>
    <message>
        <source>tahun buku; tanpa ini yang terbaru yang ada datanya</source>
        <translation>financial year; without it the newest one with data</translation>
    </message>
    <message>
        <source>tampilkan data pribadi utuh; alasannya dicatat dalam jejak audit</source>
        <translation>show personal data in full; the reason is written to the audit trail</translation>
    </message>
    <message>
        <source>hanya wilayah ini; tanpa ini wilayah kantor</source>
        <translation>only this area; without it the office&apos;s area</translation>
    </message>
    <message>
        <source>kode wilayah kantor, misalnya 32.01</source>
        <translation>area code of the office, for example 32.01</translation>
    </message>
    <message>
        <source>nama kantor</source>
        <translation>name of the office</translation>
    </message>
    <message>
        <source>untuk Mode Latihan: bukan data asli</source>
        <translation>for practice mode: not real data</translation>
    </message>
    <message>
        <source>nama lembar; tanpa ini yang memuat data</source>
        <translation>name of the sheet; without it the one that holds data</translation>
    </message>
    <message>
        <source>tahun buku bila berkas tidak menyebutnya</source>
        <translation>financial year if the file does not state it</translation>
    </message>
    <message>
        <source>pemetaan kolom (JSON: judul kolom dan isian)</source>
        <translation>column mapping (JSON: column heading and field)</translation>
    </message>
    <message>
        <source>tulis sel yang ditolak beserta alasannya</source>
        <translation>write rejected cells with their reasons</translation>
    </message>
    <message>
        <source>paling banyak sekian baris</source>
        <translation>at most this many rows</translation>
    </message>
    <message>
        <source>tahun buku isian keragaan; tanpa ini yang terbaru koperasi itu</source>
        <translation>financial year of the statement; without it the cooperative&apos;s newest</translation>
    </message>
    <message>
        <source>provinsi, kabupaten, kecamatan, desa, jenis, kelompok, bentuk, sektor, pola, badan_hukum, kelas_omzet, atau frekuensi_rat</source>
        <translation>provinsi, kabupaten, kecamatan, desa, jenis, kelompok, bentuk, sektor, pola, badan_hukum, kelas_omzet or frekuensi_rat</translation>
    </message>
    <message>
        <source>data menurut keadaan akhir hari itu, misalnya 2025-12-31</source>
        <translation>data as it stood at the end of that day, for example 2025-12-31</translation>
    </message>
    <message>
        <source>tulis juga ke .xlsx, .pdf, atau .csv</source>
        <translation>also write to .xlsx, .pdf or .csv</translation>
    </message>
    <message>
        <source>jumlah, aktif, rat, anggota, aset, modal_sendiri, modal_luar, volume_usaha, shu, persen_aktif, persen_rat, persen_sehat, …</source>
        <translation>jumlah, aktif, rat, anggota, aset, modal_sendiri, modal_luar, volume_usaha, shu, persen_aktif, persen_rat, persen_sehat, …</translation>
    </message>
    <message>
        <source>tahun buku pertama</source>
        <translation>first financial year</translation>
    </message>
    <message>
        <source>tahun buku terakhir</source>
        <translation>last financial year</translation>
    </message>
    <message>
        <source>provinsi, kabupaten, kecamatan, atau desa</source>
        <translation>provinsi, kabupaten, kecamatan or desa</translation>
    </message>
    <message>
        <source>banyaknya koperasi</source>
        <translation>number of cooperatives</translation>
    </message>
    <message>
        <source>tahun buku, misalnya 2021..2025</source>
        <translation>financial years, for example 2021..2025</translation>
    </message>
    <message>
        <source>benih: angka yang sama memberi data yang sama</source>
        <translation>seed: the same number gives the same data</translation>
    </message>
    <message>
        <source>letak koperasi; tanpa ini wilayah kantor</source>
        <translation>where the cooperatives are; without it the office&apos;s area</translation>
    </message>
    <message>
        <source>membuat penyimpanan kantor</source>
        <translation>create the office&apos;s store</translation>
    </message>
    <message>
        <source>membaca data keragaan dari .xlsx atau .csv</source>
        <translation>read cooperative data from .xlsx or .csv</translation>
    </message>
    <message>
        <source>menulis daftar dalam susunan ODS ke .xlsx atau .csv</source>
        <translation>write the list in the ODS layout to .xlsx or .csv</translation>
    </message>
    <message>
        <source>daftar koperasi</source>
        <translation>list of cooperatives</translation>
    </message>
    <message>
        <source>satu koperasi beserta keragaannya (ID atau Nomor Induk Koperasi)</source>
        <translation>one cooperative with its statements (ID or cooperative number)</translation>
    </message>
    <message>
        <source>riwayat satu koperasi, terbaru di atas</source>
        <translation>history of one cooperative, newest first</translation>
    </message>
    <message>
        <source>menambah koperasi</source>
        <translation>add a cooperative</translation>
    </message>
    <message>
        <source>mengubah isian; nilai kosong mengosongkan</source>
        <translation>change fields; an empty value clears</translation>
    </message>
    <message>
        <source>menghapus koperasi; riwayatnya tetap ada</source>
        <translation>delete a cooperative; its history remains</translation>
    </message>
    <message>
        <source>rekapitulasi satu tahun buku</source>
        <translation>summary of one financial year</translation>
    </message>
    <message>
        <source>pertumbuhan satu besaran menurut wilayah</source>
        <translation>growth of one measure by area</translation>
    </message>
    <message>
        <source>mengisi data contoh untuk latihan dan pengukuran</source>
        <translation>fill with sample data for practice and measuring</translation>
    </message>
    <message>
        <source>memeriksa keutuhan penyimpanan</source>
        <translation>check that the store is sound</translation>
    </message>
    <message>
        <source>membuat cadangan yang sudah diperiksa</source>
        <translation>make a verified backup</translation>
    </message>
    <message>
        <source>memulihkan cadangan; penyimpanan lama disimpan di sebelahnya</source>
        <translation>restore a backup; the old store is kept beside it</translation>
    </message>
    <message>
        <source>folder data kantor; tanpa ini folder data Anda sendiri</source>
        <translation>folder of the office&apos;s data; without it your own data folder</translation>
    </message>
    <message>
        <source>satu objek JSON di keluaran, pesan di keluaran galat</source>
        <translation>one JSON object on standard output, messages on standard error</translation>
    </message>
    <message>
        <source>bantuan, juga untuk setiap perintah</source>
        <translation>help, also for each command</translation>
    </message>
    <message>
        <source>versi program</source>
        <translation>program version</translation>
    </message>
    <message>
        <source> (wajib)</source>
        <translation> (required)</translation>
    </message>
    <message>
        <source>Pemakaian: lumbungctl [--data FOLDER] [--json] %1 %2

%3

</source>
        <translation>Usage: lumbungctl [--data FOLDER] [--json] %1 %2

%3

</translation>
    </message>
    <message>
        <source>Pilihan:
</source>
        <translation>Options:
</translation>
    </message>
    <message>
        <source>Pemakaian: lumbungctl [--data FOLDER] [--json] PERINTAH …

Data koperasi satu kantor dari baris perintah.

Perintah:
</source>
        <translation>Usage: lumbungctl [--data FOLDER] [--json] COMMAND …

The cooperative data of one office from the command line.

Commands:
</translation>
    </message>
    <message>
        <source>Pilihan umum:
</source>
        <translation>General options:
</translation>
    </message>
    <message>
        <source>
Kode keluar: 0 berhasil, 1 tidak dapat dikerjakan, 2 salah pemakaian.
</source>
        <translation>
Exit code: 0 done, 1 could not be done, 2 wrong usage.
</translation>
    </message>
    <message>
        <source>Perintah belum disebut. Lihat lumbungctl --help.</source>
        <translation>No command given. See lumbungctl --help.</translation>
    </message>
    <message>
        <source>Bagian ini belum benar atau belum ada: %1. Lihat --help.</source>
        <translation>This part is wrong or missing: %1. See --help.</translation>
    </message>
    <message>
        <source>menghubungkan kantor ini dengan pusat</source>
        <translation>connects this office with a hub</translation>
    </message>
    <message>
        <source>menyamakan data dengan pusat</source>
        <translation>makes data and hub the same</translation>
    </message>
    <message>
        <source>alamat pusat, misalnya https://hub.contoh.go.id</source>
        <translation>address of the hub, such as https://hub.contoh.go.id</translation>
    </message>
    <message>
        <source>kode sekali pakai dari admin pusat</source>
        <translation>one-time code of the hub&apos;s administrator</translation>
    </message>
    <message>
        <source>berkas yang baris pertamanya sandi akun</source>
        <translation>file whose first line is the account&apos;s password</translation>
    </message>
    <message>
        <source>nama komputer ini di daftar perangkat</source>
        <translation>name of this computer in the list of devices</translation>
    </message>
    <message>
        <source>sidik kunci sertifikat pusat (SHA-256, base64)</source>
        <translation>fingerprint of the hub certificate&apos;s key (SHA-256, base64)</translation>
    </message>
    <message>
        <source>satu putaran saja; tanpa ini terus berjalan</source>
        <translation>one run only; goes on without it</translation>
    </message>
    <message>
        <source>Terkirim %1 perubahan, diterima %2 data. Konflik %3, ditolak %4.
</source>
        <translation>Sent %1 changes, received %2 records. Conflicts %3, refused %4.
</translation>
    </message>
    <message>
        <source>Terhubung ke %1 sebagai %2.
</source>
        <translation>Joined %1 as %2.
</translation>
    </message>
    <message>
        <source>cocokkan menurut: otomatis, nik_koperasi, no_badan_hukum, nama</source>
        <translation>match by: otomatis, nik_koperasi, no_badan_hukum, nama</translation>
    </message>
    <message>
        <source>berkas teks berisi kunci pemulihan; perlu bila komputer ini belum punya kuncinya</source>
        <translation>text file with the recovery key; needed where this computer does not have the key yet</translation>
    </message>
    <message>
        <source>sandi kantor dibaca dari berkas ini (atau dari LUMBUNG_SANDI_BERKAS)</source>
        <translation>reads the office&apos;s password from this file (or from the one LUMBUNG_SANDI_BERKAS names)</translation>
    </message>
    <message>
        <source>Langkah %1: </source>
        <translation>Step %1: </translation>
    </message>
    <message>
        <source>Definisi ini dapat dipakai.</source>
        <translation>This definition can be used.</translation>
    </message>
    <message>
        <source>Definisi ini belum dapat dipakai.</source>
        <translation>This definition cannot be used yet.</translation>
    </message>
    <message>
        <source>Tidak ada konflik yang menunggu putusan.
</source>
        <translation>No conflicts are waiting for a decision.
</translation>
    </message>
    <message>
        <source>Putusan tersimpan; lumbungctl sync mengirimnya ke pusat.
</source>
        <translation>Decision saved; lumbungctl sync sends it to the hub.
</translation>
    </message>
    <message>
        <source>Tidak ada usulan yang menunggu putusan.
</source>
        <translation>No proposals are waiting for a decision.
</translation>
    </message>
    <message>
        <source>resolve: biarkan seperti yang ada di pusat</source>
        <translation>resolve: leave it as it is at the hub</translation>
    </message>
    <message>
        <source>resolve: pakai semua nilai pengirim</source>
        <translation>resolve: take all of the sender&apos;s values</translation>
    </message>
    <message>
        <source>resolve: hapus datanya, bila itu yang dipersoalkan</source>
        <translation>resolve: remove the record, where that is in dispute</translation>
    </message>
    <message>
        <source>catatan untuk pengusul</source>
        <translation>note for the person who proposed it</translation>
    </message>
    <message>
        <source>konflik yang menunggu, dan putusannya</source>
        <translation>conflicts that wait, and their decisions</translation>
    </message>
    <message>
        <source>usulan yang menunggu, dan putusannya</source>
        <translation>proposals that wait, and their decisions</translation>
    </message>
    <message>
        <source>    %1: pengirim &quot;%2&quot;, pusat &quot;%3&quot;
</source>
        <translation>    %1: sender &quot;%2&quot;, hub &quot;%3&quot;
</translation>
    </message>
    <message>
        <source>Tidak ada kasus.</source>
        <translation>There is no case.</translation>
    </message>
    <message>
        <source>peran yang bertindak, misalnya jf-pengawas; list: yang mendapat giliran</source>
        <translation>the role that acts, for example jf-pengawas; list: whose turn it is</translation>
    </message>
    <message>
        <source>nama pelaku di kantor tanpa akun pusat</source>
        <translation>name of who acts, in an office without accounts at a hub</translation>
    </message>
    <message>
        <source>open: tentang apa kasus ini</source>
        <translation>open: what this case is about</translation>
    </message>
    <message>
        <source>open: jalur SOP, bila ada beberapa</source>
        <translation>open: path of the SOP, if there are several</translation>
    </message>
    <message>
        <source>open: hari acara, bila waktu SOP dihitung darinya</source>
        <translation>open: day of the event, if the SOP&apos;s times count from it</translation>
    </message>
    <message>
        <source>open: koperasi yang bersangkutan</source>
        <translation>open: the cooperative it is about</translation>
    </message>
    <message>
        <source>act: centang dulu semua kelengkapan langkah ini</source>
        <translation>act: first tick all requirements of this step</translation>
    </message>
    <message>
        <source>act: jawaban keputusan adalah tidak; centang: hapus centang</source>
        <translation>act: the decision is no; centang: remove the tick</translation>
    </message>
    <message>
        <source>act centang: kelengkapan ke berapa</source>
        <translation>act centang: which requirement, by number</translation>
    </message>
    <message>
        <source>act: alasan atau catatan</source>
        <translation>act: reason or note</translation>
    </message>
    <message>
        <source>act: langkah yang dimaksud; ditolak bila kasus sudah di langkah lain</source>
        <translation>act: the step that is meant; refused when the case is at another step</translation>
    </message>
    <message>
        <source>kasus SOP: daftar, satu kasus, membuka, mengerjakan</source>
        <translation>cases of SOPs: list, one case, opening, doing</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1 menit kerja dari %2</source>
        <translation>%1 working minutes of %2</translation>
    </message>
    <message>
        <source>lewat waktu</source>
        <translation>late</translation>
    </message>
    <message>
        <source>tenggat %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>dikesampingkan: %1</source>
        <translation>put aside: %1</translation>
    </message>
    <message>
        <source>print: berkas PDF yang ditulis</source>
        <translation>print: the PDF file to write</translation>
    </message>
    <message>
        <source>print: a4 atau f4 (bawaan), mendatar</source>
        <translation>print: a4 or f4 (default), landscape</translation>
    </message>
    <message>
        <source>definisi SOP: daftar, satu SOP, pemeriksaan, cetak formulir SOP-AP</source>
        <translation>SOP definitions: list, one SOP, check, print the SOP-AP form</translation>
    </message>
    <message>
        <source>list: baru, ulang, lewat, sampel atau semua (bawaan)</source>
        <translation>list: baru (new), ulang (again), lewat (late), sampel (sample) or semua (all, the default)</translation>
    </message>
    <message>
        <source>peran meja ini di kantor tanpa akun pusat; diingat</source>
        <translation>role of this desk in an office without hub accounts; remembered</translation>
    </message>
    <message>
        <source>decide kembali: isian yang ditolak, dengan alasannya</source>
        <translation>decide kembali: rejected fields with their reasons</translation>
    </message>
    <message>
        <source>decide: alasan dengan kata-kata</source>
        <translation>decide: reason in words</translation>
    </message>
    <message>
        <source>decide: hanya bila inilah versi yang dilihat</source>
        <translation>decide: only if this is the version that was seen</translation>
    </message>
    <message>
        <source>verifikasi: antrian, satu pengajuan, mengajukan, memutuskan</source>
        <translation>verification: queue, one submission, submitting, deciding</translation>
    </message>
    <message>
        <source>Tidak ada data yang menunggu.
</source>
        <translation>No data is waiting.
</translation>
    </message>
    <message>
        <source>%1 data dilakukan.
</source>
        <translation>%1 done.
</translation>
    </message>
    <message>
        <source>decide kembali: terima isian lain yang diperiksa</source>
        <translation>decide kembali: accept the other fields under review</translation>
    </message>
</context>
<context>
    <name>lumbung::AlasanDialog</name>
    <message>
        <source>Lihat data pribadi</source>
        <translation>Show personal data</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Alasan, misalnya: menghubungi ketua untuk undangan RAT</source>
        <translation>Reason, for example: calling the chair about the annual meeting</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nama, telepon dan NIK (KTP) pengurus ditampilkan utuh sampai tab ini ditutup.</source>
        <translation>Names, telephones and identity numbers (KTP) of the board are shown whole until this tab is closed.</translation>
    </message>
    <message>
        <source>%1 Alasan Anda dicatat di audit.</source>
        <translation>%1 Your reason is written into the audit.</translation>
    </message>
</context>
<context>
    <name>lumbung::AlurKasus</name>
    <message>
        <source>Langkah SOP</source>
        <translation>Steps of the SOP</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Executor</translation>
    </message>
    <message>
        <source>Mutu baku</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianCadangan</name>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangan adalah salinan utuh dan tersandi dari data kantor ini. Simpan di cakram lain atau diska lepas. Setiap cadangan langsung dibuka kembali untuk memastikan isinya dapat dipulihkan.</source>
        <translation>A backup is a complete, encrypted copy of this office&apos;s data. Keep it on another disk or a removable drive. Every backup is opened again at once to make sure that it can be restored.</translation>
    </message>
    <message>
        <source>Cadangan terakhir</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Uji pulih terakhir</source>
        <translation>Last restore test</translation>
    </message>
    <message>
        <source>Cadangkan sekarang…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Cadangkan ke</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cadangan Lumbung (*.lumbung *.db)</source>
        <translation>Lumbung backup (*.lumbung *.db)</translation>
    </message>
    <message>
        <source>Menyalin dan memeriksa data. Anda dapat terus bekerja.</source>
        <translation>Copying and checking the data. You can go on working.</translation>
    </message>
    <message>
        <source>Cadangan tersimpan dan dapat dipulihkan: %1 koperasi.</source>
        <translation>Backup saved and restorable: %1 cooperatives.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cadangan %1 utuh: %2 koperasi.</source>
        <translation>Backup %1 is sound: %2 cooperatives.</translation>
    </message>
    <message>
        <source>Cadangan dapat dibuka, tetapi ada %1 temuan. Buat cadangan baru.</source>
        <translation>The backup opens but has %1 findings. Make a new backup.</translation>
    </message>
    <message>
        <source>Uji cadangan…</source>
        <translation>Test a backup…</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Cadangan tersimpan, tetapi ada %1 temuan di data kantor. Jalankan lumbungctl check.</source>
        <translation>The backup is saved, but there are %1 findings in the office&apos;s data. Run lumbungctl check.</translation>
    </message>
    <message>
        <source>Membuka cadangan dan memeriksa isinya.</source>
        <translation>Opening the backup and checking its content.</translation>
    </message>
    <message>
        <source>lebih dari %1 hari</source>
        <translation>more than %1 days</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>recent</translation>
    </message>
    <message>
        <source>tidak berhasil</source>
        <translation>not successful</translation>
    </message>
    <message>
        <source>sebelum cadangan terakhir</source>
        <translation>before the last backup</translation>
    </message>
    <message>
        <source>berhasil</source>
        <translation>successful</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (sekarang tidak ada di situ; mungkin diska lepas belum terpasang)</source>
        <translation>%1 (not there now; the removable disk may not be plugged in)</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianIsian</name>
    <message>
        <source>Tahun buku %1, dalam rupiah penuh</source>
        <translation>Financial year %1, in full rupiah</translation>
    </message>
    <message>
        <source>Tahun buku %1</source>
        <translation>Financial year %1</translation>
    </message>
    <message>
        <source>Salin dari tahun lalu</source>
        <translation>Copy from last year</translation>
    </message>
    <message>
        <source>Mengisi isian bagian ini yang masih kosong</source>
        <translation>Fills the fields of this section that are still empty</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianKantor</name>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Seluruh Indonesia</source>
        <translation>All Indonesia</translation>
    </message>
    <message>
        <source>Sebutan di Riwayat</source>
        <translation>Name in the history</translation>
    </message>
    <message>
        <source>Letak data</source>
        <translation>Place of the data</translation>
    </message>
    <message>
        <source>Mulai kantor sendiri…</source>
        <translation>Start your own office…</translation>
    </message>
    <message>
        <source>Buka Mode Latihan atau kantor lain…</source>
        <translation>Open practice mode or another office…</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianKeadaan</name>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Ajukan lagi</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Singkirkan…</source>
        <translation>Put away…</translation>
    </message>
    <message>
        <source>Belum terkirim</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Kiriman</source>
        <translation>Changes sent</translation>
    </message>
    <message>
        <source>Kiriman ke pusat</source>
        <translation>Changes sent to the hub</translation>
    </message>
    <message>
        <source>Tidak ada kiriman</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>Setiap perubahan di kantor ini yang dikirim ke pusat tercatat di sini.</source>
        <translation>Every change of this office that goes to the hub is listed here.</translation>
    </message>
    <message>
        <source>Isian dalam kiriman ini</source>
        <translation>Fields of this change</translation>
    </message>
    <message>
        <source>semua sudah terkirim</source>
        <translation>everything is sent</translation>
    </message>
    <message>
        <source>aman di komputer ini</source>
        <translation>safe on this computer</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>belum pernah sinkron</source>
        <translation>never synced</translation>
    </message>
    <message>
        <source>Hubungkan lagi…</source>
        <translation>Connect again…</translation>
    </message>
    <message>
        <source>Coba sekarang</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>%1 kali dicoba</source>
        <translation>tried %1 times</translation>
    </message>
    <message>
        <source>Putuskan di bagian Konflik</source>
        <translation>Decide it under Conflicts</translation>
    </message>
    <message>
        <source>Perubahan diajukan lagi di atas data pusat yang sekarang.</source>
        <translation>The change is asked for again on top of the hub&apos;s present data.</translation>
    </message>
    <message>
        <source>Singkirkan kiriman</source>
        <translation>Put a change away</translation>
    </message>
    <message>
        <source>Perubahan ini tidak akan dikirim lagi dan hilang dari daftar. Isinya tetap ada di Riwayat.</source>
        <translation>This change is not sent again and leaves the list. Its content stays in the history.</translation>
    </message>
    <message>
        <source>Singkirkan</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Kiriman disingkirkan.</source>
        <translation>The change was put away.</translation>
    </message>
    <message>
        <source>Terakhir sinkron</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>Tidak perlu tindakan</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Salin isi</source>
        <translation>Copy contents</translation>
    </message>
    <message>
        <source>Menyalin data pribadi dari kiriman</source>
        <translation>Copying personal data out of a change</translation>
    </message>
    <message>
        <source>Isi kiriman disalin utuh, beserta data pribadi di dalamnya.</source>
        <translation>The change is copied whole, with the personal data in it.</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 konflik, %2 usulan, %3 ditolak</source>
        <translation>%1 conflicts, %2 proposals, %3 refused</translation>
    </message>
    <message>
        <source>Isinya mungkin memuat data pribadi, dan akun ini tidak berwenang melihatnya. Minta rekan yang berwenang menyalinnya.</source>
        <translation>It may contain personal data, and this account may not see that. Ask a colleague who may to copy it.</translation>
    </message>
    <message>
        <source>Isi kiriman disalin. Data pribadi di dalamnya disamarkan.</source>
        <translation>The change was copied. Personal data in it is masked.</translation>
    </message>
    <message>
        <source>Isi kiriman disalin.</source>
        <translation>The change was copied.</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianKeamanan</name>
    <message>
        <source>Kunci dengan sandi…</source>
        <translation>Lock with a password…</translation>
    </message>
    <message>
        <source>Ganti sandi…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Hapus sandi…</source>
        <translation>Remove password…</translation>
    </message>
    <message>
        <source>Kunci layar sekarang</source>
        <translation>Lock the screen now</translation>
    </message>
    <message>
        <source>Sandi terpasang. Lumbung memintanya saat dibuka.</source>
        <translation>The password is set. Lumbung asks for it when it opens.</translation>
    </message>
    <message>
        <source>Sandi diganti.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>Sandi dihapus.</source>
        <translation>The password was removed.</translation>
    </message>
    <message>
        <source>Sandi dan kunci layar</source>
        <translation>Password and screen lock</translation>
    </message>
    <message>
        <source>Kunci layar setelah ditinggal</source>
        <translation>Lock the screen after an absence of</translation>
    </message>
    <message>
        <source>%1 menit</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Tidak pernah</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Pekerjaan di layar, draf, dan impor yang berjalan tetap ada di balik kunci.</source>
        <translation>Work on the screen, drafts and running imports stay behind the lock.</translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Membuka cadangan di komputer lain, dan data kantor bila sandi terlupa. Simpan lembarnya di tempat terkunci, terpisah dari cadangan.</source>
        <translation>Opens backups on another computer, and the office&apos;s data when the password is forgotten. Keep its sheet locked away, apart from the backups.</translation>
    </message>
    <message>
        <source>Cetak kunci pemulihan…</source>
        <translation>Print the recovery key…</translation>
    </message>
    <message>
        <source>Data kantor terkunci dengan sandi.</source>
        <translation>The office&apos;s data is locked with a password.</translation>
    </message>
    <message>
        <source>Data kantor terbuka bagi siapa pun yang memakai akun komputer ini.</source>
        <translation>The office&apos;s data is open to anybody who uses this computer account.</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianKonflik</name>
    <message>
        <source>Konflik</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Konflik yang menunggu putusan</source>
        <translation>Conflicts that wait for a decision</translation>
    </message>
    <message>
        <source>Tidak ada konflik</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>Bila dua orang mengubah isian yang sama, pilihannya muncul di sini.</source>
        <translation>When two people change the same field, the choice appears here.</translation>
    </message>
    <message>
        <source>Akun ini tidak berwenang memutuskan konflik</source>
        <translation>This account may not decide conflicts</translation>
    </message>
    <message>
        <source>Putusan tersimpan dan dikirim ke pusat. Versi yang tidak dipakai tetap ada di Riwayat.</source>
        <translation>The decision is saved and goes to the hub. The version that is not used stays in the history.</translation>
    </message>
    <message>
        <source>%1. Pengirim: %2 · Di pusat: %3</source>
        <translation>%1. Sender: %2 · At the hub: %3</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianPerangkat</name>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Komputer yang terhubung ke pusat</source>
        <translation>Computers connected to the hub</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Cabut…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Menanyakan ke pusat…</source>
        <translation>Asking the hub…</translation>
    </message>
    <message>
        <source>Perangkat ini sudah dicabut</source>
        <translation>This device is revoked</translation>
    </message>
    <message>
        <source>Pilih satu perangkat</source>
        <translation>Choose a device</translation>
    </message>
    <message>
        <source>Cabut %1</source>
        <translation>Revoke %1</translation>
    </message>
    <message>
        <source>Komputer ini berhenti mengirim dan menerima data. Perubahan yang belum terkirim tetap di sini. Untuk terhubung lagi perlu kode baru dari admin.</source>
        <translation>This computer stops sending and receiving data. Changes not sent yet stay here. To connect again it needs a new code from the administrator.</translation>
    </message>
    <message>
        <source>Komputer itu berhenti mengirim dan menerima data. Perubahan yang belum terkirim tetap di sana. Untuk terhubung lagi perlu kode baru dari admin.</source>
        <translation>That computer stops sending and receiving data. Changes not sent yet stay there. To connect again it needs a new code from the administrator.</translation>
    </message>
    <message>
        <source>Cabut perangkat</source>
        <translation>Revoke device</translation>
    </message>
    <message>
        <source>%1 dicabut dari pusat.</source>
        <translation>%1 was revoked from the hub.</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianTampilan</name>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Ikut sistem mengikuti warna komputer ini saat Lumbung dibuka.</source>
        <translation>&quot;Follow system&quot; takes the colours of this computer when Lumbung opens.</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Juga dengan Ctrl+tambah, Ctrl+kurang dan Ctrl+0.</source>
        <translation>Also with Ctrl+plus, Ctrl+minus and Ctrl+0.</translation>
    </message>
    <message>
        <source>Kerapatan baris tabel</source>
        <translation>Row density of tables</translation>
    </message>
    <message>
        <source>Padat memuat lebih banyak baris di layar kecil.</source>
        <translation>Compact fits more rows on a small screen.</translation>
    </message>
    <message>
        <source>Padat</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lega</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Berlaku setelah Lumbung dibuka lagi. Ekspor dan cetakan tetap berbahasa Indonesia.</source>
        <translation>Takes effect when Lumbung is opened again. Exports and prints stay in Indonesian.</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianTentang</name>
    <message>
        <source>Tentang Lumbung</source>
        <translation>About Lumbung</translation>
    </message>
    <message>
        <source>versi %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Meja kerja Dinas Koperasi. Perangkat lunak bebas: Anda boleh memakai, mempelajari, membagikan dan mengubahnya.</source>
        <translation>The desk of the cooperatives office. Free software: you may use, study, share and change it.</translation>
    </message>
    <message>
        <source>Kode dan nama wilayah berasal dari Indonesian Area Data, tersedia dengan lisensi Open Database License (ODbL) 1.0.</source>
        <translation>Area codes and names come from Indonesian Area Data, made available under the Open Database License (ODbL) 1.0.</translation>
    </message>
    <message>
        <source>Baca lisensi</source>
        <translation>Read the licence</translation>
    </message>
    <message>
        <source>Baca lisensi %1</source>
        <translation>Read the licence of %1</translation>
    </message>
    <message>
        <source>Lisensi %1</source>
        <translation>Licence of %1</translation>
    </message>
</context>
<context>
    <name>lumbung::BagianUsulan</name>
    <message>
        <source>Diusulkan</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tolak…</source>
        <translation>Turn down…</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Usulan yang menunggu putusan</source>
        <translation>Proposals that wait for a decision</translation>
    </message>
    <message>
        <source>Tidak ada usulan</source>
        <translation>No proposals</translation>
    </message>
    <message>
        <source>Perubahan pada data yang sudah dinyatakan valid, atau di luar wilayah pengirimnya, menunggu di sini.</source>
        <translation>Changes of data that was declared valid, or outside their sender&apos;s area, wait here.</translation>
    </message>
    <message>
        <source>Isian yang diusulkan</source>
        <translation>Proposed fields</translation>
    </message>
    <message>
        <source>Akun ini tidak berwenang memutuskan usulan</source>
        <translation>This account may not decide proposals</translation>
    </message>
    <message>
        <source>Usulan diterima. Perubahannya berlaku setelah sampai di pusat.</source>
        <translation>The proposal is accepted. Its changes count once they reach the hub.</translation>
    </message>
    <message>
        <source>Usulan ditolak. Alasannya dikirim kepada pengusul.</source>
        <translation>The proposal is turned down. The reason goes to who proposed it.</translation>
    </message>
    <message>
        <source>%1 mengusulkan agar data ini dihapus</source>
        <translation>%1 proposes to remove this data</translation>
    </message>
    <message>
        <source>Diusulkan oleh %1</source>
        <translation>Proposed by %1</translation>
    </message>
</context>
<context>
    <name>lumbung::BalokTahun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: kosong</source>
        <translation>%1: empty</translation>
    </message>
</context>
<context>
    <name>lumbung::BandingKembarModel</name>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Di berkas ini</source>
        <translation>In this file</translation>
    </message>
    <message>
        <source>Data yang sudah ada</source>
        <translation>Existing record</translation>
    </message>
    <message>
        <source>Baris %1 berkas ini</source>
        <translation>Row %1 of this file</translation>
    </message>
</context>
<context>
    <name>lumbung::BandingModel</name>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>TB %1</source>
        <translation>FY %1</translation>
    </message>
    <message>
        <source>Beda</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>lumbung::BarisAngka</name>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>diperbarui</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>sama, tidak berubah</source>
        <translation>same, unchanged</translation>
    </message>
    <message>
        <source>tidak diimpor</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>lumbung::BarisIsian</name>
    <message>
        <source>(wajib)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>Alasan, misalnya: unit toko ditutup sejak Juni</source>
        <translation>Reason, for example: shop unit closed since June</translation>
    </message>
    <message>
        <source>Alasan untuk %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>lumbung::BerandaPage</name>
    <message>
        <source>Belum ada data keragaan TB %1</source>
        <translation>No statements for FY %1 yet</translation>
    </message>
    <message>
        <source>Aktif, belum RAT TB %1</source>
        <translation>Active, no annual meeting for FY %1</translation>
    </message>
    <message>
        <source>Tanpa Nomor Induk Koperasi</source>
        <translation>Without cooperative number</translation>
    </message>
    <message>
        <source>Wilayah belum terpetakan</source>
        <translation>Area not placed yet</translation>
    </message>
    <message>
        <source>Aktif, aset belum diisi</source>
        <translation>Active, assets not filled in</translation>
    </message>
    <message>
        <source>SHU negatif</source>
        <translation>Negative surplus</translation>
    </message>
    <message>
        <source>&amp;Buka tabel koperasi</source>
        <translation>&amp;Open the cooperative table</translation>
    </message>
    <message>
        <source>&amp;Impor data</source>
        <translation>&amp;Import data</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Belum ada koperasi di kantor ini</source>
        <translation>No cooperatives in this office yet</translation>
    </message>
    <message>
        <source>Impor buku kerja yang sudah ada di kantor, lalu angka dan rekap tampil di sini.</source>
        <translation>Import the workbook that the office already has, and figures and summaries appear here.</translation>
    </message>
    <message>
        <source>Impor data</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Pertumbuhan volume usaha</source>
        <translation>Growth of business volume</translation>
    </message>
    <message>
        <source>Lihat sebagai tabel</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Koperasi menurut jenis</source>
        <translation>Cooperatives by type</translation>
    </message>
    <message>
        <source>Koperasi aktif</source>
        <translation>Active cooperatives</translation>
    </message>
    <message>
        <source>Sudah RAT</source>
        <translation>Met (annual meeting)</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Volume usaha</source>
        <translation>Business volume</translation>
    </message>
    <message>
        <source>Belum ada keragaan</source>
        <translation>No statement yet</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 · %2 koperasi</source>
        <translation>%1 · %2 cooperatives</translation>
    </message>
    <message>
        <source>%1 dari %2 koperasi</source>
        <translation>%1 of %2 cooperatives</translation>
    </message>
    <message>
        <source>Sudah RAT TB %1</source>
        <translation>Annual meeting held, FY %1</translation>
    </message>
    <message>
        <source>%1 dari koperasi aktif</source>
        <translation>%1 of active cooperatives</translation>
    </message>
    <message>
        <source>%1 pria, %2 wanita</source>
        <translation>%1 men, %2 women</translation>
    </message>
    <message>
        <source>Volume usaha TB %1</source>
        <translation>Business volume FY %1</translation>
    </message>
    <message>
        <source>TB %1 tidak ada</source>
        <translation>no FY %1</translation>
    </message>
    <message>
        <source>naik %1 dari TB %2</source>
        <translation>up %1 from FY %2</translation>
    </message>
    <message>
        <source>turun %1 dari TB %2</source>
        <translation>down %1 from FY %2</translation>
    </message>
    <message>
        <source>Belum ada keragaan TB %1</source>
        <translation>No statement for FY %1</translation>
    </message>
    <message>
        <source>%1 dari semua koperasi</source>
        <translation>%1 of all cooperatives</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 koperasi</source>
        <translation>%1 cooperatives</translation>
    </message>
    <message>
        <source>TB %1 ke TB %2</source>
        <translation>FY %1 to FY %2</translation>
    </message>
    <message>
        <source>TB %1</source>
        <translation>FY %1</translation>
    </message>
    <message>
        <source>%1 · %2 teratas, %3 terbawah dari %4</source>
        <translation>%1 · top %2, bottom %3 of %4</translation>
    </message>
</context>
<context>
    <name>lumbung::BerkasLangkah</name>
    <message>
        <source>Letakkan berkas di sini</source>
        <translation>Drop the file here</translation>
    </message>
    <message>
        <source>Buku kerja Excel (.xlsx) atau CSV dari kecamatan, provinsi atau ODS. Judul kolom dikenali sendiri.</source>
        <translation>An Excel workbook (.xlsx) or CSV from a district, the province or ODS. Column headings are recognised by themselves.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ganti berkas…</source>
        <translation>Change file…</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Judul dari baris</source>
        <translation>Headings from row</translation>
    </message>
    <message>
        <source>Sampai baris</source>
        <translation>Up to row</translation>
    </message>
    <message>
        <source>Tahun buku</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Pengirim</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>misalnya Kec. Cibinong</source>
        <translation>for example Kec. Cibinong</translation>
    </message>
    <message>
        <source>Isi lembar</source>
        <translation>Contents of the sheet</translation>
    </message>
    <message>
        <source>Berkas ini hanya berisi profil; tahun buku tidak dipakai.</source>
        <translation>This file holds profiles only; the financial year is not used.</translation>
    </message>
    <message>
        <source>Tiap baris menyebut tahunnya; ini untuk baris yang tidak.</source>
        <translation>Each row states its year; this is for rows that do not.</translation>
    </message>
    <message>
        <source>Pilihan Anda.</source>
        <translation>Your choice.</translation>
    </message>
    <message>
        <source>Dari judul di atas tabel.</source>
        <translation>From the title above the table.</translation>
    </message>
    <message>
        <source>Dari nama lembar.</source>
        <translation>From the name of the sheet.</translation>
    </message>
    <message>
        <source>Dari nama berkas.</source>
        <translation>From the name of the file.</translation>
    </message>
    <message>
        <source>Berkas tidak menyebut tahun buku. Periksa dulu.</source>
        <translation>The file does not state a financial year. Please check.</translation>
    </message>
    <message>
        <source>Unduh templat kosong</source>
        <translation>Download an empty template</translation>
    </message>
    <message>
        <source>Keragaan tahun buku dengan profil…</source>
        <translation>Statement of a financial year with profile…</translation>
    </message>
    <message>
        <source>Profil koperasi…</source>
        <translation>Cooperative profiles…</translation>
    </message>
    <message>
        <source>Angka tahun buku lengkap…</source>
        <translation>All figures of a financial year…</translation>
    </message>
</context>
<context>
    <name>lumbung::BilahKonflik</name>
    <message>
        <source>Ada konflik pada %1 isian.</source>
        <translation>There is a conflict on %1 fields.</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>lumbung::BilahPilihan</name>
    <message>
        <source>Lepas pilihan</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Tidak ada baris dipilih</source>
        <translation>No rows selected</translation>
    </message>
    <message>
        <source>%1 baris dipilih</source>
        <translation>%1 rows selected</translation>
    </message>
    <message>
        <source>%1 sel belum disimpan, %2 belum dapat dibaca</source>
        <translation>%1 cells not saved, %2 not readable yet</translation>
    </message>
    <message>
        <source>%1 sel belum disimpan</source>
        <translation>%1 cells not saved</translation>
    </message>
    <message>
        <source>%1 pilihan lain di luar saringan</source>
        <translation>%1 other ticks outside the filter</translation>
    </message>
    <message>
        <source>%1 baris disorot</source>
        <translation>%1 rows highlighted</translation>
    </message>
</context>
<context>
    <name>lumbung::BukaKunciWindow</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka dan hapus sandi</source>
        <translation>Open and remove the password</translation>
    </message>
    <message>
        <source>Terkunci – Lumbung</source>
        <translation>Locked – Lumbung</translation>
    </message>
    <message>
        <source>Lumbung terkunci</source>
        <translation>Lumbung is locked</translation>
    </message>
    <message>
        <source>Sandi kantor</source>
        <translation>Office password</translation>
    </message>
    <message>
        <source>Lupa sandi…</source>
        <translation>Forgot the password…</translation>
    </message>
    <message>
        <source>Lupa sandi</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Buka dengan kunci pemulihan dari lembar yang disimpan kantor. Sandinya dihapus; pasang yang baru di Pengaturan, Keamanan.</source>
        <translation>Open with the recovery key from the sheet that the office keeps. The password is removed; set a new one in Settings, Security.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>lumbung::CariKolom</name>
    <message>
        <source>Cari kolom</source>
        <translation>Find column</translation>
    </message>
    <message>
        <source>Nama kolom, misalnya aset</source>
        <translation>Column name, for example aset</translation>
    </message>
    <message>
        <source>Nama kolom</source>
        <translation>Column name</translation>
    </message>
    <message>
        <source>Kolom yang ditemukan</source>
        <translation>Columns found</translation>
    </message>
    <message>
        <source>%1 (tambahkan)</source>
        <translation>%1 (add)</translation>
    </message>
</context>
<context>
    <name>lumbung::CetakDaftar</name>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>PDF, kertas A4…</source>
        <translation>PDF, A4 paper…</translation>
    </message>
    <message>
        <source>PDF, kertas F4…</source>
        <translation>PDF, F4 paper…</translation>
    </message>
    <message>
        <source>Ke printer…</source>
        <translation>To a printer…</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Daftar koperasi TB %1</source>
        <translation>List of cooperatives FY %1</translation>
    </message>
</context>
<context>
    <name>lumbung::CetakKunciDialog</name>
    <message>
        <source>Cetak kunci pemulihan</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>Siapa pun yang memegang kunci ini dan sebuah cadangan dapat membaca semua data kantor. Alasan Anda dicatat di audit.</source>
        <translation>Anybody who holds this key and a backup can read all of the office&apos;s data. Your reason is kept in the audit trail.</translation>
    </message>
    <message>
        <source>Tampilkan kunci</source>
        <translation>Show the key</translation>
    </message>
    <message>
        <source>Alasan, misalnya: lembar lama hilang</source>
        <translation>Reason, for example: the old sheet is lost</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>lumbung::CommandBar</name>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Perintah dan halaman</source>
        <translation>Commands and pages</translation>
    </message>
    <message>
        <source>Cari semua: nama, nomor, perintah</source>
        <translation>Search everything: name, number, command</translation>
    </message>
    <message>
        <source>Cari semua</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama atau nomor.</source>
        <translation>Nothing matches. Try part of a name or number.</translation>
    </message>
</context>
<context>
    <name>lumbung::DaftarRiwayat</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation>No changes recorded yet.</translation>
    </message>
    <message>
        <source>%1 perubahan yang lebih lama tidak ditampilkan.</source>
        <translation>%1 older changes are not shown.</translation>
    </message>
    <message>
        <source> · TB %1</source>
        <translation> · FY %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dan %1 isian lain</source>
        <translation>and %1 more fields</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan %1, %2</source>
        <translation>Undo %1, %2</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1: %2 menjadi %3</source>
        <translation>%1: %2 became %3</translation>
    </message>
</context>
<context>
    <name>lumbung::DaftarSeksi</name>
    <message>
        <source>%1 salah</source>
        <translation>%1 wrong</translation>
    </message>
    <message>
        <source>%1 dicek</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Bagian formulir</source>
        <translation>Sections of the form</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lumbung::DesktopSession</name>
    <message>
        <source>Petugas data</source>
        <translation>Data officer</translation>
    </message>
    <message>
        <source>Data belum bisa dibuka – Lumbung</source>
        <translation>Data cannot be opened yet – Lumbung</translation>
    </message>
    <message>
        <source>Data kantor belum bisa dibuka</source>
        <translation>The office&apos;s data cannot be opened yet</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Lihat sebagai</source>
        <translation>Look as</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogAlasan</name>
    <message>
        <source>Alasan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogBukaKasus</name>
    <message>
        <source>Buka kasus baru</source>
        <translation>Open a new case</translation>
    </message>
    <message>
        <source>Kasus berjalan menurut versi SOP yang berlaku hari ini, juga bila SOP-nya berubah kemudian.</source>
        <translation>The case runs by the version of the SOP in force today, even when the SOP changes later.</translation>
    </message>
    <message>
        <source>Buka kasus</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Misalnya: Permintaan data koperasi aktif</source>
        <translation>For example: request for data of active cooperatives</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi, bila kasus ini tentang satu koperasi</source>
        <translation>Cooperative number, if this case is about one cooperative</translation>
    </message>
    <message>
        <source>&amp;SOP</source>
        <translation>&amp;SOP</translation>
    </message>
    <message>
        <source>&amp;Jalur</source>
        <translation>&amp;Path</translation>
    </message>
    <message>
        <source>Hari &amp;acara</source>
        <translation>Day of the &amp;event</translation>
    </message>
    <message>
        <source>&amp;Perihal</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>&amp;Koperasi</source>
        <translation>&amp;Cooperative</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogGabung</name>
    <message>
        <source>Hubungkan ke pusat</source>
        <translation>Connect to the hub</translation>
    </message>
    <message>
        <source>Data kantor ini akan dikirim ke pusat, dan data wilayah Anda diterima dari sana. Bekerja tanpa jaringan tetap bisa.</source>
        <translation>This office&apos;s data goes to the hub, and the data of your area comes from there. Working without a network stays possible.</translation>
    </message>
    <message>
        <source>Hubungkan</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Alamat pusat (wajib)</source>
        <translation>Address of the hub (required)</translation>
    </message>
    <message>
        <source>Kode sekali pakai dari admin (wajib)</source>
        <translation>One-time code from the administrator (required)</translation>
    </message>
    <message>
        <source>Sandi akun (wajib)</source>
        <translation>Password of the account (required)</translation>
    </message>
    <message>
        <source>Nama komputer ini</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>Meja loket 1</source>
        <translation>Counter desk 1</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Sidik kunci sertifikat (bila pusat memakai sertifikat sendiri)</source>
        <translation>Key fingerprint of the certificate (if the hub uses its own)</translation>
    </message>
    <message>
        <source>SHA-256, base64</source>
        <translation>SHA-256, base64</translation>
    </message>
    <message>
        <source>Menghubungkan…</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogSebagai</name>
    <message>
        <source>Lihat sebagai</source>
        <translation>Look as</translation>
    </message>
    <message>
        <source>Lumbung tampil seperti yang dilihat peran itu di wilayah itu. Tidak ada yang dapat diubah, dan melihatnya dicatat di audit.</source>
        <translation>Lumbung shows what that role sees in that area. Nothing can be changed, and looking stands in the audit.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogTindakan</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogTolak</name>
    <message>
        <source>Tolak usulan</source>
        <translation>Turn down</translation>
    </message>
    <message>
        <source>Data tetap seperti sekarang. %1 membaca alasan Anda dan dapat mengusulkan lagi.</source>
        <translation>The data stays as it is. %1 reads your reason and can propose again.</translation>
    </message>
    <message>
        <source>Alasan, misalnya: tidak sesuai akta perubahan</source>
        <translation>Reason, for example: does not agree with the deed</translation>
    </message>
    <message>
        <source>Alasan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
</context>
<context>
    <name>lumbung::DialogUrungkan</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; diurungkan seluruhnya, juga pada koperasi lain yang ikut berubah. Isian yang sudah diubah lagi sesudahnya dibiarkan.</source>
        <translation>&quot;%1&quot; was undone as a whole, also in other cooperatives that changed with it. Fields that changed again since then were left alone.</translation>
    </message>
    <message>
        <source>%1 isian dipulihkan, %2 dibiarkan karena sudah diubah lagi.</source>
        <translation>%1 fields restored, %2 left alone because they changed again.</translation>
    </message>
    <message>
        <source>Urungkan %1</source>
        <translation>Undo %1</translation>
    </message>
</context>
<context>
    <name>lumbung::DocumentTabs</name>
    <message>
        <source>Halaman yang terbuka</source>
        <translation>Open pages</translation>
    </message>
</context>
<context>
    <name>lumbung::DokDetail</name>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tutup detail</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Tutup detail (F4)</source>
        <translation>Close details (F4)</translation>
    </message>
    <message>
        <source>Aset, lima tahun buku (Rp jt)</source>
        <translation>Assets, five financial years (Rp m)</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tanpa Nomor Induk Koperasi</source>
        <translation>Without cooperative number</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi %1</source>
        <translation>Cooperative number %1</translation>
    </message>
    <message>
        <source>Keragaan TB %1 belum ada.</source>
        <translation>No statement for FY %1 yet.</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bagian detail</source>
        <translation>Parts of the details</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source>Pilih satu baris untuk melihat rinciannya.</source>
        <translation>Choose a row to see its details.</translation>
    </message>
    <message>
        <source>Data pribadi…</source>
        <translation>Personal data…</translation>
    </message>
    <message>
        <source>Menampilkan nama, telepon dan NIK (KTP) utuh; alasannya dicatat</source>
        <translation>Shows names, telephones and identity numbers in full; the reason is recorded</translation>
    </message>
    <message>
        <source>Samarkan</source>
        <translation>Mask</translation>
    </message>
</context>
<context>
    <name>lumbung::EditorBaris</name>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>kali</source>
        <translation>times</translation>
    </message>
    <message>
        <source>derajat</source>
        <translation>degrees</translation>
    </message>
</context>
<context>
    <name>lumbung::EditorPilihan</name>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>lumbung::EditorTanggal</name>
    <message>
        <source>tanggal-bulan-tahun</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Boleh sebagian: 5, 5/3, hari ini. Ctrl+; untuk hari ini.</source>
        <translation>May be partial: 5, 5/3, hari ini. Ctrl+; for today.</translation>
    </message>
</context>
<context>
    <name>lumbung::EditorWilayah</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sebagian nama desa atau kecamatan</source>
        <translation>Part of a village or district name</translation>
    </message>
</context>
<context>
    <name>lumbung::EksporLaporan</name>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Teks berpemisah (*.csv)</source>
        <translation>Separated text (*.csv)</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Gambar PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Gambar SVG (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF, kertas A4</source>
        <translation>PDF, A4 paper</translation>
    </message>
    <message>
        <source>PDF, kertas F4</source>
        <translation>PDF, F4 paper</translation>
    </message>
    <message>
        <source>Grafik batang sebagai PNG</source>
        <translation>Bar chart as PNG</translation>
    </message>
    <message>
        <source>Grafik batang sebagai SVG</source>
        <translation>Bar chart as SVG</translation>
    </message>
    <message>
        <source>Grafik perkembangan sebagai PNG</source>
        <translation>Line chart as PNG</translation>
    </message>
    <message>
        <source>Grafik perkembangan sebagai SVG</source>
        <translation>Line chart as SVG</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Cetak laporan</source>
        <translation>Print report</translation>
    </message>
</context>
<context>
    <name>lumbung::FilterChip</name>
    <message>
        <source>Saringan %1. Tekan untuk menghapus</source>
        <translation>Filter %1. Press to remove</translation>
    </message>
    <message>
        <source>Hapus saringan ini</source>
        <translation>Remove this filter</translation>
    </message>
</context>
<context>
    <name>lumbung::FilterChipRow</name>
    <message>
        <source>Hapus semua</source>
        <translation>Remove all</translation>
    </message>
</context>
<context>
    <name>lumbung::FirstRunWindow</name>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Selamat datang – Lumbung</source>
        <translation>Welcome – Lumbung</translation>
    </message>
    <message>
        <source>Selamat datang di Lumbung</source>
        <translation>Welcome to Lumbung</translation>
    </message>
    <message>
        <source>Meja kerja Dinas Koperasi. Mau mulai dari mana?</source>
        <translation>The desk of the cooperatives office. Where would you like to start?</translation>
    </message>
    <message>
        <source>Kantor Anda</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>Data disimpan di komputer ini, tersandi, dan tidak memerlukan jaringan.</source>
        <translation>Data is kept on this computer, encrypted, and needs no network.</translation>
    </message>
    <message>
        <source>Sebentar</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Lumbung menyiapkan kantor.</source>
        <translation>Lumbung is preparing the office.</translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Kantor siap</source>
        <translation>The office is ready</translation>
    </message>
    <message>
        <source>Isi dengan data yang sudah ada, atau mulai dari kosong.</source>
        <translation>Fill it with the data you have, or start empty.</translation>
    </message>
    <message>
        <source>Mulai kantor baru</source>
        <translation>Start a new office</translation>
    </message>
    <message>
        <source>Untuk bekerja dengan data kantor Anda. Impor buku kerja keragaan yang sudah ada.</source>
        <translation>To work with your office&apos;s data. Import the workbook that you already have.</translation>
    </message>
    <message>
        <source>Mode Latihan</source>
        <translation>Practice mode</translation>
    </message>
    <message>
        <source>Untuk mencoba: sekitar 800 koperasi contoh di Kabupaten Bogor, lima tahun buku. Bukan data asli.</source>
        <translation>To try things out: about 800 sample cooperatives in Bogor regency, five financial years. Not real data.</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Impor data keragaan</source>
        <translation>Import cooperative data</translation>
    </message>
    <message>
        <source>Dari buku kerja Excel atau CSV kantor Anda. Kolom dikenali sendiri, Anda memeriksa sebelum disimpan.</source>
        <translation>From your office&apos;s Excel or CSV workbook. Columns are recognised by themselves; you check before saving.</translation>
    </message>
    <message>
        <source>Mulai kosong</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Tambah koperasi satu per satu. Impor tetap bisa kapan saja.</source>
        <translation>Add cooperatives one by one. You can still import at any time.</translation>
    </message>
    <message>
        <source>Langkah 1 dari 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Langkah 2 dari 3</source>
        <translation>Step 2 of 3</translation>
    </message>
    <message>
        <source>Membuat koperasi contoh…</source>
        <translation>Making sample cooperatives…</translation>
    </message>
    <message>
        <source>Membuat tempat data yang tersandi…</source>
        <translation>Making an encrypted place for the data…</translation>
    </message>
    <message>
        <source>Bila komputer ini rusak, kunci ini membuka cadangan Anda. Cetak, lalu simpan di tempat terkunci.</source>
        <translation>When this computer breaks, this key opens your backups. Print it, then lock it away.</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Untuk komputer baru, atau bila data di komputer ini rusak.</source>
        <translation>For a new computer, or when the data on this one is damaged.</translation>
    </message>
    <message>
        <source>Untuk komputer baru atau data yang rusak. Perlu berkas cadangan dan lembar kunci pemulihan.</source>
        <translation>For a new computer or damaged data. Needs a backup file and the recovery sheet.</translation>
    </message>
    <message>
        <source>Anda juga dapat mencetaknya nanti di Pengaturan, Keamanan.</source>
        <translation>You can also print it later in Settings, Security.</translation>
    </message>
    <message>
        <source>&amp;Pulihkan</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Memeriksa dan menyalin cadangan…</source>
        <translation>Checking and copying the backup…</translation>
    </message>
    <message>
        <source>Gabung ke pusat</source>
        <translation>Join a hub</translation>
    </message>
    <message>
        <source>Untuk komputer baru di kantor yang sudah memakai Lumbung. Siapkan kode sekali pakai dari admin.</source>
        <translation>For a new computer of an office that uses Lumbung already. Have the one-time code from the administrator ready.</translation>
    </message>
</context>
<context>
    <name>lumbung::FormLangkah</name>
    <message>
        <source>Kelengkapan</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Catatan atau alasan</source>
        <translation>Note or reason</translation>
    </message>
    <message>
        <source>Wajib bila ada kelengkapan yang belum ada</source>
        <translation>Needed when a requirement is not there yet</translation>
    </message>
    <message>
        <source>Nomor, tanggal, atau tempatnya</source>
        <translation>Number, date or place of it</translation>
    </message>
    <message>
        <source>Langkah %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Giliran %1 (Anda)</source>
        <translation>Turn of %1 (you)</translation>
    </message>
    <message>
        <source>Giliran %1</source>
        <translation>Turn of %1</translation>
    </message>
</context>
<context>
    <name>lumbung::GrafikPanel</name>
    <message>
        <source>Lihat sebagai grafik</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Lihat sebagai tabel</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tahun buku</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>%1 Versi ini dibuat tanpa grafik.</source>
        <translation>%1 This version was built without charts.</translation>
    </message>
    <message>
        <source>Grafik %1, %2</source>
        <translation>%1 chart, %2</translation>
    </message>
</context>
<context>
    <name>lumbung::HalamanTertutup</name>
    <message>
        <source>Anda sedang melihat sebagai peran lain</source>
        <translation>You are looking as another role</translation>
    </message>
    <message>
        <source>Halaman ini mengubah data atau setelan. Tekan F12 untuk kembali ke akun sendiri.</source>
        <translation>This page changes data or settings. Press F12 to go back to your own account.</translation>
    </message>
    <message>
        <source>Tidak tersedia</source>
        <translation>Not available</translation>
    </message>
</context>
<context>
    <name>lumbung::ImporPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Impor data keragaan</source>
        <translation>Import cooperative data</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cocokkan kolom</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kembar</source>
        <translation>Twins</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln isian sudah diubah lagi setelah impor dan dibiarkan.</source>
        <translation>
            <numerusform>%Ln field had changed again after the import and was left alone.</numerusform>
            <numerusform>%Ln fields had changed again after the import and were left alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris yang tidak diimpor disimpan di %1.</source>
        <translation>The rows that were not imported are saved in %1.</translation>
    </message>
    <message>
        <source>Pilih berkasnya dulu</source>
        <translation>Choose the file first</translation>
    </message>
    <message>
        <source>Tidak ada baris yang baru atau berubah</source>
        <translation>No row is new or changed</translation>
    </message>
    <message>
        <source>Lanjut: cocokkan kolom</source>
        <translation>Next: match columns</translation>
    </message>
    <message>
        <source>Lanjut: periksa</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Periksa ulang dan lanjut</source>
        <translation>Check again and go on</translation>
    </message>
    <message>
        <source>Lanjut: kembar</source>
        <translation>Next: twins</translation>
    </message>
    <message>
        <source>Lanjut: ringkasan</source>
        <translation>Next: summary</translation>
    </message>
    <message>
        <source>Impor %1 baris</source>
        <translation>Import %1 rows</translation>
    </message>
    <message>
        <source>Impor berkas lain</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Mengimpor %1 baris</source>
        <translation>Importing %1 rows</translation>
    </message>
    <message>
        <source>Memeriksa %1 baris</source>
        <translation>Checking %1 rows</translation>
    </message>
    <message numerus="yes">
        <source>sisa %Ln detik</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Impor %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Pilih berkas yang diimpor</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>Buku kerja dan CSV (*.xlsx *.csv *.txt);;Semua berkas (*)</source>
        <translation>Workbooks and CSV (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Simpan baris yang tidak diimpor</source>
        <translation>Save the rows that were not imported</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx);;CSV (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>-tidak-diimpor.xlsx</source>
        <translation>-not-imported.xlsx</translation>
    </message>
    <message>
        <source>Simpan templat</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>templat-keragaan.xlsx</source>
        <translation>cooperative-data-template.xlsx</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Templat disimpan: %1. Isi lalu impor kembali.</source>
        <translation>Template saved: %1. Fill it in and import it.</translation>
    </message>
    <message>
        <source>Langkah %1 dari 5</source>
        <translation>Step %1 of 5</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>templat-profil.xlsx</source>
        <translation>template-profiles.xlsx</translation>
    </message>
    <message>
        <source>templat-tahun-buku.xlsx</source>
        <translation>template-financial-year.xlsx</translation>
    </message>
</context>
<context>
    <name>lumbung::IsianEditor</name>
    <message>
        <source>%1, wajib</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>lumbung::IsianSebutan</name>
    <message>
        <source>Ganti sebutan</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>Sebutan di Riwayat</source>
        <translation>Name in the history</translation>
    </message>
    <message>
        <source>Jabatan atau meja, misalnya Petugas data atau Loket 2. Riwayat lama tidak berubah.</source>
        <translation>A role or a desk, such as Data officer or Counter 2. Earlier history does not change.</translation>
    </message>
    <message>
        <source>Tersimpan. Pekerjaan berikutnya dicatat atas sebutan ini.</source>
        <translation>Saved. Work from now on is noted under this name.</translation>
    </message>
</context>
<context>
    <name>lumbung::KasusPage</name>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no time limit</translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Selesaikan langkah</source>
        <translation>Finish the step</translation>
    </message>
    <message>
        <source>Tidak…</source>
        <translation>No…</translation>
    </message>
    <message>
        <source>Jeda…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Lewati langkah…</source>
        <translation>Leave out the step…</translation>
    </message>
    <message>
        <source>Catat…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Perpanjang waktu hukum…</source>
        <translation>Extend the legal time…</translation>
    </message>
    <message>
        <source>Batalkan kasus…</source>
        <translation>Cancel the case…</translation>
    </message>
    <message>
        <source>Langkah sekarang</source>
        <translation>Current step</translation>
    </message>
    <message>
        <source>Mengapa waktu ini?</source>
        <translation>Why this time?</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat kasus</source>
        <translation>History of the case</translation>
    </message>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, versi %2, berlaku %3</source>
        <translation>%1, version %2, in force from %3</translation>
    </message>
    <message>
        <source>Versi SOP kasus ini belum sampai di komputer ini</source>
        <translation>This case&apos;s version of the SOP has not come to this computer yet</translation>
    </message>
    <message>
        <source>hukum sampai %1</source>
        <translation>by law until %1</translation>
    </message>
    <message>
        <source>Ya, lanjut</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Giliran %1</source>
        <translation>Turn of %1</translation>
    </message>
    <message>
        <source>Jawab tidak</source>
        <translation>Answer no</translation>
    </message>
    <message>
        <source>Kasus kembali ke langkah yang ditetapkan SOP. Alasannya dibaca oleh yang mengerjakan.</source>
        <translation>The case goes back to the step that the SOP names. Who does it reads the reason.</translation>
    </message>
    <message>
        <source>Misalnya: surat kuasa belum ditandatangani</source>
        <translation>For example: the power of attorney is not signed yet</translation>
    </message>
    <message>
        <source>Lewati langkah</source>
        <translation>Leave out the step</translation>
    </message>
    <message>
        <source>Langkah ini tercatat sebagai dilewati.</source>
        <translation>This step is recorded as left out.</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Misalnya: sudah dilakukan lewat telepon</source>
        <translation>For example: already done by telephone</translation>
    </message>
    <message>
        <source>Jeda kasus</source>
        <translation>Pause the case</translation>
    </message>
    <message>
        <source>Jam SOP berhenti sampai kasus dilanjutkan. Jam menurut undang-undang tetap berjalan.</source>
        <translation>The SOP&apos;s clock stands still until the case is resumed. The legal clock goes on.</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Misalnya: menunggu pemohon melengkapi KTP</source>
        <translation>For example: waiting for the applicant&apos;s identity card</translation>
    </message>
    <message>
        <source>Perpanjang waktu hukum</source>
        <translation>Extend the legal time</translation>
    </message>
    <message>
        <source>Hanya dapat sekali, dan alasannya disampaikan kepada pemohon.</source>
        <translation>Possible only once, and the reason is told to the applicant.</translation>
    </message>
    <message>
        <source>Perpanjang</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Misalnya: data harus dikumpulkan dari tiga kecamatan</source>
        <translation>For example: data has to be gathered from three districts</translation>
    </message>
    <message>
        <source>Batalkan kasus</source>
        <translation>Cancel the case</translation>
    </message>
    <message>
        <source>Kasus berakhir di sini. Riwayatnya tetap ada.</source>
        <translation>The case ends here. Its history stays.</translation>
    </message>
    <message>
        <source>Misalnya: pemohon menarik permohonannya</source>
        <translation>For example: the applicant has withdrawn the request</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan menjadi bagian riwayat kasus ini dan terbaca semua yang ikut.</source>
        <translation>The note becomes part of this case&apos;s history and is read by all who take part.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Langkah tercatat.</source>
        <translation>The step is recorded.</translation>
    </message>
    <message>
        <source>Langkah dilewati.</source>
        <translation>The step is left out.</translation>
    </message>
    <message>
        <source>Jam SOP berhenti.</source>
        <translation>The SOP&apos;s clock stands still.</translation>
    </message>
    <message>
        <source>Jam SOP berjalan lagi.</source>
        <translation>The SOP&apos;s clock runs again.</translation>
    </message>
    <message>
        <source>Kasus dibatalkan.</source>
        <translation>The case is cancelled.</translation>
    </message>
</context>
<context>
    <name>lumbung::KelompokModel</name>
    <message numerus="yes">
        <source>%Ln baris</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Kolom &quot;%1&quot; · %2</source>
        <translation>Column &quot;%1&quot; · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sel</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::KembarLangkah</name>
    <message>
        <source>Pasangan kembar</source>
        <translation>Pairs of twins</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tidak ada yang meragukan</source>
        <translation>Nothing in doubt</translation>
    </message>
    <message>
        <source>Setiap baris jelas koperasi baru atau koperasi yang sudah ada.</source>
        <translation>Every row is clearly a new cooperative or an existing one.</translation>
    </message>
    <message>
        <source>Mungkin kembar</source>
        <translation>Possible twin</translation>
    </message>
    <message>
        <source>Isi kedua sisi</source>
        <translation>Fields of both sides</translation>
    </message>
    <message>
        <source>Yang berbeda dicetak tebal. Tombol 1, 2 dan 3 memutuskan lalu pindah ke pasangan berikutnya.</source>
        <translation>Differences are printed in bold. Keys 1, 2 and 3 decide and go to the next pair.</translation>
    </message>
    <message>
        <source>Pakai lagi baris %1</source>
        <translation>Use row %1 again</translation>
    </message>
    <message>
        <source>Lewati baris %1</source>
        <translation>Skip row %1</translation>
    </message>
</context>
<context>
    <name>lumbung::KembarModel</name>
    <message>
        <source>%1 dengan baris %2</source>
        <translation>%1 with row %2</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Baris %1 · %2</source>
        <translation>Row %1 · %2</translation>
    </message>
    <message>
        <source>%1, baris %2. %3. Putusan: %4</source>
        <translation>%1, row %2. %3. Decision: %4</translation>
    </message>
    <message>
        <source>%1, dulu diputuskan koperasi lain</source>
        <translation>%1, decided earlier to be another cooperative</translation>
    </message>
</context>
<context>
    <name>lumbung::KetLaporan</name>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Lihat koperasi yang tidak terpetakan</source>
        <translation>Show cooperatives that are not placed</translation>
    </message>
    <message>
        <source>Lihat koperasi yang belum ada datanya</source>
        <translation>Show cooperatives without data</translation>
    </message>
    <message>
        <source>%1: %2 koperasi</source>
        <translation>%1: %2 cooperatives</translation>
    </message>
    <message>
        <source>%1 koperasi belum ada data TB %2</source>
        <translation>%1 cooperatives have no data for FY %2</translation>
    </message>
</context>
<context>
    <name>lumbung::KlasifikasiPane</name>
    <message>
        <source>Menurut bentuk nomor badan hukum. Koperasi tanpa nomor perlu diperiksa berkasnya.</source>
        <translation>By form of the legal entity number. The files of cooperatives without a number need checking.</translation>
    </message>
    <message>
        <source>Volume usaha setahun menurut PP 7/2021 Pasal 35: mikro paling banyak Rp2 miliar, kecil Rp15 miliar, menengah Rp50 miliar, besar di atasnya.</source>
        <translation>Yearly business volume after PP 7/2021 article 35: micro at most Rp2 billion, small Rp15 billion, medium Rp50 billion, large above.</translation>
    </message>
    <message>
        <source>Berapa kali rapat anggota tahunan diadakan untuk tahun buku ini dan dua tahun sebelumnya.</source>
        <translation>How often the annual meeting was held for this financial year and the two before.</translation>
    </message>
    <message>
        <source>TB %1</source>
        <translation>FY %1</translation>
    </message>
</context>
<context>
    <name>lumbung::KonflikModel</name>
    <message>
        <source>%1 · %2 isian</source>
        <translation>%1 · %2 fields</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiDelegate</name>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiForm</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan dan baru</source>
        <translation>Save and new</translation>
    </message>
    <message>
        <source>Masalah berikutnya</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Salin isian dari tahun lalu</source>
        <translation>Copy the value from last year</translation>
    </message>
    <message>
        <source>Salin dari tahun lalu</source>
        <translation>Copy from last year</translation>
    </message>
    <message>
        <source>Cetak isian</source>
        <translation>Print form</translation>
    </message>
    <message>
        <source>Hapus koperasi</source>
        <translation>Delete cooperative</translation>
    </message>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Tahun lalu</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Beda</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Koperasi baru</source>
        <translation>New cooperative</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Isian %1 dari %2</source>
        <translation>Field %1 of %2</translation>
    </message>
    <message>
        <source>Kec. %1</source>
        <translation>%1 district</translation>
    </message>
    <message>
        <source>Draf tersimpan %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Draf %1 dipulihkan</source>
        <translation>Draft of %1 restored</translation>
    </message>
    <message>
        <source>Hapus %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Data ini diubah %1 pukul %2 saat Anda mengedit. Isian Anda tidak hilang.</source>
        <translation>This data was changed by %1 at %2 while you were editing. What you typed is not lost.</translation>
    </message>
    <message>
        <source>petugas lain</source>
        <translation>another officer</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>TB %1</source>
        <translation>FY %1</translation>
    </message>
    <message>
        <source>Dapat disimpan setelah %1 hal diperbaiki</source>
        <translation>Can be saved once %1 matters are corrected</translation>
    </message>
    <message>
        <source>TB %1 (baru)</source>
        <translation>FY %1 (new)</translation>
    </message>
    <message>
        <source>Tersimpan %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Simpan %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Cetak isian ke PDF</source>
        <translation>Print form to PDF</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>isian-tb-%1.pdf</source>
        <translation>form-fy-%1.pdf</translation>
    </message>
    <message>
        <source>Isian dicetak ke %1.</source>
        <translation>Form printed to %1.</translation>
    </message>
    <message>
        <source>Tampilkan panel kanan</source>
        <translation>Show the right panel</translation>
    </message>
    <message>
        <source>Panel kanan (F7)</source>
        <translation>Right panel (F7)</translation>
    </message>
    <message>
        <source>Panel kanan</source>
        <translation>Right panel</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiHeader</name>
    <message>
        <source>Kepala tabel</source>
        <translation>Table head</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiPage</name>
    <message>
        <source>Koperasi baru</source>
        <translation>New cooperative</translation>
    </message>
    <message>
        <source>Ubah massal</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ubah sel</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Salin dengan judul kolom</source>
        <translation>Copy with column headings</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lihat data pribadi…</source>
        <translation>Show personal data…</translation>
    </message>
    <message>
        <source>Cari kolom</source>
        <translation>Find column</translation>
    </message>
    <message>
        <source>Simpan sebagai tampilan…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>Pilih semua yang cocok</source>
        <translation>Select all that match</translation>
    </message>
    <message>
        <source>Tampilkan detail</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Saring baris</source>
        <translation>Filter rows</translation>
    </message>
    <message>
        <source>%1 sel belum dapat disimpan. Arahkan ke sel bertanda untuk melihat sebabnya.</source>
        <translation>%1 cells cannot be saved yet. Point at a marked cell to see why.</translation>
    </message>
    <message>
        <source>Ubah %1 sel di tabel</source>
        <translation>Edit %1 cells in the table</translation>
    </message>
    <message>
        <source>belum dapat dibaca</source>
        <translation>not readable yet</translation>
    </message>
    <message>
        <source>%1 dari %2 cocok</source>
        <translation>%1 of %2 match</translation>
    </message>
    <message>
        <source>%1 koperasi</source>
        <translation>%1 cooperatives</translation>
    </message>
    <message>
        <source>Belum ada data koperasi</source>
        <translation>No cooperatives yet</translation>
    </message>
    <message>
        <source>Impor buku kerja yang sudah ada, atau isi satu per satu.</source>
        <translation>Import the workbook that you have, or enter them one by one.</translation>
    </message>
    <message>
        <source>Impor buku kerja</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>Tidak ada baris cocok dengan %1 saringan</source>
        <translation>No row matches %1 filters</translation>
    </message>
    <message>
        <source>Longgarkan saringan untuk melihat koperasi lain.</source>
        <translation>Loosen the filter to see other cooperatives.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Remove filters</translation>
    </message>
    <message>
        <source>Baris %1 dari %2</source>
        <translation>Row %1 of %2</translation>
    </message>
    <message>
        <source>TB %1</source>
        <translation>FY %1</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Pilih semua %1 yang cocok</source>
        <translation>Select all %1 that match</translation>
    </message>
    <message>
        <source>%1: jumlah %2 · rata-rata %3</source>
        <translation>%1: sum %2 · average %3</translation>
    </message>
    <message>
        <source>%1 baris disalin dengan judul kolom.</source>
        <translation>%1 rows copied with column headings.</translation>
    </message>
    <message>
        <source>Pilih dulu koperasi yang akan diubah: centang barisnya.</source>
        <translation>First choose the cooperatives to change: tick their rows.</translation>
    </message>
    <message>
        <source>Ubah %1 koperasi</source>
        <translation>Edit %1 cooperatives</translation>
    </message>
    <message>
        <source>Ekspor %1 koperasi</source>
        <translation>Export %1 cooperatives</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Teks CSV (*.csv)</source>
        <translation>CSV text (*.csv)</translation>
    </message>
    <message>
        <source>koperasi-tb-%1.xlsx</source>
        <translation>cooperatives-fy-%1.xlsx</translation>
    </message>
    <message>
        <source>%1 koperasi diekspor ke %2.</source>
        <translation>%1 cooperatives exported to %2.</translation>
    </message>
    <message>
        <source>Melihat data pribadi di tabel koperasi</source>
        <translation>Viewing personal data in the cooperative table</translation>
    </message>
    <message>
        <source>Samarkan data pribadi</source>
        <translation>Mask personal data</translation>
    </message>
    <message>
        <source>Tahun buku</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Tampilan: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Kembalikan tampilan ini</source>
        <translation>Reset this view</translation>
    </message>
    <message>
        <source>Hapus tampilan ini</source>
        <translation>Delete this view</translation>
    </message>
    <message>
        <source>Koperasi baru %1 belum selesai diisi. Drafnya tersimpan.</source>
        <translation>The new cooperative %1 is not finished. Its draft is saved.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Dari: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Kata di nama, nomor, wilayah dan kolom yang tampak; angka kolom ini: &gt;10jt, 1..5, =25, kosong; atau sebut kolomnya: aset&gt;10jt</source>
        <translation>Words in name, number, area and the columns shown; numbers of this column: &gt;10jt, 1..5, =25, kosong; or name the column: aset&gt;10jt</translation>
    </message>
    <message>
        <source>Angka di kolom dicari dengan tanda, misalnya =25, &gt;10jt atau 1..5.</source>
        <translation>Numbers in columns are searched with a sign, for example =25, &gt;10jt or 1..5.</translation>
    </message>
    <message>
        <source>memuat &quot;%1&quot;</source>
        <translation>contains &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Daftar tersimpan: %1</source>
        <translation>List saved: %1</translation>
    </message>
    <message>
        <source>Daftar sudah dikirim ke printer.</source>
        <translation>The list has been sent to the printer.</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tempel…</source>
        <translation>Paste…</translation>
    </message>
    <message>
        <source>%1 baris disalin. Ctrl+Shift+C menyalin dengan judul kolom.</source>
        <translation>%1 rows copied. Ctrl+Shift+C copies with column heads.</translation>
    </message>
    <message>
        <source>Data pribadi disamarkan.</source>
        <translation>Personal data is masked.</translation>
    </message>
    <message>
        <source>Simpan dulu sel yang diubah (Ctrl+S), lalu tempel.</source>
        <translation>Save the edited cells first (Ctrl+S), then paste.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi teks. Salin dulu sel dari lembar kerja.</source>
        <translation>The clipboard holds no text. Copy cells from a worksheet first.</translation>
    </message>
    <message>
        <source>Pilih dulu sel tempat menempel.</source>
        <translation>Choose the cell to paste into first.</translation>
    </message>
    <message>
        <source>Tempel %1 sel</source>
        <translation>Paste %1 cells</translation>
    </message>
    <message>
        <source>Belum ditempel: datanya berubah sejak pratinjau. Tempel sekali lagi.</source>
        <translation>Not pasted: the data has changed since the preview. Paste once more.</translation>
    </message>
    <message>
        <source>%1 sel ditempel. Ctrl+Z mengurungkan semuanya.</source>
        <translation>%1 cells pasted. Ctrl+Z undoes all of it.</translation>
    </message>
    <message>
        <source>Semua %1 baris yang cocok dipilih (bukan hanya %2 di layar).</source>
        <translation>All %1 matching rows are selected (not only the %2 on screen).</translation>
    </message>
    <message>
        <source>Semua %1 baris yang cocok dipilih.</source>
        <translation>All %1 matching rows are selected.</translation>
    </message>
    <message>
        <source>Hapus tampilan %1</source>
        <translation>Delete view: %1</translation>
    </message>
    <message>
        <source>Tampilan &quot;%1&quot; hilang untuk semua yang memakainya. Data koperasi tidak berubah.</source>
        <translation>The view &quot;%1&quot; disappears for everybody who uses it. No cooperative data changes.</translation>
    </message>
    <message>
        <source>Hapus tampilan</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>%1 (diubah)</source>
        <translation>%1 (changed)</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiTable</name>
    <message>
        <source>Tabel koperasi</source>
        <translation>Cooperative table</translation>
    </message>
</context>
<context>
    <name>lumbung::KoperasiTableModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Belum disimpan. Semula: %1</source>
        <translation>Not saved yet. Was: %1</translation>
    </message>
    <message>
        <source>baris %1 dari %2</source>
        <translation>row %1 of %2</translation>
    </message>
    <message>
        <source>%1, dipilih</source>
        <translation>%1, selected</translation>
    </message>
    <message>
        <source>%1, tidak dipilih</source>
        <translation>%1, not selected</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1, belum disimpan</source>
        <translation>%1, not saved yet</translation>
    </message>
    <message>
        <source>Pilih baris</source>
        <translation>Select row</translation>
    </message>
</context>
<context>
    <name>lumbung::KunciIsian</name>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>13 kelompok dari lembar kunci kantor</source>
        <translation>13 groups from the office&apos;s key sheet</translation>
    </message>
    <message>
        <source>Kunci lengkap dan benar ketikannya.</source>
        <translation>The key is complete and typed correctly.</translation>
    </message>
    <message>
        <source>%1 dari %2 huruf</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Huruf besar atau kecil, spasi, dan garis tidak berpengaruh.</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
</context>
<context>
    <name>lumbung::KunciPemulihanPane</name>
    <message>
        <source>Cetak lembar kunci…</source>
        <translation>Print the key sheet…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Kelompok %1: %2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Simpan lembar kunci</source>
        <translation>Save the key sheet</translation>
    </message>
    <message>
        <source>Lembar kunci tersimpan. Cetak, simpan di tempat terkunci, lalu hapus berkasnya.</source>
        <translation>The key sheet is saved. Print it, lock it away, then delete the file.</translation>
    </message>
    <message>
        <source>Cetak lembar kunci</source>
        <translation>Print the key sheet</translation>
    </message>
    <message>
        <source>Lembar kunci dikirim ke pencetak. Simpan di tempat terkunci.</source>
        <translation>The key sheet was sent to the printer. Lock it away.</translation>
    </message>
</context>
<context>
    <name>lumbung::LangkahKantor</name>
    <message>
        <source>Tingkat kantor</source>
        <translation>Level of the office</translation>
    </message>
    <message>
        <source>Wilayah (wajib)</source>
        <translation>Area (required)</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Regency/city</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kementerian</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Nama kantor (wajib)</source>
        <translation>Name of the office (required)</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Letak data</source>
        <translation>Place of the data</translation>
    </message>
    <message>
        <source>Ganti folder…</source>
        <translation>Change folder…</translation>
    </message>
    <message>
        <source>Kementerian Koperasi</source>
        <translation>Ministry of Cooperatives</translation>
    </message>
    <message>
        <source>Dinas Koperasi %1</source>
        <translation>Cooperatives Office of %1</translation>
    </message>
    <message>
        <source>Pilih wilayah kantor dulu</source>
        <translation>Choose the office&apos;s area first</translation>
    </message>
    <message>
        <source>Isi nama kantor dulu</source>
        <translation>Fill in the office&apos;s name first</translation>
    </message>
</context>
<context>
    <name>lumbung::LangkahPulih</name>
    <message>
        <source>belum dipilih</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Kunci pemulihan (wajib)</source>
        <translation>Recovery key (required)</translation>
    </message>
    <message>
        <source>Berkas cadangan (wajib)</source>
        <translation>Backup file (required)</translation>
    </message>
    <message>
        <source>Pilih cadangan…</source>
        <translation>Choose a backup…</translation>
    </message>
    <message>
        <source>Letak data</source>
        <translation>Place of the data</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cadangan Lumbung (*.lumbung *.db);;Semua berkas (*)</source>
        <translation>Lumbung backups (*.lumbung *.db);;All files (*)</translation>
    </message>
    <message>
        <source>Cadangan dari Lumbung versi awal: nama kantornya terlihat setelah dipulihkan.</source>
        <translation>A backup of an early Lumbung: its office&apos;s name shows after the restore.</translation>
    </message>
    <message>
        <source>%1, dibuat %2</source>
        <translation>%1, made %2</translation>
    </message>
    <message>
        <source>Kunci pemulihan: sudah ada di komputer ini</source>
        <translation>Recovery key: already on this computer</translation>
    </message>
    <message>
        <source>Pilih berkas cadangan dulu</source>
        <translation>Choose a backup file first</translation>
    </message>
    <message>
        <source>Sedang melihat berkasnya</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Pilih berkas cadangan yang lain</source>
        <translation>Choose another backup file</translation>
    </message>
    <message>
        <source>Lengkapi kunci pemulihan dulu</source>
        <translation>Complete the recovery key first</translation>
    </message>
</context>
<context>
    <name>lumbung::LangkahStrip</name>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>lumbung::LaporanBar</name>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Menurut</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tahun buku</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Keadaan per</source>
        <translation>As at</translation>
    </message>
</context>
<context>
    <name>lumbung::LaporanPage</name>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Bagian laporan</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Tabel laporan</source>
        <translation>Report table</translation>
    </message>
    <message>
        <source>Dalami</source>
        <translation>Drill down</translation>
    </message>
    <message>
        <source>Buka koperasinya</source>
        <translation>Open its cooperatives</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Naik satu tingkat</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Bentuk baris</source>
        <translation>Row form</translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Pertumbuhan</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Laporan tersimpan: %1</source>
        <translation>Report saved: %1</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>keadaan per %1</source>
        <translation>as at %1</translation>
    </message>
    <message>
        <source>Belum ada data untuk dilaporkan</source>
        <translation>No data to report yet</translation>
    </message>
    <message>
        <source>Rekap dan grafik muncul setelah data keragaan diimpor atau diisi.</source>
        <translation>Summaries and charts appear once cooperative data is imported or entered.</translation>
    </message>
    <message>
        <source>Impor data</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Dalami %1</source>
        <translation>Drill into %1</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sedang menghitung…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Sedang menghitung rekap</source>
        <translation>Calculating the summary</translation>
    </message>
    <message>
        <source>Angka muncul di sini sebentar lagi.</source>
        <translation>Figures appear here in a moment.</translation>
    </message>
    <message>
        <source>1 baris dipilih</source>
        <translation>1 row selected</translation>
    </message>
    <message>
        <source>Catatan pertama bertanggal %1. Keadaan sebelum itu tidak tercatat, jadi semua angka di sini nol.</source>
        <translation>The first record is of %1. What was before is not on record, so all figures here are zero.</translation>
    </message>
</context>
<context>
    <name>lumbung::LaporanTableModel</name>
    <message>
        <source>%1 (jt)</source>
        <translation>%1 (m)</translation>
    </message>
    <message>
        <source>Tumbuh %1 (%)</source>
        <translation>Growth %1 (%)</translation>
    </message>
    <message>
        <source>%1, dalam juta rupiah</source>
        <translation>%1, in million rupiah</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lumbung::LatihanBanner</name>
    <message>
        <source>LATIHAN – bukan data asli</source>
        <translation>PRACTICE – not real data</translation>
    </message>
</context>
<context>
    <name>lumbung::MainWindow</name>
    <message>
        <source>Tidak ada perintah data di halaman ini</source>
        <translation>No data commands on this page</translation>
    </message>
    <message>
        <source>&amp;Urungkan: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Urungkan</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Belum bisa diurungkan. Coba lagi.</source>
        <translation>Cannot be undone yet. Try again.</translation>
    </message>
    <message>
        <source>Diurungkan: %1. %2 isian yang sudah berubah lagi dibiarkan.</source>
        <translation>Undone: %1. %2 fields that changed again were left alone.</translation>
    </message>
    <message>
        <source>Diurungkan: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>%1 perlu diperiksa</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>Kembali ke akun sendiri</source>
        <translation>Back to one&apos;s own account</translation>
    </message>
</context>
<context>
    <name>lumbung::MenuKolom</name>
    <message>
        <source>Menu kolom %1</source>
        <translation>Menu of column %1</translation>
    </message>
    <message>
        <source>Urut kecil ke besar</source>
        <translation>Sort small to large</translation>
    </message>
    <message>
        <source>Urut lama ke baru</source>
        <translation>Sort old to new</translation>
    </message>
    <message>
        <source>Urut A ke Z</source>
        <translation>Sort A to Z</translation>
    </message>
    <message>
        <source>Urut besar ke kecil</source>
        <translation>Sort large to small</translation>
    </message>
    <message>
        <source>Urut baru ke lama</source>
        <translation>Sort new to old</translation>
    </message>
    <message>
        <source>Urut Z ke A</source>
        <translation>Sort Z to A</translation>
    </message>
    <message>
        <source>Kelompokkan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Bekukan sampai kolom ini</source>
        <translation>Freeze up to this column</translation>
    </message>
    <message>
        <source>Sembunyikan kolom</source>
        <translation>Hide column</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Paling sedikit</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Sejak tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Paling banyak</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Cari nilai %1</source>
        <translation>Search values of %1</translation>
    </message>
    <message>
        <source>Cari nilai</source>
        <translation>Search values</translation>
    </message>
    <message>
        <source>Nilai %1</source>
        <translation>Values of %1</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Lepas kelompok</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>%1 dipilih</source>
        <translation>%1 chosen</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>lumbung::MessageBar</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>lumbung::MeterIsian</name>
    <message>
        <source>Terisi %1 dari %2</source>
        <translation>Filled in %1 of %2</translation>
    </message>
</context>
<context>
    <name>lumbung::NavBar</name>
    <message>
        <source>Navigasi</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>lumbung::NilaiKolomModel</name>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>%1 nilai</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>lumbung::PanelBanding</name>
    <message>
        <source>Angka tahun lalu dan tahun ini</source>
        <translation>Figures of last year and this year</translation>
    </message>
    <message>
        <source>Keragaan TB %1 belum ada.</source>
        <translation>No statement for FY %1 yet.</translation>
    </message>
</context>
<context>
    <name>lumbung::PanelBeda</name>
    <message>
        <source>Isian yang berbeda</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Tidak ada isian yang diubah di sini dan di tempat lain sekaligus.</source>
        <translation>No field was changed both here and elsewhere.</translation>
    </message>
    <message>
        <source>Isian Anda dipakai. Pilih yang tersimpan bila itu yang benar.</source>
        <translation>What you typed is used. Choose the saved value if that is right.</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Anda: %1</source>
        <translation>You: %1</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Pakai yang tersimpan</source>
        <translation>Use the saved value</translation>
    </message>
</context>
<context>
    <name>lumbung::PengaturanPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation>Security</translation>
    </message>
</context>
<context>
    <name>lumbung::PerangkatModel</name>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Name of the computer</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Terakhir aktif</source>
        <translation>Last active</translation>
    </message>
</context>
<context>
    <name>lumbung::PeriksaLangkah</name>
    <message>
        <source>Sebab</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Sel dengan sebab ini</source>
        <translation>Cells with this cause</translation>
    </message>
    <message>
        <source>Ganti semua</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Impor tanpa isian ini</source>
        <translation>Import without this field</translation>
    </message>
    <message>
        <source>Lewati baris</source>
        <translation>Skip the row</translation>
    </message>
    <message>
        <source>Semua isi berkas terbaca</source>
        <translation>Everything in the file can be read</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diperbaiki.</source>
        <translation>Nothing needs correcting.</translation>
    </message>
    <message>
        <source>Isi yang diganti</source>
        <translation>Content to replace</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>isi yang benar</source>
        <translation>the right content</translation>
    </message>
    <message>
        <source>menjadi</source>
        <translation>becomes</translation>
    </message>
    <message>
        <source>%1 (%L2 sel)</source>
        <translation>%1 (%L2 cells)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>lumbung::PerubahanModel</name>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>lumbung::PetaDelegate</name>
    <message>
        <source>Jadi isian untuk kolom %1</source>
        <translation>Field for column %1</translation>
    </message>
</context>
<context>
    <name>lumbung::PetaLangkah</name>
    <message>
        <source>Arti tiap kolom berkas</source>
        <translation>Meaning of each column of the file</translation>
    </message>
    <message>
        <source>%1 dari %2 kolom dikenali dengan pasti.</source>
        <translation>%1 of %2 columns recognised for certain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kolom perlu Anda pilih; yang tidak dipilih tidak ikut diimpor.</source>
        <translation>
            <numerusform>%Ln column needs your choice; what is not chosen is not imported.</numerusform>
            <numerusform>%Ln columns need your choice; what is not chosen is not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris dicocokkan dengan koperasi yang ada menurut</source>
        <translation>Rows are matched with existing cooperatives by</translation>
    </message>
    <message>
        <source>Nomor induk, badan hukum, lalu nama dan wilayah</source>
        <translation>Registration number, legal entity number, then name and area</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi saja</source>
        <translation>Cooperative registration number only</translation>
    </message>
    <message>
        <source>Nomor badan hukum saja</source>
        <translation>Legal entity number only</translation>
    </message>
    <message>
        <source>Nama dan wilayah saja</source>
        <translation>Name and area only</translation>
    </message>
    <message>
        <source>Baris yang cocok memperbarui koperasi itu; yang tidak cocok menjadi koperasi baru.</source>
        <translation>A row that matches updates that cooperative; one that does not becomes a new cooperative.</translation>
    </message>
</context>
<context>
    <name>lumbung::PetaModel</name>
    <message>
        <source>(tanpa judul)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1, dikali %L2</source>
        <translation>%1, times %L2</translation>
    </message>
    <message>
        <source>nomor rusak oleh Excel</source>
        <translation>number damaged by Excel</translation>
    </message>
    <message>
        <source>diingat</source>
        <translation>remembered</translation>
    </message>
    <message>
        <source>pasti</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>mungkin</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>perlu dipilih</source>
        <translation>please choose</translation>
    </message>
    <message>
        <source>Kolom %1, menjadi %2, %3</source>
        <translation>Column %1, becomes %2, %3</translation>
    </message>
    <message>
        <source>Kolom berkas</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Contoh isi</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Jadi isian</source>
        <translation>Becomes field</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Confidence</translation>
    </message>
</context>
<context>
    <name>lumbung::PilihanIsian</name>
    <message>
        <source>Tulis %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Isian yang berbeda</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Pakai pengirim</source>
        <translation>Use the sender&apos;s</translation>
    </message>
    <message>
        <source>Pakai di pusat</source>
        <translation>Use the hub&apos;s</translation>
    </message>
    <message>
        <source>Tulis sendiri</source>
        <translation>Write another</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save the choice</translation>
    </message>
    <message>
        <source>Versi yang tidak dipakai tetap ada di Riwayat.</source>
        <translation>The version that is not used stays in the history.</translation>
    </message>
    <message>
        <source>%1 isian belum dipilih</source>
        <translation>%1 fields are not chosen yet</translation>
    </message>
</context>
<context>
    <name>lumbung::PilihanJalan</name>
    <message>
        <source>Data hilang dari semua komputer di wilayah ini. Perubahan %1 tidak dipakai, tetapi tetap ada di Riwayat.</source>
        <translation>The data goes from all computers of this area. The change by %1 is not used, but stays in the history.</translation>
    </message>
    <message>
        <source>Tetap simpan datanya</source>
        <translation>Keep the data</translation>
    </message>
    <message>
        <source>Data tetap seperti di pusat. Permintaan hapus dari %1 tidak dijalankan.</source>
        <translation>The data stays as it is at the hub. The removal asked for by %1 is not done.</translation>
    </message>
    <message>
        <source>Hapus untuk semua…</source>
        <translation>Remove for everybody…</translation>
    </message>
    <message>
        <source>Biarkan terhapus</source>
        <translation>Leave it removed</translation>
    </message>
    <message>
        <source>Isian %1 tidak dipakai, tetapi tetap ada di Riwayat.</source>
        <translation>The fields of %1 are not used, but stay in the history.</translation>
    </message>
    <message>
        <source>Pulihkan dengan isian pengirim</source>
        <translation>Restore with the sender&apos;s fields</translation>
    </message>
    <message>
        <source>Buka keduanya</source>
        <translation>Open both</translation>
    </message>
    <message>
        <source>Bandingkan di dua tab. Bila memang satu koperasi, hapus salah satunya di formulirnya.</source>
        <translation>Compare them in two tabs. If they are one cooperative, remove one of them in its form.</translation>
    </message>
    <message>
        <source>Sudah diperiksa, tutup konflik ini</source>
        <translation>Checked, close this conflict</translation>
    </message>
    <message>
        <source>Keduanya dibiarkan seperti sekarang. Tidak ada data yang berubah.</source>
        <translation>Both are left as they are now. No data changes.</translation>
    </message>
    <message>
        <source>Pengirim</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Isian pengirim</source>
        <translation>The sender&apos;s value</translation>
    </message>
    <message>
        <source>Hapus untuk semua</source>
        <translation>Remove for everybody</translation>
    </message>
    <message>
        <source>Data dibuat lagi di semua komputer di wilayah ini: seperti terakhir, dengan isian di bawah.</source>
        <translation>The data is made again on all computers of this area: as it last was, with the fields below.</translation>
    </message>
</context>
<context>
    <name>lumbung::PilihanKonflikModel</name>
    <message>
        <source>belum dipilih</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Isian pengirim</source>
        <translation>The sender&apos;s value</translation>
    </message>
    <message>
        <source>Isian di pusat</source>
        <translation>The hub&apos;s value</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Awal</source>
        <translation>At first</translation>
    </message>
    <message>
        <source>Pengirim</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Di pusat</source>
        <translation>At the hub</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>lumbung::PilihanPeran</name>
    <message>
        <source>Bekerja sebagai</source>
        <translation>Working as</translation>
    </message>
    <message>
        <source>Jabatan yang mengerjakan langkah dari komputer ini</source>
        <translation>The office that does steps from this computer</translation>
    </message>
</context>
<context>
    <name>lumbung::RemahWilayah</name>
    <message>
        <source>Wilayah yang ditampilkan</source>
        <translation>Area shown</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
</context>
<context>
    <name>lumbung::RincianTugas</name>
    <message>
        <source>Lihat kasus</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>%1, versi %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>%1 dari %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>Giliran</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Anda bertindak dengan mandat Plh./Plt.</source>
        <translation>You act by mandate (Plh./Plt.)</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tenggat hukum</source>
        <translation>Legal deadline</translation>
    </message>
    <message>
        <source>Di langkah ini sejak</source>
        <translation>At this step since</translation>
    </message>
    <message>
        <source>Dibuka</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Dikesampingkan</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>%1 peristiwa, lihat Riwayat kasusnya</source>
        <translation>%1 events, see the case&apos;s history</translation>
    </message>
</context>
<context>
    <name>lumbung::RingkasanLangkah</name>
    <message>
        <source>Simpan baris itu…</source>
        <translation>Save those rows…</translation>
    </message>
    <message>
        <source>Yang akan terjadi</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Catatan pemeriksaan</source>
        <translation>Notes of the check</translation>
    </message>
    <message>
        <source>Ringkasan impor</source>
        <translation>Summary of the import</translation>
    </message>
    <message>
        <source>, tahun buku %1</source>
        <translation>, financial year %1</translation>
    </message>
    <message>
        <source>%1 baris dari lembar &quot;%2&quot;%3. Semuanya masuk sekaligus dan bisa diurungkan sekaligus.</source>
        <translation>%1 rows from sheet &quot;%2&quot;%3. All go in at once and can be undone at once.</translation>
    </message>
    <message>
        <source>%1 baris tidak diimpor karena isinya salah. Simpan barisnya beserta alasan untuk dikirim kembali.</source>
        <translation>%1 rows are not imported because they are wrong. Save them with their reasons to send them back.</translation>
    </message>
    <message>
        <source>Tidak ada baris yang ditinggalkan.</source>
        <translation>No row is left behind.</translation>
    </message>
    <message>
        <source>Tidak ada catatan.</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>dan %1 sebab lain</source>
        <translation>and %1 more causes</translation>
    </message>
</context>
<context>
    <name>lumbung::RingkasanMasalah</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>%1 hal harus diperbaiki</source>
        <translation>%1 matters must be corrected</translation>
    </message>
    <message>
        <source>%1 perlu dicek</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>%1 yang pertama:</source>
        <translation>The first %1:</translation>
    </message>
</context>
<context>
    <name>lumbung::RingkasanPane</name>
    <message>
        <source>Ukuran per baris dengan beda dari tahun lalu</source>
        <translation>Measures as rows with the difference from last year</translation>
    </message>
</context>
<context>
    <name>lumbung::RiwayatKasusModel</name>
    <message>
        <source>dikesampingkan: %1</source>
        <translation>put aside: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::SandiDialog</name>
    <message>
        <source>Kunci dengan sandi</source>
        <translation>Lock with a password</translation>
    </message>
    <message>
        <source>Lumbung meminta sandi ini saat dibuka dan setelah layar terkunci. Bila sandi terlupa, hanya kunci pemulihan yang membuka data kantor: cetak lembarnya dulu.</source>
        <translation>Lumbung asks for this password when it opens and after the screen was locked. When it is forgotten only the recovery key opens the office&apos;s data: print its sheet first.</translation>
    </message>
    <message>
        <source>Pasang sandi</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Ganti sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Cadangan dan kunci pemulihan tidak berubah.</source>
        <translation>Backups and the recovery key do not change.</translation>
    </message>
    <message>
        <source>Hapus sandi</source>
        <translation>Remove password</translation>
    </message>
    <message>
        <source>Siapa pun yang memakai akun komputer ini dapat membuka data kantor.</source>
        <translation>Anybody who uses this computer account can open the office&apos;s data.</translation>
    </message>
    <message>
        <source>Sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ulangi sandi baru</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Ketik sandi sekarang</source>
        <translation>Type the present password</translation>
    </message>
    <message>
        <source>Sandi baru paling sedikit %1 huruf. Beberapa kata mudah diingat dan sukar ditebak.</source>
        <translation>The new password has at least %1 characters. A few words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Ulangi sandi baru persis sama</source>
        <translation>Repeat the new password exactly</translation>
    </message>
</context>
<context>
    <name>lumbung::SearchButton</name>
    <message>
        <source>Cari semua: nama, nomor, perintah</source>
        <translation>Search everything: name, number, command</translation>
    </message>
    <message>
        <source>Cari semua</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>lumbung::SebagaiBanner</name>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Melihat sebagai %1, %2. Tidak ada yang disimpan. F12 kembali.</source>
        <translation>Looking as %1, %2. Nothing is saved. F12 goes back.</translation>
    </message>
</context>
<context>
    <name>lumbung::SelModel</name>
    <message>
        <source>Baris %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Baris %1, kolom %2</source>
        <translation>Row %1, column %2</translation>
    </message>
    <message>
        <source>Baris dilewati</source>
        <translation>Row skipped</translation>
    </message>
    <message>
        <source>(dikosongkan)</source>
        <translation>(cleared)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Letak</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Isi sel</source>
        <translation>Content of the cell</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>lumbung::SelesaiLangkah</name>
    <message>
        <source>Lihat baris</source>
        <translation>Show rows</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Impor berkas lain</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Impor diurungkan</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Impor selesai</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Data kembali seperti sebelum impor ini.</source>
        <translation>The data is as it was before this import.</translation>
    </message>
    <message>
        <source>%1 masuk dalam %2 detik.</source>
        <translation>%1 went in within %2 seconds.</translation>
    </message>
    <message>
        <source>Isi berkas ini sama dengan data yang sudah ada.</source>
        <translation>The contents of this file equal the existing data.</translation>
    </message>
</context>
<context>
    <name>lumbung::SessionLock</name>
    <message>
        <source>Sandi kantor dihapus dengan kunci pemulihan</source>
        <translation>Office password removed with the recovery key</translation>
    </message>
    <message>
        <source>Sandi kantor dipasang</source>
        <translation>Office password set</translation>
    </message>
    <message>
        <source>Sandi kantor diganti</source>
        <translation>Office password changed</translation>
    </message>
    <message>
        <source>Sandi kantor dihapus</source>
        <translation>Office password removed</translation>
    </message>
    <message>
        <source>Kunci pemulihan ditampilkan untuk dicetak</source>
        <translation>Recovery key shown to be printed</translation>
    </message>
</context>
<context>
    <name>lumbung::ShortcutSheet</name>
    <message>
        <source>Pintasan layar ini</source>
        <translation>Shortcuts on this screen</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Tekan tombol apa saja untuk menutup.</source>
        <translation>Press any key to close.</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>lumbung::SimpanTampilanDialog</name>
    <message>
        <source>Simpan sebagai tampilan</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nama tampilan</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Nama tampilan, misalnya RAT kecamatan utara</source>
        <translation>Name of the view, for example annual meetings north</translation>
    </message>
    <message>
        <source>Nama ini milik tampilan bawaan. Pilih nama lain.</source>
        <translation>This name belongs to a built-in view. Choose another name.</translation>
    </message>
    <message>
        <source>Tampilan &quot;%1&quot; sudah ada dan akan diganti.</source>
        <translation>View &quot;%1&quot; exists and will be replaced.</translation>
    </message>
    <message>
        <source>Kolom, urutan, kelompok dan saringan yang sekarang terlihat disimpan dengan nama ini.</source>
        <translation>The columns, order, group and filters now visible are saved under this name.</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Pribadi: hanya untuk saya</source>
        <translation>Personal: for me only</translation>
    </message>
    <message>
        <source>Unit: untuk petugas satu unit</source>
        <translation>Unit: for the staff of one unit</translation>
    </message>
    <message>
        <source>Dinas: untuk seluruh kantor</source>
        <translation>Office: for the whole office</translation>
    </message>
    <message>
        <source>Tampilan &quot;%1&quot; sudah ada dan akan diganti untuk semua yang memakainya.</source>
        <translation>The view &quot;%1&quot; exists already and will be replaced for everybody who uses it.</translation>
    </message>
</context>
<context>
    <name>lumbung::SinkronButton</name>
    <message>
        <source>Sinkron: %1</source>
        <translation>Sync: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::SinkronPage</name>
    <message>
        <source>Sinkron</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Bagian sinkron</source>
        <translation>Parts of sync</translation>
    </message>
    <message>
        <source>Sinkronkan sekarang</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Konflik</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Mode Latihan tidak terhubung ke pusat</source>
        <translation>Practice mode is not connected to a hub</translation>
    </message>
    <message>
        <source>Data contoh tidak pernah dikirim. Buka kantor sendiri untuk menghubungkannya.</source>
        <translation>Sample data is never sent. Open your own office to connect it.</translation>
    </message>
    <message>
        <source>Kantor ini bekerja sendiri</source>
        <translation>This office works on its own</translation>
    </message>
    <message>
        <source>Semua data ada di komputer ini. Hubungkan ke pusat untuk bekerja bersama kantor lain.</source>
        <translation>All data is on this computer. Connect to the hub to work together with other offices.</translation>
    </message>
    <message>
        <source>Hubungkan ke pusat…</source>
        <translation>Connect to the hub…</translation>
    </message>
    <message>
        <source>Terhubung ke %1 sebagai %2. Data wilayah Anda sedang diterima.</source>
        <translation>Connected to %1 as %2. The data of your area is on its way.</translation>
    </message>
    <message>
        <source>Lihat data pribadi…</source>
        <translation>Show personal data…</translation>
    </message>
    <message>
        <source>Melihat data pribadi di halaman Sinkron</source>
        <translation>Looking at personal data on the page Sync</translation>
    </message>
    <message>
        <source>Samarkan data pribadi</source>
        <translation>Mask personal data</translation>
    </message>
</context>
<context>
    <name>lumbung::StatusStrip</name>
    <message>
        <source>Ukuran huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ukuran huruf %1 persen</source>
        <translation>Text size %1 percent</translation>
    </message>
</context>
<context>
    <name>lumbung::TabelLaporan</name>
    <message>
        <source>%1, baris penutup</source>
        <translation>%1, closing row</translation>
    </message>
</context>
<context>
    <name>lumbung::TempelDialog</name>
    <message>
        <source>Tempel ke tabel</source>
        <translation>Paste into the table</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Baris judul tidak ikut ditempel.</source>
        <translation>The line of heads is not pasted.</translation>
    </message>
    <message>
        <source>%1 baris di bawah akhir tabel tidak ditempel.</source>
        <translation>%1 rows below the end of the table are not pasted.</translation>
    </message>
    <message>
        <source>%1 kolom di kanan akhir tabel tidak ditempel.</source>
        <translation>%1 columns right of the end of the table are not pasted.</translation>
    </message>
    <message>
        <source>Tempel %1 sel</source>
        <translation>Paste %1 cells</translation>
    </message>
    <message>
        <source>Pratinjau tempel</source>
        <translation>Paste preview</translation>
    </message>
</context>
<context>
    <name>lumbung::TempelModel</name>
    <message>
        <source>%1 akan berubah</source>
        <translation>%1 will change</translation>
    </message>
    <message>
        <source>%1 sudah sama</source>
        <translation>%1 are the same already</translation>
    </message>
    <message>
        <source>%1 dilewati</source>
        <translation>%1 skipped</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>baris %1 dari %2, %3: %4</source>
        <translation>row %1 of %2, %3: %4</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Dilewati. %1</source>
        <translation>Skipped. %1</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Sudah sama</source>
        <translation>Same already</translation>
    </message>
    <message>
        <source>Berubah, perlu dicek. %1</source>
        <translation>Changes, needs a check. %1</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>lumbung::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Anda bekerja sebagai %1</source>
        <translation>You are working as %1</translation>
    </message>
    <message>
        <source>Sebutan yang dicatat di Riwayat. Ubah di Pengaturan</source>
        <translation>The name recorded in the history. Change it in Settings</translation>
    </message>
</context>
<context>
    <name>lumbung::TugasPage</name>
    <message>
        <source>Tugas saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Bagian tugas</source>
        <translation>Parts of the tasks</translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Daftar kasus</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>Tidak ada kasus di sini</source>
        <translation>No case here</translation>
    </message>
    <message>
        <source>Kasus yang menjadi giliran Anda muncul di sini, yang jatuh tempo lebih dulu di atas.</source>
        <translation>Cases whose turn is yours appear here, the first due on top.</translation>
    </message>
    <message>
        <source>Buka kasus baru…</source>
        <translation>Open a new case…</translation>
    </message>
    <message>
        <source>Lihat kasus</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Giliran saya</source>
        <translation>My turn</translation>
    </message>
    <message>
        <source>Menunggu dan selesai</source>
        <translation>Waiting and finished</translation>
    </message>
    <message>
        <source>Semua kasus</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Bekerja sebagai</source>
        <translation>Working as</translation>
    </message>
    <message>
        <source>Kasus %1 dari %2</source>
        <translation>Case %1 of %2</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>%1 menunggu Anda</source>
        <translation>%1 wait for you</translation>
    </message>
    <message>
        <source>%1 menunggu Anda, %2 terlambat</source>
        <translation>%1 wait for you, %2 late</translation>
    </message>
    <message>
        <source>Jabatan ini tidak ikut dalam SOP mana pun. Pilih jabatan lain.</source>
        <translation>This office takes part in no SOP. Choose another one.</translation>
    </message>
    <message>
        <source>Tidak ada satu koperasi dengan Nomor Induk Koperasi %1. Periksa nomornya; kasusnya belum dibuka.</source>
        <translation>There is not one cooperative with the number %1. Check the number; the case was not opened.</translation>
    </message>
</context>
<context>
    <name>lumbung::UbahMassalDialog</name>
    <message>
        <source>Ubah %1 koperasi</source>
        <translation>Edit %1 cooperatives</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Isian yang diubah</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>Nilai baru</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Nilai baru; kosongkan untuk menghapus isian</source>
        <translation>New value; leave empty to clear the field</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 akan berubah</source>
        <translation>%1 will change</translation>
    </message>
    <message>
        <source>%1 sudah sama</source>
        <translation>%1 are the same already</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Koperasi yang dilewati</source>
        <translation>Cooperatives left out</translation>
    </message>
    <message>
        <source>%1 gagal dan dilewati</source>
        <translation>%1 fail and are left out</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lihat %1 yang gagal</source>
        <translation>Show the %1 that fail</translation>
    </message>
</context>
<context>
    <name>lumbung::WaktuModel</name>
    <message>
        <source>Langkah %1 dimulai</source>
        <translation>Step %1 began</translation>
    </message>
    <message>
        <source>tidak dihitung</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>lewat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Duration</translation>
    </message>
</context>
<context>
    <name>lumbung::WilayahField</name>
    <message>
        <source>Ketik sebagian nama, misalnya bogor</source>
        <translation>Type part of a name, for example bogor</translation>
    </message>
    <message>
        <source>Wilayah kantor</source>
        <translation>Area of the office</translation>
    </message>
    <message>
        <source>Wilayah yang cocok</source>
        <translation>Matching areas</translation>
    </message>
    <message>
        <source>Terpilih: %1 · %2</source>
        <translation>Chosen: %1 · %2</translation>
    </message>
</context>
<context>
    <name>lumbung::Workbench</name>
    <message>
        <source>Buka yang lain</source>
        <translation>Open another</translation>
    </message>
    <message>
        <source>Buka yang lain (Ctrl+K)</source>
        <translation>Open another (Ctrl+K)</translation>
    </message>
</context>
</TS>
