// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kasus/katakasus.h"

#include "models/peran/kataperan.h"

#include <QCoreApplication>
#include <QLocale>

namespace lumbung {

namespace {

constexpr qint64 semenit = 60'000;
constexpr qint64 sejam = 60 * semenit;

QString kataKasus(const char *sumber)
{
    return QCoreApplication::translate("Kasus", sumber);
}

QString denganAlasan(const QString &apa, const QString &alasan)
{
    return alasan.isEmpty() ? apa : u"%1: %2"_qs.arg(apa, alasan);
}

/// Days that a person counts: today, tomorrow, else the date.
QString kataTenggat(const KalenderKerja &kalender, qint64 pada, qint64 kini)
{
    const QDateTime saat = kalender.setempat(pada);
    const qint64 jarak = kalender.setempat(kini).date().daysTo(saat.date());
    const QString pukul = saat.toString(u"HH.mm"_qs);
    if (jarak == 0)
        return pukul;
    if (jarak == 1)
        return kataKasus(QT_TRANSLATE_NOOP("Kasus", "besok %1")).arg(pukul);
    return u"%1, %2"_qs.arg(QLocale(QLocale::Indonesian).toString(saat.date(), u"ddd d MMM"_qs), pukul);
}

QString kataKerjakan(const PeristiwaKasus &apa, const DefinisiSop &sop)
{
    const LangkahSop *langkah = sop.cari(apa.langkah);
    if (!langkah || !langkah->keputusan)
        return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Langkah %1 dikerjakan")).arg(apa.langkah),
                            apa.teks);
    return denganAlasan((apa.ya ? kataKasus(QT_TRANSLATE_NOOP("Kasus", "Langkah %1 diputuskan: ya"))
                                : kataKasus(QT_TRANSLATE_NOOP("Kasus", "Langkah %1 diputuskan: tidak")))
                            .arg(apa.langkah),
                        apa.teks);
}

QString kataCentang(const PeristiwaKasus &apa, const DefinisiSop &sop)
{
    const LangkahSop *langkah = sop.cari(apa.langkah);
    const QString butir = langkah ? langkah->kelengkapan.value(apa.butir) : QString();
    return (apa.ya ? kataKasus(QT_TRANSLATE_NOOP("Kasus", "Ada: %1"))
                   : kataKasus(QT_TRANSLATE_NOOP("Kasus", "Belum ada: %1")))
        .arg(butir);
}

} // namespace

QString kataLama(qint64 milidetik)
{
    const qint64 jam = milidetik / sejam, menit = milidetik % sejam / semenit;
    if (jam == 0)
        return kataKasus(QT_TRANSLATE_NOOP("Kasus", "%1 mnt")).arg(menit);
    if (menit == 0 || jam >= 24)
        return kataKasus(QT_TRANSLATE_NOOP("Kasus", "%1 j")).arg(jam);
    return kataKasus(QT_TRANSLATE_NOOP("Kasus", "%1 j %2 mnt")).arg(jam).arg(menit);
}

QString kataSaatKasus(const KalenderKerja &kalender, qint64 pada, qint64 kini)
{
    const QDateTime saat = kalender.setempat(pada);
    const QString pukul = saat.toString(u"HH.mm"_qs);
    return kalender.setempat(kini).date() == saat.date()
               ? pukul
               : u"%1, %2"_qs.arg(QLocale(QLocale::Indonesian).toString(saat.date(), u"ddd d MMM"_qs), pukul);
}

