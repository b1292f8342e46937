// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/tatalayar.h"

#include <QFontMetricsF>

namespace lumbung {

namespace {

/// Texts of a row wrap in the widget's column for the activity; those of other columns stand elsewhere.
class UkurLayar final : public UkurTeks {
public:
    UkurLayar(const QFont &huruf, double lebarKegiatan) : m_metrik(huruf), m_lebar(lebarKegiatan) {}

    double tinggi(const QString &teks, double lebar, HurufSop huruf) const override
    {
        const double piksel = huruf == HurufSop::Isi ? m_lebar : lebar * TataLayar::pikselPerMm;
        const QRectF kotak = m_metrik.boundingRect(QRectF(0, 0, piksel, 10'000), Qt::TextWordWrap, teks);
        return (kotak.height() + 8) / TataLayar::pikselPerMm;
    }
    double lebar(const QString &teks, HurufSop) const override
    {
        return m_metrik.horizontalAdvance(teks) / TataLayar::pikselPerMm;
    }
    double kata(const QString &teks, HurufSop huruf) const override
    {
        double terpanjang = 0;
        for (const QString &satu : teks.split(u' '))
            terpanjang = std::max(terpanjang, lebar(satu, huruf));
        return terpanjang;
    }

private:
    QFontMetricsF m_metrik;
    double m_lebar;
};

} // namespace

std::optional<TataLayar> tataLayar(DefinisiSop definisi, const QFont &huruf, double lebarKegiatan)
{
    constexpr double kolomLain = 150, lajurWajar = 26, tanpaUjung = 20'000; // millimetres
    for (LangkahSop &langkah : definisi.langkah) {
        langkah.kelengkapan.clear();
        langkah.output.clear();
        langkah.keterangan.clear();
    }
    const double lebar =
        kolomLain + lajurWajar * static_cast<double>(std::max<std::size_t>(1, definisi.pelaksana.size()));
    auto tata = tataBagan(definisi, {lebar * 1.2, tanpaUjung}, UkurLayar(huruf, lebarKegiatan));
    if (!tata || tata->halaman.size() != 1)
        return std::nullopt;
    return TataLayar{std::move(*tata), lebarKegiatan};
}

} // namespace lumbung
