// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/katasinkron.h"

#include "core/domain/samaran.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace lumbung {

namespace {

QString kata(const char *teks)
{
    return QCoreApplication::translate("Sinkron", teks);
}

QString saat(const QDateTime &waktu, QStringView bentuk)
{
    return QLocale(QLocale::Indonesian).toString(waktu.toLocalTime(), bentuk);
}

qint64 yangBerubah(const std::vector<FieldChange> &isian)
{
    return std::ranges::count_if(isian, [](const FieldChange &change) { return !(change.before == change.after); });
}

/// What is done to a record: "ubah 3 isian".
QString perbuatan(JenisOp jenis, const KunciRekam &rekam, const Periode &periode,
                  const std::vector<FieldChange> &isian)
{
    switch (jenis) {
    case JenisOp::Buat:
        return rekam.jenis == JenisRekam::Koperasi
                   ? kata(QT_TRANSLATE_NOOP("Sinkron", "koperasi baru"))
                   : kata(QT_TRANSLATE_NOOP("Sinkron", "keragaan baru %1")).arg(periode.tahunBuku);
    case JenisOp::Ubah: return kata(QT_TRANSLATE_NOOP("Sinkron", "ubah %1 isian")).arg(yangBerubah(isian));
    case JenisOp::Hapus: return kata(QT_TRANSLATE_NOOP("Sinkron", "hapus"));
    case JenisOp::Selesaikan: return kata(QT_TRANSLATE_NOOP("Sinkron", "putusan konflik"));
    case JenisOp::Putuskan: return kata(QT_TRANSLATE_NOOP("Sinkron", "putusan usulan"));
    case JenisOp::Catat: return kata(QT_TRANSLATE_NOOP("Sinkron", "peristiwa SOP"));
    case JenisOp::Transisi: break;
    }
    return kata(QT_TRANSLATE_NOOP("Sinkron", "langkah verifikasi"));
}

QString kataTerakhir(const QDateTime &terakhir, const QDateTime &kini)
{
    const bool hariIni = terakhir.toLocalTime().date() == kini.toLocalTime().date();
    return kata(QT_TRANSLATE_NOOP("Sinkron", "terakhir sinkron %1"))
        .arg(saat(terakhir, hariIni ? u"HH.mm"_qs : u"d MMM HH.mm"_qs));
}

QString pokokStatus(const StatusSinkron &status)
{
    using K = StatusSinkron::Keadaan;
    switch (status.keadaan) {
    case K::Mengirim: return kata(QT_TRANSLATE_NOOP("Sinkron", "%1 mengirim")).arg(status.menunggu);
    case K::Menerima:
        return status.kemajuan < 0 ? kata(QT_TRANSLATE_NOOP("Sinkron", "Menerima data"))
                                   : kata(QT_TRANSLATE_NOOP("Sinkron", "Menerima data, %1 persen"))
                                         .arg(static_cast<int>(status.kemajuan * 100));
    case K::PerluMasuk: return kata(QT_TRANSLATE_NOOP("Sinkron", "Perlu dihubungkan lagi"));
    case K::PerluDiperbarui: return kata(QT_TRANSLATE_NOOP("Sinkron", "Lumbung perlu diperbarui"));
    case K::Tersambung: return kata(QT_TRANSLATE_NOOP("Sinkron", "Tersambung"));
    default: return kata(QT_TRANSLATE_NOOP("Sinkron", "Luring"));
    }
}

} // namespace

QString kataStatus(const StatusSinkron &status, const QDateTime &kini)
{
    using K = StatusSinkron::Keadaan;
    if (status.keadaan == K::TanpaPusat)
        return kata(QT_TRANSLATE_NOOP("Sinkron", "Bekerja di komputer ini"));
    const bool sibuk = status.keadaan == K::Mengirim || status.keadaan == K::Menerima;
    QStringList bagian;
    if (status.perluDiperiksa > 0)
        bagian += kata(QT_TRANSLATE_NOOP("Sinkron", "%1 perlu diperiksa")).arg(status.perluDiperiksa);
    bagian += pokokStatus(status);
    if (status.menunggu > 0 && status.keadaan != K::Mengirim)
        bagian += kata(QT_TRANSLATE_NOOP("Sinkron", "%1 perubahan belum terkirim")).arg(status.menunggu);
    if (status.terakhir.isValid() && !sibuk)
        bagian += kataTerakhir(status.terakhir, kini);
    return kataDaftar(bagian);
}

