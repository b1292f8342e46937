// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sop/sopkiriman.h"

#include "core/application/sop/sopbawaan.h"

namespace lumbung::uji {

const QStringList &kodeKiriman()
{
    static const QStringList semua = [] {
        QStringList kode;
        for (const DefinisiSop &sop : sopBawaan())
            kode.append(sop.kode);
        return kode;
    }();
    return semua;
}

const DefinisiSop &kiriman(const QString &kode)
{
    const DefinisiSop *sop = sopBawaan(kode);
    if (!sop)
        qFatal("no definition %s", qPrintable(kode));
    return *sop;
}

Peran Penggerak::giliran() const
{
    const auto kini = giliranKini(m_sop, keadaan());
    if (kini.empty())
        return m_sop.pelaksana.front().peran.empty() ? Peran::Admin : m_sop.pelaksana.front().peran.front();
    const PelaksanaSop &satu = *kini.front();
    return satu.peran.empty() ? satu.dicatatOleh.front() : satu.peran.front();
}

PeristiwaKasus Penggerak::berikut(JenisPeristiwa jenis) const
{
    PeristiwaKasus apa;
    apa.id = PeristiwaId(QStringLiteral("p-%1").arg(m_nomor + 1, 4, 10, QLatin1Char('0')));
    if (!m_peristiwa.empty())
        apa.sesudah = {m_peristiwa.back().id};
    apa.pada = m_pada + 60'000;
    apa.jenis = jenis;
    const KeadaanKasus kini = keadaan();
    apa.langkah = kini.kini() ? kini.kini()->no : 0;
    apa.pelaku = {QStringLiteral("contoh.satu"), giliran()};
    return apa;
}

Result<void> Penggerak::katakan(PeristiwaKasus peristiwa)
{
    const auto boleh = periksaPeristiwa(m_sop, keadaan(), peristiwa, konteks());
    ++m_nomor;
    m_pada = std::max(m_pada, peristiwa.pada);
    m_peristiwa.push_back(std::move(peristiwa));
    return boleh;
}

void Penggerak::buka(const QString &jalur)
{
    PeristiwaKasus apa = berikut(JenisPeristiwa::Buka);
    apa.jalur = jalur;
    if (m_sop.acara)
        apa.acara = QDate(2026, 3, 16);
    if (const auto boleh = katakan(apa); !boleh)
        qFatal("a case could not be opened: %s", qPrintable(boleh.error().code));
}

void Penggerak::kerjakan(bool ya)
{
    const int langkah = keadaan().kini()->no;
    const auto butir = m_sop.cari(langkah)->kelengkapan.size();
    for (qsizetype i = 0; ya && i < butir; ++i) {
        PeristiwaKasus centang = berikut(JenisPeristiwa::Centang);
        centang.butir = static_cast<int>(i);
        (void)katakan(centang);
    }
    const auto kunjungan = keadaan().kunjungan.size();
    while (keadaan().kini() && keadaan().kini()->no == langkah && keadaan().kunjungan.size() == kunjungan) {
        PeristiwaKasus apa = berikut(JenisPeristiwa::Kerjakan);
        apa.ya = ya;
        if (!ya)
            apa.teks = QStringLiteral("contoh alasan");
        if (const auto boleh = katakan(apa); !boleh)
            qFatal("step %d could not be done: %s", langkah, qPrintable(boleh.error().code));
    }
}

} // namespace lumbung::uji
