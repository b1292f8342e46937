-- Looking records up by their keys, whatever the planner knows of the tables.
SET LOCAL ROLE lumbung_pemilik;

-- As in 0006, but key by key: each LATERAL with OFFSET 0 is a look-up of its own, which no plan turns into reading
-- a whole scope while a table has no statistics yet. Planned at each call: a plan that was made while the tables were
-- empty takes the wrong index for ever. By the id alone: without statistics the primary key, read from end to end,
-- looks no worse once the entity is asked for as well.
CREATE OR REPLACE FUNCTION lumbung.letak(jenis smallint[], ids uuid[])
RETURNS TABLE (entity smallint, id uuid, scope integer, ver bigint, seq bigint, del boolean, pindah integer,
               koperasi uuid, doc json, nisan json)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_custom_plan AS $$
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
        CROSS JOIN LATERAL (SELECT * FROM lumbung.feed WHERE feed.id = u.i OFFSET 0) f
        LEFT JOIN LATERAL (SELECT g.koperasi FROM lumbung.keragaan g
                           WHERE f.entity = 1 AND g.scope = f.scope AND g.id = f.id OFFSET 0) k ON true
        CROSS JOIN LATERAL (SELECT f.scope BETWEEN awal AND akhir OR f.scope IN (0, awal / 100 * 100, titip)) AS b (terbaca)
        WHERE f.entity = u.e;
END $$;
