-- SPDX-FileCopyrightText: 2026 The Lumbung authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Events of streams (core/domain/sinkron/isiperistiwa.h), from here and from elsewhere alike. Whoever adds them up asks
-- for what came after the number read last; what the hub refused or a scope took along is gone, and counted.

CREATE TABLE peristiwa (
    no INTEGER PRIMARY KEY AUTOINCREMENT,   -- in the order of arrival here, never given twice
    id BLOB NOT NULL, aliran TEXT NOT NULL, pokok BLOB NOT NULL, scope INTEGER NOT NULL, isi TEXT NOT NULL
);
CREATE UNIQUE INDEX peristiwa_id ON peristiwa (id);
CREATE INDEX peristiwa_pokok ON peristiwa (aliran, pokok);
CREATE INDEX peristiwa_scope ON peristiwa (scope);
CREATE TABLE peristiwa_hilang (satu INTEGER PRIMARY KEY CHECK (satu = 1), jumlah INTEGER NOT NULL);
INSERT INTO peristiwa_hilang VALUES (1, 0);
CREATE TRIGGER peristiwa_tetap BEFORE UPDATE ON peristiwa BEGIN SELECT RAISE(ABORT, 'peristiwa'); END;
CREATE TRIGGER peristiwa_pergi AFTER DELETE ON peristiwa BEGIN
    UPDATE peristiwa_hilang SET jumlah = jumlah + 1;
END;
