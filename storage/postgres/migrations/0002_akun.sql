-- Users, their devices, codes and tokens; small tables without a scope. Of secrets only digests are kept.
SET LOCAL ROLE lumbung_pemilik;

CREATE TABLE lumbung.meta (
    satu boolean PRIMARY KEY DEFAULT true CHECK (satu),
    feed_epoch uuid NOT NULL,
    proto_min integer NOT NULL,
    proto_max integer NOT NULL
);
INSERT INTO lumbung.meta (feed_epoch, proto_min, proto_max) VALUES (gen_random_uuid(), 1, 1);

CREATE TABLE lumbung.pemakai (
    id uuid PRIMARY KEY,
    nama text NOT NULL CHECK (nama <> ''),
    peran text NOT NULL,
    wilayah integer NOT NULL,
    unit text NOT NULL DEFAULT '',
    sandi text NOT NULL DEFAULT '',
    nonaktif boolean NOT NULL DEFAULT false,
    dibuat timestamptz NOT NULL
);
CREATE UNIQUE INDEX pemakai_nama ON lumbung.pemakai (lower(nama));

CREATE TABLE lumbung.kode_daftar (
    cerna bytea PRIMARY KEY,
    pemakai uuid NOT NULL REFERENCES lumbung.pemakai,
    berlaku_sampai timestamptz NOT NULL,
    dipakai timestamptz
);

CREATE TABLE lumbung.device (
    id uuid PRIMARY KEY,
    pemakai uuid NOT NULL REFERENCES lumbung.pemakai,
    nama text NOT NULL,
    skema bigint NOT NULL,
    terdaftar timestamptz NOT NULL,
    terakhir timestamptz NOT NULL,
    dicabut timestamptz
);
CREATE INDEX device_pemakai ON lumbung.device (pemakai);

CREATE TABLE lumbung.token (
    cerna bytea PRIMARY KEY,
    device uuid NOT NULL REFERENCES lumbung.device,
    pemakai uuid NOT NULL REFERENCES lumbung.pemakai,
    jenis smallint NOT NULL,
    berlaku_sampai timestamptz NOT NULL,
    terpakai boolean NOT NULL DEFAULT false
);
CREATE INDEX token_device ON lumbung.token (device, berlaku_sampai);

GRANT SELECT ON lumbung.meta TO lumbung_hub;
GRANT SELECT, INSERT, UPDATE ON lumbung.pemakai, lumbung.kode_daftar, lumbung.device TO lumbung_hub;
GRANT SELECT, INSERT, UPDATE, DELETE ON lumbung.token TO lumbung_hub;
