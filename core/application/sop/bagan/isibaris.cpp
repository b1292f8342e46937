// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/isibaris.h"

#include "core/application/sop/sopbawaan.h"

#include <algorithm>

namespace lumbung {

namespace {

QString butir(const QStringList &semua)
{
    return semua.size() < 2 ? semua.join(QString()) : u"- "_qs + semua.join(u"\n- "_qs);
}

QString judulSop(const QString &kode)
{
    const DefinisiSop *sop = sopBawaan(kode);
    return sop ? sop->judul : kode;
}

QString kegiatan(const LangkahSop &langkah)
{
    if (!langkah.keputusan || langkah.keputusan->tanya.isEmpty())
        return langkah.kegiatan;
    return langkah.kegiatan + u'\n' + langkah.keputusan->tanya;
}

QString keterangan(const DefinisiSop &definisi, const LangkahSop &langkah)
{
    QStringList semua;
    for (const JalurSop &jalur : definisi.jalur)
        if (jalur.mulai == langkah.no)
            semua.append(u"Awal jalur: "_qs + jalur.nama + u'.');
    if (!langkah.keterangan.isEmpty())
        semua.append(langkah.keterangan);
    if (!langkah.tempat.isEmpty())
        semua.append(u"Tempat: "_qs + langkah.tempat + u'.');
    if (langkah.pilihan)
        semua.append(u"Boleh dilewati, dengan alasan."_qs);
    if (!langkah.sopLanjutan.isEmpty())
        semua.append(u"SOP lanjutan: "_qs + judulSop(langkah.sopLanjutan) + u'.');
    if (langkah.dugaan)
        semua.append(u"Pelaksana: dugaan, mohon periksa.*"_qs);
    return semua.join(u'\n');
}

QString batasHukum(const JamHukum &jam)
{
    QString teks = u"%1: %2 %3, langkah %4 sampai %5"_qs.arg(jam.nama)
                       .arg(jam.jumlah)
                       .arg(keyOf(jam.satuan))
                       .arg(jam.dari)
                       .arg(jam.sampai);
    if (jam.perpanjangan > 0)
        teks +=
            u", dapat diperpanjang %1 %2 dengan alasan tertulis"_qs.arg(jam.perpanjangan).arg(keyOf(jam.satuan));
    return teks + u" (%1)."_qs.arg(jam.dasar);
}

} // namespace

std::vector<IsiBarisSop> isiBarisSop(const DefinisiSop &definisi, const BaganAlir &bagan)
{
    std::vector<IsiBarisSop> semua;
    for (std::size_t i = 0; i < bagan.baris.size(); ++i) {
        if (i >= definisi.langkah.size()) {
            semua.push_back({{}, u"Selesai"_qs, {}, {}, {}, {}});
            continue;
        }
        const LangkahSop &langkah = definisi.langkah[i];
        semua.push_back({QString::number(langkah.no), kegiatan(langkah), butir(langkah.kelengkapan),
                         langkah.waktu.asal, butir(langkah.output), keterangan(definisi, langkah)});
    }
    return semua;
}

QStringList catatanSop(const DefinisiSop &definisi)
{
    QStringList semua;
    if (std::ranges::any_of(definisi.langkah, &LangkahSop::dugaan))
        semua.append(u"* Dugaan, mohon periksa: dokumen sumber kehilangan tanda pelaksana langkah ini."_qs);
    for (const JamHukum &jam : definisi.jamHukum)
        semua.append(batasHukum(jam));
    return semua;
}

} // namespace lumbung
