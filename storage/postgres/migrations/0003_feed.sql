-- The feed: newest state of every record, ordered in each scope by seq under the lock of the scope's head.
SET LOCAL ROLE lumbung_pemilik;

CREATE TABLE lumbung.scope_head (
    scope integer PRIMARY KEY,
    seq bigint NOT NULL DEFAULT 0,
    row_count bigint NOT NULL DEFAULT 0,
    digest bytea NOT NULL DEFAULT '\x00000000000000000000000000000000',
    bersih bigint NOT NULL DEFAULT 0,       -- tombstones up to this seq are gone: an older cursor begins again
    jejak_no bigint NOT NULL DEFAULT 0,     -- last line of the audit chain of this scope, and its hash
    jejak_cerna bytea NOT NULL DEFAULT ''
) WITH (fillfactor = 50);

-- doc is json and not jsonb: its text goes out as it came in.
CREATE TABLE lumbung.feed (
    scope integer NOT NULL,
    entity smallint NOT NULL,
    del boolean NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    ver bigint NOT NULL,
    pindah integer,
    doc json COMPRESSION lz4,
    nisan json,                             -- of a removed record what judging needs: owner, period, state; never sent
    PRIMARY KEY (scope, entity, id),
    UNIQUE (scope, seq),
    CHECK (del OR doc IS NOT NULL)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.feed_sisa PARTITION OF lumbung.feed DEFAULT;
-- Where is this record? Asked for creates and for what moved.
CREATE INDEX feed_id ON lumbung.feed (id);

-- Digest of one record as bits, for bit_xor, and bits as bytes: core/domain/sinkron/cerna.h says the same.
CREATE FUNCTION lumbung.cerna_rekam(entity smallint, id uuid, ver bigint, del boolean) RETURNS bit(128)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT ('x' || left(encode(sha256(concat(entity, '|', id, '|', ver, '|', del::int)::bytea), 'hex'), 32))::bit(128)
$$;
CREATE FUNCTION lumbung.cerna_bytes(cerna bit(128)) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT int8send(substring(cerna, 1, 64)::bit(64)::bigint) || int8send(substring(cerna, 65, 64)::bit(64)::bigint)
$$;

-- Columns of the fields are added from the catalogue after the last step (storage/postgres/kolomisian.h).
CREATE TABLE lumbung.koperasi (
    scope integer NOT NULL,
    id uuid NOT NULL,
    ver bigint NOT NULL,
    kunci_nik text,
    kunci_badan_hukum text,
    PRIMARY KEY (scope, id)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.koperasi_sisa PARTITION OF lumbung.koperasi DEFAULT WITH (fillfactor = 85);
CREATE INDEX koperasi_kunci_nik ON lumbung.koperasi (scope, kunci_nik) WHERE kunci_nik IS NOT NULL;
CREATE INDEX koperasi_kunci_badan_hukum ON lumbung.koperasi (scope, kunci_badan_hukum)
    WHERE kunci_badan_hukum IS NOT NULL;

CREATE TABLE lumbung.keragaan (
    scope integer NOT NULL,
    tahun integer NOT NULL,
    id uuid NOT NULL,
    koperasi uuid NOT NULL,
    ver bigint NOT NULL,
    periode text NOT NULL,
    status text NOT NULL,
    PRIMARY KEY (scope, id)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.keragaan_sisa PARTITION OF lumbung.keragaan DEFAULT WITH (fillfactor = 85);
CREATE INDEX keragaan_koperasi ON lumbung.keragaan (koperasi);

-- A seq is given only under the lock of its head. Whoever writes the feed in another way is stopped here: the lock is
-- taken, and the seq has to lie beyond the head as it stands then. The writer moves the head on afterwards.
CREATE FUNCTION lumbung.jaga_urutan() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    satu record;
    kepala bigint;
BEGIN
    FOR satu IN SELECT b.scope, min(b.seq) AS awal FROM baru b GROUP BY b.scope ORDER BY b.scope LOOP
        SELECT h.seq INTO kepala FROM lumbung.scope_head h WHERE h.scope = satu.scope FOR UPDATE;
        IF kepala IS NULL OR satu.awal <= kepala THEN
            RAISE EXCEPTION 'seq % of scope % is not beyond its head %', satu.awal, satu.scope, kepala
                USING ERRCODE = 'LB001';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER urutan_baru AFTER INSERT ON lumbung.feed
    REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan();
CREATE TRIGGER urutan_ubah AFTER UPDATE ON lumbung.feed
    REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan();
-- Statements that name the partition itself pass the parent's triggers by.
CREATE TRIGGER urutan_baru AFTER INSERT ON lumbung.feed_sisa
    REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan();
CREATE TRIGGER urutan_ubah AFTER UPDATE ON lumbung.feed_sisa
    REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan();

CREATE FUNCTION lumbung.jaga_kepala() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the head of scope % may not go back', OLD.scope USING ERRCODE = 'LB001';
END $$;
CREATE TRIGGER kepala_maju BEFORE UPDATE ON lumbung.scope_head FOR EACH ROW
    WHEN (NEW.seq < OLD.seq OR NEW.jejak_no < OLD.jejak_no) EXECUTE FUNCTION lumbung.jaga_kepala();
