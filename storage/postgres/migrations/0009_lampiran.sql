-- Whose attachments: they go where their koperasi goes.
SET LOCAL ROLE lumbung_pemilik;

ALTER TABLE lumbung.lampiran ADD COLUMN koperasi uuid;
CREATE INDEX lampiran_koperasi ON lumbung.lampiran (koperasi);
