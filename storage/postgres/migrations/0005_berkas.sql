-- Files by their SHA-256, who has sent them, and the records that name them.
SET LOCAL ROLE lumbung_pemilik;

CREATE TABLE lumbung.blob (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
    ukuran bigint NOT NULL,
    disimpan timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE lumbung.blob_pemakai (
    sha256 bytea NOT NULL REFERENCES lumbung.blob ON DELETE CASCADE,
    pemakai uuid NOT NULL,
    PRIMARY KEY (sha256, pemakai)
);

-- Of each lampiran that is not removed the file that its document names.
CREATE TABLE lumbung.lampiran (
    scope integer NOT NULL,
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    PRIMARY KEY (scope, id)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.lampiran_sisa PARTITION OF lumbung.lampiran DEFAULT;
CREATE INDEX lampiran_sha256 ON lumbung.lampiran (sha256);
