-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The office's own SOPs. A published version is never changed; the draft of a code is its version 0.

CREATE TABLE definisi_sop (
    kode TEXT NOT NULL, versi INTEGER NOT NULL,
    keadaan TEXT NOT NULL CHECK (keadaan IN ('draf', 'terbit')),
    berlaku TEXT,                     -- ISO day; of a published version
    isi TEXT NOT NULL,                -- the definition as JSON
    cerna BLOB,                       -- SHA-256 of it; of a published version
    pada INTEGER NOT NULL, oleh TEXT NOT NULL,
    PRIMARY KEY (kode, versi),
    CHECK ((keadaan = 'draf') = (versi = 0)),
    CHECK (keadaan = 'draf' OR (berlaku IS NOT NULL AND cerna IS NOT NULL))
) WITHOUT ROWID;
