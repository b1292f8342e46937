// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands/kalimat.h"

#include <QMap>

namespace lumbung::hub {

namespace {

/// Facts stand in braces.
const QMap<QString, QString> &sentences()
{
    static const QMap<QString, QString> all{
        {u"hub.alamat"_qs,
         u"Tidak dapat mendengarkan di {alamat}: {sebab}. Periksa --listen, atau hentikan program lain yang memakainya."_qs},
        {u"hub.sertifikat"_qs, u"Sertifikat atau kunci TLS tidak dapat dipakai ({berkas}): {sebab}."_qs},
        {u"hub.setelan-tidak-ada"_qs, u"Berkas setelan {berkas} tidak dapat dibaca."_qs},
        {u"hub.berkas-setelan"_qs, u"{berkas} baris {baris}: tulis \"kunci = nilai\"."_qs},
        {u"hub.setelan"_qs, u"Nilai \"{nilai}\" tidak cocok untuk setelan {kunci}. Lihat lumbung-hub --help."_qs},
        {u"hub.kunci"_qs, u"Setelan {kunci} tidak dikenal. Lihat lumbung-hub --help."_qs},
        {u"hub.pilihan"_qs, u"Pilihan {pilihan} tidak dikenal. Lihat lumbung-hub --help."_qs},
        {u"hub.pilihan-kosong"_qs, u"Pilihan {pilihan} perlu nilai."_qs},
        {u"hub.perintah"_qs, u"Perintah \"{perintah}\" tidak dikenal. Lihat lumbung-hub --help."_qs},
        {u"hub.kurang"_qs, u"Cara pakai: {cara}"_qs},
        {u"hub.data"_qs, u"Folder data {folder} tidak dapat ditulis. Periksa --data dan pemiliknya."_qs},
        {u"hub.pg-dump-tidak-ada"_qs,
         u"Program pg_dump tidak ada di komputer ini. Pasang paket postgresql-client, lalu ulangi."_qs},
        {u"hub.pg-dump"_qs, u"pg_dump tidak berhasil: {sebab}"_qs},
        {u"hub.belum-dimigrasi"_qs,
         u"Basis data belum sesuai program ini (versi {ada}, perlu {perlu}). Jalankan: lumbung-hub migrate"_qs},
        {u"akun.nama"_qs,
         u"Nama akun \"{nama}\" tidak cocok: huruf kecil, angka, titik, garis; 2 sampai 64 huruf."_qs},
        {u"akun.nama-terpakai"_qs, u"Nama akun itu sudah dipakai."_qs},
        {u"akun.peran"_qs, u"Peran \"{peran}\" tidak dikenal. Lihat lumbung-hub user --help."_qs},
        {u"akun.wilayah"_qs,
         u"Wilayah \"{wilayah}\" tidak cocok: 3201 atau 32.01 (kabupaten/kota), 3200 atau 32 (provinsi), 0 (nasional)."_qs},
        {u"akun.tidak-ada"_qs, u"Akun {nama} tidak ada."_qs},
        {u"akun.perangkat-tidak-ada"_qs, u"Perangkat {id} tidak ada."_qs},
        {u"paket.berkas-tidak-ada"_qs, u"Berkas {berkas} tidak dapat dibaca."_qs},
        {u"paket.tulis"_qs,
         u"Balasan tidak dapat ditulis ke {berkas}. Isi paket sudah diterima; ulangi perintah ini dengan --balas lain."_qs},
        {u"paket.balas"_qs, u"Sebutkan berkas balasan: lumbung-hub paket terima BERKAS --balas BERKAS"_qs},
        {u"paket.bukan-paket"_qs, u"Berkas itu bukan paket kirim Lumbung."_qs},
        {u"paket.jenis"_qs,
         u"Berkas itu balasan dari pusat. Bukalah di meja kerja kantornya, halaman Sinkronisasi."_qs},
        {u"paket.versi"_qs, u"Paket ini dibuat Lumbung versi lain. Samakan versi program kantor dan pusat."_qs},
        {u"paket.rusak"_qs, u"Paket ini rusak atau berubah di jalan. Minta salinan baru dari kantornya."_qs},
        {u"paket.isi-beda"_qs,
         u"Isi paket tidak cocok dengan keterangan di depannya. Paket ditolak seluruhnya."_qs},
        {u"paket.terlalu-besar"_qs, u"Paket lebih besar dari batas {maks} bita."_qs},
        {u"paket.tanda"_qs,
         u"Tanda tangan paket bukan milik perangkat yang disebutnya. Paket ditolak seluruhnya; tanyakan kantornya."_qs},
        {u"paket.bukan-untuk-ini"_qs, u"Paket ini disegel untuk pusat lain. Periksa folder --data pusat ini."_qs},
        {u"paket.perangkat-tidak-dikenal"_qs,
         u"Perangkat {id} tidak terdaftar di pusat ini. Kantornya perlu menyambungkan diri dahulu (user code)."_qs},
        {u"paket.tanpa-kunci"_qs,
         u"Perangkat itu terdaftar dengan program lama dan belum menukar kunci paket. Sambungkan sekali lagi dengan kode baru."_qs},
        {u"sinkron.perangkat-dicabut"_qs, u"Perangkat pembuat paket sudah dicabut. Paket ditolak seluruhnya."_qs},
        {u"sinkron.akun-nonaktif"_qs, u"Akun pembuat paket sudah ditutup. Paket ditolak seluruhnya."_qs},
        {u"sinkron.peran"_qs, u"Peran akun pembuat paket tidak boleh mengirim data."_qs},
        {u"sinkron.bentuk"_qs, u"Isi paket tidak dapat dibaca ({di}). Samakan versi program kantor dan pusat."_qs},
        {u"pusat.putus"_qs, u"Basis data tidak menjawab. Periksa --database dan apakah PostgreSQL berjalan."_qs},
        {u"pusat.ditolak"_qs, u"Basis data menolak masuk. Periksa nama, sandi, dan pg_hba.conf."_qs},
        {u"pusat.sibuk"_qs, u"Basis data sedang sibuk. Coba sebentar lagi."_qs},
        {u"pusat.penuh"_qs, u"Cakram basis data penuh. Kosongkan ruang lebih dahulu."_qs},
        {u"pusat.versi-baru"_qs, u"Basis data ini milik Lumbung yang lebih baru. Perbarui program."_qs},
        {u"pusat.bukan-utf8"_qs, u"Basis data harus berpengodean UTF8."_qs},
    };
    return all;
}

} // namespace

QString kalimatOf(const Error &error)
{
    QString sentence = sentences().value(error.code, u"Tidak berhasil ({kode})."_qs);
    sentence.replace(u"{kode}"_qs, error.code);
    for (auto fact = error.facts.begin(); fact != error.facts.end(); ++fact)
        sentence.replace(u'{' + fact.key() + u'}', fact.value().toString());
    return sentence;
}

} // namespace lumbung::hub
