// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/petakolom.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr double cukupCocok = 0.6;
constexpr double bertentangan = 0.3;

struct CalonKolom {
    KolomPeta peta;
    ArtiJudul arti;
    CiriKolom ciri;
    QString kunci;
};

qint64 pengaliJudulAtas(const KepalaLembar &kepala)
{
    for (const QString &teks : kepala.teksAtas)
        if (const qint64 factor = pengaliSatuan(teks); factor != 1)
            return factor;
    return 1;
}

// Fields whose values prove or disprove the heading.
bool terbukti(const Sasaran &sasaran)
{
    if (!sasaran.isian())
        return false;
    const FieldType type = spec(sasaran.field).type;
    return sasaran.field == Field::NikKoperasi || sasaran.field == Field::NikKtpKetua ||
           sasaran.field == Field::TahunBuku || type == FieldType::Date || type == FieldType::Money;
}

bool boleh(const Sasaran &sasaran, const std::vector<Sasaran> &terpakai)
{
    // Desa and kelurahan may be two columns, one of them blank in every row.
    return !sasaran.dipakai() || sasaran.isian(Field::DesaKelurahan) ||
           std::find(terpakai.begin(), terpakai.end(), sasaran) == terpakai.end();
}

void tetapkan(CalonKolom &calon, const Sasaran &sasaran, Keyakinan keyakinan, std::vector<Sasaran> &terpakai)
{
    calon.peta.sasaran = sasaran;
    calon.peta.keyakinan = keyakinan;
    if (sasaran.dipakai())
        terpakai.push_back(sasaran);
}

void tanyakan(CalonKolom &calon)
{
    calon.peta.sasaran = Sasaran();
    calon.peta.keyakinan = Keyakinan::Tanya;
    calon.peta.usul = calon.arti.calon;
    for (const Sasaran &dugaan : calon.ciri.dugaan())
        if (std::find(calon.peta.usul.begin(), calon.peta.usul.end(), dugaan) == calon.peta.usul.end())
            calon.peta.usul.push_back(dugaan);
}

void pilihTunggal(CalonKolom &calon, std::vector<Sasaran> &terpakai)
{
    const Sasaran &sasaran = calon.arti.calon.front();
    if (!boleh(sasaran, terpakai)) {
        if (sasaran.isian(Field::Telp) && boleh(Field::Telp2, terpakai))
            tetapkan(calon, Field::Telp2, Keyakinan::Mungkin, terpakai);
        else if (calon.arti.cadangan)
            tetapkan(calon, Sasaran(Sasaran::Peran::Abaikan), Keyakinan::Mungkin, terpakai);
        else
            tanyakan(calon);
        return;
    }
    if (terbukti(sasaran) && calon.ciri.terisi() >= 2 && calon.ciri.cocok(sasaran) < bertentangan) {
        tanyakan(calon);
        return;
    }
    tetapkan(calon, sasaran, calon.arti.keyakinan, terpakai);
}

void pilihMenurutIsi(CalonKolom &calon, std::vector<Sasaran> &terpakai)
{
    for (const Sasaran &sasaran : calon.arti.calon) {
        if (boleh(sasaran, terpakai) && calon.ciri.cocok(sasaran) >= cukupCocok) {
            tetapkan(calon, sasaran, calon.arti.keyakinan, terpakai);
            return;
        }
    }
    const Sasaran &first = calon.arti.calon.front();
    const bool emptyColumn = calon.ciri.terisi() == 0;
    if (emptyColumn && boleh(first, terpakai))
        tetapkan(calon, first, Keyakinan::Mungkin, terpakai);
    else if (emptyColumn)
        tetapkan(calon, Sasaran(Sasaran::Peran::Abaikan), Keyakinan::Mungkin, terpakai);
    else
        tanyakan(calon);
}

std::optional<Field> anggotaKelompok(FieldGroup group, const QString &kunci)
{
    const QLatin1String ujung = kunci == QLatin1String("pria")     ? QLatin1String("_pria")
                                : kunci == QLatin1String("wanita") ? QLatin1String("_wanita")
                                                                   : QLatin1String("_total");
    for (const FieldSpec &entry : fieldCatalogue())
        if (entry.group == group && QLatin1String(entry.key).endsWith(ujung))
            return entry.field;
    return std::nullopt;
}

