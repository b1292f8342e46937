// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/susunrencana.h"

#include "core/application/impor/konteksberkas.h"
#include "core/application/impor/pemetaan.h"
#include "core/application/impor/periodeteks.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int lembarDilihat = 12;

// A person's choice takes the meaning away from the column that had it.
void pilihSasaran(std::vector<KolomPeta> &peta, KolomPeta &kolom, const Sasaran &sasaran)
{
    for (KolomPeta &lain : peta)
        if (sasaran.dipakai() && !sasaran.isian(Field::DesaKelurahan) && lain.kolom != kolom.kolom &&
            lain.sasaran == sasaran) {
            lain.sasaran = Sasaran(Sasaran::Peran::Abaikan);
            lain.keyakinan = Keyakinan::Mungkin;
        }
    kolom.sasaran = sasaran;
    kolom.keyakinan = Keyakinan::Pasti;
    const bool uang = sasaran.isian() && spec(sasaran.field).type == FieldType::Money;
    kolom.pengali = uang ? bacaJudul(kolom.judul).pengali : 1;
}

Result<void> terapkanPilihan(RencanaImpor &rencana, const PermintaanImpor &permintaan, Workspace &workspace)
{
    if (!permintaan.pengirim.isEmpty()) {
        const auto ingatan = pemetaanTerakhir(workspace, permintaan.pengirim, rencana.sidik);
        if (!ingatan)
            return ingatan.error();
        for (KolomPeta &kolom : rencana.peta)
            if (const auto found = ingatan->find(kolom.kolom);
                found != ingatan->end() && found->second != kolom.sasaran) {
                pilihSasaran(rencana.peta, kolom, found->second);
                kolom.diingat = true;
            }
    }
    for (KolomPeta &kolom : rencana.peta) {
        if (const auto found = permintaan.judul.find(kolom.judul); found != permintaan.judul.end())
            pilihSasaran(rencana.peta, kolom, found->second);
        if (const auto found = permintaan.kolom.find(kolom.kolom); found != permintaan.kolom.end())
            pilihSasaran(rencana.peta, kolom, found->second);
    }
    return {};
}

std::optional<int> tahunBaris(const QStringList &baris)
{
    for (const QString &teks : baris)
        if (const auto year = tahunDalam(teks))
            return year;
    return std::nullopt;
}

std::optional<int> tahunJudul(const std::vector<KolomPeta> &peta)
{
    std::optional<int> found;
    for (const KolomPeta &kolom : peta) {
        const auto year = bacaJudul(kolom.judul).tahun;
        if (!year || kolom.sasaran.isian(Field::VolumeUsahaLalu))
            continue;
        if (found && found != year)
            return std::nullopt;
        found = year;
    }
    return found;
}

void tentukanTahun(RencanaImpor &rencana, const PermintaanImpor &permintaan, QDate hariIni)
{
    // Offices report a tahun buku after it has ended.
    rencana.periode = {hariIni.year() - 1, JenisPeriode::Tahunan};
    rencana.asalTahun = AsalTahun::Dianggap;
    const auto set = [&rencana](std::optional<int> year, AsalTahun asal) {
        if (!year || *year < 1945 || *year > 2100)
            return false;
        rencana.periode.tahunBuku = *year;
        rencana.asalTahun = asal;
        return true;
    };
    const bool found = set(permintaan.tahunBuku, AsalTahun::Diminta) ||
                       set(tahunBaris(rencana.kepala.teksAtas), AsalTahun::Judul) ||
                       set(tahunJudul(rencana.peta), AsalTahun::Judul) ||
                       set(tahunDalam(rencana.namaLembar), AsalTahun::NamaLembar) ||
                       set(tahunDalam(rencana.berkas), AsalTahun::NamaBerkas);
    if (kolomUntuk(rencana.peta, Field::TahunBuku) && (!found || rencana.asalTahun != AsalTahun::Diminta))
        rencana.asalTahun = AsalTahun::Kolom;
}

// A label sheet becomes a table; otherwise the heading is looked for or taken as chosen.
Result<ContohLembar> tentukanKepala(RencanaImpor &rencana, TableSource &sumber, const PermintaanImpor &permintaan)
{
    auto contoh = ambilContoh(sumber, rencana.lembar);
    if (!contoh)
        return contoh;
    if (contoh->baris.empty())
        return Error{ErrorKind::Input, QStringLiteral("impor.kosong"), {{QStringLiteral("lembar"), contoh->nama}}};
    rencana.namaLembar = contoh->nama;
    if (permintaan.barisKepala) {
        rencana.kepala = kepalaPada(*contoh, permintaan.barisKepala->first, permintaan.barisKepala->second);
        return contoh;
    }
    rencana.kepala = temukanKepala(*contoh);
    if (SumberTegak::nilai(*contoh) > rencana.kepala.nilai) {
        auto tegak = SumberTegak::buat(sumber, permintaan.lembar);
        if (!tegak)
            return tegak.error();
        rencana.tegak = std::move(tegak).value();
        contoh = ambilContoh(*rencana.tegak, 0);
        rencana.kepala = kepalaPada(*contoh, 1, 1);
    } else if (rencana.kepala.nilai == 0) {
        rencana.kepala = kepalaPada(*contoh, contoh->baris.front().nomor, contoh->baris.front().nomor);
    }
    return contoh;
}

} // namespace

Result<int> lembarTerbaik(TableSource &sumber)
{
    const int jumlah = static_cast<int>(std::min<qsizetype>(sumber.sheets().size(), lembarDilihat));
    int best = 0;
    int bestValue = -1;
    for (int lembar = 0; lembar < jumlah && jumlah > 1; ++lembar) {
        const auto contoh = ambilContoh(sumber, lembar, 60);
        if (!contoh)
            return contoh.error();
        const int nilai = std::max(temukanKepala(*contoh).nilai, SumberTegak::nilai(*contoh));
        if (nilai > bestValue) {
            bestValue = nilai;
            best = lembar;
        }
    }
    return best;
}

Result<RencanaImpor> susunRencana(TableSource &sumber, const PermintaanImpor &permintaan, Workspace &workspace,
                                  QDate hariIni)
{
    RencanaImpor rencana;
    rencana.berkas = permintaan.berkas;
    rencana.pengirim = permintaan.pengirim;
    rencana.kunci = permintaan.kunci;
    const auto lembar = permintaan.lembar ? Result<int>(*permintaan.lembar) : lembarTerbaik(sumber);
    if (!lembar)
        return lembar.error();
    if (*lembar < 0 || *lembar >= sumber.sheets().size())
        return Error{ErrorKind::Missing, QStringLiteral("impor.lembar-hilang"), {}};
    rencana.lembar = *lembar;
    const auto contoh = tentukanKepala(rencana, sumber, permintaan);
    if (!contoh)
        return contoh.error();
    rencana.peta = cocokkanKolom(rencana.kepala, *contoh);
    rencana.sidik = sidikKepala(rencana.kepala.judul);
    if (const auto chosen = terapkanPilihan(rencana, permintaan, workspace); !chosen)
        return chosen.error();
    rencana.konteks = konteksDari(rencana.kepala.teksAtas);
    tentukanTahun(rencana, permintaan, hariIni);
    return rencana;
}

} // namespace lumbung
