-- The second wall: the hub's role sees and writes what the user table grants to lumbung.pemakai, a setting of the
-- transaction. lumbung.titipan names one scope more in which proposals may be handed in (whoever lost a scope may still
-- bring what waited).
SET LOCAL ROLE lumbung_pemilik;

-- 1 and 2: lowest and highest scope of the user's own; 3: the province's part; 4: national data; 5: where proposals may
-- be handed in. NULL = none, for nobody and for a user who was disabled.
CREATE FUNCTION lumbung.batas(bagian integer) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    w integer;
BEGIN
    SELECT p.wilayah INTO w FROM lumbung.pemakai p
        WHERE p.id = nullif(current_setting('lumbung.pemakai', true), '')::uuid AND NOT p.nonaktif;
    IF w IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN CASE bagian
        WHEN 1 THEN w
        WHEN 2 THEN CASE WHEN w = 0 THEN 2147483647 WHEN w % 100 = 0 THEN w + 99 ELSE w END
        WHEN 3 THEN w / 100 * 100
        WHEN 4 THEN 0
        WHEN 5 THEN nullif(current_setting('lumbung.titipan', true), '')::integer
    END;
END $$;

CREATE FUNCTION lumbung.boleh_baca(s integer) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(s BETWEEN lumbung.batas(1) AND lumbung.batas(2) OR s = lumbung.batas(3) OR s = lumbung.batas(4),
                    false)
$$;

-- Newest state of records wherever they are, for judging an op: what the user may not read comes without content.
CREATE FUNCTION lumbung.letak(jenis smallint[], ids uuid[])
RETURNS TABLE (entity smallint, id uuid, scope integer, ver bigint, seq bigint, del boolean, pindah integer,
               koperasi uuid, doc json, nisan json)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    awal CONSTANT integer := lumbung.batas(1);
    akhir CONSTANT integer := lumbung.batas(2);
    titip CONSTANT integer := coalesce(lumbung.batas(5), 0);
BEGIN
    IF awal IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT f.entity, f.id, f.scope, f.ver, f.seq, f.del, f.pindah,
               coalesce(k.koperasi, (f.nisan ->> 'kop')::uuid),
               CASE WHEN b.terbaca THEN f.doc END, CASE WHEN b.terbaca THEN f.nisan END
        FROM unnest(jenis, ids) AS u (e, i)
        JOIN lumbung.feed f ON f.id = u.i AND f.entity = u.e
        LEFT JOIN lumbung.keragaan k ON f.entity = 1 AND k.scope = f.scope AND k.id = f.id
        CROSS JOIN LATERAL (SELECT f.scope BETWEEN awal AND akhir OR f.scope IN (0, awal / 100 * 100, titip)) AS b (terbaca);
END $$;
REVOKE ALL ON FUNCTION lumbung.batas(integer), lumbung.boleh_baca(integer), lumbung.letak(smallint[], uuid[])
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lumbung.batas(integer), lumbung.boleh_baca(integer), lumbung.letak(smallint[], uuid[])
    TO lumbung_hub;

DO $$
DECLARE
    baca CONSTANT text := 'scope BETWEEN (SELECT lumbung.batas(1)) AND (SELECT lumbung.batas(2))'
        ' OR scope = (SELECT lumbung.batas(3)) OR scope = (SELECT lumbung.batas(4)) OR scope = (SELECT lumbung.batas(5))';
    milik CONSTANT text := 'scope BETWEEN (SELECT lumbung.batas(1)) AND (SELECT lumbung.batas(2))';
    usulan CONSTANT text := milik || ' OR entity = 3 AND (' || baca || ')';
    tabel text;
    tulis text;
BEGIN
    FOR tabel, tulis IN VALUES ('scope_head', baca), ('device_scope', baca), ('op_log', baca), ('jejak', baca),
                               ('feed', usulan), ('koperasi', milik), ('keragaan', milik), ('lampiran', milik) LOOP
        EXECUTE format('ALTER TABLE lumbung.%I ENABLE ROW LEVEL SECURITY', tabel);
        EXECUTE format('CREATE POLICY baca ON lumbung.%I FOR SELECT TO lumbung_hub USING (%s)', tabel, baca);
        EXECUTE format('CREATE POLICY tambah ON lumbung.%I FOR INSERT TO lumbung_hub WITH CHECK (%s)', tabel, tulis);
        EXECUTE format('CREATE POLICY ubah ON lumbung.%I FOR UPDATE TO lumbung_hub USING (%s)', tabel, tulis);
        EXECUTE format('CREATE POLICY buang ON lumbung.%I FOR DELETE TO lumbung_hub USING (%s)', tabel, milik);
    END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON lumbung.scope_head, lumbung.feed, lumbung.op_log, lumbung.device_scope TO lumbung_hub;
GRANT SELECT, INSERT, UPDATE, DELETE ON lumbung.koperasi, lumbung.keragaan, lumbung.lampiran TO lumbung_hub;
GRANT SELECT, INSERT ON lumbung.jejak, lumbung.blob, lumbung.blob_pemakai TO lumbung_hub;
