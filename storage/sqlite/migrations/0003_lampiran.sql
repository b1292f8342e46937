-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Attached files (docs/decisions/0113-files-inside-the-desks-store.md). What the hub has confirmed of attachments
-- stands in rekam_pusat, jenis 4, with their owner as induk.

DROP TABLE unggah;

-- A file by its SHA-256. It is whole when ada = ukuran, and only then were its bytes seen to have that hash.
CREATE TABLE berkas (
    no INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, ukuran INTEGER NOT NULL,
    ada INTEGER NOT NULL,                 -- bytes that are here, from the beginning on
    diminta INTEGER NOT NULL DEFAULT 0,   -- somebody wants to open it: fetched before all others, whatever its size
    gagal INTEGER NOT NULL DEFAULT 0      -- times that it came down and was another file
);
CREATE UNIQUE INDEX berkas_sha256 ON berkas (sha256);
CREATE INDEX berkas_sebagian ON berkas (no) WHERE ada < ukuran;
-- Parts of a file follow each other without a gap; they may be of any size.
CREATE TABLE berkas_isi (berkas INTEGER NOT NULL, mulai INTEGER NOT NULL, isi BLOB NOT NULL);
CREATE UNIQUE INDEX berkas_isi_urut ON berkas_isi (berkas, mulai);

-- Attachments of this desk that the hub has not confirmed. keadaan: unggah (its file has to go up, no op yet),
-- antre (the hub has the file and the op waits or is on its way), ditolak (kode says why).
CREATE TABLE lampiran (
    id BLOB PRIMARY KEY, pemilik BLOB NOT NULL, pemilik_jenis INTEGER NOT NULL, scope INTEGER NOT NULL,
    sha256 BLOB NOT NULL, keadaan TEXT NOT NULL, kode TEXT, doc TEXT NOT NULL,
    op INTEGER                            -- outbox number of its create
) WITHOUT ROWID;
CREATE INDEX lampiran_pemilik ON lampiran (pemilik);
CREATE INDEX lampiran_sha256 ON lampiran (sha256);

CREATE INDEX rekam_pusat_berkas ON rekam_pusat (json_extract(doc, '$.sha256')) WHERE jenis = 4 AND doc IS NOT NULL;
