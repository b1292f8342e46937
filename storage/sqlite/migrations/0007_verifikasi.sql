-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Verification (docs/decisions/0120-a-submission-is-its-events.md). Its events stand in `peristiwa`; here is one line a
-- submission of what they add up to, kept by each write so that the queue opens at once.

-- status and giliran are numbers of StatusPengajuan and TingkatVerifikasi; giliran -1 = lies with the koperasi to be
-- corrected, NULL = with nobody.
CREATE TABLE verifikasi_antrian (
    no INTEGER PRIMARY KEY, keragaan BLOB NOT NULL, koperasi BLOB NOT NULL, tahun INTEGER NOT NULL, periode INTEGER NOT NULL,
    nama TEXT NOT NULL, wilayah TEXT, status INTEGER NOT NULL, giliran INTEGER, versi INTEGER NOT NULL,
    ulang INTEGER NOT NULL, isian INTEGER NOT NULL, risiko INTEGER NOT NULL, diajukan INTEGER NOT NULL,
    masuk INTEGER NOT NULL, tenggat INTEGER, sampel INTEGER NOT NULL DEFAULT 0, pengaju TEXT NOT NULL, cerna BLOB NOT NULL
);
CREATE UNIQUE INDEX verifikasi_antrian_keragaan ON verifikasi_antrian (keragaan);
CREATE INDEX verifikasi_antrian_risiko ON verifikasi_antrian (giliran, risiko DESC, masuk) WHERE giliran IS NOT NULL;
CREATE INDEX verifikasi_antrian_tenggat ON verifikasi_antrian (giliran, tenggat) WHERE giliran IS NOT NULL;
CREATE INDEX verifikasi_antrian_nama ON verifikasi_antrian (giliran, nama COLLATE NOCASE) WHERE giliran IS NOT NULL;
CREATE INDEX verifikasi_antrian_ulang ON verifikasi_antrian (giliran, ulang > 0, risiko DESC, masuk) WHERE giliran IS NOT NULL;
CREATE INDEX verifikasi_antrian_sampel ON verifikasi_antrian (giliran, risiko DESC, masuk) WHERE sampel = 1;

CREATE TABLE verifikasi_sampel (id BLOB PRIMARY KEY, pada INTEGER NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;

-- Told to koperasi when there is mail. keadaan: menunggu, batal (the verdict was taken back), terkirim.
CREATE TABLE verifikasi_pemberitahuan (
    no INTEGER PRIMARY KEY, peristiwa BLOB NOT NULL, keragaan BLOB NOT NULL, valid INTEGER NOT NULL, alamat TEXT,
    isi TEXT NOT NULL, keadaan TEXT NOT NULL DEFAULT 'menunggu'
);
CREATE UNIQUE INDEX verifikasi_pemberitahuan_peristiwa ON verifikasi_pemberitahuan (peristiwa);
CREATE INDEX verifikasi_pemberitahuan_menunggu ON verifikasi_pemberitahuan (no) WHERE keadaan = 'menunggu';
