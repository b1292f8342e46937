// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/kepalalembar.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int barisKepalaTerjauh = 40;
constexpr std::size_t tinggiKepala = 3;

QString sambung(const QStringList &bagian)
{
    return bagian.join(QStringLiteral(" / "));
}

std::size_t lebar(const ContohLembar &contoh, std::size_t dari, std::size_t sampai)
{
    std::size_t width = 0;
    for (std::size_t i = dari; i <= sampai; ++i)
        width = std::max(width, contoh.baris[i].sel.size());
    return width;
}

// The top left cell of the merged region that covers a blank heading cell.
QString teksGabung(const ContohLembar &contoh, std::size_t i, int kolom)
{
    const int baris = contoh.baris[i].nomor - 1;
    for (const SelGabung &g : contoh.gabung)
        if (g.baris1 == baris && baris <= g.baris2 && g.kolom1 <= kolom && kolom <= g.kolom2)
            return teksSel(selKe(contoh.baris[i].sel, g.kolom1));
    return {};
}

bool adaDiBawah(const ContohLembar &contoh, std::size_t i, std::size_t akhir, int kolom)
{
    for (std::size_t k = i + 1; k <= akhir; ++k)
        if (!teksSel(selKe(contoh.baris[k].sel, kolom)).isEmpty())
            return true;
    return false;
}

// One heading row unrolled: a blank cell takes the group to its left when both have headings below.
QStringList buka(const ContohLembar &contoh, std::size_t i, std::size_t akhir, std::size_t width)
{
    QStringList texts;
    int group = -1;
    for (int kolom = 0; kolom < static_cast<int>(width); ++kolom) {
        QString text = teksSel(selKe(contoh.baris[i].sel, kolom)).simplified();
        if (!text.isEmpty()) {
            group = adaDiBawah(contoh, i, akhir, kolom) ? kolom : -1;
        } else if (i < akhir) {
            text = teksGabung(contoh, i, kolom).simplified();
            if (text.isEmpty() && group >= 0 && adaDiBawah(contoh, i, akhir, kolom))
                text = texts[group];
        }
        texts << text;
    }
    return texts;
}

std::vector<QString> judulBaris(const ContohLembar &contoh, std::size_t awal, std::size_t akhir)
{
    const std::size_t width = lebar(contoh, awal, akhir);
    std::vector<QStringList> bagian(width);
    for (std::size_t i = awal; i <= akhir; ++i) {
        const QStringList texts = buka(contoh, i, akhir, width);
        for (std::size_t kolom = 0; kolom < width; ++kolom) {
            const QString &text = texts[static_cast<qsizetype>(kolom)];
            if (!text.isEmpty() && !bagian[kolom].contains(text))
                bagian[kolom] << text;
        }
    }
    std::vector<QString> judul;
    for (const QStringList &parts : bagian)
        judul.push_back(sambung(parts));
    return judul;
}

int nilaiJudul(const std::vector<QString> &judul, bool mirip)
{
    int nilai = 0;
    std::vector<Sasaran> seen;
    for (const QString &text : judul) {
        if (text.isEmpty() || text.size() > 120)
            continue;
        const ArtiJudul arti = artiGabungan(text, mirip);
        if (arti.calon.empty() || std::find(seen.begin(), seen.end(), arti.calon.front()) != seen.end())
            continue;
        seen.push_back(arti.calon.front());
        nilai += arti.calon.front().dipakai() ? 2 : 1;
    }
    return nilai;
}

// "1 2 3 4 …" or "(1) (2) (3)" under the heading, as in official tables.
bool barisNomor(const BarisContoh &baris)
{
    int expected = 0;
    int count = 0;
    for (const Sel &sel : baris.sel) {
        QString text = teksSel(sel);
        text.remove(QLatin1Char('(')).remove(QLatin1Char(')'));
        if (text.isEmpty())
            continue;
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || (count > 0 && number != expected))
            return false;
        expected = number + 1;
        ++count;
    }
    return count >= 3;
}

KepalaLembar susunKepala(const ContohLembar &contoh, std::size_t awal, std::size_t akhir)
{
    KepalaLembar kepala;
    kepala.barisAwal = contoh.baris[awal].nomor;
    kepala.barisAkhir = contoh.baris[akhir].nomor;
    kepala.judul = judulBaris(contoh, awal, akhir);
    kepala.barisData = kepala.barisAkhir + 1;
    if (akhir + 1 < contoh.baris.size() && barisNomor(contoh.baris[akhir + 1]))
        kepala.barisData = contoh.baris[akhir + 1].nomor + 1;
    for (std::size_t i = 0; i < awal; ++i)
        for (const Sel &sel : contoh.baris[i].sel)
            if (const QString text = teksSel(sel); !text.isEmpty())
                kepala.teksAtas << text.left(200);
    return kepala;
}

KepalaLembar cariKepala(const ContohLembar &contoh, bool mirip)
{
    std::size_t bestFrom = 0, bestTo = 0;
    int best = 0;
    const std::size_t rows = std::min<std::size_t>(contoh.baris.size(), barisKepalaTerjauh);
    // Higher headings must earn their rows, or a title row above would be taken in: hence the order.
    for (std::size_t tinggi = 0; tinggi < tinggiKepala; ++tinggi)
        for (std::size_t awal = 0; awal + tinggi < rows; ++awal) {
            const int nilai = nilaiJudul(judulBaris(contoh, awal, awal + tinggi), mirip);
            if (nilai > best) {
                best = nilai;
                bestFrom = awal;
                bestTo = awal + tinggi;
            }
        }
    if (best == 0)
        return {};
    KepalaLembar kepala = susunKepala(contoh, bestFrom, bestTo);
    kepala.nilai = best;
    return kepala;
}

} // namespace

ArtiJudul artiGabungan(const QString &judul, bool mirip)
{
    const qsizetype cut = judul.lastIndexOf(QLatin1String(" / "));
    const QString leaf = cut < 0 ? QString() : judul.mid(cut + 3);
    ArtiJudul arti = artiTepat(bacaJudul(judul));
    if (arti.calon.empty() && !leaf.isEmpty())
        arti = artiTepat(bacaJudul(leaf));
    if (arti.calon.empty() && mirip)
        arti = artiMirip(bacaJudul(judul));
    if (arti.calon.empty() && mirip && !leaf.isEmpty())
        arti = artiMirip(bacaJudul(leaf));
    return arti;
}

KepalaLembar temukanKepala(const ContohLembar &contoh)
{
    KepalaLembar kepala = cariKepala(contoh, false);
    return kepala.nilai >= 6 ? kepala : [&] {
        KepalaLembar lenient = cariKepala(contoh, true);
        return lenient.nilai > kepala.nilai ? lenient : kepala;
    }();
}

KepalaLembar kepalaPada(const ContohLembar &contoh, int barisAwal, int barisAkhir)
{
    const auto at = [&contoh](int nomor) {
        return std::find_if(contoh.baris.begin(), contoh.baris.end(),
                            [nomor](const BarisContoh &baris) { return baris.nomor >= nomor; });
    };
    const auto awal = at(barisAwal);
    if (awal == contoh.baris.end())
        return {};
    auto akhir = std::max(at(barisAkhir), awal);
    if (akhir == contoh.baris.end())
        --akhir;
    KepalaLembar kepala = susunKepala(contoh, static_cast<std::size_t>(awal - contoh.baris.begin()),
                                      static_cast<std::size_t>(akhir - contoh.baris.begin()));
    kepala.nilai = nilaiJudul(kepala.judul, true);
    return kepala;
}

} // namespace lumbung