QString kataKendala(const StatusSinkron &status, const QDateTime &kini)
{
    if (!status.galat)
        return {};
    const QString kalimatnya = kalimat(*status.galat);
    if (!status.cobaLagi || *status.cobaLagi <= kini)
        return kalimatnya;
    // A moment on the clock, so that the sentence stays true while it stands there.
    constexpr int sebentar = 90;
    return kini.secsTo(*status.cobaLagi) < sebentar
               ? kata(QT_TRANSLATE_NOOP("Sinkron", "%1 Dicoba lagi sebentar lagi.")).arg(kalimatnya)
               : kata(QT_TRANSLATE_NOOP("Sinkron", "%1 Dicoba lagi pukul %2."))
                     .arg(kalimatnya, saat(*status.cobaLagi, u"HH.mm"));
}

QString kataNama(const QString &koperasi)
{
    return koperasi.isEmpty() ? kata(QT_TRANSLATE_NOOP("Sinkron", "(data yang sudah tidak ada)")) : koperasi;
}

QString kataDaftar(QStringList bagian)
{
    bagian.removeAll(QString());
    return bagian.join(u" · "_qs);
}

QString kataPelaku(const QString &pelaku, qint64 pada)
{
    const QString waktu = kataWaktu(pada);
    const QString nama = pelaku.isEmpty() ? kata(QT_TRANSLATE_NOOP("Sinkron", "tidak diketahui")) : pelaku;
    return waktu.isEmpty() ? nama : kata(QT_TRANSLATE_NOOP("Sinkron", "%1 (%2)")).arg(nama, waktu);
}

QString judulUsulan(const Usulan &usulan, const QString &koperasi)
{
    return kataDaftar({kataNama(koperasi), perbuatan(usulan.jenis, usulan.rekam, usulan.periode, usulan.isian)});
}

QString judulKeluar(const BarisKeluar &baris)
{
    const Op &op = baris.op;
    return kataDaftar({kataNama(baris.koperasi), perbuatan(op.jenis, op.rekam, op.periode, op.isian)});
}

QString keadaanKeluar(const BarisKeluar &baris)
{
    using K = BarisKeluar::Keadaan;
    switch (baris.keadaan) {
    case K::Antre: return kata(QT_TRANSLATE_NOOP("Sinkron", "Antre"));
    case K::Kirim: return kata(QT_TRANSLATE_NOOP("Sinkron", "Dikirim, menunggu jawaban"));
    case K::Diakui: return kata(QT_TRANSLATE_NOOP("Sinkron", "Diterima pusat"));
    case K::Konflik: return kata(QT_TRANSLATE_NOOP("Sinkron", "Konflik, perlu diputuskan"));
    case K::Ditolak: return kata(QT_TRANSLATE_NOOP("Sinkron", "Ditolak: %1")).arg(kataKode(baris.kode));
    case K::Tertahan: return kata(QT_TRANSLATE_NOOP("Sinkron", "Tertahan bersama perubahan sebelumnya"));
    case K::Batal: break;
    }
    return kata(QT_TRANSLATE_NOOP("Sinkron", "Dibatalkan"));
}

