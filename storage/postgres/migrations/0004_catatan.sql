-- What was answered, how far each device is, and the audit of what each op did.
SET LOCAL ROLE lumbung_pemilik;

-- hasil NULL: the wording was forgotten, the op is known. Never partitioned by time: an op stays known.
CREATE TABLE lumbung.op_log (
    scope integer NOT NULL,
    hasil smallint,
    op uuid NOT NULL,
    device uuid NOT NULL,
    dseq bigint NOT NULL,
    ver bigint NOT NULL,
    seq bigint NOT NULL,
    pada timestamptz NOT NULL DEFAULT now(),
    terkait uuid,
    kode text,
    PRIMARY KEY (scope, op),
    UNIQUE (scope, device, dseq)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.op_log_sisa PARTITION OF lumbung.op_log DEFAULT;

-- tercatat: lines of op_log of this device; op that another device brought before are not among them.
CREATE TABLE lumbung.device_scope (
    scope integer NOT NULL,
    device uuid NOT NULL,
    last_dseq bigint NOT NULL DEFAULT 0,
    diakui bigint NOT NULL DEFAULT 0,
    tercatat bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (scope, device)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.device_scope_sisa PARTITION OF lumbung.device_scope DEFAULT WITH (fillfactor = 70);

-- cerna = SHA-256 of the line before and of this line (lumbung.cerna_jejak); the end of the chain is in scope_head.
CREATE TABLE lumbung.jejak (
    scope integer NOT NULL,
    entity smallint NOT NULL,
    no bigint NOT NULL,
    rekam uuid NOT NULL,
    op uuid NOT NULL,
    ver bigint NOT NULL,
    pada bigint NOT NULL, -- ms since 1970 UTC, as the hub took it
    pelaku text NOT NULL,
    rinci json NOT NULL,
    cerna bytea NOT NULL,
    PRIMARY KEY (scope, no)
) PARTITION BY RANGE (scope);
CREATE TABLE lumbung.jejak_sisa PARTITION OF lumbung.jejak DEFAULT;

CREATE FUNCTION lumbung.cerna_jejak(sebelum bytea, j lumbung.jejak) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(sebelum || convert_to(concat(j.scope, '|', j.no, '|', j.entity, '|', j.rekam, '|', j.ver, '|', j.op,
                  '|', j.pada, '|', octet_length(j.pelaku), '|', j.pelaku, '|', j.rinci), 'UTF8'))
$$;

CREATE FUNCTION lumbung.jaga_jejak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'jejak is only ever added to' USING ERRCODE = 'LB003';
END $$;
-- Row by row, because such triggers come to every partition by themselves.
CREATE TRIGGER jejak_tetap BEFORE UPDATE OR DELETE ON lumbung.jejak
    FOR EACH ROW EXECUTE FUNCTION lumbung.jaga_jejak();
CREATE TRIGGER jejak_utuh BEFORE TRUNCATE ON lumbung.jejak
    FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_jejak();
