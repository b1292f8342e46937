-- Who read out personal data, what and when (UU 27/2022 Pasal 31): a chain for each device, so that no two devices wait
-- for each other. The hub may only add a line, through one function; it cannot even read what it wrote.
SET LOCAL ROLE lumbung_pemilik;

CREATE TABLE lumbung.baca_ujung (
    device uuid PRIMARY KEY,
    no bigint NOT NULL,
    cerna bytea NOT NULL
) WITH (fillfactor = 50);

-- cerna = SHA-256 of the line before and of this line (lumbung.cerna_baca); the end of the chain is in baca_ujung.
CREATE TABLE lumbung.baca_jejak (
    device uuid NOT NULL,
    no bigint NOT NULL,
    pada bigint NOT NULL, -- ms since 1970 UTC
    pemakai uuid NOT NULL,
    cara text NOT NULL,
    rinci json NOT NULL,
    cerna bytea NOT NULL,
    PRIMARY KEY (device, no)
);
CREATE INDEX baca_jejak_pada ON lumbung.baca_jejak (pada);

CREATE FUNCTION lumbung.cerna_baca(sebelum bytea, j lumbung.baca_jejak) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(sebelum || convert_to(concat(j.device, '|', j.no, '|', j.pada, '|', j.pemakai, '|',
                  octet_length(j.cara), '|', j.cara, '|', j.rinci), 'UTF8'))
$$;

CREATE TRIGGER baca_tetap BEFORE UPDATE OR DELETE ON lumbung.baca_jejak
    FOR EACH ROW EXECUTE FUNCTION lumbung.jaga_jejak();
CREATE TRIGGER baca_utuh BEFORE TRUNCATE ON lumbung.baca_jejak
    FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_jejak();

CREATE FUNCTION lumbung.catat_baca(d uuid, p uuid, c text, r text, saat bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    baru lumbung.baca_jejak;
    ujung lumbung.baca_ujung;
BEGIN
    INSERT INTO lumbung.baca_ujung VALUES (d, 0, '') ON CONFLICT DO NOTHING;
    SELECT * INTO ujung FROM lumbung.baca_ujung u WHERE u.device = d FOR UPDATE;
    baru := (d, ujung.no + 1, saat, p, c, r::json, '');
    baru.cerna := lumbung.cerna_baca(ujung.cerna, baru);
    INSERT INTO lumbung.baca_jejak SELECT baru.*;
    UPDATE lumbung.baca_ujung u SET no = baru.no, cerna = baru.cerna WHERE u.device = d;
END $$;
REVOKE ALL ON FUNCTION lumbung.catat_baca(uuid, uuid, text, text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lumbung.catat_baca(uuid, uuid, text, text, bigint) TO lumbung_hub;
