// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/indekskunci.h"

#include "core/domain/normalise.h"

#include <algorithm>

namespace lumbung {

namespace {

using Cara = PasanganKembar::Cara;

constexpr quint64 kecamatanTerkecil = 100'000; ///< codes of a kecamatan and below have six digits or more

// FNV-1a: the same number on every PC and in every version, because decisions are remembered by it.
quint64 hashDari(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 0x100000001b3ULL;
    return text.isEmpty() ? 0 : hash;
}

quint64 angkaDari(const QString &digits)
{
    return digits.size() <= 18 ? digits.toULongLong() : hashDari(digits);
}

// Codes are prefixes of what lies inside them.
bool didalam(quint64 besar, quint64 kecil)
{
    while (kecil > besar)
        kecil /= 10;
    return kecil == besar;
}

bool wilayahSejalan(quint64 a, quint64 b)
{
    if (a == 0 || b == 0)
        return a == b;
    return didalam(std::min(a, b), std::max(a, b));
}

bool kabupatenBeda(quint64 a, quint64 b)
{
    const auto kabupaten = [](quint64 kode) {
        while (kode >= 10'000)
            kode /= 10;
        return kode;
    };
    return a >= 1000 && b >= 1000 && kabupaten(a) != kabupaten(b);
}

bool beda(quint64 a, quint64 b)
{
    return a != 0 && b != 0 && a != b;
}

} // namespace

KunciKoperasi KunciKoperasi::dari(const Record &profil)
{
    return {angkaDari(digitsOnly(profil.value(Field::NikKoperasi).text())),
            hashDari(normaliseBadanHukum(profil.value(Field::NoBadanHukum).text())),
            hashDari(normaliseNama(profil.value(Field::Nama).text())),
            angkaDari(digitsOnly(profil.value(Field::Wilayah).text()))};
}

KunciKoperasi KunciKoperasi::dari(const KoperasiQueries::KunciBaris &baris)
{
    return {angkaDari(baris.nik), hashDari(baris.badanHukum), hashDari(baris.nama),
            angkaDari(digitsOnly(baris.wilayah.text()))};
}

quint32 IndeksKunci::tambah(const KunciKoperasi &kunci, RowKey key, int baris)
{
    Entri entri{kunci, key, baris};
    const auto nomor = static_cast<quint32>(m_entri.size()) + 1;
    const auto kaitkan = [nomor](Kepala &kepala, quint64 hash, quint32 &lanjut) {
        if (hash == 0)
            return;
        quint32 &head = kepala[hash];
        lanjut = head;
        head = nomor;
    };
    kaitkan(m_nik, kunci.nik, entri.lanjutNik);
    kaitkan(m_badanHukum, kunci.badanHukum, entri.lanjutBadanHukum);
    kaitkan(m_nama, kunci.nama, entri.lanjutNama);
    m_entri.push_back(entri);
    return nomor - 1;
}

template <typename Tugas>
void IndeksKunci::telusuri(const Kepala &kepala, quint64 hash, quint32 Entri::*lanjut, Kecuali kecuali,
                           Tugas tugas) const
{
    if (hash == 0)
        return;
    for (quint32 next = kepala.value(hash); next != 0; next = m_entri[next - 1].*lanjut)
        if (std::find(kecuali.begin(), kecuali.end(), next - 1) == kecuali.end())
            tugas(next - 1, m_entri[next - 1].kunci);
}

std::optional<IndeksKunci::Cocok> IndeksKunci::cariNik(const KunciKoperasi &kunci, Kecuali kecuali) const
{
    std::optional<Cocok> best;
    telusuri(m_nik, kunci.nik, &Entri::lanjutNik, kecuali, [&](quint32 nomor, const KunciKoperasi &lain) {
        const bool ragu = beda(kunci.nama, lain.nama) && kunci.badanHukum != lain.badanHukum;
        if (!best || (best->ragu && !ragu))
            best = Cocok{nomor, Cara::Nik, ragu, PutusanKembar::Perbarui};
    });
    return best;
}

std::optional<IndeksKunci::Cocok> IndeksKunci::cariBadanHukum(const KunciKoperasi &kunci, Kecuali kecuali) const
{
    std::optional<Cocok> best;
    telusuri(m_badanHukum, kunci.badanHukum, &Entri::lanjutBadanHukum, kecuali,
             [&](quint32 nomor, const KunciKoperasi &lain) {
                 const bool namaBeda = beda(kunci.nama, lain.nama);
                 const bool nikBeda = beda(kunci.nik, lain.nik);
                 // Short old numbers ("21/BH/2007") were given out in every kabupaten.
                 if (namaBeda && (nikBeda || kabupatenBeda(kunci.wilayah, lain.wilayah)))
                     return;
                 const bool ragu = namaBeda || nikBeda;
                 if (!best || (best->ragu && !ragu))
                     best = Cocok{nomor, Cara::BadanHukum, ragu, PutusanKembar::Perbarui};
             });
    return best;
}

std::optional<IndeksKunci::Cocok> IndeksKunci::cariNama(const KunciKoperasi &kunci, Kecuali kecuali) const
{
    std::optional<Cocok> best;
    telusuri(m_nama, kunci.nama, &Entri::lanjutNama, kecuali, [&](quint32 nomor, const KunciKoperasi &lain) {
        if (beda(kunci.nik, lain.nik) || !wilayahSejalan(kunci.wilayah, lain.wilayah))
            return;
        const bool badanHukumBeda = beda(kunci.badanHukum, lain.badanHukum);
        const bool luas =
            kunci.wilayah != lain.wilayah && std::min(kunci.wilayah, lain.wilayah) < kecamatanTerkecil;
        const bool ragu = badanHukumBeda || luas;
        // Overwriting another koperasi is worse than a twin that can still be joined.
        const PutusanKembar bawaan = badanHukumBeda ? PutusanKembar::Baru : PutusanKembar::Perbarui;
        if (!best || (best->ragu && !ragu))
            best = Cocok{nomor, Cara::NamaWilayah, ragu, bawaan};
    });
    return best;
}

std::optional<IndeksKunci::Cocok> IndeksKunci::cari(const KunciKoperasi &kunci, Kecuali kecuali) const
{
    std::optional<Cocok> found;
    if (menurut(KunciCocok::Nik))
        found = cariNik(kunci, kecuali);
    if (!found && menurut(KunciCocok::BadanHukum))
        found = cariBadanHukum(kunci, kecuali);
    if (!found && menurut(KunciCocok::NamaWilayah))
        found = cariNama(kunci, kecuali);
    return found;
}

} // namespace lumbung