QString kataJam(const RingkasKasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    if (kasus.status == StatusKasus::Dijeda)
        return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "dijeda")), kasus.alasanJeda);
    if (kasus.berakhir)
        return u"%1 %2"_qs.arg(namaStatus(kasus.status).toLower(), kataSaatKasus(kalender, *kasus.berakhir, kini));
    if (!kasus.tenggat)
        return {};
    if (kini <= *kasus.tenggat) {
        const qint64 sisa = waktuKerja(uraikanWaktu(kalender, kini, *kasus.tenggat));
        const bool hariIni = kalender.setempat(kini).date() == kalender.setempat(*kasus.tenggat).date();
        return hariIni ? kataKasus(QT_TRANSLATE_NOOP("Kasus", "sisa %1")).arg(kataLama(sisa))
                       : kataKasus(QT_TRANSLATE_NOOP("Kasus", "sampai %1"))
                             .arg(kataTenggat(kalender, *kasus.tenggat, kini));
    }
    return kataKasus(QT_TRANSLATE_NOOP("Kasus", "lewat %1"))
        .arg(kataLama(waktuKerja(uraikanWaktu(kalender, *kasus.tenggat, kini))));
}

QString namaKelompok(KelompokTugas kelompok)
{
    switch (kelompok) {
    case KelompokTugas::Terlambat: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Terlambat"));
    case KelompokTugas::JatuhTempo: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Jatuh tempo hari ini"));
    case KelompokTugas::Giliran: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Giliran Anda"));
    case KelompokTugas::Dijeda: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Dijeda"));
    case KelompokTugas::Menunggu: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Menunggu orang lain"));
    case KelompokTugas::Selesai: break;
    }
    return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Selesai"));
}

QString namaStatus(StatusKasus status)
{
    switch (status) {
    case StatusKasus::BelumDibuka: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Menunggu versi SOP-nya"));
    case StatusKasus::Berjalan: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Berjalan"));
    case StatusKasus::Dijeda: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Dijeda"));
    case StatusKasus::Selesai: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Selesai"));
    case StatusKasus::Dibatalkan: break;
    }
    return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Dibatalkan"));
}

QString kataPeristiwa(const PeristiwaKasus &apa, const DefinisiSop &sop)
{
    switch (apa.jenis) {
    case JenisPeristiwa::Buka: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Kasus dibuka"));
    case JenisPeristiwa::Kerjakan: return kataKerjakan(apa, sop);
    case JenisPeristiwa::Lewati:
        return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Langkah %1 dilewati")).arg(apa.langkah),
                            apa.teks);
    case JenisPeristiwa::Centang: return kataCentang(apa, sop);
    case JenisPeristiwa::Jeda: return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Dijeda")), apa.teks);
    case JenisPeristiwa::Lanjutkan: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Dilanjutkan"));
    case JenisPeristiwa::Perpanjang:
        return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Waktu menurut undang-undang diperpanjang")),
                            apa.teks);
    case JenisPeristiwa::Catat: return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Catatan")), apa.teks);
    case JenisPeristiwa::Batalkan: break;
    }
    return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Kasus dibatalkan")), apa.teks);
}

QString kataPelakuKasus(const PelakuKasus &pelaku)
{
    const QString jabatan =
        pelaku.delegasi.isEmpty()
            ? namaPeran(pelaku.peran)
            : kataKasus(QT_TRANSLATE_NOOP("Kasus", "%1 (dengan mandat)")).arg(namaPeran(pelaku.peran));
    return u"%1 · %2"_qs.arg(jabatan, pelaku.akun);
}

QString kataSebabWaktu(const PotonganWaktu &potongan)
{
    switch (potongan.sebab) {
    case SebabWaktu::Kerja: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Jam kerja"));
    case SebabWaktu::Jeda: return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Jeda")), potongan.nama);
    case SebabWaktu::Istirahat: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Istirahat"));
    case SebabWaktu::LuarJam: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Di luar jam kerja"));
    case SebabWaktu::AkhirPekan: return kataKasus(QT_TRANSLATE_NOOP("Kasus", "Akhir pekan"));
    case SebabWaktu::Libur: break;
    }
    return denganAlasan(kataKasus(QT_TRANSLATE_NOOP("Kasus", "Libur")), potongan.nama);
}

} // namespace lumbung
