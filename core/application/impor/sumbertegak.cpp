// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/sumbertegak.h"

#include "core/application/impor/kamusjudul.h"

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

constexpr int barisTegakTerbanyak = 2000;
constexpr int lembarTegakTerbanyak = 500;

bool titikDua(const QString &text)
{
    return text == QLatin1String(":") || text == QLatin1String("=");
}

QString labelRapi(const QString &text)
{
    QString label = text.simplified();
    while (label.endsWith(QLatin1Char(':')))
        label = label.chopped(1).trimmed();
    return label;
}

// The column of the label in this row: the first known heading among the first three cells.
int kolomLabel(const BarisContoh &baris)
{
    for (int kolom = 0; kolom < 3; ++kolom) {
        const Sel &sel = selKe(baris.sel, kolom);
        if (sel.jenis != Sel::Jenis::Teks || sel.teks.size() > 80)
            continue;
        const ArtiJudul arti = artiTepat(bacaJudul(labelRapi(teksSel(sel))));
        if (!arti.calon.empty() && arti.calon.front().dipakai())
            return kolom;
    }
    return -1;
}

Sel nilaiBersih(const Sel &sel)
{
    Sel clean = sel;
    if (clean.jenis == Sel::Jenis::Teks && clean.teks.trimmed().startsWith(QLatin1Char(':')))
        clean.teks = clean.teks.trimmed().mid(1).trimmed();
    if (clean.jenis == Sel::Jenis::Teks && (clean.teks.trimmed().isEmpty() || titikDua(clean.teks.trimmed())))
        clean = Sel();
    return clean;
}

bool adaNilai(const BarisContoh &baris, int label)
{
    for (std::size_t kolom = static_cast<std::size_t>(label) + 1; kolom < baris.sel.size(); ++kolom)
        if (nilaiBersih(baris.sel[kolom]).jenis != Sel::Jenis::Kosong)
            return true;
    return false;
}

// A value that is itself a heading speaks for an ordinary table.
bool nilaiJugaJudul(const BarisContoh &baris, int label)
{
    for (std::size_t kolom = static_cast<std::size_t>(label) + 1; kolom < baris.sel.size(); ++kolom)
        if (baris.sel[kolom].jenis == Sel::Jenis::Teks &&
            !artiTepat(bacaJudul(teksSel(baris.sel[kolom]))).calon.empty())
            return true;
    return false;
}

} // namespace

int SumberTegak::nilai(const ContohLembar &contoh)
{
    std::set<QString> seen;
    for (const BarisContoh &baris : contoh.baris) {
        const int label = kolomLabel(baris);
        if (label < 0 || nilaiJugaJudul(baris, label) || !adaNilai(baris, label))
            continue;
        seen.insert(keyOf(artiTepat(bacaJudul(labelRapi(teksSel(selKe(baris.sel, label))))).calon.front()));
    }
    return seen.size() >= 4 ? static_cast<int>(seen.size()) * 2 : 0;
}

Result<std::unique_ptr<SumberTegak>> SumberTegak::buat(TableSource &sumber, std::optional<int> lembar)
{
    std::unique_ptr<SumberTegak> tegak(new SumberTegak);
    const int sampai =
        lembar ? *lembar + 1 : static_cast<int>(std::min<qsizetype>(sumber.sheets().size(), lembarTegakTerbanyak));
    for (int ke = lembar.value_or(0); ke < sampai; ++ke) {
        const auto contoh = ambilContoh(sumber, ke, barisTegakTerbanyak);
        if (!contoh)
            return contoh.error();
        if (!lembar && nilai(*contoh) == 0)
            continue;
        if (tegak->m_nama.isEmpty())
            tegak->m_nama = contoh->nama;
        tegak->susun(*contoh);
    }
    return tegak;
}

void SumberTegak::susun(const ContohLembar &contoh)
{
    std::vector<Blok> bloks(1);
    std::set<int> terpakai;
    for (std::size_t i = 0; i < contoh.baris.size(); ++i) {
        const BarisContoh &baris = contoh.baris[i];
        const int label = std::max(kolomLabel(baris), 0);
        const QString teks = labelRapi(teksSel(selKe(baris.sel, label)));
        if (teks.isEmpty() || !adaNilai(baris, label))
            continue;
        const QString kunci = bacaJudul(teks).kunci();
        if (!m_kolom.contains(kunci)) {
            m_kolom.insert(kunci, static_cast<int>(m_judul.size()));
            Sel judul;
            judul.jenis = Sel::Jenis::Teks;
            judul.teks = teks;
            m_judul.push_back(judul);
        }
        const int kolom = m_kolom.value(kunci);
        // The first label again begins the next koperasi of the same sheet.
        if (kolom == 0 && terpakai.contains(0)) {
            bloks.emplace_back();
            terpakai.clear();
        }
        if (terpakai.insert(kolom).second)
            bloks.back().isi.emplace_back(static_cast<int>(i), kolom);
    }
    for (const Blok &blok : bloks)
        tambahBlok(contoh, blok);
}

void SumberTegak::tambahBlok(const ContohLembar &contoh, const Blok &blok)
{
    std::size_t width = 0;
    for (const auto &[index, kolom] : blok.isi)
        width = std::max(width, contoh.baris[static_cast<std::size_t>(index)].sel.size());
    for (int lajur = 1; lajur < static_cast<int>(width); ++lajur) {
        Rekam rekam{std::vector<Sel>(m_judul.size()), std::vector<Alamat>(m_judul.size())};
        int terisi = 0;
        for (const auto &[index, kolom] : blok.isi) {
            const BarisContoh &baris = contoh.baris[static_cast<std::size_t>(index)];
            if (lajur <= std::max(kolomLabel(baris), 0))
                continue;
            rekam.sel[static_cast<std::size_t>(kolom)] = nilaiBersih(selKe(baris.sel, lajur));
            rekam.tempat[static_cast<std::size_t>(kolom)] = {baris.nomor, lajur, contoh.nama};
            terisi += rekam.sel[static_cast<std::size_t>(kolom)].jenis != Sel::Jenis::Kosong;
        }
        if (terisi >= 2)
            m_rekam.push_back(std::move(rekam));
    }
}

Result<void> SumberTegak::read(int, const RowSink &sink)
{
    if (!sink(1, m_judul))
        return {};
    int nomor = 2;
    for (const Rekam &rekam : m_rekam)
        if (!sink(nomor++, rekam.sel))
            break;
    return {};
}

SumberTegak::Alamat SumberTegak::alamat(int baris, int kolom) const
{
    const auto rekam = static_cast<std::size_t>(baris - 2);
    if (baris < 2 || rekam >= m_rekam.size())
        return {baris, kolom, m_nama};
    const std::vector<Alamat> &tempat = m_rekam[rekam].tempat;
    if (kolom >= 0 && static_cast<std::size_t>(kolom) < tempat.size() &&
        tempat[static_cast<std::size_t>(kolom)].baris > 0)
        return tempat[static_cast<std::size_t>(kolom)];
    for (const Alamat &alamat : tempat)
        if (alamat.baris > 0)
            return alamat;
    return {baris, kolom, m_nama};
}

} // namespace lumbung
