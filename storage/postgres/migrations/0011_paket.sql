-- Public keys of a device's packages (docs/sinkron.md, Paket kirim): Ed25519 to know it by, X25519 to seal replies to.
SET LOCAL ROLE lumbung_pemilik;

ALTER TABLE lumbung.device ADD COLUMN kunci_paket bytea CHECK (octet_length(kunci_paket) = 64);
