-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first store. Ids are UUIDs kept as 16 bytes; days are ISO text; times are milliseconds since 1970 UTC.
-- No foreign key is enforced: rows pulled from the hub may arrive before their parent.

CREATE TABLE kantor (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    nama TEXT NOT NULL, wilayah TEXT NOT NULL, latihan INTEGER NOT NULL
);

-- One row a koperasi as it stands here, unconfirmed edits included; `draf` keeps what the hub confirmed.
CREATE TABLE koperasi (
    kunci INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    _ver INTEGER NOT NULL, _seq INTEGER NOT NULL, _scope INTEGER NOT NULL,
    _op INTEGER,                      -- outbox number of the create that was not sent yet
    sumber TEXT NOT NULL, sumber_tgl TEXT, asal TEXT,
    nama_kunci TEXT, badan_hukum_kunci TEXT, nik_angka TEXT,
    nik_koperasi TEXT, nama TEXT, alamat TEXT, wilayah TEXT, wilayah_teks TEXT, kode_pos TEXT, telp TEXT,
    telp_2 TEXT, fax TEXT, email TEXT, website TEXT, lat REAL, lng REAL, no_badan_hukum TEXT,
    tgl_badan_hukum TEXT, no_pad TEXT, tgl_pad TEXT, no_pelaporan TEXT, tgl_pelaporan TEXT, no_akta TEXT,
    npwp TEXT, nib TEXT, izin_usp TEXT, status_nik TEXT, tgl_berlaku_sertifikat TEXT, bentuk TEXT, jenis TEXT,
    kelompok TEXT, sektor_usaha TEXT, unit_usaha TEXT, kegiatan_usaha TEXT, pola_pengelolaan TEXT, binaan TEXT,
    ketua TEXT, telp_ketua TEXT, nik_ktp_ketua TEXT, sekretaris TEXT, telp_sekretaris TEXT, bendahara TEXT,
    telp_bendahara TEXT, masa_jabatan_pengurus TEXT, ketua_pengawas TEXT, anggota_pengawas_1 TEXT,
    anggota_pengawas_2 TEXT, masa_jabatan_pengawas TEXT, nama_manajer TEXT, catatan TEXT,
    _ekstra TEXT                      -- fields a newer hub knows and this version does not
);
CREATE UNIQUE INDEX koperasi_id ON koperasi (id);
CREATE INDEX koperasi_nama ON koperasi (nama COLLATE NOCASE);
CREATE INDEX koperasi_nama_kunci ON koperasi (nama_kunci) WHERE nama_kunci IS NOT NULL;
CREATE INDEX koperasi_badan_hukum ON koperasi (badan_hukum_kunci) WHERE badan_hukum_kunci IS NOT NULL;
CREATE INDEX koperasi_nik ON koperasi (nik_angka) WHERE nik_angka IS NOT NULL;
CREATE INDEX koperasi_wilayah ON koperasi (wilayah);

-- What search-as-you-type compares: one short line a koperasi, read whole into memory.
CREATE TABLE koperasi_cari (kunci INTEGER PRIMARY KEY, wilayah TEXT, teks TEXT NOT NULL);

