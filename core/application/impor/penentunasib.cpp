// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/penentunasib.h"

#include "core/domain/kodewilayah.h"
#include "core/domain/lompatan.h"

#include <QHashFunctions>

#include <algorithm>

namespace lumbung {

namespace {

using Jenis = NasibBaris::Jenis;

quint64 kunciTerlihat(quint32 entri, const Periode &periode)
{
    return (quint64{entri} << 32) | static_cast<quint64>(periode.tahunBuku * 8 + static_cast<int>(periode.jenis));
}

Record tanpaKosong(const Record &record)
{
    Record filled;
    for (const auto &[field, value] : record)
        if (!value.isEmpty())
            filled.set(field, value);
    return filled;
}

// A wider area never replaces the exact one that is known already.
bool wilayahKurangTepat(const Value &baru, const Value &lama)
{
    const auto wide = KodeWilayah::parse(baru.text());
    const auto exact = KodeWilayah::parse(lama.text());
    return wide && exact && wide->contains(*exact);
}

} // namespace

PenentuNasib::PenentuNasib(Office &kantor, const RencanaImpor &rencana, const KoreksiImpor &koreksi)
    : m_kantor(kantor),
      m_koreksi(koreksi),
      m_peta(rencana.peta),
      m_tanpaNama(!kolomUntuk(rencana.peta, Field::Nama)),
      m_indeks(rencana.kunci),
      m_bukanKembar(kantor.workspace())
{
    const auto terisi = [&rencana](Field field) {
        // Area, totals and the class behind an old name are filled from other columns.
        return spec(field).group != FieldGroup::None || field == Field::Kelompok || field == Field::ModalSendiri ||
               field == Field::NoBadanHukum || field == Field::TglBadanHukum || kolomUntuk(rencana.peta, field);
    };
    for (const Entity entity : {Entity::Koperasi, Entity::Keragaan})
        for (const Field field : storedFields(entity))
            if (terisi(field))
                m_field.push_back(field);
}

Result<void> PenentuNasib::muat()
{
    if (const auto remembered = m_bukanKembar.muat(); !remembered)
        return remembered;
    return m_kantor.koperasi().semuaKunci([this](const KoperasiQueries::KunciBaris &baris) {
        m_indeks.tambah(KunciKoperasi::dari(baris), baris.key, 0);
        return true;
    });
}

quint64 PenentuNasib::isiHash(const BarisImpor &baris)
{
    std::size_t seed = 0;
    for (const Record *record : {&baris.profil, &baris.keragaan})
        for (const auto &[field, value] : *record)
            if (!value.isEmpty())
                seed = qHashMulti(seed, static_cast<int>(field), value.canonical());
    return static_cast<quint64>(seed);
}

Result<std::vector<NasibBaris>> PenentuNasib::tentukan(std::vector<BarisImpor> &bak)
{
    std::vector<NasibBaris> nasib;
    nasib.reserve(bak.size());
    for (BarisImpor &baris : bak) {
        auto satu = cocokkan(baris);
        if (!satu)
            return satu.error();
        nasib.push_back(std::move(satu).value());
    }
    if (const auto compared = bandingkan(bak, nasib); !compared)
        return compared.error();
    return nasib;
}

// The name under which a decision about this row and that entry is remembered.
Result<QString> PenentuNasib::pasangan(const KunciKoperasi &kunci, quint32 entri) const
{
    const IndeksKunci::Entri &lain = m_indeks.entri(entri);
    if (lain.key == 0)
        return BukanKembar::pasangan(kunci, lain.kunci);
    static constexpr Field nama[] = {Field::Nama};
    const auto rows = m_kantor.koperasi().rows({&lain.key, 1}, nama, 0);
    if (!rows)
        return rows.error();
    return rows->empty() ? QString() : BukanKembar::pasangan(kunci, rows->front().id);
}

// True when a person once said that they are two koperasi; `nama` is then what that is remembered under. A
// decision between two rows of one file also holds once the other row is stored.
Result<bool> PenentuNasib::bukanKembar(const KunciKoperasi &kunci, quint32 entri, QString &nama) const
{
    const auto sendiri = pasangan(kunci, entri);
    if (!sendiri)
        return sendiri.error();
    for (const QString &calon : {*sendiri, BukanKembar::pasangan(kunci, m_indeks.entri(entri).kunci)})
        if (m_bukanKembar.berisi(calon)) {
            nama = calon;
            return true;
        }
    return false;
}

// Passes over koperasi that a person said this row is not. When nothing else is left, the first of them stands with
// that decision, so that it can still be seen and changed.
Result<std::optional<IndeksKunci::Cocok>> PenentuNasib::cari(const KunciKoperasi &kunci, NasibBaris &nasib) const
{
    auto cocok = m_indeks.cari(kunci);
    if (!cocok || !cocok->ragu || !m_bukanKembar.mengenal(kunci))
        return cocok;
    std::vector<quint32> kecuali;
    std::optional<IndeksKunci::Cocok> diingat;
    while (cocok && cocok->ragu) {
        QString nama;
        const auto lain = bukanKembar(kunci, cocok->entri, nama);
        if (!lain)
            return lain.error();
        if (!*lain)
            return cocok;
        if (!diingat) {
            diingat = cocok;
            diingat->bawaan = PutusanKembar::Baru;
            nasib.pasangan = nama;
        }
        kecuali.push_back(cocok->entri);
        cocok = m_indeks.cari(kunci, kecuali);
    }
    nasib.diingat = !cocok;
    return cocok ? cocok : diingat;
}

Result<NasibBaris> PenentuNasib::cocokkan(BarisImpor &baris)
{
    NasibBaris nasib;
    if (m_koreksi.lewati.contains(baris.baris)) {
        nasib.jenis = Jenis::Dilewati;
        return nasib;
    }
    if (baris.ditolak()) {
        nasib.jenis = Jenis::Ditolak;
        return nasib;
    }
    const KunciKoperasi kunci = KunciKoperasi::dari(baris.profil);
    const auto found = cari(kunci, nasib);
    if (!found)
        return found.error();
    const auto &cocok = *found;
    if (!cocok) {
        jadiBaru(baris, kunci, nasib);
        return nasib;
    }
    nasib.entri = cocok->entri;
    if (cocok->ragu) {
        nasib.ragu = cocok;
        nasib.kembaran = m_indeks.entri(cocok->entri).key;
        nasib.barisLain = m_indeks.entri(cocok->entri).baris;
    }
    const auto decided = m_koreksi.kembar.find(baris.baris);
    if (cocok->ragu && !nasib.diingat && decided != m_koreksi.kembar.end()) {
        auto nama = pasangan(kunci, cocok->entri);
        if (!nama)
            return nama.error();
        nasib.pasangan = std::move(nama).value();
    }
    const PutusanKembar putusan = decided != m_koreksi.kembar.end() ? decided->second : cocok->bawaan;
    if (putusan == PutusanKembar::Lewati)
        nasib.jenis = Jenis::Dilewati;
    else if (putusan == PutusanKembar::Baru)
        jadiBaru(baris, kunci, nasib);
    else if (!berulang(baris, nasib, decided != m_koreksi.kembar.end()))
        nasib.jenis = m_indeks.entri(cocok->entri).key == 0 ? Jenis::Baru : Jenis::Perbarui;
    return nasib;
}

void PenentuNasib::jadiBaru(BarisImpor &baris, const KunciKoperasi &kunci, NasibBaris &nasib)
{
    if (baris.profil.value(Field::Nama).isEmpty()) {
        // Some lists carry no names at all, only numbers: those koperasi wait for their name.
        const bool bernomor = kunci.nik != 0 || kunci.badanHukum != 0;
        const Keparahan keparahan = m_tanpaNama && bernomor ? Keparahan::PerluDicek : Keparahan::Salah;
        baris.temuan.push_back({baris.baris, -1, keparahan, QStringLiteral("impor.tanpa-nama"), {}, {}});
        if (keparahan == Keparahan::Salah) {
            nasib.jenis = Jenis::Ditolak;
            return;
        }
    }
    nasib.jenis = Jenis::Baru;
    nasib.buatKoperasi = true;
    nasib.entri = m_indeks.tambah(kunci, 0, baris.baris);
    m_terlihat.insert(kunciTerlihat(nasib.entri, baris.periode), {baris.baris, isiHash(baris)});
}

// The same koperasi and period a second time in one file: the same again is nothing new, something else is a
// contradiction that a person must settle.
bool PenentuNasib::berulang(BarisImpor &baris, NasibBaris &nasib, bool diputuskan)
{
    const quint64 isi = isiHash(baris);
    const quint64 kunci = kunciTerlihat(nasib.entri, baris.periode);
    const auto seen = m_terlihat.constFind(kunci);
    if (seen == m_terlihat.constEnd()) {
        m_terlihat.insert(kunci, {baris.baris, isi});
        return false;
    }
    const QVariantMap fakta{{QStringLiteral("baris"), seen->baris}};
    if (seen->isi == isi) {
        baris.temuan.push_back(
            {baris.baris, -1, Keparahan::Info, QStringLiteral("impor.baris-berulang"), {}, fakta});
        nasib.jenis = Jenis::Sama;
        return true;
    }
    nasib.barisLain = seen->baris;
    nasib.kembaran = 0;
    nasib.berulang = true;
    if (diputuskan)
        return false;
    baris.temuan.push_back(
        {baris.baris, -1, Keparahan::Salah, QStringLiteral("impor.kembar-dalam-berkas"), {}, fakta});
    nasib.jenis = Jenis::Ditolak;
    return true;
}

Result<void> PenentuNasib::bandingkan(std::vector<BarisImpor> &bak, std::vector<NasibBaris> &nasib)
{
    std::map<int, std::vector<std::size_t>> menurutTahun;
    for (std::size_t i = 0; i < bak.size(); ++i) {
        NasibBaris &satu = nasib[i];
        if (satu.jenis == Jenis::Perbarui) {
            menurutTahun[bak[i].periode.tahunBuku].push_back(i);
        } else if (satu.jenis == Jenis::Baru) {
            satu.profil = tanpaKosong(bak[i].profil);
            satu.keragaan = tanpaKosong(bak[i].keragaan);
            // A second statement of the same period was decided by a person: it changes the first.
            satu.buatKeragaan = !satu.keragaan.isEmpty() && !satu.berulang;
        }
    }
    for (const auto &[tahun, anggota] : menurutTahun)
        if (const auto compared = bandingkanTahun(tahun, bak, nasib, anggota); !compared)
            return compared;
    return {};
}

Result<void> PenentuNasib::bandingkanTahun(int tahun, std::vector<BarisImpor> &bak, std::vector<NasibBaris> &nasib,
                                           const std::vector<std::size_t> &anggota)
{
    if (const auto checked = periksaLompatan(tahun, bak, nasib, anggota); !checked)
        return checked;
    std::vector<RowKey> keys;
    for (const std::size_t i : anggota)
        keys.push_back(m_indeks.entri(nasib[i].entri).key);
    const auto rows = m_kantor.koperasi().rows(keys, m_field, tahun);
    if (!rows)
        return rows.error();
    std::map<RowKey, const DaftarBaris *> byKey;
    for (const DaftarBaris &row : *rows)
        byKey.emplace(row.key, &row);
    for (const std::size_t i : anggota) {
        const RowKey key = m_indeks.entri(nasib[i].entri).key;
        const auto row = byKey.find(key);
        if (row == byKey.end())
            return Error{ErrorKind::Conflict, QStringLiteral("impor.data-berubah"), {}};
        const auto ada = berkeragaan(key, bak[i].periode);
        if (!ada)
            return ada.error();
        nasib[i].id = row->second->id;
        nasib[i].buatKeragaan = !*ada && !nasib[i].berulang;
        bandingkanSatu(bak[i], *row->second, nasib[i]);
    }
    return {};
}

// Last year's values of a whole batch at once, and only of koperasi that have a statement of that year.
Result<void> PenentuNasib::periksaLompatan(int tahun, std::vector<BarisImpor> &bak,
                                           const std::vector<NasibBaris> &nasib,
                                           const std::vector<std::size_t> &anggota)
{
    const Periode lalu{tahun - 1};
    std::multimap<RowKey, std::size_t> menurutKunci;
    std::vector<RowKey> keys;
    for (const std::size_t i : anggota) {
        if (bak[i].periode.jenis != JenisPeriode::Tahunan || bak[i].keragaan.isEmpty())
            continue;
        const RowKey key = m_indeks.entri(nasib[i].entri).key;
        const auto ada = berkeragaan(key, lalu);
        if (!ada)
            return ada.error();
        if (!*ada)
            continue;
        if (!menurutKunci.contains(key))
            keys.push_back(key);
        menurutKunci.emplace(key, i);
    }
    if (keys.empty())
        return {};
    const auto rows = m_kantor.koperasi().rows(keys, isianBerlompat(), lalu.tahunBuku);
    if (!rows)
        return rows.error();
    for (const DaftarBaris &row : *rows) {
        Record tahunLalu;
        for (std::size_t f = 0; f < row.nilai.size(); ++f)
            tahunLalu.set(isianBerlompat()[f], row.nilai[f]);
        const auto [first, last] = menurutKunci.equal_range(row.key);
        for (auto one = first; one != last; ++one)
            catatLompatan(bak[one->second], tahunLalu);
    }
    return {};
}

void PenentuNasib::catatLompatan(BarisImpor &baris, const Record &tahunLalu) const
{
    for (const TemuanIsian &temuan : temuanLompatan(baris.keragaan, tahunLalu)) {
        const KolomPeta *kolom = kolomUntuk(m_peta, temuan.field);
        if (!kolom)
            continue;
        const QString teks = baris.keragaan.value(temuan.field).canonical();
        const bool kosongkan = m_koreksi.kosongkan.contains({temuan.aturan, kolom->kolom});
        if (kosongkan)
            baris.keragaan.unset(temuan.field);
        baris.temuan.push_back({baris.baris, kolom->kolom, kosongkan ? Keparahan::Info : temuan.keparahan,
                                temuan.aturan, teks, temuan.fakta});
    }
}

void PenentuNasib::bandingkanSatu(const BarisImpor &baris, const DaftarBaris &tersimpan, NasibBaris &nasib) const
{
    // Lists show the yearly statement; one of a half-year is written as given, the store drops what is equal.
    const bool tahunan = baris.periode.jenis == JenisPeriode::Tahunan;
    for (std::size_t i = 0; i < m_field.size(); ++i) {
        const Field field = m_field[i];
        const bool profil = spec(field).entity == Entity::Koperasi;
        const Record &source = profil ? baris.profil : baris.keragaan;
        if (!source.contains(field))
            continue;
        const Value &baru = source.value(field);
        const Value &lama = tersimpan.nilai[i];
        if (profil ? baru == lama : (tahunan && !nasib.buatKeragaan && baru == lama))
            continue;
        if (field == Field::Wilayah && wilayahKurangTepat(baru, lama))
            continue;
        (profil ? nasib.profil : nasib.keragaan).set(field, baru);
    }
    if (nasib.buatKeragaan)
        nasib.keragaan = tanpaKosong(nasib.keragaan);
    if (nasib.keragaan.isEmpty())
        nasib.buatKeragaan = false;
    if (nasib.profil.isEmpty() && nasib.keragaan.isEmpty())
        nasib.jenis = Jenis::Sama;
}

Result<bool> PenentuNasib::berkeragaan(RowKey key, const Periode &periode)
{
    auto known = m_berkeragaan.find(periode);
    if (known == m_berkeragaan.end()) {
        auto rows = m_kantor.koperasi().berkeragaan(periode);
        if (!rows)
            return rows.error();
        known = m_berkeragaan.emplace(periode, std::move(rows).value()).first;
    }
    return std::binary_search(known->second.begin(), known->second.end(), key);
}

} // namespace lumbung
