-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Drafts of the office's own SOPs, one a code. Published versions are events (aliran 'sop' in peristiwa).

CREATE TABLE draf_sop (
    kode TEXT PRIMARY KEY,
    isi TEXT NOT NULL,                -- the definition as JSON, as typed
    pada INTEGER NOT NULL, oleh TEXT NOT NULL
) WITHOUT ROWID;