-- kunci = tahun << 40 | periode << 36 | koperasi.kunci: one year is one contiguous run of pages, a statement is
-- found without an index, and there can be only one for a koperasi and a period.
CREATE TABLE keragaan (
    kunci INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    koperasi INTEGER GENERATED ALWAYS AS (kunci & 0xFFFFFFFFF) VIRTUAL,
    tahun INTEGER GENERATED ALWAYS AS (kunci >> 40) VIRTUAL,
    periode INTEGER GENERATED ALWAYS AS ((kunci >> 36) & 15) VIRTUAL,
    _ver INTEGER NOT NULL, _seq INTEGER NOT NULL, _scope INTEGER NOT NULL,
    _op INTEGER,
    sumber TEXT NOT NULL, sumber_tgl TEXT, asal TEXT,
    status_aktif TEXT, status_rat TEXT, tgl_rat TEXT, jumlah_rat INTEGER, grade TEXT, kuk TEXT,
    klasifikasi TEXT, kesehatan TEXT, skor_kesehatan REAL, anggota_pria INTEGER, anggota_wanita INTEGER,
    anggota_total INTEGER, calon_anggota INTEGER, pengurus_pria INTEGER, pengurus_wanita INTEGER,
    pengurus_total INTEGER, pengawas_pria INTEGER, pengawas_wanita INTEGER, pengawas_total INTEGER,
    manajer_pria INTEGER, manajer_wanita INTEGER, manajer_total INTEGER, karyawan_pria INTEGER,
    karyawan_wanita INTEGER, karyawan_total INTEGER, modal_sendiri INTEGER, simpanan_pokok INTEGER,
    simpanan_wajib INTEGER, simpanan_khusus INTEGER, cadangan INTEGER, hibah INTEGER, shu_belum_dibagi INTEGER,
    modal_luar INTEGER, modal_penyertaan INTEGER, aset INTEGER, volume_usaha INTEGER, volume_usaha_lain INTEGER,
    volume_usaha_lalu INTEGER, shu INTEGER, pendapatan INTEGER, biaya INTEGER, simpanan_diterima INTEGER,
    pinjaman_diberikan INTEGER, jumlah_berkas INTEGER,
    _ekstra TEXT
);
CREATE UNIQUE INDEX keragaan_id ON keragaan (id);

-- Which periods have statements at all, with their number.
CREATE TABLE periode (tahun INTEGER, periode INTEGER, jumlah INTEGER NOT NULL, PRIMARY KEY (tahun, periode)) WITHOUT ROWID;

-- Tombstones. A record that comes back (undo) gets its old number again, so its history stays with it.
CREATE TABLE nisan (
    entitas INTEGER NOT NULL, id BLOB NOT NULL, kunci INTEGER NOT NULL, tindakan INTEGER NOT NULL,
    _ver INTEGER NOT NULL, _scope INTEGER NOT NULL,
    PRIMARY KEY (entitas, id)
) WITHOUT ROWID;

CREATE INDEX nisan_kunci ON nisan (entitas, kunci);

-- Audit: one line an act, each carrying the hash of the line before it. Never changed, never removed.
CREATE TABLE tindakan (
    no INTEGER PRIMARY KEY, id BLOB NOT NULL, waktu INTEGER NOT NULL,
    pelaku TEXT NOT NULL, kode TEXT NOT NULL, judul TEXT NOT NULL, keterangan TEXT,
    buat INTEGER NOT NULL, ubah INTEGER NOT NULL, hapus INTEGER NOT NULL,
    riwayat_awal INTEGER NOT NULL,    -- first riwayat number of this act
    riwayat_cerna BLOB NOT NULL,      -- SHA-256 over its riwayat rows
    cerna BLOB NOT NULL               -- SHA-256 over the line before and this line
);
CREATE UNIQUE INDEX tindakan_id ON tindakan (id);

-- Every change of every record. isi = 0 for the profil, tahun * 16 + periode for a keragaan;
-- jenis 0 = buat, 1 = ubah, 2 = hapus. rinci: the changed fields, or the whole record for hapus.
CREATE TABLE riwayat (
    no INTEGER PRIMARY KEY, tindakan INTEGER NOT NULL, koperasi INTEGER NOT NULL, isi INTEGER NOT NULL,
    jenis INTEGER NOT NULL, rinci TEXT
);
CREATE INDEX riwayat_koperasi ON riwayat (koperasi);

CREATE TRIGGER tindakan_tetap BEFORE UPDATE ON tindakan BEGIN SELECT RAISE(ABORT, 'audit'); END;
CREATE TRIGGER tindakan_ada BEFORE DELETE ON tindakan BEGIN SELECT RAISE(ABORT, 'audit'); END;
CREATE TRIGGER riwayat_tetap BEFORE UPDATE ON riwayat BEGIN SELECT RAISE(ABORT, 'audit'); END;
CREATE TRIGGER riwayat_ada BEFORE DELETE ON riwayat BEGIN SELECT RAISE(ABORT, 'audit'); END;

