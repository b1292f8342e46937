-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What syncing needs: answers beside the ops, the hub's side of records that the rows do not show, this device.
-- A row, an op or a state with seq 0 is not confirmed (docs/decisions/0090-unconfirmed-fields-and-pulled-rows.md).

ALTER TABLE outbox ADD COLUMN setelah INTEGER;          -- number of the op that this one was made on top of
ALTER TABLE outbox ADD COLUMN pada INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN urusan BLOB;              -- the konflik or usulan that the op decides
-- The hub's answer; lunas = answered and its effect has come down, so the op shields no field any more.
ALTER TABLE outbox ADD COLUMN kode TEXT;
ALTER TABLE outbox ADD COLUMN terkait BLOB;
ALTER TABLE outbox ADD COLUMN versi INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN seq INTEGER;
ALTER TABLE outbox ADD COLUMN dijawab INTEGER;
ALTER TABLE outbox ADD COLUMN lunas INTEGER NOT NULL DEFAULT 0;
-- A create is found through its row (_op), so that an import writes no index entry for it.
CREATE INDEX outbox_rekam ON outbox (id) WHERE jenis <> 0 AND lunas = 0;
CREATE INDEX outbox_dijawab ON outbox (scope, seq) WHERE lunas = 0 AND seq IS NOT NULL;
CREATE INDEX outbox_kirim ON outbox (scope, dseq) WHERE keadaan = 'kirim';
CREATE INDEX outbox_setelah ON outbox (setelah) WHERE setelah IS NOT NULL;
CREATE INDEX outbox_terkait ON outbox (terkait) WHERE terkait IS NOT NULL;
CREATE INDEX outbox_urusan ON outbox (urusan) WHERE urusan IS NOT NULL;
-- dseq of an op that waits may still move down; up to `terkirim` it was sent and stands. An op that was given up
-- before it was sent has a dseq below 0.
ALTER TABLE outbox_ujung ADD COLUMN terkirim INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET dseq = -no, lunas = 1 WHERE keadaan = 'batal';

ALTER TABLE draf ADD COLUMN asal TEXT;                  -- source of the base
ALTER TABLE keragaan ADD COLUMN _status TEXT;           -- StatusData; NULL = draf

-- What the hub says of records that stand in no row: tombstones; koperasi and keragaan that were removed here and
-- not yet there, that moved on, or whose koperasi (induk) has not come yet; conflicts, proposals, attachments.
CREATE TABLE rekam_pusat (
    jenis INTEGER NOT NULL, id BLOB NOT NULL, scope INTEGER NOT NULL,
    versi INTEGER NOT NULL, seq INTEGER NOT NULL, dihapus INTEGER NOT NULL,
    induk BLOB, terbuka INTEGER NOT NULL DEFAULT 0, doc TEXT,
    PRIMARY KEY (jenis, id, scope)
) WITHOUT ROWID;
CREATE INDEX rekam_pusat_induk ON rekam_pusat (induk) WHERE induk IS NOT NULL;
CREATE INDEX rekam_pusat_terbuka ON rekam_pusat (jenis) WHERE terbuka = 1;

ALTER TABLE perangkat ADD COLUMN alamat TEXT;
ALTER TABLE perangkat ADD COLUMN epoch TEXT;
ALTER TABLE perangkat ADD COLUMN akun TEXT;
ALTER TABLE perangkat ADD COLUMN peran TEXT;
ALTER TABLE perangkat ADD COLUMN wilayah INTEGER NOT NULL DEFAULT 0;
ALTER TABLE perangkat ADD COLUMN pin TEXT;

-- Indexes that a first sync took away, with how to make them again.
CREATE TABLE muat_awal (nama TEXT PRIMARY KEY, sql TEXT NOT NULL) WITHOUT ROWID;
