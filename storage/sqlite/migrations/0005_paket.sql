-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What this desk needs for packages: the secret of its keys, the hub's public keys, how far they were numbered and
-- opened, and the scopes that packages load from 0 and have not finished (docs/sinkron.md, Paket kirim).
CREATE TABLE paket (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    benih BLOB NOT NULL, pusat BLOB NOT NULL,
    urut INTEGER NOT NULL, dibuka INTEGER NOT NULL, awal TEXT NOT NULL
);