// "Tanggal", "L", "P" and "Jumlah" standing alone mean what the column to their left is about.
ArtiJudul artiTetangga(const QString &kunci, const KolomPeta *kiri)
{
    ArtiJudul arti;
    if (!kiri || !kiri->sasaran.dipakai())
        return arti;
    if (kunci == QLatin1String("tanggal")) {
        const std::pair<Field, Field> pairs[] = {{Field::NoBadanHukum, Field::TglBadanHukum},
                                                 {Field::NoPad, Field::TglPad},
                                                 {Field::NoPelaporan, Field::TglPelaporan},
                                                 {Field::StatusRat, Field::TglRat}};
        for (const auto &[nomor, tanggal] : pairs)
            if (kiri->sasaran.isian(nomor))
                arti.calon.emplace_back(tanggal);
    } else if ((kunci == QLatin1String("pria") || kunci == QLatin1String("wanita") ||
                kunci == QLatin1String("jumlah")) &&
               kiri->sasaran.isian() && spec(kiri->sasaran.field).group != FieldGroup::None) {
        if (const auto field = anggotaKelompok(spec(kiri->sasaran.field).group, kunci))
            arti.calon.emplace_back(*field);
    }
    if (!arti.calon.empty())
        arti.keyakinan = Keyakinan::Pasti;
    return arti;
}

std::vector<CalonKolom> kumpulkan(const KepalaLembar &kepala, const ContohLembar &contoh)
{
    std::vector<CalonKolom> result;
    std::size_t width = kepala.judul.size();
    for (const BarisContoh &baris : contoh.baris)
        if (baris.nomor >= kepala.barisData)
            width = std::max(width, baris.sel.size());
    for (std::size_t kolom = 0; kolom < width; ++kolom) {
        CalonKolom calon;
        calon.peta.kolom = static_cast<int>(kolom);
        calon.peta.judul = kolom < kepala.judul.size() ? kepala.judul[kolom] : QString();
        for (const BarisContoh &baris : contoh.baris)
            if (baris.nomor >= kepala.barisData)
                calon.ciri.tambah(selKe(baris.sel, static_cast<int>(kolom)));
        if (calon.peta.judul.isEmpty() && calon.ciri.terisi() == 0)
            continue;
        const JudulKolom judul = bacaJudul(calon.peta.judul);
        calon.kunci = judul.kunci();
        calon.peta.pengali = judul.pengali;
        calon.peta.contoh = calon.ciri.contoh();
        calon.peta.rusak = calon.ciri.rusak();
        calon.arti = artiGabungan(calon.peta.judul, true);
        result.push_back(std::move(calon));
    }
    return result;
}

// The surest meanings first, so that a doubtful column never takes the place of a sure one.
int giliran(const ArtiJudul &arti)
{
    if (arti.calon.empty())
        return 4;
    if (arti.cadangan)
        return 3;
    if (arti.keyakinan != Keyakinan::Pasti)
        return 2;
    return arti.calon.size() > 1 ? 1 : 0;
}

} // namespace

std::vector<KolomPeta> cocokkanKolom(const KepalaLembar &kepala, const ContohLembar &contoh)
{
    std::vector<CalonKolom> calon = kumpulkan(kepala, contoh);
    std::vector<Sasaran> terpakai;
    for (int ke = 0; ke <= 4; ++ke) {
        for (std::size_t i = 0; i < calon.size(); ++i) {
            CalonKolom &kolom = calon[i];
            if (giliran(kolom.arti) != ke || kolom.peta.sasaran.peran != Sasaran::Peran::Tanya)
                continue;
            if (ke == 4)
                kolom.arti = artiTetangga(kolom.kunci, i > 0 ? &calon[i - 1].peta : nullptr);
            if (kolom.arti.calon.empty())
                tanyakan(kolom);
            else if (kolom.arti.calon.size() == 1)
                pilihTunggal(kolom, terpakai);
            else
                pilihMenurutIsi(kolom, terpakai);
        }
    }
    const qint64 pengaliAtas = pengaliJudulAtas(kepala);
    std::vector<KolomPeta> peta;
    for (CalonKolom &kolom : calon) {
        const bool uang = kolom.peta.sasaran.isian() && spec(kolom.peta.sasaran.field).type == FieldType::Money;
        if (!uang)
            kolom.peta.pengali = 1;
        else if (kolom.peta.pengali == 1)
            kolom.peta.pengali = pengaliAtas;
        peta.push_back(std::move(kolom.peta));
    }
    return peta;
}

const KolomPeta *kolomUntuk(const std::vector<KolomPeta> &peta, const Sasaran &sasaran)
{
    const auto found =
        std::find_if(peta.begin(), peta.end(), [&](const KolomPeta &k) { return k.sasaran == sasaran; });
    return found == peta.end() ? nullptr : &*found;
}

} // namespace lumbung