-- Sums kept with every write. kode: kecamatan, or the widest part that is known, or ''.
CREATE TABLE sel_wilayah (
    tahun INTEGER NOT NULL, kode TEXT NOT NULL,
    jumlah INTEGER NOT NULL, aktif INTEGER NOT NULL, tidak_aktif INTEGER NOT NULL, anggota INTEGER NOT NULL,
    anggota_pria INTEGER NOT NULL, anggota_wanita INTEGER NOT NULL, rat INTEGER NOT NULL,
    bersertifikat INTEGER NOT NULL, manajer INTEGER NOT NULL, karyawan INTEGER NOT NULL,
    modal_sendiri INTEGER NOT NULL, modal_luar INTEGER NOT NULL, aset INTEGER NOT NULL,
    volume_usaha INTEGER NOT NULL, shu INTEGER NOT NULL, sehat INTEGER NOT NULL, dinilai INTEGER NOT NULL,
    PRIMARY KEY (tahun, kode)
) WITHOUT ROWID;
CREATE TABLE sel_kategori (
    tahun INTEGER NOT NULL, dimensi INTEGER NOT NULL, kab TEXT NOT NULL, nilai TEXT NOT NULL,
    jumlah INTEGER NOT NULL, aktif INTEGER NOT NULL, tidak_aktif INTEGER NOT NULL, anggota INTEGER NOT NULL,
    anggota_pria INTEGER NOT NULL, anggota_wanita INTEGER NOT NULL, rat INTEGER NOT NULL,
    bersertifikat INTEGER NOT NULL, manajer INTEGER NOT NULL, karyawan INTEGER NOT NULL,
    modal_sendiri INTEGER NOT NULL, modal_luar INTEGER NOT NULL, aset INTEGER NOT NULL,
    volume_usaha INTEGER NOT NULL, shu INTEGER NOT NULL, sehat INTEGER NOT NULL, dinilai INTEGER NOT NULL,
    PRIMARY KEY (tahun, dimensi, kab, nilai)
) WITHOUT ROWID;

-- What the hub confirmed of fields that have unconfirmed edits: server row = row with these put back.
CREATE TABLE draf (
    entitas INTEGER NOT NULL, kunci INTEGER NOT NULL, field TEXT NOT NULL, base TEXT,
    PRIMARY KEY (entitas, kunci, field)
) WITHOUT ROWID;
-- One op a changed record. json = the changed fields; of a create that was not sent yet it is NULL and the op is
-- written out of the row when it is sent. keadaan: antre, kirim, diakui, konflik, ditolak, tertahan, batal.
CREATE TABLE outbox (
    no INTEGER PRIMARY KEY, scope INTEGER NOT NULL, dseq INTEGER NOT NULL, op_id BLOB NOT NULL,
    entitas INTEGER NOT NULL, id BLOB NOT NULL, jenis INTEGER NOT NULL, json TEXT,
    keadaan TEXT NOT NULL DEFAULT 'antre', percobaan INTEGER NOT NULL DEFAULT 0, galat TEXT
);
CREATE UNIQUE INDEX outbox_urut ON outbox (scope, dseq);
CREATE UNIQUE INDEX outbox_op ON outbox (op_id);
CREATE TABLE outbox_ujung (scope INTEGER PRIMARY KEY, dseq INTEGER NOT NULL);
CREATE TABLE cursor (scope INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hw INTEGER NOT NULL, epoch TEXT, digest BLOB);
CREATE TABLE konflik_lokal (id BLOB PRIMARY KEY, entitas INTEGER NOT NULL, rekam BLOB NOT NULL, op_id BLOB, isi TEXT NOT NULL, keadaan TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unggah (sha256 BLOB PRIMARY KEY, ukuran INTEGER NOT NULL, ada INTEGER NOT NULL, keadaan TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE perangkat (satu INTEGER PRIMARY KEY CHECK (satu = 1), device BLOB NOT NULL, isi TEXT);

-- This desk only: half-typed forms and what it remembers.
CREATE TABLE draf_isian (
    koperasi TEXT NOT NULL, tahun INTEGER NOT NULL, waktu INTEGER NOT NULL, isi TEXT NOT NULL,
    PRIMARY KEY (koperasi, tahun)
) WITHOUT ROWID;
CREATE TABLE catatan_meja (ruang TEXT NOT NULL, nama TEXT NOT NULL, isi TEXT NOT NULL, PRIMARY KEY (ruang, nama)) WITHOUT ROWID;
