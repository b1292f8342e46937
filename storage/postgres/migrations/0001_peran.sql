-- Roles of the cluster, the schema and the list of steps that were applied.
-- lumbung_pemilik owns everything and never logs in; lumbung_hub is what the hub works as, behind row-level security.
DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'the database has to be UTF8' USING ERRCODE = 'LB002';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lumbung_pemilik') THEN
        CREATE ROLE lumbung_pemilik NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lumbung_hub') THEN
        CREATE ROLE lumbung_hub LOGIN;
    END IF;
    IF NOT pg_has_role('lumbung_pemilik', 'MEMBER') THEN
        EXECUTE format('GRANT lumbung_pemilik, lumbung_hub TO %I', current_user);
    END IF;
END $$;

CREATE SCHEMA lumbung AUTHORIZATION lumbung_pemilik;
SET LOCAL ROLE lumbung_pemilik;
REVOKE ALL ON SCHEMA lumbung FROM PUBLIC;
GRANT USAGE ON SCHEMA lumbung TO lumbung_hub;

CREATE TABLE lumbung.skema (
    nomor integer PRIMARY KEY,
    nama text NOT NULL,
    pada timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON lumbung.skema TO lumbung_hub;