QString kataKode(const QString &kode)
{
    static const std::map<QString, const char *> words{
        {u"terkunci"_qs, QT_TRANSLATE_NOOP("Sinkron", "data sudah dinyatakan valid, menjadi usulan")},
        {u"di-luar-wilayah"_qs, QT_TRANSLATE_NOOP("Sinkron", "di luar wilayah tugas, menjadi usulan")},
        {u"peran"_qs, QT_TRANSLATE_NOOP("Sinkron", "peran ini tidak boleh mengubahnya, menjadi usulan")},
        {u"rekam-tidak-ada"_qs, QT_TRANSLATE_NOOP("Sinkron", "datanya tidak ada di pusat")},
        {u"versi-berubah"_qs, QT_TRANSLATE_NOOP("Sinkron", "data berubah sejak dilihat")},
        {u"sudah-selesai"_qs, QT_TRANSLATE_NOOP("Sinkron", "sudah diputuskan orang lain")},
        {u"pelaku"_qs, QT_TRANSLATE_NOOP("Sinkron", "peristiwa ini dicatat atas nama orang lain")},
        {u"transisi"_qs, QT_TRANSLATE_NOOP("Sinkron", "langkah verifikasi ini tidak diizinkan")},
        {u"berkas-tidak-ada"_qs, QT_TRANSLATE_NOOP("Sinkron", "berkas lampirannya belum sampai di pusat")},
        {u"lampiran-terkunci"_qs,
         QT_TRANSLATE_NOOP("Sinkron", "data sudah dinyatakan valid, lampirannya tidak dapat diubah")},
        {u"lampiran-di-luar-wilayah"_qs, QT_TRANSLATE_NOOP("Sinkron", "lampiran di luar wilayah tugas")},
        {u"lampiran-peran"_qs,
         QT_TRANSLATE_NOOP("Sinkron", "peran ini tidak boleh menambah atau menghapus lampiran itu")},
        {u"lampiran.rusak"_qs,
         QT_TRANSLATE_NOOP("Sinkron", "berkas lampiran di komputer ini rusak; lampirkan lagi dari berkas aslinya")},
        {u"lampiran.terlalu-besar"_qs, QT_TRANSLATE_NOOP("Sinkron", "berkas lampiran melebihi batas pusat")},
        {u"aturan"_qs, QT_TRANSLATE_NOOP("Sinkron", "isian melanggar aturan data")},
        {u"konflik-tidak-ada"_qs, QT_TRANSLATE_NOOP("Sinkron", "konfliknya tidak ditemukan")},
        {u"wilayah-dilepas"_qs,
         QT_TRANSLATE_NOOP("Sinkron", "wilayahnya bukan lagi tugas akun ini, pusat tidak menyimpannya")},
        {u"tak-terbaca"_qs, QT_TRANSLATE_NOOP("Sinkron", "tidak terbaca oleh Lumbung ini, isinya masih tersimpan")},
        {u"terlalu-besar"_qs, QT_TRANSLATE_NOOP("Sinkron", "terlalu besar untuk dikirim")},
        {u"usulan-tidak-ada"_qs, QT_TRANSLATE_NOOP("Sinkron", "usulannya tidak ditemukan")}};
    const auto found = words.find(kode);
    return found == words.end() ? kata(QT_TRANSLATE_NOOP("Sinkron", "bentuk kiriman tidak dikenal (%1)")).arg(kode)
                                : kata(found->second);
}

QString kataSebab(SebabKonflik sebab)
{
    switch (sebab) {
    case SebabKonflik::Isian: return kata(QT_TRANSLATE_NOOP("Sinkron", "Isian yang sama diubah dua orang"));
    case SebabKonflik::HapusLawanUbah:
        return kata(QT_TRANSLATE_NOOP("Sinkron", "Dihapus, padahal diubah orang lain"));
    case SebabKonflik::UbahLawanHapus:
        return kata(QT_TRANSLATE_NOOP("Sinkron", "Diubah, padahal dihapus orang lain"));
    case SebabKonflik::KemungkinanGanda: return kata(QT_TRANSLATE_NOOP("Sinkron", "Mungkin koperasi yang sama"));
    case SebabKonflik::Aturan: break;
    }
    return kata(QT_TRANSLATE_NOOP("Sinkron", "Dua perubahan yang bersama-sama melanggar aturan"));
}

QString kataWaktu(qint64 milidetik)
{
    if (milidetik == 0)
        return {};
    return saat(QDateTime::fromMSecsSinceEpoch(milidetik), u"d MMM yyyy HH.mm");
}

QString kataNilai(Field field, const Value &value, const WilayahDirectory &wilayah, bool terbuka)
{
    if (value.isEmpty())
        return kata(QT_TRANSLATE_NOOP("Sinkron", "(kosong)"));
    const QString teks = teksNilai(field, value, wilayah);
    return terbuka ? teks : tersamar(field, teks);
}

} // namespace lumbung
