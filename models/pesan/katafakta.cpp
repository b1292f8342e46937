// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/katafakta.h"

#include <QCoreApplication>

#include <array>

namespace lumbung {

namespace {

struct KataFakta {
    QStringView cara;
    QStringView kunci;
    const char *kata;
};

constexpr std::array kataFaktaTable{
    KataFakta{u"berkas", u"biner", QT_TRANSLATE_NOOP("KataFakta", "berkas program atau data lain")},
    KataFakta{u"berkas", u"docx", QT_TRANSLATE_NOOP("KataFakta", "dokumen Word")},
    KataFakta{u"berkas", u"html", QT_TRANSLATE_NOOP("KataFakta", "halaman web yang diberi nama Excel")},
    KataFakta{u"berkas", u"ods", QT_TRANSLATE_NOOP("KataFakta", "lembar kerja OpenDocument (.ods)")},
    KataFakta{u"berkas", u"ole", QT_TRANSLATE_NOOP("KataFakta", "dokumen Office versi lama")},
    KataFakta{u"berkas", u"pdf", QT_TRANSLATE_NOOP("KataFakta", "dokumen PDF")},
    KataFakta{u"berkas", u"teks", QT_TRANSLATE_NOOP("KataFakta", "berkas teks")},
    KataFakta{u"berkas", u"xls", QT_TRANSLATE_NOOP("KataFakta", "buku kerja Excel versi lama (.xls)")},
    KataFakta{u"berkas", u"xlsb", QT_TRANSLATE_NOOP("KataFakta", "buku kerja biner (.xlsb)")},
    KataFakta{u"berkas", u"xlsm", QT_TRANSLATE_NOOP("KataFakta", "buku kerja bermakro (.xlsm)")},
    KataFakta{u"berkas", u"xlsx", QT_TRANSLATE_NOOP("KataFakta", "buku kerja Excel (.xlsx)")},
    KataFakta{u"berkas", u"xml", QT_TRANSLATE_NOOP("KataFakta", "berkas XML")},
    KataFakta{u"berkas", u"zip", QT_TRANSLATE_NOOP("KataFakta", "arsip ZIP")},
    KataFakta{u"sebab", u"bagian", QT_TRANSLATE_NOOP("KataFakta", "banyaknya bagian di dalam berkas")},
    KataFakta{u"sebab", u"baris", QT_TRANSLATE_NOOP("KataFakta", "banyaknya baris")},
    KataFakta{u"sebab", u"isi", QT_TRANSLATE_NOOP("KataFakta", "ukuran isi (byte)")},
    KataFakta{u"sebab", u"kolom", QT_TRANSLATE_NOOP("KataFakta", "banyaknya kolom")},
    KataFakta{u"sebab", u"mampatan", QT_TRANSLATE_NOOP("KataFakta", "perbandingan isi dengan ukuran berkas")},
    KataFakta{u"sebab", u"sel", QT_TRANSLATE_NOOP("KataFakta", "panjang teks satu sel (byte)")},
    KataFakta{u"sebab", u"teks-bersama", QT_TRANSLATE_NOOP("KataFakta", "ukuran teks (byte)")},
    KataFakta{u"bagian", u"kolom", QT_TRANSLATE_NOOP("KataFakta", "nama kolom")},
    KataFakta{u"bagian", u"operator", QT_TRANSLATE_NOOP("KataFakta", "tanda =, !=, >, >=, <, <= atau ~")},
    KataFakta{u"bagian", u"nilai", QT_TRANSLATE_NOOP("KataFakta", "nilai yang cocok dengan kolomnya")},
    KataFakta{u"bagian", u"penghubung", QT_TRANSLATE_NOOP("KataFakta", "kata \"dan\"")},
    KataFakta{u"peran", u"admin", QT_TRANSLATE_NOOP("KataFakta", "Admin")},
    KataFakta{u"peran", u"front-office", QT_TRANSLATE_NOOP("KataFakta", "Front office")},
    KataFakta{u"peran", u"jf-pengawas", QT_TRANSLATE_NOOP("KataFakta", "JF Pengawas")},
    KataFakta{u"peran", u"jfu", QT_TRANSLATE_NOOP("KataFakta", "JFU")},
    KataFakta{u"peran", u"kabid", QT_TRANSLATE_NOOP("KataFakta", "Kepala bidang")},
    KataFakta{u"peran", u"kadis", QT_TRANSLATE_NOOP("KataFakta", "Kepala dinas")},
    KataFakta{u"peran", u"koperasi", QT_TRANSLATE_NOOP("KataFakta", "Koperasi")},
    KataFakta{u"peran", u"ppid-pembantu", QT_TRANSLATE_NOOP("KataFakta", "PPID pembantu")},
    KataFakta{u"peran", u"sekretaris", QT_TRANSLATE_NOOP("KataFakta", "Sekretaris")},
    KataFakta{u"peran", u"verifikator-kabkota", QT_TRANSLATE_NOOP("KataFakta", "Verifikator kab/kota")},
    KataFakta{u"peran", u"verifikator-kementerian", QT_TRANSLATE_NOOP("KataFakta", "Verifikator kementerian")},
    KataFakta{u"peran", u"verifikator-provinsi", QT_TRANSLATE_NOOP("KataFakta", "Verifikator provinsi")},
    KataFakta{u"status", u"dibatalkan", QT_TRANSLATE_NOOP("KataFakta", "Dibatalkan")},
    KataFakta{u"status", u"dibuka-kembali", QT_TRANSLATE_NOOP("KataFakta", "Dibuka kembali")},
    KataFakta{u"status", u"diajukan", QT_TRANSLATE_NOOP("KataFakta", "Diajukan")},
    KataFakta{u"status", u"diajukan-ulang", QT_TRANSLATE_NOOP("KataFakta", "Diajukan ulang")},
    KataFakta{u"status", u"draf", QT_TRANSLATE_NOOP("KataFakta", "Draf")},
    KataFakta{u"status", u"perlu-perbaikan", QT_TRANSLATE_NOOP("KataFakta", "Perlu perbaikan")},
    KataFakta{u"status", u"valid-kabkota", QT_TRANSLATE_NOOP("KataFakta", "Valid kab/kota")},
    KataFakta{u"status", u"valid-kementerian", QT_TRANSLATE_NOOP("KataFakta", "Valid kementerian")},
    KataFakta{u"status", u"valid-provinsi", QT_TRANSLATE_NOOP("KataFakta", "Valid provinsi")},
};

} // namespace

QString kataFakta(QStringView cara, const QString &kunci)
{
    for (const KataFakta &baris : kataFaktaTable)
        if (cara == baris.cara && kunci == baris.kunci)
            return QCoreApplication::translate("KataFakta", baris.kata);
    return kunci;
}

} // namespace lumbung
