-- A province in partitions of its own, made while the hub stands still: SELECT lumbung.partisi_provinsi(3200).
SET LOCAL ROLE lumbung_pemilik;

CREATE FUNCTION lumbung.partisi_provinsi(provinsi integer) RETURNS boolean
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    tabel text;
    baru text;
    sisa text;
BEGIN
    IF provinsi % 100 <> 0 OR provinsi NOT BETWEEN 1100 AND 9900 THEN
        RAISE EXCEPTION 'a province is 1100, 1200, … 9900' USING ERRCODE = '22023';
    END IF;
    IF to_regclass(format('lumbung.feed_%s', provinsi)) IS NOT NULL THEN
        RETURN false;
    END IF;
    FOREACH tabel IN ARRAY ARRAY['feed', 'koperasi', 'keragaan', 'op_log', 'device_scope', 'jejak', 'lampiran'] LOOP
        baru := format('lumbung.%s_%s', tabel, provinsi);
        sisa := format('lumbung.%s_sisa', tabel);
        -- Away from its parent the rest has no triggers that follow rows; those of statements rest meanwhile.
        EXECUTE format('ALTER TABLE lumbung.%s DETACH PARTITION %s', tabel, sisa);
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', sisa);
        EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE '
                       'INCLUDING COMPRESSION)', baru, sisa);
        IF tabel IN ('koperasi', 'keragaan') THEN
            EXECUTE format('ALTER TABLE %s SET (fillfactor = 85)', baru);
        END IF;
        EXECUTE format('WITH pindah AS (DELETE FROM %s WHERE scope BETWEEN %s AND %s RETURNING *) '
                       'INSERT INTO %s SELECT * FROM pindah', sisa, provinsi, provinsi + 99, baru);
        EXECUTE format('ALTER TABLE lumbung.%s ATTACH PARTITION %s FOR VALUES FROM (%s) TO (%s)', tabel, baru,
                       provinsi, provinsi + 100);
        EXECUTE format('ALTER TABLE lumbung.%s ATTACH PARTITION %s DEFAULT', tabel, sisa);
        EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', sisa);
    END LOOP;
    EXECUTE format('CREATE TRIGGER urutan_baru AFTER INSERT ON lumbung.feed_%s REFERENCING NEW TABLE AS baru '
                   'FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan()', provinsi);
    EXECUTE format('CREATE TRIGGER urutan_ubah AFTER UPDATE ON lumbung.feed_%s REFERENCING NEW TABLE AS baru '
                   'FOR EACH STATEMENT EXECUTE FUNCTION lumbung.jaga_urutan()', provinsi);
    RETURN true;
END $$;
REVOKE ALL ON FUNCTION lumbung.partisi_provinsi(integer) FROM PUBLIC;
